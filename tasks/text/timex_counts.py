"""Counted units of time: three days ago, for a month, every two years, half an hour."""

import re
from collections.abc import Iterator
from functools import cache

from tasks.text.numbers import numbers
from tasks.text.patterns import spaced
from tasks.text.timex import Timex, duration
from tasks.text.timex_lexicon import PARTS_OF_DAY, TimexLexicon
from tasks.text.timex_rules import LEAD, A, Context, Rule, compiled, dated

DEFINITE = re.compile(r"\bو ?ال")  # الأربع والعشرين
ALSO_CONTRACTS = ("decade",)  # the words mean contracts too
# Four digits and more are counted where they are no year of now: 4400 سنة.
DIGITS = r"(?<!\d)(?<!\d[.,/ر])(?:\d{1,3}(?:[.,ر]\d{1,2})?|(?!1[3-9]|20)\d{4,6}(?!\d))"
NUMBER = rf"(?:{DIGITS}|\(\d{{1,3}}\)|(?<=\()\d{{1,3}}\)|«number»(?: (?:و ?)?(?:ال)?«number»)*{A})"

TOWARDS = rf"(?P<shift>«shift»|«recent»){A}"
SPAN = rf"{LEAD}(?P<core>(?:ال|لل)(?P<unit>«unit»){A}(?: (?:«few»{A}|ال ?(?P<count>{NUMBER})))? {TOWARDS})"
COUNTED_SPAN = rf"{LEAD}(?P<core>(?:ال|ل)? ?(?P<count>{NUMBER}) (?P<unit>«unit»){A} {TOWARDS})"
FRACTION = rf"{LEAD}(?P<core>(?P<fraction>«fraction») «hours»{A})"
INTRO = rf"(?:(?P<intro>«ago»|«after»|«during»|«every»){A} (?:«about»{A} )*)?"
ONE = rf"(?P<one>«one»){A}(?! (?:«weekday»|«month_name»|\d|ال))(?P<single> «single»{A})?"
LENGTH = (
    rf"(?P<length>(?:(?P<two>«two»){A}|(?P<count>{NUMBER}) ?(?P<unit>«unit»){A}"
    rf"|(?P<some>«some»){A} (?:من )?(?:ال)?(?P<some_unit>«unit»){A}|(?P<many>«many»){A}|{ONE})"
    rf"(?P<half> «half_more»{A})?)"
)
COUNTED = rf"{LEAD}(?P<core>{INTRO}{LENGTH}(?P<now> «now»{A})?)(?P<relative> من (?!الزم))?"
OFTEN = rf"{LEAD}(?P<core>(?P<often>«often»){A})"


@cache
def count_rules(lexicon: TimexLexicon) -> tuple[Rule, ...]:
    """Spans before and after publication, then lengths, then adverbs of habit."""
    return compiled(
        lexicon,
        (SPAN, _span, "unit"),
        (COUNTED_SPAN, _span, "digits number"),
        (FRACTION, _fraction, "fraction"),
        (COUNTED, _counted, "ago after during every digits number two some many one"),
        (OFTEN, _often, "often"),
    )


def _span(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """The last two days; the six months to come. A number that is not told gives a period that is not told."""
    kind = "shift" if context.is_of("shift", match["shift"]) else "recent"
    direction = int(context.meaning(kind, match["shift"]))
    unit, told = context.lexicon.units[spaced(match["unit"])]
    count = _value(match["count"], context) if match["count"] else told
    if not direction or (count == 1 and not match["count"]):
        return
    if not isinstance(count, int) or unit in PARTS_OF_DAY:
        yield _over(match, "core", duration(unit, count))
    else:
        yield _over(match, "core", context.anchor.span(unit, count * direction) if context.anchor else None)


def _over(match: re.Match[str], group: str, value: str | None) -> Timex:
    start = match.start(group)
    is_opened = match[group].count(")") > match[group].count("(")  # what begins with digits begins behind their bracket
    return Timex(start - is_opened, match.end(group), "DURATION", value)


def _value(number: str, context: Context) -> float | None:
    if number.strip("()").isdigit():
        return int(number.strip("()"))
    found = next(numbers(DEFINITE.sub("و", number), context.lexicon.number_words), None)
    if not (found and found.value):
        return None
    return int(found.value) if found.value.is_integer() else found.value


def _counted(match: re.Match[str], context: Context) -> Iterator[Timex]:
    """Three days: a length of time, unless a word before it makes it a point (ago) or a habit (every)."""
    intro, form = match["intro"], match["two"] or match["unit"] or match["some_unit"] or match["many"] or match["one"]
    unit, told = context.lexicon.units[spaced(form)]
    count = _value(match["count"], context) if match["count"] else told
    if (match["count"] and count is None) or (not intro and _needs_intro(match, unit)):
        return
    length = _length(unit, count, has_half=bool(match["half"]))
    if context.is_of("every", intro):
        yield Timex(match.start("core"), match.end("core"), "SET", length)
    elif context.is_of("ago", intro) or context.is_of("after", intro):
        yield dated(match, _point(match, context, unit, count))
    else:
        yield _over(match, "length", length)


def _needs_intro(match: re.Match[str], unit: str) -> bool:
    """`شهر` or `سنوات` alone tell no time; `لسنوات` does, for years."""
    is_for = match.string[match.start("length") - 1 : match.start("length")] == "ل"
    is_bare = (match["many"] and not is_for) or (match["one"] and not match["half"] and not match["single"])
    return bool(is_bare) or unit in ALSO_CONTRACTS


def _length(unit: str, count: float | None, *, has_half: bool) -> str:
    if not has_half or count is None:
        return duration(unit, count)
    if unit == "year":
        return duration("month", count * 12 + 6)
    return duration("minute", count * 60 + 30) if unit == "hour" else duration(unit, count + 0.5)


def _point(match: re.Match[str], context: Context, unit: str, count: float | None) -> str | None:
    """Three days ago, a week from now; before or after another event, nothing tells the day."""
    is_past = context.is_of("ago", match["intro"])
    is_from_now = match["now"] or (is_past and not match["relative"])
    if not isinstance(count, int) or match["half"] or not is_from_now:
        return None
    return context.point(unit, -count if is_past else count)


def _fraction(match: re.Match[str], context: Context) -> Iterator[Timex]:
    yield _over(match, "core", f"PT{context.meaning('fraction', match['fraction'])}M")


def _often(match: re.Match[str], context: Context) -> Iterator[Timex]:
    yield Timex(match.start("core"), match.end("core"), "SET", context.meaning("often", match["often"]))
