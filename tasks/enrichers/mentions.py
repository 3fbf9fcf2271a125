"""Persons, organisations and places named in an article, and whom or what each name stands for."""

from tasks.contract.ids import make_id
from tasks.contract.seed import Seed
from tasks.contract.tables import Article, Entity, Mention
from tasks.text.fold import fold
from tasks.text.names.cues import cues
from tasks.text.names.find import Lexicons, find_names
from tasks.text.names.gazetteer import gazetteer
from tasks.text.names.model import Known, Line, Name, read_lines
from tasks.text.names.recognizer import chosen_model, recognizer
from tasks.text.names.vocabulary import vocabulary


def mentions(
    article: Article,
    *,
    entities: Seed,
    name_cues: Seed,
    name_traps: Seed,
    given_names: Seed,
    titles: Seed,
    name_heads: Seed,
    news_words: Seed,
    nationalities: Seed,
) -> list[Mention | Entity]:
    """The mentions of the body in order, none overlapping, and one row for each entity that they name."""
    words = vocabulary(
        given_names=given_names,
        titles=titles,
        name_heads=name_heads,
        news_words=news_words,
        nationalities=nationalities,
        entities=entities,
    )
    lexicons = Lexicons(gazetteer(entities, name_traps), cues(name_cues), words)
    rows: dict[str, Entity] = {}
    found: list[Mention] = []
    source = chosen_model()
    for line, name in find_names(read_lines(article.body), lexicons, recognizer(source) if source else None):
        known = rows.get(name.known.entity_id) if name.known else None
        entity = known or _entity(line, name)
        rows.setdefault(entity.entity_id, entity)
        found.append(_mention(article, line, name, entity.entity_id))
    return [*found, *rows.values()]


def _mention(article: Article, line: Line, name: Name, entity_id: str) -> Mention:
    start, end = line.span(name)
    return Mention(
        article_id=article.article_id,
        start_char=start,
        end_char=end,
        text=article.body[start:end],
        entity_id=entity_id,
        entity_type=name.type,
        title=line.text[slice(*name.title)] if name.title else None,
    )


def _entity(line: Line, name: Name) -> Entity:
    if name.known is None:
        text = name.full or line.written(name)
        return Entity(entity_id=make_id("e", name.type, fold(text)), entity_type=name.type, name=text)
    return _known_entity(name.known)


def _known_entity(known: Known) -> Entity:
    return Entity(
        entity_id=known.entity_id,
        entity_type=known.entity_type,
        name=known.name,
        name_en=known.name_en,
        country=known.country,
        wikidata_id=known.wikidata_id,
    )
