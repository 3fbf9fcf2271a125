"""Whether a nationality in a phrase is whom the party acts for."""

import re

from tasks.enrichers.consult.party import Party

OPPOSED = "معارض"  # المعارضة السورية acts for no Syria
MIXED = re.compile(r"(?:ية|يين|يون) وال\w+(?:ية|يين|يون)$")  # الأطراف اليمنية والعربية
PRIVATE = ("خبير", "مدرب", "لاعب", "مدربه", "خبيره")  # الخبير الإنجليزي, folded


def is_of_no_state(party: Party) -> bool:
    """The nationality in the phrase is not whom it acts for."""
    return party.head in PRIVATE or OPPOSED in party.phrase or MIXED.search(party.phrase) is not None
