"""How far a run has come, on the terminal; silent where there is none."""

import sys
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar


class Progress:
    """A line on standard error: pages taken in, batches that arrived."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(bar_width=24), TimeElapsedColumn())
        self._bar = Bar(*columns, console=console, transient=True, disable=not sys.stderr.isatty())
        self._line = self._bar.add_task("looking for pages", total=None)
        self._pages = self._batches = self._arrived = 0

    def __enter__(self) -> "Progress":
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._bar.stop()

    def taken_in(self, pages: int) -> None:
        """One more batch is on its way; so many pages were offered until now."""
        self._pages, self._batches = pages, self._batches + 1
        self._show()

    def arrived(self) -> None:
        """One more batch has passed every gate."""
        self._arrived += 1
        self._show()

    def _show(self) -> None:
        said = f"{self._pages} pages offered, {self._arrived} of {self._batches} batches through"
        self._bar.update(self._line, description=said, completed=self._arrived, total=self._batches)
