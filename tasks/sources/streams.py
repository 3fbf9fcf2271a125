"""Streams read once, front to back: looked at without loss, unpacked, or put on disk where a format must seek."""

import bz2
import gzip
import io
import lzma
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO, Protocol, cast

from fastwarc.stream_io import ZstdReader

from tasks.sources.model import Offer

HEAD = 4096  # bytes that tell what a stream holds
PIECE = 2**16
PACKED_NAMES = (".gz", ".gzip", ".zst", ".zstd", ".bz2", ".xz", ".lzma")
BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError)  # what unpackers raise where a stream is damaged


class Readable(Protocol):
    def read(self, size: int = ..., /) -> bytes: ...


class Forward(io.RawIOBase):
    """A stream that starts with `head`, taken from it before, and never asks its source for more than one piece.

    So what was unpacked before a damaged place is delivered before the error is.
    """

    def __init__(self, head: bytes, source: Readable) -> None:
        self._head = head
        self._read = getattr(source, "read1", source.read)
        self._taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        piece = piece or self._read(len(buffer))
        buffer[: len(piece)] = piece
        self._taken += len(piece)
        return len(piece)

    def tell(self) -> int:
        return self._taken


def in_pieces(stream: BinaryIO) -> BinaryIO:
    """The stream for a reader that asks for more at once than may be sound: it gets what has come."""
    return cast(BinaryIO, Forward(b"", stream))


def looked_at(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """The first bytes of a stream, and the stream from its start again."""
    if _is_on_disk(stream):
        head = stream.read(HEAD)
        stream.seek(0)
        return head, stream
    head = b"".join(_pieces(stream, HEAD))
    return head, cast(BinaryIO, io.BufferedReader(Forward(head, stream), PIECE))


def read_within(stream: Readable, limit: int) -> bytes | None:
    """All that is left of a stream; None when that is more than `limit` bytes."""
    content = b"".join(_pieces(stream, limit + 1))
    return content if len(content) <= limit else None


def _pieces(stream: Readable, limit: int) -> Iterator[bytes]:
    while limit > 0 and (piece := stream.read(min(limit, PIECE))):
        limit -= len(piece)
        yield piece


def unpacked(offer: Offer, head: bytes) -> Iterator[Offer]:
    """What a gzip, zstd, bzip2 or xz stream holds: one thing of the same name."""
    source: Readable
    if head.startswith(b"\x1f\x8b"):
        source = gzip.GzipFile(fileobj=offer.stream)
    elif head.startswith(b"BZh"):
        source = bz2.BZ2File(offer.stream)
    elif head.startswith(b"\xfd7zXZ"):
        source = lzma.LZMAFile(offer.stream)  # noqa: SIM115 - reads a stream that others close
    else:
        source = ZstdReader(offer.stream)
    name = PurePath(offer.name)
    inner = name.stem if name.suffix.lower() in PACKED_NAMES else name.name
    yield Offer(offer.page, inner, cast(BinaryIO, io.BufferedReader(Forward(b"", source), PIECE)))


def seekable(stream: BinaryIO) -> BinaryIO:
    """The stream itself where it is a file, else its bytes in a temporary file that goes when it is closed."""
    if _is_on_disk(stream):
        return stream
    copy = cast(BinaryIO, tempfile.TemporaryFile())  # noqa: SIM115 - closed by who asked for it
    shutil.copyfileobj(stream, copy, PIECE)
    copy.seek(0)
    return copy


def _is_on_disk(stream: BinaryIO) -> bool:
    raw = getattr(stream, "raw", None)
    return isinstance(stream, io.BytesIO) or (isinstance(raw, io.FileIO) and raw.seekable())
