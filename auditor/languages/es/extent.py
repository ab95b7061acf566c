"""The words of Spanish for how much, how many, when and where."""

from __future__ import annotations

from auditor.languages.tables.extent import Extent

TABLES = Extent(
    cues=(
        (
            "none",
            "sobre todo | ante todo | después de todo | de todos modos | en todo caso | no obstante | (corea|áfrica|américa|sudán|asia) del (sur|norte) | sudáfrica | sudan~ | sudafrican~ | oriente (medio|próximo) | timor oriental | ribera occidental | no ... más | nada más | además | más bien | toda vez | con todo",
        ),
        (
            "at_least",
            "al menos | por lo menos | como mínimo | mínim(o|a|os|as) | no menos (de|que) | o más | cuando menos",
        ),
        (
            "at_most",
            "a lo sumo | como máximo | máxim(o|a|os|as) | no más de | o menos | sin exceder | no ... (exced|super|sobrepas)~ | a más tardar",
        ),
        (
            "more",
            "más (de|que) | superior(es)? | super(a|an|ó|aron|ar|aban) | exced~ | por encima | más | mayor(es)?",
        ),
        ("less", "menos (de|que) | inferior(es)? | por debajo | menor(es)? | menos"),
        ("all", "tod(o|a|os|as) | cada"),
        (
            "whole",
            "cualqui~ | íntegr~ | entero~ | entera~ | totalidad | total~ | complet~ | plen(o|a|os|as|amente) | ambos | ambas | siempre | conjunto | universal~",
        ),
        ("some", "algun~ | algún | cierto~ | cierta~ | varios | varias | unos cuantos"),
        ("part", "divers(o|a)s | parte de | parcial~ | determinad~ | unos | unas"),
        (
            "most",
            "mayoría | mayor parte | muchos | muchas | numeros(o|a)s | gran parte | gran número | principalmente",
        ),
        (
            "only",
            "sólo | solo | solamente | únic(o|a|os|as|amente) | exclusiv~ | no ... (más que|sino) | meramente | tan (solo|sólo) | sola",
        ),
        (
            "increase",
            "aument~ | increment~ | crec~ | subi(ó|eron|da|do|r) | ampli(ar|ó|ad|aci|an)~ | alza | elev(ar|ó|ad|aci|an)~ | reforz~ | fortalec~ | fortalezc~ | intensif~ | aceler~ | expan(s|d)~ | acrec~ | refuer~ | multiplic~",
        ),
        (
            "decrease",
            "disminu~ | redu(c|j|z)~ | descen~ | descien~ | baj(ó|ar|aron|ado)\\b | merm~ | recort~ | decrec~ | ca(ída|yó|yeron|er)\\b | declin~ | debilit~ | mitig~ | atenu~ | desaceler~ | alivi~ | retroc~",
        ),
        ("before", "antes | previamente | antelación"),
        ("after", "después | tras | posteriormente | a raíz | una vez | luego | a continuación"),
        (
            "previous",
            "pasad(o|a|os|as) | últim(o|a|os|as) | anterior~ | previ(o|a|os|as) | precedente~",
        ),
        ("next", "próxim~ | siguient~ | posterior(es)? | ulterior~ | venider~ | entrante"),
        ("north", "norte | septentrional~ | norte\\w+"),
        ("south", "sur | meridional~ | sureñ~"),
        ("east", "este(?= de|,|\\.) | oriental(es)? | oriente"),
        ("west", "oeste | occidental~ | occidente"),
    )
)
