"""How the words of the Arabic lexicon are inflected; verbs are entered as past/present.

Forms after K. Ryding, *A Reference Grammar of Modern Standard Arabic* (Cambridge 2005), 7 (nouns),
21-34 (verbs); with the pronouns that are written onto a word (12).
"""

from __future__ import annotations

from auditor.languages.tables.lexicon import Lexicon, Paradigm

_PRONOUN = "- ه ها هم هما هن نا ي ك كم"
# Behind a noun: duals and plurals, the indefinite -an, the feminine of adjectives, pronouns.
_NOUN = (
    "- ه ها هم هما هن نا ك كم ا ة ان ين ون ات وه وها وا و"
    " اته اتها اتهم اتهما اتنا اتي اتكم ته تها تهم تهما تنا تي تان تين تا يا"
)
_OPEN_FEMININE = f"{_PRONOUN} ان ين ا ي يه يها"
# Behind the past: persons; and with an object.
_PAST = "- ه ها هم هما هن نا ني ت ا تا وا ن تم تها ته تهم وه وها وهم ناه ناها"
# Behind the present, whose persons stand before it.
_PRESENT = f"{_PRONOUN} ون وا ان ا ين ن ونه ونها ونهم وه وها"

_AND = ("", "و", "ف")
_NOUN_CLITICS = " ".join(
    (first + second) or "-"
    for first in _AND
    for second in ("", "ب", "ل", "ك", "ال", "بال", "كال", "لل")
)
_PAST_CLITICS = "- و ف ل ول"
_PRESENT_CLITICS = " ".join(
    first + second + person for first in _AND for second in ("", "س", "ل") for person in "يتنا"
)

TABLES = Lexicon(
    file="lexicon.tsv",
    parted=True,
    clitics=(
        ("noun", _NOUN_CLITICS),
        ("past", _PAST_CLITICS),
        ("present", _PRESENT_CLITICS),
    ),
    paradigms=(
        Paradigm("", "-", _NOUN, clitics="noun", part="word"),
        # Ta marbuta opens before what is written onto it; the plural takes its place.
        Paradigm("ة", "ة", "-", clitics="noun", part="word"),
        Paradigm("ة", "ت", _OPEN_FEMININE, clitics="noun", part="word"),
        Paradigm("ة", "ات", _PRONOUN, clitics="noun", part="word"),
        Paradigm("ات", "ات", _PRONOUN, clitics="noun", part="word"),
        # The hamza at the end gets its seat from the vowel behind it.
        Paradigm("اء", "اء اؤ ائ", _NOUN, clitics="noun", part="word"),
        Paradigm("", "-", _PAST, clitics="past", part="first"),
        # A weak last letter: أبقى, أبقت, أبقوا, أبقاه.
        Paradigm("ى", "ى ا", _PRONOUN, clitics="past", part="first"),
        Paradigm("ى", "-", "ت وا تا تها ته تهم وه", clitics="past", part="first"),
        Paradigm("ى", "ي", "ت نا وا", clitics="past", part="first"),
        Paradigm("ا", "ا", _PRONOUN, clitics="past", part="first"),
        Paradigm("ا", "-", "ت وا تا تها ته تهم", clitics="past", part="first"),
        Paradigm("ا", "و", "نا", clitics="past", part="first"),
        # The first letter of the present is its person, one of those that may stand before.
        Paradigm("", "-", _PRESENT, clitics="present", part="later", cut=1),
        Paradigm("ي", "ي", _PRESENT, clitics="present", part="later", cut=1),
        Paradigm("ي", "-", "ون وا ونها ونه وه وها ه ها", clitics="present", part="later", cut=1),
        Paradigm("و", "و", _PRESENT, clitics="present", part="later", cut=1),
        Paradigm("و", "-", "- ون وا ه ها", clitics="present", part="later", cut=1),
        Paradigm("ى", "ى ا", _PRONOUN, clitics="present", part="later", cut=1),
        Paradigm("ى", "-", "ون وا", clitics="present", part="later", cut=1),
    ),
)
