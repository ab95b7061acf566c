"""Parts of words that several tables of Arabic share."""

from __future__ import annotations

# Proclitics: conjunctions; prepositions and the article of nouns; prefixes of verbs. Then endings.
AND = "[وف]?"
NOUN = "[وف]?(?:لل|[بلك]?(?:ال)?)"
STEM = "(?:[وفأ]?[سل]?[يتنأا]?|[وف]?(?:لل|[بلك]?(?:ال)?))"
END = "(?:[ةتهايى]|وا|ون|ين|ان|نا|ات|ته|تها|تهم|هم|ها|هما)?"
