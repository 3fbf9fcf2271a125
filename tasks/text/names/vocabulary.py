"""What a word can be in the grammar of names."""

from collections.abc import Iterable, Mapping
from functools import cache

from tasks.contract.seed import Seed
from tasks.text.clitics import CONJUNCTIONS
from tasks.text.fold import fold
from tasks.text.names.gazetteer import ARAB_STATES
from tasks.text.names.look import Given, Head, Look, Title
from tasks.text.names.model import TANWIN, matching_form
from tasks.text.names.parting import Bare, bare_forms
from tasks.text.names.shape import Shape
from tasks.text.names.spelling import spellings
from tasks.text.states import state_of_adjective

ARTICLE = "ال"
WEAK_LETTERS = str.maketrans("", "", "اوي")
NOUN_ENDINGS = frozenset("ه ها هم نا ي ين ون ان ات ا يه ته تها تهم تين تان وا ت يين هما".split())
LONGEST_ENDING = max(map(len, NOUN_ENDINGS))
SHORTEST = 2
SERVANT = "عبد"
OPENERS = frozenset({"ابو", "ابي", "ابا", "ام", SERVANT})  # of kunyas, and of servants of God
TIED = frozenset({"ابو", "ابي", "ابن"})  # ties that stand behind a particle as well


class Vocabulary:
    """The lexicons of the grammar, and what each word met so far can be."""

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
        self._nationalities = nationalities
        self._given = {
            spelling[0]: (row["is_common"] == "yes", row["kind"] == "foreign")
            for row in given_names
            if row["kind"] in ("arabic", "foreign")
            for spelling in spellings((fold(row["form"]),), is_foreign=row["kind"] == "foreign")
            if len(spelling) == 1
        }
        self._parts: dict[str, set[str]] = {}
        for row in given_names:
            self._parts.setdefault(fold(row["form"]), set()).add(row["kind"])
        self._titles = {fold(form): row["kind"] for row in titles for form in _title_forms(row["form"], row["plurals"])}
        self._heads: dict[str, list[Mapping[str, str]]] = {}
        for row in name_heads:
            self._heads.setdefault(fold(row["form"]), []).append(row)
        by_kind: dict[str, set[str]] = {}
        for row in news_words:
            by_kind.setdefault(row["kind"], set()).add(matching_form(row["form"]))
        self._nouns, self._verbs, self._relatives = by_kind["noun"], by_kind["verb"], by_kind["relative"]
        self._stops = by_kind["stop"] | self._relatives
        self._adjectives, self._fields = by_kind["adjective"], by_kind["field"]
        # nouns that names of places open with, parts of a city, and what stands before who leads or is called
        self.toponyms, self.directions, self.leading = by_kind["toponym"], by_kind["direction"], by_kind["leading"]
        words = self._nouns | self._titles.keys()
        self._inflected = words | {word[:-1] for word in words if word.endswith("ه")}
        self._roots = {skeleton for verb in self._verbs if len(skeleton := verb.translate(WEAK_LETTERS)) >= SHORTEST}
        self._shape = Shape(
            [word for word, (_, is_foreign) in self._given.items() if is_foreign] + list(foreign),
            [form for noun in self._nouns for form in (noun, ARTICLE + noun, noun + "ه", noun + "ات", "ب" + noun)]
            + [form for verb in self._verbs for form in (verb, verb + "ت", "ي" + verb, "ت" + verb)],
        )
        self._looks: dict[str, Look] = {}

    def look(self, word: str) -> Look:
        """What the word can be."""
        found = self._looks.get(word)
        if found is None:
            found = self._looks[word] = self._look(word)
        return found

    def given_pair(self, first: str, second: str) -> Given | None:
        """The given name that two words make: نور and الدين."""
        pairs = (bare for bare in bare_forms(first) if bare.text + second in self._given)
        return next((Given(bare, *self._given[bare.text + second]) for bare in pairs), None)

    def _look(self, word: str) -> Look:
        bares = bare_forms(word)
        parted = next((bare.text for bare in bares if not bare.particle and bare.conjunction), word)
        look = Look(
            given=next((Given(bare, *self._given[bare.text]) for bare in bares if bare.text in self._given), None),
            title=next((title for bare in bares if (title := self._title(bare))), None),
            heads=tuple(head for bare in bares for head in self._heads_in(bare)),
            parts=self._parts_of(word, bares),
            is_wordless=len(word) < SHORTEST or word[:1].isdigit() or word.endswith(TANWIN),
            is_stop=word in self._stops or parted in self._stops,
            is_relative=word in self._relatives or parted in self._relatives,
            is_common=any(self._is_noun(bare) for bare in bares),
            is_noun=any(bare.text.removeprefix(ARTICLE) in self._nouns for bare in bares),
            is_verb=self._is_verb(word) or (word[:1] in CONJUNCTIONS and self._is_verb(word[1:])),
            is_adjective=word in self._adjectives,
            is_nationality=state_of_adjective(word, self._nationalities) is not None,
            is_field=word in self._fields,
            is_definite=any(bare.text.startswith(ARTICLE) for bare in bares),
            opens_with_and=word.startswith("و") and len(word) > SHORTEST,
            opener=next((bare for bare in bares if bare.text in OPENERS), None),
        )
        if not look.is_listed:
            return look._replace(is_unknown=True, foreign_odds=self._shape.odds(word), may_open=True)
        is_opening = look.given or look.title or look.opener or look.is_nationality
        return look._replace(may_open=True) if is_opening else look

    def _parts_of(self, word: str, bares: Iterable[Bare]) -> frozenset[str]:
        tied = any(bare.skip and bare.text in TIED for bare in bares)
        return frozenset(self._parts.get(word, ())) | (frozenset({"tie"}) if tied else frozenset())

    def _title(self, bare: Bare) -> Title | None:
        noun = bare.text.removeprefix(ARTICLE)
        kind = self._titles.get(bare.text if len(noun) < SHORTEST else noun) or self._titles.get(bare.text)
        return Title(bare, kind, bare.text.startswith(ARTICLE)) if kind else None

    def _heads_in(self, bare: Bare) -> list[Head]:
        return [
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
            for row in self._heads.get(bare.text.removeprefix(ARTICLE), ())
        ]

    def _is_noun(self, bare: Bare) -> bool:
        stem = bare.text.removeprefix(ARTICLE)
        if bare.particle and stem == bare.text and len(stem) < 4:
            return False
        if stem in self._nouns or bare.text in self._nouns:
            return True
        for end in range(max(SHORTEST + 1, len(stem) - LONGEST_ENDING), len(stem)):
            if stem[end:] in NOUN_ENDINGS and stem[:end] in self._inflected:
                return True
        return False

    def _is_verb(self, word: str) -> bool:
        if word in self._verbs or any(
            word.endswith(ending) and word[: -len(ending)] in self._verbs
            for ending in ("ت", "وا", "ا", "ه", "ها", "نا")
        ):
            return True
        if len(word) > 4 and word[0] == "ي" and word.endswith(("ون", "وا")):
            return True
        if len(word) > 3 and word[0] == "س" and word[1] in "يتن":
            return self._is_verb(word[1:]) or self._shape.odds(word) < 0
        if len(word) < 4 or word[0] not in "يتن":
            return False
        body = word[1:]
        stems = [body, *(body[: -len(end)] for end in ("ون", "ان", "وا", "ه", "ها", "هم") if body.endswith(end))]
        return any(self._is_of_root(stem) for stem in stems)

    def _is_of_root(self, stem: str) -> bool:
        """The stem of an imperfect, and no longer than one: يفوز, but not تيفيز."""
        root = stem.translate(WEAK_LETTERS)
        return len(stem) > 2 and len(stem) <= len(root) + (1 if len(root) == SHORTEST else 2) and root in self._roots


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
