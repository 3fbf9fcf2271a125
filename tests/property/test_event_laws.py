"""Laws of events, whatever the text: spans, two who consult, no id that dangles."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tasks import seeds
from tasks.contract.ids import make_id
from tasks.contract.seed import seed_names
from tasks.contract.tables import Article, Entity, Event, EventParticipant, Mention
from tasks.enrichers.events import events
from tasks.text.fold import fold
from tasks.text.tokens import tokens

SEEDS = {name: seeds.read(name) for name in seed_names(events)}
NAMES = {"سالم": "PERSON", "كريم": "PERSON", "البناء": "ORGANIZATION", "مصر": "LOCATION", "دمشق": "LOCATION"}
KNOWN = {"مصر": "egypt", "دمشق": "damascus"}
WORDS = st.sampled_from(
    "التقى استقبل وبحث سيزور اجتمع لقاء لقائه اجتماع مباحثات اتصالا هاتفيا أجرى عقد جمع الذي التي مع ومع بين ب "
    "إلى في لدى خلال بعد و ، . : « » سالم وسالم بسالم كريم لكريم البناء مصر ومصر لمصر دمشق رئيس وزير الخارجية المصري "
    "التركي نظيره وفد حركة برئاسة بوساطة بحضور دعا دعوة لزيارة من المقرر أن لم نفى يجب كما أنه حيث له سموه".split()
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join)


def mentions(body: str) -> list[Mention]:
    return [
        Mention(
            article_id="a" * 17,
            start_char=word.end - len(name),
            end_char=word.end,
            text=name,
            entity_id=KNOWN.get(name) or make_id("e", kind, fold(name)),
            entity_type=kind,
            title=None,
        )
        for word in tokens(body)
        for name, kind in NAMES.items()
        if body[word.start : word.end].endswith(name)
    ]


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_events_keep_their_laws(body: str) -> None:
    article = Article(article_id="a" * 17, document_id="d" * 17, position=0, headline=None, body=body)
    named = mentions(body)
    rows = events(article, named, (), **SEEDS)
    known = {mention.entity_id for mention in named} | {row.entity_id for row in rows if isinstance(row, Entity)}
    found = [row for row in rows if isinstance(row, Event)]
    parties = [row for row in rows if isinstance(row, EventParticipant)]
    assert len({event.event_id for event in found}) == len(found)
    assert {party.event_id for party in parties} <= {event.event_id for event in found}
    for event in found:
        taking_part = [party.entity_id for party in parties if party.event_id == event.event_id]
        assert len(taking_part) == len(set(taking_part)) >= 2
        assert set(taking_part) <= known
        assert event.place_entity_id is None or event.place_entity_id in known
        assert body[event.start_char : event.end_char] == event.text
        assert event.trigger in event.text
    assert {party.on_behalf_of for party in parties} <= known | {None}
