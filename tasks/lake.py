"""A batch on disk, or in a bucket: tables that wait, and the manifest that lets them in.

    <data>/<stage>/<batch>/<table>.parquet     written first
    <data>/<stage>/<batch>/manifest.json       written last, whole; without it the batch does not exist

So a killed run leaves nothing to clean up, and a re-run does only what is missing.
"""

import fcntl
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.fs as pafs
import pyarrow.parquet as pq

from tasks.contract import arrow
from tasks.contract.fields import Row

MANIFEST = "manifest.json"
LOCK = ".lock"


@dataclass(frozen=True, slots=True)
class Lake:
    """The folder or bucket `data`: a path, or a URI such as `s3://bucket/corpus`."""

    data: str

    def files(self) -> tuple[pafs.FileSystem, str]:
        """The file system and the path of `data` in it."""
        if "://" in self.data:
            system, path = pafs.FileSystem.from_uri(self.data)
            return system, path
        return pafs.LocalFileSystem(), str(Path(self.data).absolute())

    def batch(self, stage: str, batch_id: str) -> "Batch":
        """The batch of that name, whether or not it exists yet."""
        return Batch(self, f"{stage}/{batch_id}")

    def batches(self, stage: str) -> Iterator["Batch"]:
        """The batches of a stage that exist, by name."""
        for name in self.list(stage):
            batch = self.batch(stage, name)
            if batch.exists():
                yield batch

    def list(self, folder: str) -> list[str]:
        """The names in a folder, sorted; none when there is no such folder."""
        system, root = self.files()
        selector = pafs.FileSelector(f"{root}/{folder}", allow_not_found=True)
        return sorted(info.base_name for info in system.get_file_info(selector))

    def read_json(self, path: str) -> dict[str, Any] | None:
        """The JSON object in a file; None when there is none."""
        system, root = self.files()
        try:
            with system.open_input_stream(f"{root}/{path}") as stream:
                found: dict[str, Any] = json.loads(stream.read())
                return found
        except FileNotFoundError:
            return None

    def write_json(self, path: str, value: Mapping[str, Any]) -> None:
        """A JSON object into a file, whole or not at all; what is in order stays in order."""
        content = json.dumps(value, ensure_ascii=False, indent=1).encode()
        self.write_bytes(path, content)

    def write_bytes(self, path: str, content: bytes) -> None:
        """Bytes into a file, whole or not at all: a bucket's put is whole, a disk's is a rename."""
        system, root = self.files()
        is_local = isinstance(system, pafs.LocalFileSystem)
        target = f"{root}/{path}"
        system.create_dir(target.rpartition("/")[0], recursive=True)
        with system.open_output_stream(f"{target}.part" if is_local else target) as stream:
            stream.write(content)
        if is_local:
            system.move(f"{target}.part", target)

    def fetch(self, path: str, folder: Path) -> Path | None:
        """A file as one to open: itself on a disk, a copy in `folder` from a bucket; None without it."""
        system, root = self.files()
        source = f"{root}/{path}"
        if system.get_file_info(source).type == pafs.FileType.NotFound:
            return None
        if isinstance(system, pafs.LocalFileSystem):
            return Path(source)
        copy = folder / Path(path).name
        with system.open_input_stream(source) as stream:
            copy.write_bytes(stream.read())
        return copy

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One writer at a time: who comes second waits. A bucket has no locks; `publish` looks before it swaps."""
        if "://" in self.data:
            yield
            return
        Path(self.data).mkdir(parents=True, exist_ok=True)
        with (Path(self.data) / LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # let go by the system when the process ends, however it ends
            yield

    def remove(self, folder: str) -> None:
        """A folder and all in it."""
        system, root = self.files()
        system.delete_dir(f"{root}/{folder}")


@dataclass(frozen=True, slots=True)
class Batch:
    """Some tables that belong together, in the folder `path` of a lake."""

    lake: Lake
    path: str

    @property
    def name(self) -> str:
        """The batch's name within its stage."""
        return self.path.rpartition("/")[2]

    def exists(self) -> bool:
        """The batch was let in."""
        return self.manifest() is not None

    def manifest(self) -> dict[str, Any] | None:
        """What was noted when it was let in; None when it was not."""
        return self.lake.read_json(f"{self.path}/{MANIFEST}")

    def write(self, row_type: type[Row], table: pa.Table) -> None:
        """A table, waiting, as zstd Parquet. Raises pyarrow.ArrowInvalid on a null where none may be."""
        system, root = self.lake.files()
        system.create_dir(f"{root}/{self.path}", recursive=True)
        target = f"{root}/{self.path}/{row_type.TABLE}.parquet"
        pq.write_table(table, target, filesystem=system, compression="zstd", compression_level=3)

    def let_in(self, notes: Mapping[str, Any]) -> None:
        """From now on the batch exists, with these notes."""
        self.lake.write_json(f"{self.path}/{MANIFEST}", notes)

    def table(self, row_type: type[Row], columns: list[str] | None = None) -> pa.Table:
        """A table of the batch, or some columns of it; empty when the batch has none of that name."""
        system, root = self.lake.files()
        source = f"{root}/{self.path}/{row_type.TABLE}.parquet"
        schema = arrow.schema(row_type)
        if system.get_file_info(source).type == pafs.FileType.NotFound:
            return schema.empty_table()
        return pq.read_table(source, filesystem=system, columns=columns)
