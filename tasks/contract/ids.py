"""Identifiers made from what they identify: the same thing gets the same id on every machine."""

from hashlib import sha256


def make_id(prefix: str, *parts: object) -> str:
    """`prefix` and 16 hex digits of the SHA-256 of the parts, which are kept apart by a NUL."""
    joined = "\0".join(str(part) for part in parts)
    return prefix + sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]
