"""English words that say the contrary."""

from __future__ import annotations

from auditor.languages.en._antonyms import inflected, related
from auditor.languages.en._statements import OPPOSITES
from auditor.languages.tables.antonyms import Antonyms

# What is ordered in a shop is requested in many languages; a command is no request.
_COMMANDS = (
    r"\b(?:issu\w+|g[ia]v\w+|obey\w*|disobey\w*|def(?:y|ied|ies)|execut\w+|repeal\w*|revok\w+|overturn\w*)"
    r" (?:\w+ ){0,3}@"
    r"|\b(?:courts?|judge\w*|tribunal\w*|military|presidential|administrative|ministerial|evacuation|arrest"
    r"|restraining|deportation|marching|standing|expulsion|removal|by|under|direct|strict)"
    r"(?:['’]s?)? @|@ (?:to|that|by the|from the|of the)\b"
    r"|\b(?:may|can|could|shall|will|would|must|not|to|they|we|he|she|court|government|minister|president"
    r"|commander|authorities) @ (?!from\b|online\b|now\b)\w+"
)

TABLES = Antonyms(
    statements=OPPOSITES,
    senses={"order": _COMMANDS},
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
