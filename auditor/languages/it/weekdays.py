"""How the days of the week are said in Italian, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "luned[iì]['’]?",
        "marted[iì]['’]?",
        "mercoled[iì]['’]?",
        "gioved[iì]['’]?",
        "venerd[iì]['’]?",
        "sabat[oi]",
        "domenic(?:a|he)",
    ),
    short=(
        "lun",
        "mar",
        "mer",
        "gio",
        "ven",
        "sab",
        "dom",
    ),
)
