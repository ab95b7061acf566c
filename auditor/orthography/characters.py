"""Sets of characters, spelt as the inside of a regular expression's ``[...]``.

Names and ranges are those of the Unicode Character Database 15 (https://www.unicode.org/ucd/).
"""

from __future__ import annotations

# Accents of European letters, written after the letter.
ACCENTS = "\u0300-\u036f"
# Madda and hamza, which are part of an Arabic letter (ا + hamza = أ).
HAMZA_SIGNS = "\u0653-\u0655"
# Tashkil: short vowels, their doublings (tanwin), shadda, sukun, the small alef.
TASHKIL = "\u064b-\u0652\u0656-\u065f\u0670"
# All signs on Arabic letters but the marks of recitation.
ARABIC_SIGNS = "\u064b-\u065f\u0670"
# Honorifics and the marks of Koran recitation.
RECITATION = "\u0610-\u061a\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
TATWEEL = "\u0640"
# The indefinite ending -an, which ordinary Arabic writes where it leaves other vowels out.
FATHATAN = "\u064b"
# Niqqud and cantillation; not maqaf (05be), paseq, sof pasuq, which are punctuation.
HEBREW_SIGNS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"

ARABIC_LETTERS = "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c7"
HEBREW_LETTERS = "\u05d0-\u05ea\u05ef-\u05f2"

# Letters in the shape they take inside a word, from old encodings and PDF files.
PRESENTATION_FORMS = "\ufb1d-\ufb28\ufb2a-\ufb4f\ufb50-\ufdff\ufe70-\ufefc"

# LRM, RLM, ALM: they give neighbours a direction and reorder no letters.
DIRECTION_MARKS = "\u061c\u200e\u200f"
# Embeddings, overrides and isolates with their ends.
EMBEDDINGS = "\u202a-\u202e\u2066-\u2069"
DIRECTION = DIRECTION_MARKS + EMBEDDINGS
# ZWNJ and ZWJ, which decide how neighbours join: part of a word in Persian, Urdu and Indic scripts.
JOINERS = "\u200c\u200d"
ZERO_WIDTH_SPACE, WORD_JOINER, BYTE_ORDER_MARK = "\u200b", "\u2060", "\ufeff"
SOFT_HYPHEN = "\u00ad"
# No-break space, narrow no-break space, thin space, figure space.
NO_BREAK = "\u00a0\u202f\u2009\u2007"

# Scripts written without blanks: South-East Asia, kana, ideographs.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
