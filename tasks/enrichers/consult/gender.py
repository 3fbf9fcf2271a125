"""Whether a party is he or she to a verb, as far as its head noun tells."""

from typing import Literal

from tasks.enrichers.consult.party import Party
from tasks.text.tokens import fold_word

Gender = Literal["m", "f", ""]

FEMININE = ("ه", "اء")  # folded ة
STYLES = ("فخامه", "سعاده", "جلاله", "سماحه", "فضيله", "حضره", "دوله", "قداسه", "غبطه", "معالي")  # of men and women


def gender_of(party: Party) -> Gender:
    """وزيرة, حركة and the names of states are she; وزير and حزب he; of a bare name, or of several, nothing is known."""
    if party.kind == "place":
        return "" if party.text.startswith("ال") else "f"
    if party.kind == "collective" or party.pronoun:
        return ""
    head = party.head or (fold_word(party.text.split()[0]) if party.kind == "organisation" else "")
    if not head or head in STYLES:
        return ""
    if head.endswith(FEMININE):
        return "f"
    return "m" if party.head else ""
