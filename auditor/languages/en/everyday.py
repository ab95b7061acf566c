"""Everyday words of English that are no names."""

from __future__ import annotations

from auditor.languages.tables.everyday import Everyday

# All of them are missing from the vocabulary in small letters, and begin sentences or titles:
# adverbs and conjunctions; offices and bodies; places by their kind; what is said; the verbs that
# open the paragraphs of resolutions (United Nations Editorial Manual, "Resolutions").
_WORDS = frozenset(
    "alternatively during firstly furthermore hereby lastly meanwhile moreover nonetheless pursuant "
    "quietly secondly shortly somehow therein thirdly tomorrow "
    "chancellor duke earl eldest navy senate somebody athletics olympic outreach wildlife hundreds "
    "archipelago gulf isle strait "
    "hello uh wow "
    "expresses reaffirms stresses urges".split()
)
# Suffixes that derive nouns, adjectives and adverbs (Quirk et al., *A Comprehensive Grammar of the
# English Language*, appendix I), and -ing behind verbs that they have made.
_DERIVED = (
    "[st]ions?|ical|ships?|ments?|ness|ities|isms?|ology|graphy|ically|ously|fully|ability"
    "|tional|ization|isation|izing|ising|ating|ifying|ingly|edly|ually|ially"
)

TABLES = Everyday(words=_WORDS, derived=_DERIVED, endings=frozenset("s es d ed er".split()))
