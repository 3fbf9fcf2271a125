"""Who consulted whom, when, where and in what status, with the words it rests on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tasks.contract.ids import make_id
from tasks.contract.seed import Seed
from tasks.contract.tables import Article, Entity, Event, EventParticipant, Mention, Time
from tasks.enrichers.consult.cast import Cast
from tasks.enrichers.consult.circumstances import days_of, place_of
from tasks.enrichers.consult.gatherings import Gathering
from tasks.enrichers.consult.lexicons import vocabulary
from tasks.enrichers.consult.memory import Memory
from tasks.enrichers.consult.merging import Told, is_timeless, tells
from tasks.enrichers.consult.telling import read
from tasks.enrichers.consult.tenses import Status
from tasks.enrichers.consult.text import Text
from tasks.enrichers.consult.titles import title_reader
from tasks.enrichers.consult.vocabulary import Vocabulary
from tasks.enrichers.consult.world import World

PARTED, DELEGATION = "لل", "وفد"
Row = Event | EventParticipant | Entity


def events(
    article: Article,
    mentions: Sequence[Mention],
    times: Sequence[Time],
    *,
    consult_triggers: Seed,
    party_nouns: Seed,
    phrase_words: Seed,
    titles: Seed,
    clause_words: Seed,
    role_cues: Seed,
    status_cues: Seed,
    sport_cues: Seed,
    entities: Seed,
    nationalities: Seed,
    given_names: Seed,
    name_heads: Seed,
    news_words: Seed,
) -> list[Row]:
    """The consultations that the body tells, each once, and who took part; entities for parties without a mention."""
    words = vocabulary(
        consult_triggers=consult_triggers,
        party_nouns=party_nouns,
        phrase_words=phrase_words,
        titles=titles,
        clause_words=clause_words,
        role_cues=role_cues,
        status_cues=status_cues,
        sport_cues=sport_cues,
        entities=entities,
        nationalities=nationalities,
        given_names=given_names,
        name_heads=name_heads,
        news_words=news_words,
    )
    told = _told(article, [_with_article(mention, article.body) for mention in mentions], times, words)
    return [row for event in told for row in _rows(article, event, words.world)]


def _with_article(mention: Mention, body: str) -> Mention:
    """للقاهرة holds the mention قاهرة, but nobody went to a place of that name."""
    is_parted = body.startswith(PARTED, mention.start_char - len(PARTED)) and mention.start_char >= len(PARTED)
    return replace(mention, text=f"ال{mention.text}") if is_parted else mention


def _told(article: Article, mentions: Sequence[Mention], times: Sequence[Time], vocabulary: Vocabulary) -> list[Told]:
    found: list[Told] = []
    for gathering in _gatherings(article, mentions, times, vocabulary):
        days = days_of(gathering, times)
        event = next((event for event in found if tells(event, gathering, days)), None)
        if event is None:
            event = Told(gathering, gathering.mode, gathering.status, days)
            found.append(event)
        event.add(gathering)
        event.days = event.days or days
    return [event for event in found if len(event.parties) > 1]


def _gatherings(
    article: Article, mentions: Sequence[Mention], times: Sequence[Time], vocabulary: Vocabulary
) -> list[Gathering]:
    text = Text(article.body, mentions, times, vocabulary)
    telling = text.telling()
    if not telling:
        return []
    cast = Cast(article.body, mentions, vocabulary.world, title_reader(vocabulary.world, vocabulary.party_nouns))
    memory = Memory(cast, text.is_sport())
    for number in telling:
        read(text, number, vocabulary, memory)
    found = [gathering for _, gathering in memory.told]
    for gathering in found:
        gathering.join([member for actor in gathering.all for member in memory.members.get(actor.entity_id, ())])
    return [gathering for gathering in found if gathering.is_held_by_several]


def _status(article: Article, event: Told) -> Status:
    """As told; but what lies behind the day of publication is to come, and what lies before it is over."""
    published = article.date_published.date() if article.date_published else None
    if event.status == "denied" or not (event.days and published):
        return event.status
    if event.days[0] > published:
        return "planned"
    is_over = event.days[1] < published and event.status == "planned" and is_timeless(event.first)
    return "held" if is_over else event.status


def _rows(article: Article, event: Told, known: World) -> Iterator[Row]:
    first = event.first
    sentence = first.sentence
    token = sentence.tokens[first.trigger.start]
    event_id = make_id("v", article.article_id, token.start, event.mode)
    place, place_entity_id = place_of(first)
    yield Event(
        event_id=event_id,
        article_id=article.article_id,
        event_type="CONSULT",
        mode=event.mode,
        status=_status(article, event),
        trigger=article.body[token.start : sentence.tokens[first.trigger.end - 1].end],
        date_start=event.days[0] if event.days else None,
        date_end=event.days[1] if event.days else None,
        place=place,
        place_entity_id=place_entity_id,
        start_char=sentence.start_char,
        end_char=sentence.end_char,
        text=article.body[sentence.start_char : sentence.end_char],
    )
    for role, actor in event.parties.values():
        behalf = actor.acts_for[0] if actor.acts_for else _headed(role, event)
        yield from filter(None, (actor.entity, known.entities.get(behalf or "")))
        yield EventParticipant(
            event_id=event_id,
            entity_id=actor.entity_id,
            name=actor.name,
            role=role,
            on_behalf_of=behalf,
        )


def _headed(role: str, event: Told) -> str | None:
    """وفد حماس برئاسة فلان: who leads a delegation acts for the body that it is of, or else for the first told."""
    if role != "delegation_head":
        return None
    bodies = [actor for other, actor in event.actors.values() if other == "party" and actor.is_body]
    bodies.sort(key=lambda actor: DELEGATION not in actor.name)
    return next((actor.acts_for[0] if actor.acts_for else actor.entity_id for actor in bodies), None)
