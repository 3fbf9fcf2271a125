"""The words of times, folded, and patterns written with them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from tasks.contract.seed import Seed
from tasks.text.date_lexicon import DateLexicon, not_behind
from tasks.text.fold import fold
from tasks.text.openings import PARTICLES, Opening, Openings
from tasks.text.patterns import LETTER_AFTER, LETTER_BEFORE, SPACE, any_of

BLANK = re.compile(r"\[[^\]]*\]| ")  # outside of a character class
PLACEHOLDER = re.compile(r"«(\w+)»")
HIDDEN = "\0"
TODAY, TOMORROW = "اليوم", "الغد"
COUNTING = ("unit", "ten", "tens", "hundred", "hundreds", "scale", "scales", "dual")
PARTS_OF_DAY = ("second", "minute", "hour")


@dataclass(frozen=True, slots=True, eq=False)
class TimexLexicon:
    """Folded forms with what they mean.

    units   what a form counts, and how many of it the form says alone: 1, 2 (the dual), None for plurals
    words   by kind, as `time_words` lists them
    forms   by kind, those of `words` and of the other lexicons
    """

    dates: DateLexicon
    number_words: Seed
    units: Mapping[str, tuple[str, int | None]]
    words: Mapping[str, Mapping[str, str]]
    forms: Mapping[str, frozenset[str]]
    traps: Openings
    sources: Mapping[str, str]

    def compile(self, template: str) -> re.Pattern[str]:
        """The pattern of a template: «kind» stands for any form of that kind, a blank for blanks."""
        source = PLACEHOLDER.sub(lambda match: f"(?:{self.sources[match[1]]})", template)
        return re.compile(BLANK.sub(lambda match: f"(?:{SPACE}+)" if match.group() == " " else match.group(), source))

    def hide_traps(self, folded: str) -> str:
        """The text with what only looks like a time blotted out, length kept."""
        for match in chain.from_iterable(self.traps.finditer(folded)):
            folded = folded[: match.start()] + HIDDEN * len(match.group()) + folded[match.end() :]
        return folded


@cache
def timex_lexicon(
    dates: DateLexicon, number_words: Seed, time_units: Seed, time_words: Seed, time_traps: Seed
) -> TimexLexicon:
    """The lexicon of the seeds, which have the columns that their header lines name."""
    units = {fold(row["form"]): (row["unit"], int(row["count"]) if row["count"] else None) for row in time_units}
    words: dict[str, dict[str, str]] = {}
    for row in time_words:
        words.setdefault(row["kind"], {})[fold(row["form"])] = row["value"]
    weekdays = [form for form in dates.weekdays if dates.families[form] == "arabic"]
    forms: dict[str, Iterable[str]] = {
        **words,
        "unit": units,
        "one": (form for form, (_, count) in units.items() if count == 1),
        "long": (form for form, (unit, count) in units.items() if count == 1 and unit not in PARTS_OF_DAY),
        "in_parts": (form for form, (unit, count) in units.items() if count == 1 and unit in ("month", "year")),
        "many": (form for form, (_, count) in units.items() if count is None),
        "minutes": (form for form, (unit, _) in units.items() if unit == "minute"),
        "seconds": (form for form, (unit, _) in units.items() if unit == "second"),
        "two": (form for form, (_, count) in units.items() if count == 2),
        "month_name": (form for form in dates.months if dates.families[form].startswith("arabic")),
        "weekday": weekdays,
        "bare_weekday": (form.removeprefix("ال") for form in weekdays),
        "period": dates.periods,
        "number": (fold(row["form"]) for row in number_words if row["part"] in COUNTING),
        **{kind: dates.words[kind] for kind in ("era", "ordinal", "tens", "zone_word", "zone_code")},
    }
    sets = {kind: frozenset(each) for kind, each in forms.items()}
    sources = {kind: any_of(each) for kind, each in sets.items()} | {"no_part": not_behind(dates.words["part"])}
    return TimexLexicon(
        dates=dates,
        number_words=number_words,
        units=units,
        words=words,
        forms=sets,
        traps=_traps(time_traps, sets, sources),
        sources=sources,
    )


def _traps(time_traps: Seed, forms: Mapping[str, frozenset[str]], sources: Mapping[str, str]) -> Openings:
    """Those listed; a name in quotation marks; the first, second … day of something; nil in a score, a month too.

    None is what a weekday stands behind: توجه إلى تركيا اليوم الثلاثاء is told of today.
    """
    trapped = frozenset(fold(row["form"]) for row in time_traps)
    words = (
        rf"{LETTER_BEFORE}[وف]?[بكل]?(?:{any_of(trapped)}|{TODAY}{SPACE}+(?:{sources['ordinal']})){LETTER_AFTER}"
        rf"(?!(?:{SPACE}+{sources['tens']})?{SPACE}+من{SPACE}+(?:{sources['month']}{SPACE}+)?(?:{sources['month_name']})"
        rf"|(?<={TODAY}){SPACE}+(?:{sources['weekday']}){LETTER_AFTER})"
        rf"|(?<=\")(?:{TODAY}|{TOMORROW})(?=\")"
    )
    nil = rf"\d+{SPACE}*[-–:/]?{SPACE}*(?:{sources['nil']}){LETTER_AFTER}(?!{SPACE}+(?:\d|{sources['shift']}))"
    patterns = (Opening(re.compile(words), trapped | {TODAY, TOMORROW}, True), Opening(re.compile(nil), by_digits=True))
    return Openings(patterns, PARTICLES)
