"""Parquet: each row a page, a few rows in memory at a time."""

from collections.abc import Iterator

import pyarrow.parquet as pq

from tasks.sources.model import Names, Offer, RawPage
from tasks.sources.records import page_of_record
from tasks.sources.streams import seekable

ROWS_AT_ONCE = 64


def parquet_rows(offer: Offer, names: Names) -> Iterator[RawPage]:
    """The rows of a Parquet file in order. Raises pyarrow.ArrowException where it is damaged."""
    with seekable(offer.stream) as stream, pq.ParquetFile(stream, pre_buffer=False) as file:
        number = 0
        for batch in file.iter_batches(batch_size=ROWS_AT_ONCE):
            for row in batch.to_pylist():
                yield page_of_record(offer, number, row, names)
                number += 1
