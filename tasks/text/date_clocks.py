"""Times of day in digits, with the part of the day and the zone that stand beside them."""

import re
from collections.abc import Iterator, Mapping
from datetime import time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from tasks.text.date_lexicon import DateLexicon, Period
from tasks.text.date_parts import ClockPart
from tasks.text.openings import Opening, Openings
from tasks.text.patterns import DASH, LETTER_AFTER, LETTER_BEFORE, SPACE, any_of, spaced

S = f"{SPACE}*"
FARTHEST_ZONE = 14  # hours


def clocks(folded: str, lexicon: DateLexicon) -> Iterator[ClockPart]:
    """Hours with their minutes; an hour alone is none."""
    (matches,) = _openings(lexicon).finditer(folded)
    for match in matches:
        groups = match.groupdict()
        period = groups["after"] or groups["before"]
        hour = hour_of_day(int(groups["hour"]), lexicon.periods[spaced(period)] if period else None)
        if hour is not None:
            minute = groups["minute"] or groups["minute_after_h"] or groups["minute_after_point"]
            clock = time(hour, int(minute), int(groups["second"] or 0))
            yield ClockPart(_start(match), match.end(), clock, groups["second"] is not None, _zone(groups, lexicon))


def hour_of_day(hour: int, period: Period | None) -> int | None:
    """The hour from 0 to 23 that an hour and a part of the day name; None if there is none."""
    if hour > 12 or period is None:
        return hour % 24 if hour <= 24 else None
    is_noon_or_later = (period == "noon" and (hour == 12 or hour < 10)) or (period == "night" and 6 <= hour < 12)
    return hour % 12 + (12 if period == "pm" or is_noon_or_later else 0)


@cache
def _openings(lexicon: DateLexicon) -> Openings:
    forms = frozenset(lexicon.periods) | frozenset(lexicon.words["zone_code"])
    return Openings([Opening(_pattern(lexicon), forms, by_digits=True)])


def _pattern(lexicon: DateLexicon) -> re.Pattern[str]:
    words = {kind: any_of(forms) for kind, forms in lexicon.words.items()}
    period = f"(?:{any_of(lexicon.periods)}){LETTER_AFTER}"
    code, named, zone_word = (f"(?:{words[kind]})" for kind in ("zone_code", "zone", "zone_word"))
    zone = (
        rf"(?:(?P<offset>[+{DASH}]\d{{2}}:?\d{{2}})"
        rf"|(?P<code>{code})(?P<shift>[+{DASH}]\d{{1,2}}(?::?\d{{2}})?)?{LETTER_AFTER}"
        rf"|(?:{zone_word}{SPACE}+|\(){S}(?:(?P<named>{named})|(?P<coded>{code})){LETTER_AFTER})"
    )
    minutes = (
        rf"(?:{S}:{S}(?P<minute>[0-5]\d)(?:{S}:{S}(?P<second>[0-5]\d)(?:\.\d+)?)?"
        rf"|{S}h{S}(?P<minute_after_h>[0-5]\d)|\.(?P<minute_after_point>[0-5]\d)(?={S}{period}))"
    )
    return re.compile(
        rf"(?:{LETTER_BEFORE}(?P<lead>{code}){SPACE}+)?(?:{LETTER_BEFORE}(?P<before>{period}){S})?"
        rf"(?<!\d)(?<!\d[:.,/])(?P<hour>[01]?\d|2[0-4]){minutes}(?![\d:])"
        rf"(?:{S}\(?{S}(?P<after>{period})(?:{S}\))?)?(?:{S}[,،({DASH}]?{S}(?:{zone_word})?{S}{zone})?"
    )


def _start(match: re.Match[str]) -> int:
    """A word before the hour belongs to it unless one of its kind stands behind it."""
    if match["lead"] and not (match["code"] or match["offset"]):
        return match.start("lead")
    return match.start("before" if match["before"] and not match["after"] else "hour")


def _zone(groups: Mapping[str, str | None], lexicon: DateLexicon) -> tzinfo | None:
    if shift := groups["offset"] or groups["shift"]:
        return _offset(shift)
    if code := groups["code"] or groups["coded"] or groups["lead"]:
        return _offset(lexicon.words["zone_code"][spaced(code)])
    if named := groups["named"]:
        return ZoneInfo(lexicon.words["zone"][spaced(named)])
    return None


def _offset(shift: str) -> timezone | None:
    digits = re.sub(r"\D", "", shift)
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    if hours > FARTHEST_ZONE or minutes > 59:
        return None
    return timezone((1 if shift[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))
