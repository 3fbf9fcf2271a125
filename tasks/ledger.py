"""What is published: which parts make up the corpus, which runs made them, and what is known of every page.

<data>/published.json                the corpus is what this file names; replaced whole, last of all
<data>/runs/<run>/…                  a run's own record: runs, documents, quarantine, gate_results
<data>/corpus/<part>/<table>.parquet the tables of one batch of pages, as loaded
<data>/related/<name>/…              clusters and stories over the whole corpus
"""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import asdict, dataclass, field, replace

from tasks.contract import arrow
from tasks.contract.fields import Stage
from tasks.contract.ids import make_id
from tasks.contract.seed import Seed
from tasks.contract.tables import VERSIONS, Document
from tasks.lake import Batch, Lake
from tasks.text.names.recognizer import chosen_model

PUBLISHED = "published.json"


@dataclass(frozen=True, slots=True)
class Published:
    """The corpus as it stands. `parts` maps each batch to the name of the part it is loaded in."""

    parts: dict[str, str] = field(default_factory=dict)
    runs: tuple[str, ...] = ()
    related: str | None = None

    @property
    def generation(self) -> str:
        """A name for this state of the corpus."""
        return make_id("g", *self.parts.items(), *self.runs, self.related)

    def after(self, run_id: str, parts: dict[str, str], replaced: AbstractSet[str]) -> "Published":
        """The corpus with a run's parts put in, and without the batches that they replace."""
        kept = {batch_id: part for batch_id, part in self.parts.items() if batch_id not in replaced}
        return replace(self, parts=kept | parts, runs=(*self.runs, run_id))


@dataclass(frozen=True, slots=True)
class Known:
    """What the corpus knows of the pages it was ever offered.

    latest      the record of a page's latest version, by page_uri
    by_content  the first page of some bytes, by their SHA-256
    batch_of    the batch that a page went through in, by document_id
    """

    latest: dict[str, Document]
    by_content: dict[str, str]
    batch_of: dict[str, str]


def published(lake: Lake) -> Published:
    """The corpus as it stands; an empty one where nothing was published yet."""
    found = lake.read_json(PUBLISHED)
    if found is None:
        return Published()
    return Published(parts=found["parts"], runs=tuple(found["runs"]), related=found["related"])


def write_published(lake: Lake, state: Published) -> None:
    """From now on this is the corpus."""
    lake.write_json(PUBLISHED, asdict(state))


def documents(lake: Lake, state: Published) -> Iterator[Document]:
    """The record of every page, in the order of the runs that settled it; a page settled again comes again."""
    for run_id in state.runs:
        yield from arrow.rows(Document, lake.batch("runs", run_id).table(Document))


def current(settled: Iterable[Document]) -> list[Document]:
    """One record a page, the last one, in the order in which they were first offered, each with its next version."""
    last: dict[str, Document] = {}
    for document in settled:
        last[document.document_id] = document
    newest: dict[str, str] = {}
    for document in reversed(last.values()):
        last[document.document_id] = replace(document, superseded_by=newest.get(document.page_uri))
        newest[document.page_uri] = document.document_id
    return list(last.values())


def known(settled: Iterable[Document]) -> Known:
    """The index of what is known, from the record of the pages."""
    latest: dict[str, Document] = {}
    by_content: dict[str, str] = {}
    ledger = current(settled)
    for document in ledger:
        latest[document.page_uri] = document
        if document.content_sha256 and document.duplicate_of is None:
            by_content.setdefault(document.content_sha256, document.document_id)
    return Known(latest, by_content, {document.document_id: document.batch_id for document in ledger})


def related_batch(lake: Lake, state: Published) -> Batch:
    """Where clusters and stories of a corpus stand."""
    return lake.batch("related", make_id("k", "relate", VERSIONS["relate"], *sorted(state.parts.items())))


def stage_key(stage: Stage, seeds: Iterable[Seed], upstream: str) -> str:
    """What a stage's output is known by: its version, the lexicons and model it used, and what it was made from."""
    model = chosen_model() if stage == "enrich" else None
    used = (*sorted(seed.sha256 for seed in seeds), *([model] if model else []))
    return make_id("k", stage, VERSIONS[stage], *used, upstream)
