"""Where sentences of English end, and where they do not."""

from __future__ import annotations

from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(
    abbreviations=frozenset(
        (
            "mr mrs ms messrs dr prof gen lt col maj capt cmdr adm sgt cpl brig hon rev fr st sen "
            "rep gov amb esq bros dept univ approx ca cf vs viz e.g i.e eg ie pp para paras vol "
            "vols ed eds cl ref chap pt reg tel ext est sq mt ft al h.e h.r.h"
        ).split()
    ),
    before_number=frozenset(
        (
            "no nos art arts fig figs sec sect ch add corr rev res doc jan feb mar apr jun "
            "jul aug sep sept oct nov dec"
        ).split()
    ),
    starters=frozenset(
        (
            "the a an this that these those it he she they we you i his her their our its my "
            "your there here then in on at by for from with after before during since when "
            "while if as although however but and or so no not some many all both each "
            "several such what who why how where which under today yesterday meanwhile "
            "moreover furthermore therefore thus one nobody nothing everyone"
        ).split()
    ),
    unless_starter=frozenset(("co inc ltd corp jr sr").split()),
    ends=r"(?:^|[\s\d])[ap]\. ?m$",
)
