"""The words that stand around a number, as patterns: comparators, what is counted, and nouns that a number names."""

import re
from collections.abc import Iterable
from functools import cache

from tasks.contract.seed import Seed
from tasks.text.fold import fold

LOOKBACK = 40  # characters that the longest comparator or label and its brackets take

CLITICS = "[وف]?[بلك]?"
# What is more may stand behind the verb that compares: تزيد قيمتها على, تتجاوز سرعتها.
# Or the mark that is passed (تجاوز حاجز), or by how much (تزيد قليلا على).
OWNED = r" (?:\w{2,}ها?م?ا?|حاجز|سقف|قليلا|كثيرا)"
ON = r" (?:علي|عن)$"
VERBS = ("تجاوز", "تجاوزت", "تعدي", "تخطي", "[تي]فوق", "ناهز", "ناهزت", "قارب")
EXCEEDING = f"(?:{'|'.join(f'(?<={verb})' for verb in VERBS)})"
OPENING = r"[ :(\[\"']{0,3}(?:[وفبلك]{0,2}(?:ال)? ?)?$"
CLOSING = r"[ )\]\"']{0,3}"
DASHED = r"(?: -)?" + OPENING  # كوفيد -19


@cache
def comparators(seed: Seed) -> tuple[re.Pattern[str], re.Pattern[str], dict[tuple[str, str], str]]:
    """Patterns for the words before a number and behind it, and what each means."""
    meanings = {(row["position"], fold(row["form"])): row["comparator"] for row in seed}
    before = _any_owned(form for position, form in meanings if position == "before")
    after = _any(form for position, form in meanings if position == "after")
    return (
        re.compile(rf"(?<!\w){CLITICS}(?P<form>{before}){OPENING}"),
        re.compile(rf"[)\]]?،? (?P<form>{after})(?!\w)"),
        meanings,
    )


def _any_owned(forms: Iterable[str]) -> str:
    """Any of the forms, with what they compare between verb and preposition or behind the verb."""
    patterns = (_any([form]) for form in sorted(forms, key=lambda form: (-len(form), form)))
    return "|".join(
        re.sub(f"(?={ON})|{EXCEEDING}$", lambda _: f"(?:{OWNED})?", each.replace(r"\ ", " ")) for each in patterns
    )


def as_listed(form: str) -> str:
    """The form without what it compares."""
    return re.sub(f"{OWNED}(?={ON})|{EXCEEDING}{OWNED}$", "", form)


@cache
def measures(seed: Seed) -> re.Pattern[str]:
    """What is counted, behind a number."""
    return re.compile(rf"{CLOSING}(?:من )?(?P<form>{_any(forms(seed))})(?!\w)")


@cache
def labels(seed: Seed) -> re.Pattern[str]:
    """A noun whose number names one of its kind, before that: المادة 7."""
    listed = forms(seed)
    named = listed | {f"ل{form.removeprefix('ا')}" for form in listed if form.startswith("ال")}  # للذكري
    return re.compile(rf"(?<!\w){CLITICS}(?:{_any(named)}){DASHED}")


@cache
def forms(seed: Seed) -> frozenset[str]:
    """The folded forms of a lexicon."""
    return frozenset(fold(row["form"]) for row in seed)


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))
