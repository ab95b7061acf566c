"""English words that say the contrary."""

from __future__ import annotations

from auditor.languages.en._antonyms import inflected, related
from auditor.languages.en._statements import OPPOSITES
from auditor.languages.tables.antonyms import Antonyms

TABLES = Antonyms(
    statements=OPPOSITES,
    inflected=inflected,
    related=related,
    # Grammar.
    light=frozenset(
        (
            "a all an any as at be both by can come do even for from get give go have he her here his i in"
            " it its keep let like make man may much my no not of off on one only or other our out own put"
            " run same set she so some such take than that the their then there they this to too us use very"
            " we well what when which who will with work you your"
        ).split()
    ),
)
