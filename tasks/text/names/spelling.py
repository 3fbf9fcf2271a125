"""The ways in which one name is written, beyond what folding makes one."""

from collections.abc import Iterator, Sequence

ENDINGS = ("الدين", "الله", "الاسلام")
SERVANT = "عبد"
FATHER = "ابو"
SHORT = 3  # letters up to which غ stays: غيل is no generation (جيل)


def spellings(name: Sequence[str], *, is_foreign: bool = False) -> Iterator[tuple[str, ...]]:
    """The folded words of a name, and its other spellings: عبد الله and عبدالله, أبو ظبي and أبوظبي; غ and ج for g."""
    forms = {tuple(name): None, _joined(name): None, _parted(name): None, _with_father(name): None}
    for form in tuple(forms):
        if is_foreign:
            forms[tuple(word.replace("غ", "ج") if len(word) > SHORT else word for word in form)] = None
    yield from forms


def _joined(name: Sequence[str]) -> tuple[str, ...]:
    out: list[str] = []
    for word in name:
        if out and ((out[-1] == SERVANT and word.startswith("ال")) or (word in ENDINGS and out[-1] != SERVANT)):
            out[-1] += word
        else:
            out.append(word)
    return tuple(out)


def _with_father(name: Sequence[str]) -> tuple[str, ...]:
    """أبو written to the word behind it."""
    out: list[str] = []
    for word in name:
        if out and out[-1] == FATHER:
            out[-1] += word
        else:
            out.append(word)
    return tuple(out)


def _parted(name: Sequence[str]) -> tuple[str, ...]:
    out: list[str] = []
    for word in name:
        ending = next((end for end in ENDINGS if word.endswith(end) and len(word) > len(end) + 1), "")
        if word.startswith(SERVANT + "ال") and len(word) > 5:
            out += [SERVANT, word[3:]]
        elif ending:
            out += [word[: -len(ending)], ending]
        else:
            out.append(word)
    return tuple(out)
