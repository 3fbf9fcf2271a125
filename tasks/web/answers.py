"""What comes back from a host, or why nothing does."""

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A host's last word on a request, redirects followed. `content` is decoded from gzip and the like."""

    url: str
    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    content: bytes
    address: str | None
    fetched_at: datetime

    def header(self, name: str) -> str | None:
        """The value of a header, without regard to case."""
        return next((value for key, value in self.headers if key.lower() == name), None)

    @property
    def media_type(self) -> str | None:
        """The media type that the host states, without its parameters."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower() or None

    @property
    def retry_after(self) -> float | None:
        """Seconds that the host asks to be left alone; None when it does not say."""
        said = (self.header("retry-after") or "").strip()
        if said.isdecimal():
            return float(said)
        try:
            return max(0.0, (parsedate_to_datetime(said) - self.fetched_at).total_seconds())
        except (ValueError, TypeError):  # TypeError: a date without a zone
            return None


class FetchError(Exception):
    """Why there is no answer. `retry_at` says from when another try makes sense; None: never."""

    def __init__(self, reason: str, retry_at: datetime | None = None) -> None:
        super().__init__(reason)
        self.retry_at = retry_at


class UnwelcomeError(FetchError):
    """The host's robots.txt does not want it fetched."""
