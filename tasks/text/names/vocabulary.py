"""What a word can be in the grammar of names."""

from collections.abc import Iterable, Mapping
from functools import cache

from tasks.contract.seed import Seed
from tasks.text.fold import fold
from tasks.text.names.gazetteer import ARAB_STATES
from tasks.text.names.inflection import ARTICLE, SHORTEST, Nouns, Verbs
from tasks.text.names.look import TOLD_ENOUGH, Given, Head, Look, Title
from tasks.text.names.model import TANWIN, matching_form
from tasks.text.names.parting import Bare, bare_forms
from tasks.text.names.shape import Shape
from tasks.text.names.spelling import spellings
from tasks.text.remembered import remembered
from tasks.text.states import national_forms

SERVANT = "عبد"
OPENERS = frozenset({"ابو", "ابي", "ابا", "ام", SERVANT})  # of kunyas, and of servants of God
TIED = frozenset({"ابو", "ابي", "ابن"})  # ties that stand behind a particle as well
LIKE = "ك"
PARTICLES = ("", "ب", "ل", "و")
NONE, TIE, FAMILY = frozenset[str](), frozenset({"tie"}), frozenset({"family"})


class Vocabulary:
    """The lexicons of the grammar; `look` says of a word what it can be."""

    def __init__(
        self,
        *,
        given_names: Seed,
        titles: Seed,
        name_heads: Seed,
        news_words: Seed,
        nationalities: Seed,
        entities: Seed,
    ) -> None:
        foreign = _foreign_words(entities)
        self._nationalities = national_forms(nationalities)
        self._given = {
            spelling[0]: (row["is_common"] == "yes", row["kind"] == "foreign")
            for row in given_names
            if row["kind"] in ("arabic", "foreign")
            for spelling in spellings((fold(row["form"]),), is_foreign=row["kind"] == "foreign")
            if len(spelling) == 1
        }
        self._parts: dict[str, frozenset[str]] = {}
        for row in given_names:
            form = fold(row["form"])
            self._parts[form] = self._parts.get(form, NONE) | {row["kind"]}
            if row["kind"] == "arabic" and not form.startswith((ARTICLE, SERVANT)):
                self._parts[ARTICLE + form] = self._parts.get(ARTICLE + form, NONE) | FAMILY  # المبارك
        self._titles = {fold(form): row["kind"] for row in titles for form in _title_forms(row["form"], row["plurals"])}
        self._heads: dict[str, list[Mapping[str, str]]] = {}
        for row in name_heads:
            self._heads.setdefault(fold(row["form"]), []).append(row)
        by_kind: dict[str, set[str]] = {}
        for row in news_words:
            by_kind.setdefault(row["kind"], set()).add(matching_form(row["form"]))
        nouns, verbs, self._relatives = by_kind["noun"], by_kind["verb"], by_kind["relative"]
        self._stops = by_kind["stop"] | self._relatives
        self._adjectives, self._fields = by_kind["adjective"], by_kind["field"]
        # nouns that names of places open with, parts of a city, and what stands before who leads or is called
        self.toponyms, self.directions, self.leading = by_kind["toponym"], by_kind["direction"], by_kind["leading"]
        # last words of companies, what an army's units are called by behind their number, what leads to an outlet
        self.companies, self.arms, self.speech = by_kind["company"], by_kind["arm"], by_kind["speech"]
        self.ordinals = by_kind["ordinal"]  # which an army's units are called by as well
        self.managing = by_kind["managing"]  # nouns of bodies that run something
        # nouns that a list of places stands behind, with their particles
        self.several = frozenset(particle + noun for noun in by_kind["several"] for particle in PARTICLES)
        self._shape = Shape(
            [word for word, (_, is_foreign) in self._given.items() if is_foreign] + list(foreign),
            [form for noun in nouns for form in (noun, ARTICLE + noun, noun + "ه", noun + "ات", "ب" + noun)]
            + [form for verb in verbs for form in (verb, verb + "ت", "ي" + verb, "ت" + verb)],
        )
        self._nouns, self._verbs = Nouns.of(nouns, self._titles.keys()), Verbs(verbs, self._shape)
        self.look = remembered(self._look)

    def given_pair(self, first: str, second: str) -> Given | None:
        """The given name that two words make: نور and الدين."""
        pairs = (bare for bare in bare_forms(first) if bare.text + second in self._given)
        return next((Given(bare, *self._given[bare.text + second]) for bare in pairs), None)

    def _is_of_w(self, word: str) -> bool:
        """A foreign name in W, written with two letters: ووبكي; but ووزير is `and` with a minister."""
        return word.startswith("وو") and self.look(word[1:]).is_unknown

    def _look(self, word: str) -> Look:
        bares = bare_forms(word)
        forms = [bare.text for bare in bares]
        stems = [form.removeprefix(ARTICLE) for form in forms]
        joined = [bare.text for bare in bares if bare.conjunction and not bare.particle]
        parted = joined[0] if joined else word
        # most words are in none of these, which is asked of all their forms at once
        given = None if self._given.keys().isdisjoint(forms) else self._given_in(bares)
        title = None if self._titles.keys().isdisjoint(forms + stems) else self._title_in(bares)
        heads = () if self._heads.keys().isdisjoint(stems) else self._heads_in(bares)
        opener = None if OPENERS.isdisjoint(forms) else next(bare for bare in bares if bare.text in OPENERS)
        parts = self._parts.get(word, NONE) | (NONE if TIED.isdisjoint(forms) else self._tie_in(bares))
        is_wordless = len(word) < SHORTEST or word[:1].isdigit() or word.endswith(TANWIN)
        is_stop = word in self._stops or parted in self._stops
        is_common, is_verb = any(map(self._nouns.inflect, bares)), self._verbs.inflect(word)
        is_nationality = not self._nationalities.keys().isdisjoint(stems)
        is_listed = is_wordless or is_stop or is_common or is_verb or is_nationality or title or heads
        odds = 0.0 if is_listed else self._shape.odds(word)
        return Look(
            given=given,
            title=title,
            heads=heads,
            parts=parts,
            is_wordless=is_wordless,
            is_stop=is_stop,
            is_relative=word in self._relatives or parted in self._relatives,
            is_common=is_common,
            is_noun=not self._nouns.listed.isdisjoint(stems),
            is_verb=is_verb,
            is_adjective=word in self._adjectives,
            is_nationality=is_nationality,
            is_field=word in self._fields,
            is_definite=stems != forms,
            opens_with_and=word.startswith("و") and len(word) > SHORTEST and not self._is_of_w(word),
            opener=opener,
            is_unknown=not is_listed,
            foreign_odds=odds,
            may_open=bool(
                (not is_listed and odds > TOLD_ENOUGH) or given or title or opener or is_nationality or "tail" in parts
            ),
        )

    def _given_in(self, bares: Iterable[Bare]) -> Given | None:
        """The given name; behind ك there is none, but كلام and كايف are words of their own."""
        given = (bare for bare in bares if bare.text in self._given and bare.particle != LIKE)
        return next((Given(bare, *self._given[bare.text]) for bare in given), None)

    def _tie_in(self, bares: Iterable[Bare]) -> frozenset[str]:
        return TIE if any(bare.skip and bare.text in TIED for bare in bares) else NONE

    def _title_in(self, bares: Iterable[Bare]) -> Title | None:
        return next((title for bare in bares if (title := self._title(bare))), None)

    def _title(self, bare: Bare) -> Title | None:
        noun = bare.text.removeprefix(ARTICLE)
        kind = self._titles.get(bare.text if len(noun) < SHORTEST else noun) or self._titles.get(bare.text)
        return Title(bare, kind, noun != bare.text) if kind else None

    def _heads_in(self, bares: Iterable[Bare]) -> tuple[Head, ...]:
        return tuple(
            Head(
                bare=bare,
                entity_type=row["entity_type"],
                is_strong=row["strength"] == "strong",
                is_part=row["is_part"] == "yes",
                is_definite=bare.text.startswith(ARTICLE),
                needs_aim=row["strength"] == "aim",
                is_sole=row["strength"] == "sole",
                is_office=row["strength"] in ("office", "sole"),
                called_after=row["called_after"],
            )
            for bare in bares
            for row in self._heads.get(bare.text.removeprefix(ARTICLE), ())
        )


def _title_forms(singular: str, plurals: str) -> list[str]:
    forms = [singular, *plurals.split("|")]
    if singular[-1] not in "ةهاى" and " " not in singular:
        forms.append(singular + "ة")
    return [form for form in forms if form]


def _foreign_words(entities: Seed) -> list[str]:
    """The words of foreign names that the lexicon of entities holds, articles left out."""
    return [
        word
        for row in entities
        if row["entity_type"] != "ORGANIZATION" and row["country"] not in ARAB_STATES
        for form in (row["name"], *row["aliases"].split("|"))
        for word in fold(form).split()
        if not word.startswith(ARTICLE)
    ]


@cache
def vocabulary(
    *, given_names: Seed, titles: Seed, name_heads: Seed, news_words: Seed, nationalities: Seed, entities: Seed
) -> Vocabulary:
    """The vocabulary of these lexicons, compiled once."""
    return Vocabulary(
        given_names=given_names,
        titles=titles,
        name_heads=name_heads,
        news_words=news_words,
        nationalities=nationalities,
        entities=entities,
    )
