"""Where sentences of German end, and where they do not."""

from __future__ import annotations

from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(
    abbreviations=frozenset(
        (
            "mr mrs dr prof gen brig maj sgt cpt lt hr fr frl med jur phil ing dipl st z.b bzw vgl d.h u.a ca evtl ggf inkl exkl "
            "gem lit nr nrn bst rz sog resp insb tel str ev geb gest hrsg allg entspr lt bspw "
            "i.d.r u.u i.v.m s.o s.u"
        ).split()
    ),
    before_number=frozenset(
        (
            "art ziff kap rn jan feb febr mär apr jun jul aug sep sept okt nov dez abb tab bd abs"
        ).split()
    ),
    starters=frozenset(
        (
            "der die das dem den des ein eine einer eines ein er sie es wir ihr ich man sein "
            "seine ihre unser dieser diese dieses jener jede jeder alle viele einige kein "
            "keine in im am an auf bei für mit nach vor seit von zu zum zur aus über unter "
            "durch gegen ohne während wenn als da weil ob und aber oder doch denn jedoch dann "
            "danach dort hier heute gestern so auch nur wer was wie wo warum nicht niemand"
        ).split()
    ),
    unless_starter=frozenset(("mio mrd").split()),
)
