"""What an invitation tells: that somebody is to come."""

from tasks.enrichers.consult.arguments import Reader
from tasks.enrichers.consult.frame import Frame
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.references import beneficiary
from tasks.enrichers.consult.speaking_of import SpeakingOf

OURS = "نا"  # وجهنا دعوة: whoever says so


class Invitations:
    """The frames of the invitations of one sentence; `taken` are the nouns that others carry."""

    def __init__(self, of: SpeakingOf, taken: set[int]) -> None:
        self.of, self.row, self.taken = of, of.row, taken

    def frame(self, place: int, item: Item) -> Frame | None:
        """دعوة للملك لزيارة مصر, وقدم له الدعوة لزيارة مصر: he is to come. What is done on invitation tells itself."""
        if item.particle == "ب":
            return None
        arguments = Reader(self.row, place, has_subject=True).read()
        noun = arguments.noun
        if noun is None:
            return None
        self.taken.add(self.row.index(noun))
        others = self.of.actors(arguments.others)
        if not any(party.start < noun.start for party in arguments.others):
            if noun.trigger and noun.trigger.mode != "visit":
                return None  # دعوته للحوار مع
            others += self.of.actors(beneficiary(self.row, place))
        is_told = any(one.word == "من" for one in self.row[place : place + 3])  # دعوة من الرئيس إلى نظيره
        topic = None if is_told else self.of.clause_topic or self.of.topic  # told in the sentence, or not at all
        is_ours = place > 0 and self.row[place - 1].word.endswith(OURS)
        return Frame(
            self.of.sentence, self.row, place, arguments,
            [topic] if topic and not (is_ours and topic.is_body) else [], others,
        )  # fmt: skip
