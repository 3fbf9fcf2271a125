"""Names by a model in place of the grammar: any token classification model of the transformers library.

The model is a folder, or a name on a hub. Its labels may be written as BIO, BIOES or bare, with PER, PERS, LOC, GPE,
ORG and their long forms; other types are left out. Needs the extra `models`, which is imported only here and late.
"""

import importlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from tasks.text.names.model import Line, Name, NameType

TYPES: dict[str, NameType] = {
    **dict.fromkeys(("PER", "PERS", "PERSON"), "PERSON"),
    **dict.fromkeys(("LOC", "GPE", "LOCATION"), "LOCATION"),
    **dict.fromkeys(("ORG", "ORGANIZATION", "ORGANISATION"), "ORGANIZATION"),
}
BEGINNINGS, ENDS = frozenset("BSU"), frozenset("ESLU")  # of BIO, BIOES and BILOU
WINDOW, OVERLAP = 512, 64  # tokens: what most models can read at once, and what two windows share
BATCH = 16  # windows at a time


class Tag(NamedTuple):
    """A label taken apart: its prefix (B, I, E, S, L, U; I where it has none) and the type of name it is of."""

    prefix: str
    type: NameType | None


OUTSIDE = Tag("O", None)
MODEL_VARIABLE = "WARRAQ_NER_MODEL"  # folder or hub name of the model that finds names; unset: the rules do


def chosen_model() -> str | None:
    """The model that people chose in the environment."""
    return os.environ.get(MODEL_VARIABLE) or None


def read_tag(label: str) -> Tag:
    """B-PERS, I-LOC, S-ORG, PER: any other label is outside of names."""
    prefix, dash, rest = label.partition("-")
    kind = TYPES.get((rest if dash else prefix).upper())
    return Tag(prefix.upper() if dash else "I", kind) if kind else OUTSIDE


def read_tags(tags: Sequence[Tag]) -> Iterator[Name]:
    """The names that a line's tags, one a word, mark out; a name that starts with I is one all the same."""
    first: int | None = None
    for place, tag in enumerate((*tags, OUTSIDE)):
        before = tags[place - 1] if place else OUTSIDE
        goes_on = tag.type == before.type and tag.prefix not in BEGINNINGS and before.prefix not in ENDS
        if first is not None and not goes_on and before.type:
            yield Name(first, place, before.type)
        if not goes_on:
            first = place if tag.type else None


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of one line: for each of its tokens the span in the line; an empty span is no text."""

    line: int
    spans: tuple[tuple[int, int], ...]


class Recognizer:
    """A model and its tokenizer, ready to find names. Raises ImportError with what to install when they are missing."""

    def __init__(self, source: str) -> None:
        try:
            self._torch: Any = importlib.import_module("torch")
            library: Any = importlib.import_module("transformers")
        except ImportError as error:
            raise ImportError("a model of names needs the extra `models`: pip install 'warraq[models]'") from error
        self._tokenizer: Any = library.AutoTokenizer.from_pretrained(source, use_fast=True)
        self._model: Any = library.AutoModelForTokenClassification.from_pretrained(source).eval()
        self._tags = {int(number): read_tag(label) for number, label in self._model.config.id2label.items()}
        limit = getattr(self._model.config, "max_position_embeddings", WINDOW)
        self._length = min(WINDOW, int(limit), int(self._tokenizer.model_max_length))

    def find(self, lines: Sequence[Line]) -> list[list[Name]]:
        """For each line its names, the particles of their first words still on."""
        texts = [line.text[line.starts[0] : line.ends[-1]] for line in lines]
        chosen: list[dict[int, tuple[int, Tag]]] = [{} for _ in lines]
        for window, tags in self._read(texts):
            for place, (start, end) in enumerate(window.spans):
                margin = min(place, len(window.spans) - place)  # far from the edge of its window a token is read best
                if start < end and margin > chosen[window.line].get(start, (-1, OUTSIDE))[0]:
                    chosen[window.line][start] = (margin, tags[place])
        return [list(read_tags(_by_word(line, tags))) for line, tags in zip(lines, chosen, strict=True)]

    def _read(self, texts: Sequence[str]) -> Iterator[tuple[Window, list[Tag]]]:
        for start in range(0, len(texts), BATCH):
            encoded = self._encode(texts[start : start + BATCH])
            owners = encoded.pop("overflow_to_sample_mapping").tolist()
            spans = encoded.pop("offset_mapping").tolist()
            for piece in range(0, len(owners), BATCH):
                part = {name: value[piece : piece + BATCH] for name, value in encoded.items()}
                with self._torch.inference_mode():
                    labels = self._model(**part).logits.argmax(-1).tolist()
                for row, numbers in enumerate(labels, piece):
                    window = Window(start + owners[row], tuple((left, right) for left, right in spans[row]))
                    yield window, [self._tags.get(number, OUTSIDE) for number in numbers]

    def _encode(self, texts: Sequence[str]) -> Any:
        return self._tokenizer(
            list(texts),
            max_length=self._length,
            stride=min(OVERLAP, self._length // 4),
            truncation=True,
            padding=True,
            return_overflowing_tokens=True,
            return_offsets_mapping=True,
            return_tensors="pt",
        )


def _by_word(line: Line, chosen: dict[int, tuple[int, Tag]]) -> list[Tag]:
    """The tag of each word is that of the first piece in it: `chosen` has the tags by where their pieces start."""
    base = line.starts[0]
    spans = zip(line.starts, line.ends, strict=True)
    return [_first(chosen, range(start - base, end - base)) for start, end in spans]


def _first(chosen: dict[int, tuple[int, Tag]], places: Iterable[int]) -> Tag:
    return next((chosen[place][1] for place in places if place in chosen), OUTSIDE)


@cache
def recognizer(source: str) -> Recognizer:
    """The model of this folder or name, loaded once."""
    return Recognizer(source)
