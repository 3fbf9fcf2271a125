"""THE page: every table, column, type, meaning, unit, allowed value and promise.

One frozen dataclass per table; its instances are the rows that the rooms pass
on. `IS_PUBLIC` tables reach `corpus.duckdb`; the others only wait in the lake.

Offsets count Unicode code points, start inclusive, end exclusive, into
`articles.body` unless the column says otherwise: `body[start_char:end_char] = text`.
Times are UTC unless the page gives no zone: then they are the page's own and
`date_zone` says `local`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, ClassVar

from tasks.contract.fields import Column, Law, Row, Stage

ROLES = (
    "headline",
    "subheading",
    "paragraph",
    "list_item",
    "caption",
    "date",
    "byline",
    "dateline",
    "section",
    "label",
    "credit",
    "keywords",
    "embed",
    "related",
    "navigation",
    "interface",
    "comment",
    "advertisement",
)
BODY_ROLES = ("paragraph", "subheading", "list_item")
DOCUMENT_STATUSES = ("loaded", "quarantined", "duplicate")
ENTITY_TYPES = ("PERSON", "ORGANIZATION", "LOCATION")
CALENDARS = ("gregorian", "hijri", "jalali")
QUALITY_FLAGS = (
    "too_short",  # fewer words than a text can be judged by
    "too_long",  # more words than one article has
    "garbled",  # tokens that are not words of a language
    "symbol_heavy",  # figures and punctuation in the place of words
    "not_prose",  # lines that are no sentences: lists, menus, tables
    "repetitive",  # lines or runs of words that come again and again
    "keyword_stuffing",  # one word taking up the text
    "formulaic",  # stock phrases without a fact among them
    "boilerplate",  # legal notes, error pages and prompts instead of an article
)
DISAGREEMENTS = ("status", "date", "place")
RELATIONS = (
    "original",  # the canonical article itself
    "copy",  # alike as a whole
    "excerpt",  # shorter, and held whole by the canonical article
    "expansion",  # longer, and holds the canonical article whole
)
LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"

SPAN = Law("span_points_at_text", "body[start_char:end_char] is the row's text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One row per page ever offered, whatever became of it."""

    TABLE: ClassVar[str] = "documents"
    STAGE: ClassVar[Stage] = "load"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (
        Law("duplicate_names_its_original", "duplicate_of stands exactly where status is duplicate"),
    )

    document_id: Annotated[str, Column("stable id, a hash of source_uri and content", key=True, pattern="d[0-9a-f]{16}$")]
    source_uri: Annotated[str, Column("where the page came from: file path, URL, or archive#record")]
    page_uri: Annotated[str, Column("what the page is known by over time, so that its versions are told: the address it was fetched from, else source_uri")]
    media_type: Annotated[str | None, Column("IANA media type, as found by looking at the bytes")]
    encoding: Annotated[str | None, Column("character encoding that the bytes were decoded from")]
    language: Annotated[str | None, Column("BCP 47 tag of the page's main language", pattern=LANGUAGE)]
    collected_at: Annotated[datetime | None, Column("when the page was collected: the archive's record, else the file's own time; UTC")]
    content_sha256: Annotated[str | None, Column("SHA-256 of the bytes as received; of a record, with the headline, date, publisher and address that it states", pattern="[0-9a-f]{64}$")]
    size_bytes: Annotated[int | None, Column("length of the bytes as received", unit="bytes", low=0)]
    status: Annotated[str, Column("what became of the page", values=DOCUMENT_STATUSES)]
    duplicate_of: Annotated[str | None, Column("the page that has the same bytes and came first", refers="documents.document_id")]
    superseded_by: Annotated[str | None, Column("the next version of this page, once it has changed", refers="documents.document_id")]
    run_id: Annotated[str, Column("the run that settled the page's status", refers="runs.run_id")]
    batch_id: Annotated[str, Column("the batch that the page went through the stages in")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """One row per page offered: its bytes as received, and what its source says of it."""

    TABLE: ClassVar[str] = "offered"
    STAGE: ClassVar[Stage] = "extract"
    IS_PUBLIC: ClassVar[bool] = False
    LAWS: ClassVar[tuple[Law, ...]] = ()

    document_id: Annotated[str, Column("the page", key=True)]
    source_uri: Annotated[str, Column("where the page came from")]
    page_uri: Annotated[str, Column("what the page is known by over time")]
    content: Annotated[bytes | None, Column("the bytes as received; null when they could not be had")]
    content_sha256: Annotated[str | None, Column("SHA-256 of the bytes as received; of a record, with the headline, date, publisher and address that it states")]
    size_bytes: Annotated[int | None, Column("length of the bytes as received", unit="bytes", low=0)]
    collected_at: Annotated[datetime | None, Column("when the page was collected, UTC")]
    duplicate_of: Annotated[str | None, Column("the page that has the same bytes and came first")]
    fault: Annotated[str | None, Column("why the bytes could not be had, in words")]
    declared_media_type: Annotated[str | None, Column("media type that the source states")] = None
    declared_encoding: Annotated[str | None, Column("character encoding that the source states")] = None
    url: Annotated[str | None, Column("the page's address, where its source knows it")] = None
    source_headline: Annotated[str | None, Column("headline that the source states beside the page")] = None
    source_published: Annotated[str | None, Column("publication date that the source states, in its own words")] = None
    source_publisher: Annotated[str | None, Column("publisher that the source states")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One row per page taken in, as decoded text."""

    TABLE: ClassVar[str] = "pages"
    STAGE: ClassVar[Stage] = "extract"
    IS_PUBLIC: ClassVar[bool] = False
    LAWS: ClassVar[tuple[Law, ...]] = (
        Law("page_is_readable", "the bytes are text in a language that is read here"),
    )

    document_id: Annotated[str, Column("the page", key=True)]
    source_uri: Annotated[str, Column("where the page came from")]
    media_type: Annotated[str | None, Column("IANA media type, as found by looking at the bytes", values=("text/plain", "text/markdown", "text/html"))]
    encoding: Annotated[str | None, Column("character encoding that the bytes were decoded from")]
    language: Annotated[str | None, Column("BCP 47 tag of the page's main language")]
    collected_at: Annotated[datetime | None, Column("when the page was collected, UTC")]
    content_sha256: Annotated[str | None, Column("SHA-256 of the bytes as received; of a record, with the headline, date, publisher and address that it states")]
    size_bytes: Annotated[int | None, Column("length of the bytes as received", unit="bytes", low=0)]
    duplicate_of: Annotated[str | None, Column("the page that has the same bytes and came first")]
    fault: Annotated[str | None, Column("why the page can not be read, in words")]
    text: Annotated[str | None, Column("the decoded page; the offsets of blocks point into it")]
    url: Annotated[str | None, Column("the page's address, where its source knows it")] = None
    source_headline: Annotated[str | None, Column("headline that the source states beside the page")] = None
    source_published: Annotated[str | None, Column("publication date that the source states beside the page, in its own words")] = None
    source_publisher: Annotated[str | None, Column("publisher that the source states beside the page")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One row per page read by `clean`: what was found on it."""

    TABLE: ClassVar[str] = "readings"
    STAGE: ClassVar[Stage] = "clean"
    IS_PUBLIC: ClassVar[bool] = False
    LAWS: ClassVar[tuple[Law, ...]] = (Law("page_was_read", "the rules read the page to its end"),)

    document_id: Annotated[str, Column("the page", key=True)]
    block_count: Annotated[int, Column("blocks on the page", low=1, otherwise="there is no text on the page; nothing to do")]
    article_count: Annotated[int, Column("articles on the page", low=1, otherwise="there is no article on the page, only what surrounds one; nothing to do")]
    fault: Annotated[str | None, Column("where reading broke off, in words")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The page in reading order, chrome included."""

    TABLE: ClassVar[str] = "blocks"
    STAGE: ClassVar[Stage] = "clean"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (Law("span_is_ordered", "0 <= start_char <= end_char"),)

    document_id: Annotated[str, Column("the page", key=True, refers="documents.document_id")]
    article_id: Annotated[str | None, Column("the article that the block belongs to; null for chrome", refers="articles.article_id")]
    position: Annotated[int, Column("place on the page in reading order, from 0", key=True, low=0)]
    role: Annotated[str, Column("what the block is on the page", values=ROLES)]
    language: Annotated[str | None, Column("BCP 47 tag of the block", pattern=LANGUAGE)]
    text: Annotated[str, Column("the block as a reader sees it")]
    start_char: Annotated[int, Column("start in the document's decoded text", low=0)]
    end_char: Annotated[int, Column("end in the document's decoded text", low=0)]
    body_start_char: Annotated[int | None, Column("start in articles.body; null outside the body", low=0)] = None
    body_end_char: Annotated[int | None, Column("end in articles.body; null outside the body", low=0)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One row per article; a page can carry several. Null means that the page does not say."""

    TABLE: ClassVar[str] = "articles"
    STAGE: ClassVar[Stage] = "clean"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (
        Law("body_has_words", "the body is not empty"),
        Law("date_is_explained", "a date carries precision, calendar, source and zone; no date, none of them"),
    )

    article_id: Annotated[str, Column("stable id: a hash of the page and the position on it", key=True, pattern="a[0-9a-f]{16}$")]
    document_id: Annotated[str, Column("the page", refers="documents.document_id")]
    position: Annotated[int, Column("place among the page's articles, from 0", low=0)]
    headline: Annotated[str | None, Column("headline as the page states it")]
    body: Annotated[str, Column("the article's own text: paragraphs, subheadings and list items, one a line")]
    section: Annotated[str | None, Column("section of the outlet that the page puts the article in")] = None
    labels: Annotated[tuple[str, ...], Column("labels set above the headline, such as عاجل")] = ()
    keywords: Annotated[tuple[str, ...], Column("keywords that the page lists")] = ()
    authors: Annotated[tuple[str, ...], Column("people named in the byline")] = ()
    publisher: Annotated[str | None, Column("name of the outlet that publishes the article")] = None
    publisher_domain: Annotated[str | None, Column("the outlet's registered domain", pattern=r"[a-z0-9.-]+\.[a-z]{2,}$")] = None
    url: Annotated[str | None, Column("the article's canonical address, where page or source states it")] = None
    dateline: Annotated[str | None, Column("place, and agency if any, that the text starts from")] = None
    date_published: Annotated[datetime | None, Column("when the page says it was published; see date_zone")] = None
    date_precision: Annotated[str | None, Column("smallest part that the page states", values=("second", "minute", "day", "month", "year"))] = None
    date_calendar: Annotated[str | None, Column("calendar of the date as read", values=CALENDARS)] = None
    date_source: Annotated[str | None, Column("where the date was read", values=("block", "metadata", "url", "feed"))] = None
    date_zone: Annotated[str | None, Column("utc: a zone was stated and applied; local: the page states none", values=("utc", "local"))] = None
    date_text: Annotated[str | None, Column("the words or value that the date was read from")] = None
    is_date_disputed: Annotated[bool, Column("two calendars on the page disagree by more than a day")] = False
    date_modified: Annotated[datetime | None, Column("when the page says it was last changed; zone as date_published")] = None
    language: Annotated[str | None, Column("BCP 47 tag of the body", pattern=LANGUAGE)] = None
    word_count: Annotated[int, Column("words in the body", low=0)] = 0
    quality_score: Annotated[float | None, Column("share of the quality checks that the body passes; 1 is best", low=0, high=1)] = None
    quality_flags: Annotated[tuple[str, ...], Column("the kinds of quality checks that the body fails; figures in the table quality", values=QUALITY_FLAGS)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """Quoted posts inside a page."""

    TABLE: ClassVar[str] = "embeds"
    STAGE: ClassVar[Stage] = "clean"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    document_id: Annotated[str, Column("the page", key=True, refers="documents.document_id")]
    article_id: Annotated[str | None, Column("the article that quotes the post", refers="articles.article_id")]
    position: Annotated[int, Column("position of the block that holds the post", key=True, low=0)]
    platform: Annotated[str, Column("where the post was made", values=("twitter", "facebook", "instagram", "telegram", "youtube", "tiktok", "threads", "other"))]
    author_handle: Annotated[str | None, Column("account that posted, with its @")]
    author_name: Annotated[str | None, Column("name that the account shows")]
    url: Annotated[str | None, Column("address of the post or of what it shows")]
    posted_at: Annotated[datetime | None, Column("when it was posted, as the embed states it")]
    language: Annotated[str | None, Column("BCP 47 tag of the post", pattern=LANGUAGE)]
    text: Annotated[str, Column("the post's own words")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrichment:
    """One row per article that `enrich` went through."""

    TABLE: ClassVar[str] = "enrichments"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = False
    LAWS: ClassVar[tuple[Law, ...]] = (Law("article_was_enriched", "the rules went through the article to its end"),)

    article_id: Annotated[str, Column("the article", key=True, refers="articles.article_id")]
    fault: Annotated[str | None, Column("where enrichment broke off, in words")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """The figures that quality_score and quality_flags rest on, so that a corpus can be cut again at other thresholds."""

    TABLE: ClassVar[str] = "quality"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    article_id: Annotated[str, Column("the article", key=True, refers="articles.article_id")]
    quality_score: Annotated[float, Column("share of the quality checks that the body passes; 1 is best", low=0, high=1)]
    quality_flags: Annotated[tuple[str, ...], Column("the kinds of checks that the body fails", values=QUALITY_FLAGS)]
    word_count: Annotated[int, Column("words that are not bare punctuation", low=0)]
    mean_word_length: Annotated[float, Column("mean length of these words", unit="characters", low=0)]
    alphabetic_word_share: Annotated[float, Column("share of tokens, punctuation included, that hold a letter", low=0, high=1)]
    stop_word_count: Annotated[int, Column("tokens that are among the lexicon stop_words, which FineWeb-2 uses for Arabic", low=0)]
    symbols_per_word: Annotated[float, Column("hash signs and ellipses for each token", low=0)]
    line_count: Annotated[int, Column("lines of the body", low=0)]
    newlines_per_word: Annotated[float, Column("line breaks for each token", low=0)]
    terminal_line_share: Annotated[float, Column("share of lines that end in a mark that ends a sentence", low=0, high=1)]
    bullet_line_share: Annotated[float, Column("share of lines that start with a bullet", low=0, high=1)]
    ellipsis_line_share: Annotated[float, Column("share of lines that end in an ellipsis", low=0, high=1)]
    duplicate_line_share: Annotated[float, Column("share of lines that stand before in the body", low=0, high=1)]
    top_2gram_char_share: Annotated[float, Column("share of characters in the repeated run of 2 tokens that takes up most", low=0, high=1)]
    top_3gram_char_share: Annotated[float, Column("share of characters in the repeated run of 3 tokens that takes up most", low=0, high=1)]
    top_4gram_char_share: Annotated[float, Column("share of characters in the repeated run of 4 tokens that takes up most", low=0, high=1)]
    duplicate_5gram_char_share: Annotated[float, Column("share of characters in runs of 5 tokens that stand before in the body", low=0, high=1)]
    duplicate_6gram_char_share: Annotated[float, Column("share of characters in runs of 6 tokens that stand before in the body", low=0, high=1)]
    duplicate_7gram_char_share: Annotated[float, Column("share of characters in runs of 7 tokens that stand before in the body", low=0, high=1)]
    duplicate_8gram_char_share: Annotated[float, Column("share of characters in runs of 8 tokens that stand before in the body", low=0, high=1)]
    duplicate_9gram_char_share: Annotated[float, Column("share of characters in runs of 9 tokens that stand before in the body", low=0, high=1)]
    duplicate_10gram_char_share: Annotated[float, Column("share of characters in runs of 10 tokens that stand before in the body", low=0, high=1)]
    top_word_share: Annotated[float, Column("share of the words taken by the commonest one of three letters or more that is no stop word", low=0, high=1)]
    stock_phrase_word_share: Annotated[float, Column("share of the words that stand in a phrase of the lexicon formulaic_phrases", low=0, high=1)]
    facts_per_word: Annotated[float, Column("figures and quotations for each word", low=0)]
    boilerplate_char_share: Annotated[float, Column("share of characters in lines that hold a phrase of the lexicon boilerplate_phrases", low=0, high=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One row per thing known."""

    TABLE: ClassVar[str] = "entities"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    entity_id: Annotated[str, Column("stable id: of the seed's row, or a hash of type and folded name", key=True)]
    entity_type: Annotated[str, Column("kind of thing", values=ENTITY_TYPES)]
    name: Annotated[str, Column("name in the language of the pages")]
    name_en: Annotated[str | None, Column("name in English, where seeds know it")] = None
    country: Annotated[str | None, Column("ISO 3166-1 alpha-3 code of the country it belongs to", pattern="[A-Z]{3}$")] = None
    wikidata_id: Annotated[str | None, Column("Wikidata item, where seeds know it", pattern="Q[0-9]+$")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One row per place in an article that names an entity."""

    TABLE: ClassVar[str] = "mentions"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (SPAN,)

    article_id: Annotated[str, Column("the article", key=True, refers="articles.article_id")]
    start_char: Annotated[int, Column("start in articles.body", key=True, low=0)]
    end_char: Annotated[int, Column("end in articles.body", key=True, low=0)]
    text: Annotated[str, Column("the name as written, clitics parted")]
    entity_id: Annotated[str, Column("whom or what it names; an unknown name has an id of its own", refers="entities.entity_id")]
    entity_type: Annotated[str, Column("kind of thing", values=ENTITY_TYPES)]
    title: Annotated[str | None, Column("office or role said with the name")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Who consulted whom, in the sense of PLOVER."""

    TABLE: ClassVar[str] = "events"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (SPAN,)

    event_id: Annotated[str, Column("stable id: a hash of the article and the span", key=True)]
    article_id: Annotated[str, Column("the article", refers="articles.article_id")]
    event_type: Annotated[str, Column("PLOVER event type", values=("CONSULT",))]
    mode: Annotated[str, Column("how they consulted", values=("meeting", "visit", "phone", "negotiation", "mediation", "multilateral"))]
    status: Annotated[str, Column("whether it took place", values=("held", "ongoing", "planned", "denied"))]
    trigger: Annotated[str, Column("the word that tells of it")]
    date_start: Annotated[date | None, Column("first day; null when the page gives no anchor")]
    date_end: Annotated[date | None, Column("last day; null when the page gives no anchor")]
    place: Annotated[str | None, Column("where, as the article names it")]
    place_entity_id: Annotated[str | None, Column("the place", refers="entities.entity_id")]
    start_char: Annotated[int, Column("start of the evidence in articles.body", low=0)]
    end_char: Annotated[int, Column("end of the evidence in articles.body", low=0)]
    text: Annotated[str, Column("the words that it rests on")]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventParticipant:
    """One row per party to an event."""

    TABLE: ClassVar[str] = "event_participants"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    event_id: Annotated[str, Column("the event", key=True, refers="events.event_id")]
    entity_id: Annotated[str, Column("who took part", key=True, refers="entities.entity_id")]
    name: Annotated[str, Column("the party as the article names it")]
    role: Annotated[str, Column("part played", values=("party", "mediator", "host", "delegation_head"))]
    on_behalf_of: Annotated[str | None, Column("the body that the person acts for", refers="entities.entity_id")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Who said what, through whom."""

    TABLE: ClassVar[str] = "statements"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (Law("span_points_at_content", "body[start_char:end_char] is the row's content"),)

    statement_id: Annotated[str, Column("stable id: a hash of the article, the cue and the span", key=True)]
    article_id: Annotated[str, Column("the article", refers="articles.article_id")]
    speaker: Annotated[str | None, Column("who says it, as the article names them")]
    speaker_entity_id: Annotated[str | None, Column("the speaker, where known by name", refers="entities.entity_id")]
    speaker_title: Annotated[str | None, Column("office or role said with the speaker's name")]
    is_anonymous: Annotated[bool, Column("the speaker is not identified")]
    cue: Annotated[str, Column("the verb or participle that reports")]
    is_direct: Annotated[bool, Column("the content stands in quotation marks")]
    content: Annotated[str, Column("what was said, in the article's words")]
    via: Annotated[tuple[str, ...], Column("outlets between speaker and page, nearest the speaker first")]
    start_char: Annotated[int, Column("start of content in articles.body", low=0)]
    end_char: Annotated[int, Column("end of content in articles.body", low=0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """Expressions of time, as TIMEX3."""

    TABLE: ClassVar[str] = "times"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (SPAN,)

    article_id: Annotated[str, Column("the article", key=True, refers="articles.article_id")]
    start_char: Annotated[int, Column("start in articles.body", key=True, low=0)]
    end_char: Annotated[int, Column("end in articles.body", low=0)]
    text: Annotated[str, Column("the expression as written")]
    timex_type: Annotated[str, Column("TIMEX3 type", values=("DATE", "TIME", "DURATION", "SET"))]
    value: Annotated[str | None, Column("TIMEX3 value, Gregorian; null when the page gives no anchor")]
    calendar: Annotated[str | None, Column("calendar that the words are of", values=CALENDARS)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """Counts and amounts."""

    TABLE: ClassVar[str] = "quantities"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (SPAN,)

    article_id: Annotated[str, Column("the article", key=True, refers="articles.article_id")]
    start_char: Annotated[int, Column("start in articles.body", key=True, low=0)]
    end_char: Annotated[int, Column("end in articles.body", low=0)]
    text: Annotated[str, Column("the expression as written")]
    value: Annotated[float | None, Column("the number; null for words such as hundreds of thousands")]
    comparator: Annotated[str, Column("exactly, about, more than, less than", values=("=", "~", ">", "<"))]
    unit: Annotated[str | None, Column("what is counted, in the article's words")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """Marks by which copies find each other; see tasks/enrichers/fingerprints.py."""

    TABLE: ClassVar[str] = "fingerprints"
    STAGE: ClassVar[Stage] = "enrich"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    article_id: Annotated[str, Column("the article", key=True, refers="articles.article_id")]
    run_count: Annotated[int, Column("different runs of five words in the folded body", low=1)]
    text_sha256: Annotated[str, Column("SHA-256 of these runs", pattern="[0-9a-f]{64}$")]
    bands: Annotated[tuple[int, ...], Column("MinHash, 16 bands of 8 rows over 128 permutations, one number a band")]
    samples: Annotated[tuple[int, ...], Column("hashes of every eighth run, chosen by hash, smallest first")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resemblance:
    """Pairs of articles that were compared run by run and found alike."""

    TABLE: ClassVar[str] = "resemblances"
    STAGE: ClassVar[Stage] = "relate"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    article_id: Annotated[str, Column("the one whose id is smaller", key=True, refers="articles.article_id")]
    other_id: Annotated[str, Column("the other article", key=True, refers="articles.article_id")]
    jaccard: Annotated[float, Column("runs of five words that both have, of those that either has", low=0, high=1)]
    containment: Annotated[float, Column("runs of five words that both have, of those that the shorter has", low=0, high=1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """Copies of one text; an article without copies is a cluster of one."""

    TABLE: ClassVar[str] = "clusters"
    STAGE: ClassVar[Stage] = "relate"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    article_id: Annotated[str, Column("the article", key=True, refers="articles.article_id")]
    cluster_id: Annotated[str, Column("the copies it belongs to: an id made from that of the canonical article")]
    is_canonical: Annotated[bool, Column("the earliest dated article of its cluster")]
    similarity: Annotated[float, Column("Jaccard similarity of word 5-grams to the canonical article", low=0, high=1)]
    containment: Annotated[float, Column("share of the shorter one's word 5-grams that canonical article and this one both have", low=0, high=1)]
    relation: Annotated[str, Column("what it is to the canonical article", values=RELATIONS)]
    version_of: Annotated[str | None, Column("the same outlet's first article of the cluster; null for that one itself and where the outlet is unknown", refers="articles.article_id")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The same event told by several outlets; an event that nobody else tells is a story of its own."""

    TABLE: ClassVar[str] = "stories"
    STAGE: ClassVar[Stage] = "relate"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    story_id: Annotated[str, Column("the story: an id made from that of the event that was told first")]
    event_id: Annotated[str, Column("an event that tells it", key=True, refers="events.event_id")]
    outlet_count: Annotated[int, Column("outlets that tell the story independently: a text that was copied counts once, for its original's outlet", low=1)] = 1
    disagreements: Annotated[tuple[str, ...], Column("what those who tell it do not agree on: whether it took place (denied by one), its days, its place", values=DISAGREEMENTS)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantined:
    """What was shown out, and why."""

    TABLE: ClassVar[str] = "quarantine"
    STAGE: ClassVar[Stage] = "load"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    document_id: Annotated[str, Column("the page", refers="documents.document_id")]
    article_id: Annotated[str | None, Column("the article, where one of several was shown out")]
    stage: Annotated[str, Column("the gate that showed it out", values=("extract", "clean", "enrich", "relate", "load"))]
    expectation: Annotated[str, Column("the promise that it broke")]
    reason: Annotated[str, Column("what is wrong, where, and what to do")]
    record: Annotated[str, Column("the row as it stood at the gate, JSON")]
    run_id: Annotated[str, Column("the run", refers="runs.run_id")]
    quarantined_at: Annotated[datetime, Column("when it was shown out, UTC")]
    released_at: Annotated[datetime | None, Column("when it went through again, UTC")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GateResult:
    """One row per promise checked."""

    TABLE: ClassVar[str] = "gate_results"
    STAGE: ClassVar[Stage] = "load"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = ()

    run_id: Annotated[str, Column("the run", key=True, refers="runs.run_id")]
    stage: Annotated[str, Column("the stage whose output was checked", key=True, values=("extract", "clean", "enrich", "relate", "load"))]
    batch_id: Annotated[str, Column("the batch that waited", key=True)]
    expectation: Annotated[str, Column("Great Expectations type, with the table it was put to", key=True)]
    column_name: Annotated[str, Column("column or columns checked; empty for the whole table", key=True)]
    severity: Annotated[str, Column("critical stops the flow, warning shows rows out", values=("critical", "warning"))]
    success: Annotated[bool, Column("the promise held")]
    observed: Annotated[str | None, Column("what was found, in short")]
    unexpected_count: Annotated[int, Column("rows that broke it", low=0)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One row per run that had something to do. documents_in = loaded + quarantined + duplicate."""

    TABLE: ClassVar[str] = "runs"
    STAGE: ClassVar[Stage] = "load"
    IS_PUBLIC: ClassVar[bool] = True
    LAWS: ClassVar[tuple[Law, ...]] = (Law("books_balance", "documents_in = loaded + quarantined + duplicate"),)

    run_id: Annotated[str, Column("stable id: a hash of the run before, the pages offered, and the versions", key=True)]
    started_at: Annotated[datetime, Column("UTC")]
    finished_at: Annotated[datetime, Column("UTC")]
    status: Annotated[str, Column("whether the run published", values=("published", "failed"))]
    documents_in: Annotated[int, Column("pages that this run settled; 0 when it failed", low=0)]
    documents_loaded: Annotated[int, Column("of these, loaded", low=0)]
    documents_quarantined: Annotated[int, Column("of these, shown out", low=0)]
    documents_duplicate: Annotated[int, Column("of these, the same bytes as another page", low=0)]
    documents_known: Annotated[int, Column("pages offered that the corpus held already, unchanged", low=0)]
    documents_redone: Annotated[int, Column("pages of the corpus that went through again, being stale or released", low=0)]
    code_version: Annotated[str, Column("version of this software and of each stage")]
    seeds_version: Annotated[str, Column("hash over the lexicons in use")]
    message: Annotated[str | None, Column("what stopped a failed run")] = None


TABLES: tuple[type[Row], ...] = (
    Document,
    Offered,
    Page,
    Reading,
    Block,
    Article,
    Embed,
    Enrichment,
    Quality,
    Entity,
    Mention,
    Event,
    EventParticipant,
    Statement,
    Time,
    Quantity,
    Fingerprint,
    Resemblance,
    Cluster,
    Story,
    Quarantined,
    GateResult,
    Run,
)

# A stage is a version: raise it when the stage's results change, and what it made before is stale.
VERSIONS: dict[Stage, int] = {"extract": 1, "clean": 2, "enrich": 8, "relate": 1, "load": 1}

# The promises on a batch as a whole; a broken one stops the flow.
MAX_SHOWN_OUT_SHARE = 0.5  # of a batch of at least MIN_JUDGED_ROWS; the 31,030 articles of 2015 lose less than 0.01
MIN_JUDGED_ROWS = 20

# What fills the tables of `enrich`: `tasks/enrichers/<name>.py` holds a function `<name>`; beside it, the tables it fills.
# Its positional parameters are what it reads: `article`, or the name of a table; its keyword-only ones are its seeds.
ENRICHERS: dict[str, tuple[str, ...]] = {
    "events": ("events", "event_participants"),
    "fingerprints": ("fingerprints",),
    "mentions": ("mentions", "entities"),
    "quality": ("quality",),
    "quantities": ("quantities",),
    "statements": ("statements",),
    "times": ("times",),
}
