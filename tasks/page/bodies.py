"""Where the tree of an HTML page holds the running text of its article.

Paragraphs of one article are sisters: the element whose own lines hold the most
running text is the article's, whatever its name. Cards, comments and captions
each stand in an element of their own and do not add up.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from tasks.page.model import Hint, Line, Region

CHROME = frozenset(
    ("navigation", "header", "footer", "aside", "comments", "related", "share", "advertisement", "interface")
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
NOT_BODY = frozenset(("date", "modified", "byline", "credit", "caption", "keywords", "section", "label", "headline"))
# Weighed on 240 pages made of articles of 2015 in 30 invented templates; docs/decisions/0008 has the figures.
SHORT_CHARS = 25  # what a line of a menu or a label has; characters beyond count as running text
DECAY = 0.5  # of a line's weight for each element between it and the one that is weighed
NAMED = 1.5  # a line that the page itself calls the body
CARD = 0.4  # a lone paragraph in an element with other lines: a comment, a teaser
TEASER = 0.1  # the same beside a link: a teaser of what the link leads to
UNLIKELY = 0.3  # a line over the headline, or below the heading of the comments
TWICE = 2  # a page can hold its article for two kinds of screen; what stands there more often is none
IN_CHROME = 0.15  # a line that the page calls chrome: words of classes mislead, and then nothing else stands out
LEAST_WEIGHT = 40.0  # characters
MOSTLY_LINKS = 0.5
LINK = 0.8
HEADER_LINES = 12  # lines over its text within which its heading stands
LEAST_LEAD = 60  # characters of a standfirst that is a sentence


@dataclass(frozen=True, slots=True)
class Body:
    """The lines of one article's own text, and the lines that are its headline."""

    lines: Sequence[int]
    titles: Sequence[int]


def find_bodies(lines: Sequence[Line], titles: Sequence[int], comments: int | None = None) -> list[Body]:
    """The articles by the tree, in order; none when the page is a dump, or nothing on it stands out.

    titles    lines that are the page's headline
    comments  the line that heads what readers write, if one does
    """
    weights = _weights(lines, range(min(titles, default=0), len(lines) if comments is None else comments))
    scores: defaultdict[int, float] = defaultdict(float)
    for line, weight in zip(lines, weights, strict=True):
        for distance, element in enumerate(reversed(line.hint.path if line.hint else ())):
            scores[element] += weight * DECAY**distance
    if not scores or max(scores.values()) < LEAST_WEIGHT:
        return []
    best = max(scores, key=lambda element: (scores[element], element))
    own = [place for place in _own(lines, weights, best) if place not in titles]
    if not own:
        return []
    main = Body([*_leads(lines, weights, titles, own), *own], titles)
    further = (
        _further(lines, weights, element, own) for element in _alike(lines, best) if scores[element] >= LEAST_WEIGHT
    )
    return sorted([main, *(body for body in further if body)], key=lambda body: body.lines[0])


def _alike(lines: Sequence[Line], best: int) -> list[int]:
    """Elements as deep as the best one and of its kind, elsewhere on the page: where another article would stand."""
    paths = {line.hint.path: line.hint.kind for line in lines if line.hint and line.hint.path}
    home = next((path for path in paths if path[-1] == best), ())
    return [
        path[-1]
        for path, kind in paths.items()
        if kind == paths.get(home) and len(path) == len(home) and path[:-1] != home[:-1]
    ]


def _further(lines: Sequence[Line], weights: Sequence[float], element: int, known: Sequence[int]) -> Body | None:
    """Another article of the page: text below a heading that stands with it; two paragraphs in a nameless element."""
    own = [place for place in _own(lines, weights, element) if place not in known]
    path, kind = next((hint.path, hint.kind) for line in lines if (hint := line.hint) and hint.path[-1:] == (element,))
    if sum(weights[place] > 0 for place in own) < (2 if kind.endswith(".") else 1):
        return None
    near = range(max(0, own[0] - HEADER_LINES), own[0])
    heads = [place for place in near if (hint := lines[place].hint) and _heads(hint, path[:-1])]
    return Body(own, heads[-1:]) if heads else None


def _heads(hint: Hint, above: tuple[int, ...]) -> bool:
    return hint.tag in ("h1", "h2", "h3") and hint.path[: len(above)] == above and len(above) > 1


def _weights(lines: Sequence[Line], likely: range) -> list[float]:
    """Characters of running text in each line, as far as the tree lets it be an article's."""
    counts = Counter(line.text for line in lines)
    weights = [_weight(line) if counts[line.text] <= TWICE else 0.0 for line in lines]
    held: defaultdict[tuple[int, ...], list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        held[line.hint.path if line.hint else ()].append(place)
    for places in held.values():
        prose = [place for place in places if weights[place] > 0]
        if len(prose) == 1 and len(places) > 1:
            is_linked = any((hint := lines[place].hint) and hint.link_share >= LINK for place in places)
            weights[prose[0]] *= TEASER if is_linked else CARD
    return [weight * (1.0 if place in likely else UNLIKELY) for place, weight in enumerate(weights)]


def _weight(line: Line) -> float:
    hint = line.hint
    if hint is None or hint.tag in HEADINGS or hint.link_share > MOSTLY_LINKS or not _may_be_own(line, hint.region):
        return 0.0
    named = NAMED if hint.itemprop == "articleBody" or hint.clue == "body" else 1.0
    return max(0, len(line.text) - SHORT_CHARS) * named * (IN_CHROME if hint.region in CHROME else 1.0)


def _may_be_own(line: Line, region: Region | None) -> bool:
    """Whether nothing that the page calls the line forbids that it is the text of an article in `region`."""
    hint = line.hint
    return (
        hint is not None
        and (hint.region == region or hint.region not in CHROME)
        and hint.region != "embed"
        and hint.link_share < LINK
        and hint.clue not in NOT_BODY
        and hint.tag != "figcaption"
    )


def _own(lines: Sequence[Line], weights: Sequence[float], best: int) -> Iterator[int]:
    """The lines in the element and its sisters that are the article's, not of a box set into it, each once."""
    inside = _inside(lines, weights, best)
    region = max(((weights[place], place) for place in inside), default=(0.0, 0))[1]
    said: set[str] = set()
    for box, group in groupby(inside, key=lambda place: _box(lines[place], best)):
        places = list(group)
        if box is not None and _is_inset([lines[place] for place in places], [weights[place] for place in places]):
            continue
        for place in places:
            text = lines[place].text
            if _may_be_own(lines[place], _region(lines[region])) and not (len(text) >= LEAST_LEAD and text in said):
                said.add(text)
                yield place


def _region(line: Line) -> Region | None:
    return line.hint.region if line.hint else None


def _inside(lines: Sequence[Line], weights: Sequence[float], best: int) -> list[int]:
    """The lines in the element, and in its sisters of the same kind: a text cut in parts."""
    hints = [line.hint or Hint(tag="") for line in lines]
    sample = next(hint for hint in hints if best in hint.path)
    above = sample.path[: sample.path.index(best)]
    kinds = {hint.kind for hint in hints if hint.path == (*above, best)}
    prose = Counter(hint.path for hint, weight in zip(hints, weights, strict=True) if weight > 0)
    sisters = {
        hint.path
        for hint in hints
        if hint.kind in kinds and hint.path[:-1] == above and prose[hint.path] >= _least_prose(hint.kind)
    }
    return [place for place, hint in enumerate(hints) if best in hint.path or hint.path in sisters]


def _least_prose(kind: str) -> int:
    """Paragraphs that a sister must hold: a kind without a name says little."""
    return 0 if not kind.endswith(".") else 1 if kind == "section." else 2


def _box(line: Line, best: int) -> int | None:
    """The element just inside the best one that the line stands in; None when it is a direct line."""
    path = line.hint.path if line.hint else ()
    below = path[path.index(best) + 1 :] if best in path else ()
    return below[0] if below else None


def _is_inset(lines: Sequence[Line], weights: Sequence[float]) -> bool:
    """A box whose text is mostly links, or one paragraph with a link beside it."""
    chars = sum(len(line.text) for line in lines)
    links = [line.hint.link_share if line.hint else 0.0 for line in lines]
    linked = sum(len(line.text) * share for line, share in zip(lines, links, strict=True))
    prose = sum(weight > 0 for weight in weights)
    return linked > MOSTLY_LINKS * chars or (max(links) >= LINK and prose <= 1)


def _leads(lines: Sequence[Line], weights: Sequence[float], titles: Sequence[int], own: Sequence[int]) -> Iterator[int]:
    """Between headline and text, what the page calls the lead, or a paragraph just outside the text's element."""
    text = " ".join(lines[place].text for place in own)
    around = (lines[own[0]].hint or Hint(tag="")).path[:-1]
    for place in range(min((title for title in titles if title < own[0]), default=own[0]), own[0]):
        line, hint = lines[place], lines[place].hint
        is_lead = hint is not None and hint.clue == "lead" and hint.region not in CHROME and hint.link_share < LINK
        is_outside = hint is not None and hint.tag == "p" and hint.path == around and weights[place] > 0
        if (is_lead or is_outside) and len(line.text) >= LEAST_LEAD and line.text[:LEAST_LEAD] not in text:
            yield place
