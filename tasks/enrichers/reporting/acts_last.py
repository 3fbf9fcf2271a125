"""Who acts at the end of a sentence, and is meant by the verb that opens the next: `…، رفض الوزير التعليق. وقال`."""

from tasks.enrichers.reporting.cues import Cue
from tasks.enrichers.reporting.heads import is_nominal
from tasks.enrichers.reporting.people import person_in
from tasks.enrichers.reporting.phrases import phrase_end
from tasks.enrichers.reporting.sentence import Sentence
from tasks.enrichers.reporting.speakers import Speaker, speaker_of
from tasks.enrichers.reporting.starts import starts_phrase


def acts_last(sentence: Sentence, cue: Cue) -> Speaker | None:
    """The person behind the sentence's last verb that begins a clause; nothing is said but in a relative one."""
    told = {at for at in sentence.cues if not (sentence.is_a(at - 1, "relative") or sentence.text(at) == "وردا")}
    for place in range(len(sentence) - 2, -1, -1):
        if not told <= {place} or sentence.within[place]:
            continue
        if place in told and "person" in sentence.cues[place].complements:
            continue  # واتهم الوزير بأنه: whom another accuses
        is_first = place == 0 or sentence.has_border(place)
        if not is_first or sentence.kind(place) or place in sentence.named or is_nominal(sentence, place):
            continue
        if sentence.text(place).endswith("ت") != (cue.gender == "f") or not starts_phrase(sentence, place + 1):
            continue
        phrase = (place + 1, phrase_end(sentence, place + 1))
        named = person_in(sentence, *phrase)
        if named is not None and (place + 1 in sentence.names or sentence.text(place + 1).startswith("ال")):
            return speaker_of(sentence, phrase, cue)
    return None
