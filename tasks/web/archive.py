"""WARC files, one for each collection: hidden until it is whole, and mended after a kill."""

import gzip
import io
import os
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from tasks.sources.warc import OUTLET, REQUESTED
from tasks.web.answers import Answer
from tasks.web.visits import Visit, Visits

NAME = "collect-{started_at:%Y%m%dT%H%M%S%fZ}.warc.gz"
HIDDEN = "."  # before the name: who reads the folder meanwhile passes it over
PIECE = 2**20
# The body is kept unpacked; these headers say how it was packed for the way and would mislead who reads it.
OF_THE_WAY = ("content-encoding", "transfer-encoding", "content-length")
SOFTWARE = b"software: warraq\r\nformat: WARC File Format 1.1\r\nrobots: obey\r\n"


class Archive:
    """A WARC file that pages are appended to; each is on disk when `add` returns. No page, no file."""

    def __init__(self, folder: Path, started_at: datetime) -> None:
        self._open_path = folder / f"{HIDDEN}{NAME.format(started_at=started_at)}"
        self._file: BinaryIO | None = None

    def add(self, answer: Answer, stated: dict[str, str | None]) -> None:
        """Appends an answer; `stated` holds what was known of the page before, by the names of `tasks.sources.warc`."""
        if self._file is None:
            self._file = self._open_path.open("xb")
            self._append(_record(WarcRecordType.warcinfo, datetime.now(UTC), "application/warc-fields", SOFTWARE))
        record = _record(
            WarcRecordType.response, answer.fetched_at, "application/http; msgtype=response", _http_message(answer)
        )
        known = {"WARC-Target-URI": answer.url, "WARC-IP-Address": answer.address, **stated}
        for name, value in known.items():
            if value:
                record.headers[name] = " ".join(value.split())
        self._append(record)

    def _append(self, record: WarcRecord) -> None:
        """One gzip member, so that the file can be read from any record on and mended at the last whole one."""
        content = io.BytesIO()
        record.write(content, checksum_data=True)
        assert self._file is not None
        self._file.write(gzip.compress(content.getvalue()))
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> Path | None:
        """Gives the file its name; None when there was nothing to keep."""
        if self._file is None:
            return None
        self._file.close()
        return _named(self._open_path)


def finish_interrupted(folder: Path, visits: Visits) -> list[Path]:
    """Mends the files that a killed collection left: cut after the last whole record, noted as visits, named."""
    return [path for left in sorted(folder.glob(".collect-*.warc.gz")) if (path := _finish(left, visits))]


def _finish(left: Path, visits: Visits) -> Path | None:
    length = _sound_length(left)
    if length == 0:
        left.unlink()
        return None
    os.truncate(left, length)
    for visit in _visits(left):
        last = visits.last(visit.url)
        if last is None or last.visited_at < visit.visited_at:
            visits.record(visit)
    return _named(left)


def _named(path: Path) -> Path:
    return path.rename(path.with_name(path.name.removeprefix(HIDDEN)))


def _record(kind: WarcRecordType, moment: datetime, content_type: str, content: bytes) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(record_type=kind)
    record.record_date = moment
    record.headers["Content-Type"] = content_type
    record.set_bytes_content(content)
    return record


def _http_message(answer: Answer) -> bytes:
    lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
    lines += [f"{name}: {value}" for name, value in answer.headers if name.lower() not in OF_THE_WAY]
    lines += [f"Content-Length: {len(answer.content)}", "", ""]
    return "\r\n".join(lines).encode("latin-1", "replace") + answer.content


def _sound_length(path: Path) -> int:
    """Bytes up to the end of the last whole gzip member."""
    sound, place, unpacker = 0, 0, zlib.decompressobj(wbits=31)
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            while piece:
                try:
                    unpacker.decompress(piece)
                except zlib.error:
                    return sound
                place += len(piece) - len(unpacker.unused_data)
                piece = unpacker.unused_data
                if unpacker.eof:
                    sound, unpacker = place, zlib.decompressobj(wbits=31)
    return sound


def _visits(path: Path) -> Iterator[Visit]:
    """The visits that an archive is the fruit of: to the page, and to the address that led to it."""
    with path.open("rb") as file:
        for record in ArchiveIterator(file, record_types=WarcRecordType.response):
            content, http, moment = record.reader.read(), record.http_headers, record.record_date
            for url in {record.headers.get("WARC-Target-URI"), record.headers.get(REQUESTED)}:
                if url and http is not None and moment is not None:
                    yield Visit(
                        url=url,
                        outlet=record.headers.get(OUTLET) or "",
                        visited_at=moment.astimezone(UTC).isoformat(),
                        status=http.status_code,
                        etag=http.get("ETag"),
                        last_modified=http.get("Last-Modified"),
                        sha256=sha256(content).hexdigest(),
                    )
