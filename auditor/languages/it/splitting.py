"""Where sentences of Italian end, and where they do not."""

from __future__ import annotations

from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(
    abbreviations=frozenset(
        (
            "mr mrs sig sigg sig.ra sigra dott dott.ssa prof avv ing arch on gen col magg ten amb s.e "
            "mons cfr cf pag pagg par vol voll tel rif es p.es lett co cpv nr ca"
        ).split()
    ),
    before_number=frozenset(
        (
            "n nn art artt fig sez cap doc par gen feb mar apr mag giu lug ago set sett ott nov dic"
        ).split()
    ),
    starters=frozenset(
        (
            "il lo la i gli le l un uno una questo questa questi queste quello quella ciò "
            "egli esso essa essi lui lei loro noi io suo sua nostro in nel nella al alla a da "
            "dal per con senza su sul dopo prima durante quando se come ma e o non nessuno "
            "tutti tutte ogni molti chi che oggi ieri inoltre poi tuttavia secondo è"
        ).split()
    ),
)
