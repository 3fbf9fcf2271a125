"""Who holds which office, as far as the titles of one article tell."""

from collections.abc import Sequence

from tasks.enrichers.consult.actor import Actor
from tasks.enrichers.consult.party import Party
from tasks.enrichers.consult.titles import Office, Titles

GOVERNORS = ("امير", "محافظ", "والي", "حاكم")


class Offices:
    """Grows as titles are read."""

    def __init__(self, titles: Titles) -> None:
        self._titles = titles
        self._held: list[tuple[str, frozenset[str], Actor, int]] = []
        self._shared: list[tuple[str, frozenset[str], Actor, int]] = []

    def learn(self, actor: Actor, title: str, at: int = 0) -> None:
        """He holds each office of his title, but for one that another is known to hold; `at` is where it is told."""
        said = self._titles.offices(title)
        if len(said) > 1 and self._is_of_another(actor, said):
            said = said[1:]
        self._held += [(head, stems, actor, at) for head, stems in said]

    def share(self, counterpart: Actor, holder: Actor, at: int) -> None:
        """استقبل الرئيس نظيره الإريتري سالم: what the one is, the other is too, where his state is told with it."""
        shared = [(head, stems) for head, stems, actor, _ in self._held if actor.entity_id == holder.entity_id]
        self._shared += [(head, stems, counterpart, at) for head, stems in shared if counterpart.acts_for]

    def _is_of_another(self, actor: Actor, said: Sequence[Office]) -> bool:
        """التقى وزير النقل رئيس البلدية كريم, of whom another is known to be the minister."""
        (head, stems), (second, others) = said[:2]
        holders = self._holders(head, stems - others)
        return head != second and bool(holders - {actor.entity_id}) and actor.entity_id not in holders

    def _holders(self, head: str, stems: frozenset[str]) -> set[str]:
        stems = self._telling(head, stems)
        return {actor.entity_id for other, known, actor, _ in self._held if other == head and stems <= known}

    def _telling(self, head: str, stems: frozenset[str]) -> frozenset[str]:
        """أمير المنطقة: the governor of an area is that of the one named before."""
        return stems - self._titles.areas if head in GOVERNORS else stems

    def holder(self, party: Party) -> Actor | None:
        """Who is known to hold the office, unless several are: those whose titles say as much come first, or alone."""
        states = self._titles.words(party.text)[1]
        head, stems = next(iter(self._titles.offices(party.text)), (party.head, frozenset()))
        stems = self._telling(head, stems)
        if not (party.is_told or party.is_definite or stems or states):
            return None  # رئيس ما يسمى المجلس
        fitting = [
            (known, actor, at)
            for other, known, actor, at in (*self._held, *(self._shared if states else ()))
            if other == head and stems <= known and set(states) <= {*actor.acts_for, self._titles.state(actor.country)}
        ]
        exact = [entry for entry in fitting if entry[0] == stems and set(entry[1].acts_for) == set(states)]
        return _only(exact or fitting) or _only([entry for entry in exact or fitting if entry[2] < party.start_char])

    def is_anothers(self, office: Party, person: Party) -> bool:
        """Somebody else than the person is known to hold the office."""
        head, stems = next(iter(self._titles.offices(office.text)), (office.head, frozenset()))
        return bool(person.name and self._holders(head, stems) - {person.name.mention.entity_id})

    def last(self, heads: Sequence[str]) -> list[Actor]:
        """Who was told last to hold an office of these names."""
        return [actor for head, _, actor, _ in self._held if head in heads][-1:]

    def holds(self, actor: Actor, head: str) -> bool:
        """Some office of this name is his."""
        return any(other == head and known.entity_id == actor.entity_id for other, _, known, _ in self._held)


def _only(entries: Sequence[tuple[frozenset[str], Actor, int]]) -> Actor | None:
    """Who alone is meant by them."""
    found = [actor for _, actor, _ in entries]
    return found[-1] if len({actor.entity_id for actor in found}) == 1 else None
