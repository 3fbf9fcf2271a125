"""The article of an HTML page as its tree and metadata show it, in the form that the text alone would give."""

from collections.abc import Iterator, Sequence

from tasks.page.bodies import CHROME, HEADINGS, find_bodies
from tasks.page.header import Header, find_header, first_twin
from tasks.page.look import Look
from tasks.page.model import Line, Stated
from tasks.page.overlap import overlap
from tasks.page.regions import Region
from tasks.page.titles import find_titles
from tasks.page.when import ABOVE, When, is_clock, says_today

LEAST_WORDS = 8  # of an unclosed line that is text for all that, where the tree puts it among paragraphs
NEXT = 2  # lines above it within which even what the tree calls chrome may date it
FOOT = 12  # lines below the text within which its date may stand


def find_tree_regions(look: Look, stated: Stated) -> list[tuple[Region, frozenset[int]]]:
    """The page's articles, each with the lines of its own text; none where the tree does not show one."""
    titles = find_titles(look.lines, [signals.key for signals in look.signals], stated)
    bodies = find_bodies(look.lines, titles, _comments(look, titles))
    texts = [(_trimmed(look, body.lines), body.titles) for body in bodies]
    return [(_region(look, prose, heads), frozenset(prose)) for prose, heads in texts if prose]


def _region(look: Look, prose: Sequence[int], titles: Sequence[int]) -> Region:
    header = _header(look, prose, titles)
    when = _when(look, min(header.top, prose[0]), prose)
    word_count = sum(look.signals[place].word_count for place in prose)
    return Region(prose[0], prose[-1] + 1, len(prose), word_count, header, when, 1.0)


def _comments(look: Look, titles: Sequence[int]) -> int | None:
    """The line below the headline that heads the comments."""
    phrases = enumerate(signals.phrase for signals in look.signals)
    heads = (
        place for place, phrase in phrases if phrase and phrase.zone == "comments" and place > min(titles, default=0)
    )
    return next(heads, None)


def _trimmed(look: Look, own: Sequence[int]) -> list[int]:
    """The lines from the first that is a sentence, an item or long, or the subheading over it, to the last one."""
    is_text = [place for place in own if _is_text(look, place)]
    if not is_text:
        return []
    over = own[own.index(is_text[0]) - 1] if own.index(is_text[0]) else is_text[0]
    first = over if _is_subheading(look, over) else is_text[0]
    return [place for place in own if first <= place <= is_text[-1]]


def _is_subheading(look: Look, place: int) -> bool:
    hint = look.lines[place].hint
    is_set_off = hint is not None and (hint.tag in HEADINGS or hint.is_bold)
    return is_set_off and look.signals[place].phrase is None and not look.is_date[place]


def _is_text(look: Look, place: int) -> bool:
    signals = look.signals[place]
    if signals.phrase or look.is_date[place]:
        return False
    return signals.is_prose or signals.is_closed or signals.is_bullet or signals.word_count >= LEAST_WORDS


def _header(look: Look, prose: Sequence[int], titles: Sequence[int]) -> Header:
    """The headline that the page marks, else the one that the text speaks of."""
    above = [place for place in titles if place < prose[0]]
    if not above:
        return find_header(look, prose, 0)
    key = look.signals[above[-1]].key
    top = first_twin(look, [place for place in above if look.signals[place].key == key])
    return Header(above[-1], top, overlap(look.stems(above[-1]), look.stems_of(prose[:6])), is_title=True)


def _when(look: Look, top: int, prose: Sequence[int]) -> When:
    """The lines that date the article: below its headline, else above it, else below the text."""
    start, end = prose[0], prose[-1] + 1
    inside = [place for place in range(top, start) if look.dated[place].dates]
    dates = [place for place in inside if look.is_date[place]]
    above = [place for place in reversed(range(max(0, top - ABOVE), top)) if _may_head(look, place, top)]
    candidates = [
        *(place for place in dates if _is_open(look.lines[place])),
        *dates,
        *inside,
        *above,
        *(place for place in _foot(look, end) if look.is_date[place]),
    ]
    by_context = {look.dated[place].context: place for place in reversed(candidates)}
    return When(by_context.get("published", by_context.get("unknown")), by_context.get("modified"))


def _may_head(look: Look, place: int, top: int) -> bool:
    """A date above the headline that is not the site's clock."""
    if not look.is_date[place]:
        return False
    hint = look.lines[place].hint
    if top - place <= NEXT and (hint is None or hint.region not in ("header", "footer")):
        return not says_today(look, place, top)
    return _is_open(look.lines[place]) and not is_clock(look, place, top)


def _is_open(line: Line) -> bool:
    return line.hint is None or line.hint.region not in CHROME or line.hint.itemprop == "datePublished"


def _foot(look: Look, end: int) -> Iterator[int]:
    """The lines below the text, as far as no other story or comment begins, that say or are said to date it."""
    for place in range(end, min(end + FOOT, len(look.lines))):
        line, phrase = look.lines[place], look.signals[place].phrase
        if (phrase and phrase.zone in ("related", "comments", "footer")) or not _is_open(line):
            return
        is_named = line.hint is not None and (line.hint.clue == "date" or line.hint.itemprop == "datePublished")
        if is_named or look.dated[place].context in ("published", "modified"):
            yield place
