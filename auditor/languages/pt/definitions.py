"""How legal texts define a term in Portuguese.

Source: article 1 of UN treaties and the Código de Redação Interinstitucional of the European Union.
"""

from __future__ import annotations

from auditor.languages.tables.definitions import Definitions

TABLES = Definitions(
    verbs=("significa", "designa", "compreende", "inclui"),
    before=("entende-se por", "por", "o termo", "a expressão"),
)
