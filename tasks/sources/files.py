"""Files, folders and globs, as a person names them on the command line, in an order that is always the same."""

import glob
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Found:
    """A file that was named or stands in a folder that was; `fault` says why it can not be opened."""

    path: Path
    fault: str | None = None

    @property
    def uri(self) -> str:
        """The path below the working folder, else the whole path; bytes that are no UTF-8 written as \\xff."""
        path = Path(os.path.abspath(self.path))  # noqa: PTH100 - resolve() would follow links
        here = Path.cwd()
        shown = path.relative_to(here) if path.is_relative_to(here) else path
        return os.fsencode(shown).decode("utf-8", "backslashreplace")


def missing(paths: Sequence[str]) -> list[str]:
    """Those of `paths` that name nothing: no file, no folder, no link, and as a glob no match."""
    return [path for path in paths if path != STANDARD_INPUT and not _expanded(path)]


def find_files(paths: Sequence[str]) -> Iterator[Found]:
    """Every file that `paths` name, each once: in the order of `paths`, within a folder by name."""
    seen: set[str] = set()
    for path in paths:
        for start in _expanded(path):
            for found in _within(start, ()):
                if found.uri not in seen:
                    seen.add(found.uri)
                    yield found


def _expanded(path: str) -> list[Path]:
    if os.path.lexists(path):
        return [Path(path)]
    return [Path(match) for match in sorted(glob.glob(path, recursive=True))]  # noqa: PTH207 - it takes any path


def _within(path: Path, above: tuple[tuple[int, int], ...]) -> Iterator[Found]:
    try:
        status = path.stat()
    except OSError as error:
        yield Found(path, unreadable(path, error))
        return
    if stat.S_ISREG(status.st_mode):
        yield Found(path)
    elif not stat.S_ISDIR(status.st_mode):
        yield Found(path, "is not a file but a device, pipe or socket: offer a file, or - for standard input")
    elif (status.st_dev, status.st_ino) in above:
        yield Found(path, "is a link to a folder that it stands in: not followed; remove the link")
    else:
        yield from _within_folder(path, (*above, (status.st_dev, status.st_ino)))


def _within_folder(folder: Path, above: tuple[tuple[int, int], ...]) -> Iterator[Found]:
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - names, sorted before any is made a path
    except OSError as error:
        yield Found(folder, unreadable(folder, error))
        return
    for name in names:
        if not name.startswith("."):
            yield from _within(folder / name, above)


def unreadable(path: Path, error: OSError) -> str:
    """Why a file can not be opened, and what to do."""
    if isinstance(error, PermissionError):
        return "can not be opened, permission denied: give read permission or leave it out"
    if path.is_symlink():
        return "is a broken link, what it points to is not there: mend or remove the link"
    return f"can not be opened: {error.strerror or error}"
