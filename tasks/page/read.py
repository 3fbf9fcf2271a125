"""A page taken apart: its lines, their roles, its articles and what the page says of each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tasks.contract.seed import Seed
from tasks.contract.tables import BODY_ROLES, Block, Embed, Page
from tasks.page.article import read_article
from tasks.page.dating import DateSeeds
from tasks.page.dump import read_dump
from tasks.page.html import read_html
from tasks.page.look import Look
from tasks.page.look_at import LookSeeds, look_at
from tasks.page.model import Line, PageParts, Stated
from tasks.page.phrases import phrasebook
from tasks.page.posts import Post, is_address, post_at, read_post
from tasks.page.reading import Reading
from tasks.page.regions import Region, find_regions
from tasks.page.roles import assign_roles
from tasks.page.tails import part_tails
from tasks.page.tree_regions import find_tree_regions
from tasks.page.tree_roles import tree_roles
from tasks.text.date_expressions import NO_EVIDENCE
from tasks.text.languages import language_of

FOREIGN = ("navigation", "interface", "related", "advertisement", "comment")


def read_page(
    page: Page,
    *,
    chrome_phrases: Seed,
    paragraph_openers: Seed,
    kicker_openers: Seed,
    waw_words: Seed,
    outlets: Seed,
    labels: Seed,
    byline_cues: Seed,
    given_names: Seed,
    markup_words: Seed,
    months: Seed,
    weekdays: Seed,
    day_periods: Seed,
    date_words: Seed,
    date_contexts: Seed,
) -> PageParts:
    """The blocks, articles and quoted posts of a page. A page without running text has no article."""
    lines, stated = _lines(page, markup_words, chrome_phrases)
    seeds = LookSeeds(
        chrome_phrases=chrome_phrases,
        paragraph_openers=paragraph_openers,
        kicker_openers=kicker_openers,
        waw_words=waw_words,
        outlets=outlets,
        labels=labels,
        byline_cues=byline_cues,
        given_names=given_names,
        dates=DateSeeds(months, weekdays, day_periods, date_words, date_contexts),
    )
    look = look_at(page, lines, seeds)
    regions, roles = _articles(look, stated)
    reading = Reading(page, stated, look, regions, roles, _owners(look, regions, roles))
    blocks = tuple(_blocks(reading))
    articles = tuple(read_article(reading, place, seeds.dates) for place in range(len(regions)))
    return PageParts(blocks=blocks, articles=articles, embeds=tuple(_embeds(reading, blocks, seeds.dates)))


def _articles(look: Look, stated: Stated) -> tuple[list[Region], list[str]]:
    """The articles and the role of each line, from the tree where there is one, else from the text alone."""
    shown = find_tree_regions(look, stated)
    if not shown:
        regions = find_regions(look)
        roles = assign_roles(look, regions)
        worded = [region for region in regions if not {*roles[region.start : region.end]}.isdisjoint(BODY_ROLES)]
        return worded, roles if worded == regions else assign_roles(look, worded)
    regions = [region for region, _ in shown]
    return regions, tree_roles(look, shown, assign_roles(look, regions))


def _lines(page: Page, markup_words: Seed, chrome_phrases: Seed) -> tuple[list[Line], Stated]:
    text = page.text or ""
    if page.media_type == "text/html":
        return read_html(text, page.url, markup_words=markup_words)
    return part_tails(text, read_dump(text), phrasebook(chrome_phrases)), Stated()


def _owners(look: Look, regions: Sequence[Region], roles: Sequence[str]) -> list[int | None]:
    """The article that each line belongs to: its header, its body and what signs or files it."""
    owners: list[int | None] = [None] * len(look.lines)
    for number, region in enumerate(regions):
        last = regions[number + 1].top if number + 1 < len(regions) else len(look.lines)
        for i in range(region.top, region.end):
            if roles[i] not in FOREIGN:
                owners[i] = number
        for i in range(region.end, last):
            if roles[i] in ("keywords", "credit", *BODY_ROLES):
                owners[i] = number
        for i in range(max(0, region.top - 4), region.top):
            if roles[i] in ("label", "section", "date"):
                owners[i] = number
    return owners


def _blocks(reading: Reading) -> Iterator[Block]:
    ends: dict[int, int] = {}
    for position, line in enumerate(reading.look.lines):
        role, owner = reading.roles[position], reading.owners[position]
        start = end = None
        if owner is not None and role in BODY_ROLES:
            start = ends[owner] + 1 if owner in ends else 0
            end = ends[owner] = start + len(line.text)
        yield Block(
            document_id=reading.page.document_id,
            article_id=reading.article_id(owner) if owner is not None else None,
            position=position,
            role=role,
            language=language_of(line.text, reading.page.language),
            text=line.text,
            start_char=line.start_char,
            end_char=line.end_char,
            body_start_char=start,
            body_end_char=end,
        )


def _embeds(reading: Reading, blocks: Sequence[Block], dates: DateSeeds) -> Iterator[Embed]:
    for block in blocks:
        before = blocks[block.position - 1] if block.position else None
        post = _post(block, before, reading.look.lines[block.position]) if block.role == "embed" else None
        if post is None:
            continue
        when = dates.find(post.date, NO_EVIDENCE) if post.date else ()
        yield Embed(
            document_id=block.document_id,
            article_id=block.article_id,
            position=block.position,
            platform=post.platform,
            author_handle=post.handle,
            author_name=post.name,
            url=post.url,
            posted_at=when[0].value if when else None,
            language=language_of(post.text, reading.page.language),
            text=post.text,
        )


def _post(block: Block, before: Block | None, line: Line) -> Post | None:
    """The post that a block quotes, at the address that the tree gives it; its words may stand on the line before."""
    stated = line.hint.value if line.hint and line.hint.region == "embed" else None
    url = stated or (block.text if is_address(block.text) else None)
    post = read_post(block.text)
    if post and not post.text and before and before.role == "embed":
        post = read_post(f"{before.text} {block.text}")
    if post is None:
        return post_at(url, block.text) if url else None
    return replace(post, url=url or post.url)
