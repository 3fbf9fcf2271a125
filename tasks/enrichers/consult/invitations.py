"""What an invitation tells: that somebody is to come."""

from tasks.enrichers.consult.arguments import Reader
from tasks.enrichers.consult.frame import Frame
from tasks.enrichers.consult.items import Item
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.references import beneficiary
from tasks.enrichers.consult.speaking_of import SpeakingOf


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
        invited = [party for party in arguments.others if not self._invites(place, party)]
        others = self.of.actors(invited)
        if not any(party.start < noun.start for party in invited):
            if noun.trigger and noun.trigger.mode != "visit":
                return None  # دعوته للحوار مع
            others += self.of.actors(beneficiary(self.row, place))
        is_told = any(one.word == "من" for one in self.row[place : place + 3])  # دعوة من الرئيس إلى نظيره
        topic = None if is_told else self.of.clause_topic or self.of.topic  # told in the sentence, or not at all
        return Frame(self.of.sentence, self.row, place, arguments, [topic] if topic else [], others)

    def _invites(self, place: int, party: Party) -> bool:
        """دعوة من ^الملك^ لزيارة مصر."""
        is_from = place + 2 < len(self.row) and self.row[place + 1].word == "من"
        return is_from and self.row[place + 2].party is party
