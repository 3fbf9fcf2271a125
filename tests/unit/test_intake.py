"""What makes two pages the same page."""

from tasks.extract import Intake
from tasks.ledger import known
from tasks.sources.model import RawPage


def record(number: int, publisher: str | None = None, url: str | None = None) -> RawPage:
    content = "عاد الصيادون إلى الميناء.".encode()
    return RawPage(source_uri=f"articles.jsonl#{number}", content=content, publisher=publisher, url=url)


def duplicates(*pages: RawPage) -> list[bool]:
    intake = Intake(known([]))
    offered = [intake.offer(page) for page in pages]
    return [page is not None and page.duplicate_of is not None for page in offered]


def test_one_text_of_two_outlets_is_two_pages() -> None:
    assert duplicates(record(0, "الميناء"), record(1, "الساحل")) == [False, False]


def test_one_text_at_two_addresses_of_an_outlet_is_two_pages() -> None:
    assert duplicates(record(0, "الميناء", "https://x.example/1"), record(1, "الميناء", "https://x.example/2")) == [
        False,
        False,
    ]


def test_the_same_record_again_is_a_duplicate() -> None:
    assert duplicates(record(0, "الميناء"), record(1, "الميناء")) == [False, True]


def test_the_same_bytes_of_which_nothing_is_said_are_a_duplicate() -> None:
    assert duplicates(record(0), record(1, url="https://x.example/1")) == [False, True]
