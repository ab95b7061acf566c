"""What Arabic writes onto a word: and, so; by, for, as; the. For-the drops the alef of the article.

After K. Ryding, *A Reference Grammar of Modern Standard Arabic* (Cambridge 2005), 1.5 and 2.3.
"""

from __future__ import annotations

from auditor.languages.tables.clitics import Clitics

TABLES = Clitics(conjunctions="وف", prepositions="بلك", article="ال", contraction="لل")
