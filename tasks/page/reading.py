"""What is known of a page once its lines have roles; the steps that follow read it and add nothing to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tasks.contract.ids import make_id
from tasks.contract.tables import Page
from tasks.page.look import Look
from tasks.page.model import Stated
from tasks.page.regions import Region


@dataclass(frozen=True, slots=True)
class Reading:
    """A page with the articles found on it, the role of each line, and the article that each line belongs to."""

    page: Page
    stated: Stated
    look: Look
    regions: Sequence[Region]
    roles: Sequence[str]
    owners: Sequence[int | None]

    def article_id(self, place: int) -> str:
        """The id of the page's article number `place`."""
        return make_id("a", self.page.document_id, place)

    def texts(self, place: int, role: str) -> Iterator[str]:
        """The lines of an article that have a role, in order."""
        for line, owner, own_role in zip(self.look.lines, self.owners, self.roles, strict=True):
            if owner == place and own_role == role:
                yield line.text

    def top(self, place: int) -> int:
        """The first line of an article's header."""
        return self.regions[place].top

    def above(self, place: int) -> range:
        """The lines between the article before, or the top of the page, and an article's header."""
        return range(self.regions[place - 1].end if place else 0, self.top(place))

    def below(self, place: int) -> range:
        """The lines between an article's text and the next article's header, or the end of the page."""
        last = self.top(place + 1) if place + 1 < len(self.regions) else len(self.look.lines)
        return range(self.regions[place].end, last)
