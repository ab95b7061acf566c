"""What grammar changes at the end of a noun or adjective of Arabic, bare of signs."""

from __future__ import annotations

from auditor.languages.tables.inflection import Inflection

# Not ي, my, which is much more often the ending of an adjective: إرهاب is terror, إرهابي terrorist.
_PRONOUN = "(?:ه|ها|هم|هن|هما|ك|كم|كن|نا)?"

TABLES = Inflection(
    # Ta marbuta, folded to ه, opens into ت or gives way to a plural.
    feminine="ه",
    behind_noun=f"(?:ات|ون|ين|ان|ا)?{_PRONOUN}",
    behind_feminine=f"ه|تان|تين|ات{_PRONOUN}|ت{_PRONOUN}",
)
