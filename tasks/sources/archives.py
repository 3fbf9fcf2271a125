"""zip and tar: each member is an offer of its own."""

import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from tasks.sources.model import Offer, RawPage
from tasks.sources.streams import seekable


def zip_members(offer: Offer) -> Iterator[Offer | RawPage]:
    """The members of a zip archive in its own order."""
    with seekable(offer.stream) as stream, zipfile.ZipFile(stream) as archive:
        for member in archive.infolist():
            if member.is_dir() or _is_hidden(member.filename):
                continue
            page = offer.record(member.filename)
            try:
                content = archive.open(member)
            except (RuntimeError, zipfile.BadZipFile) as error:  # needs a password, packed in a way not known, damaged
                yield page.with_fault(f"can not be unpacked: {error}; pack it again or leave it out")
                continue
            with content:
                yield Offer(page, member.filename, cast(BinaryIO, content))


def tar_members(offer: Offer) -> Iterator[Offer]:
    """The files of a tar archive in its own order, each with its own time."""
    with tarfile.open(fileobj=offer.stream, mode="r|") as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() else None
            if content is None or _is_hidden(member.name):
                continue
            page = replace(offer.record(member.name), collected_at=_time(member.mtime))
            yield Offer(page, member.name, cast(BinaryIO, content))


def _time(seconds: float) -> datetime | None:
    """A member's own time; None for what no clock has shown."""
    return datetime.fromtimestamp(int(seconds), UTC) if 0 < seconds < 2**32 else None


def _is_hidden(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or any(part.startswith(".") and part not in (".", "..") for part in parts)
