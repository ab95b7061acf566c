"""The words of Italian for how much, how many, when and where."""

from __future__ import annotations

from auditor.languages.tables.extent import Extent

TABLES = Extent(
    cues=(
        (
            "none",
            "soprattutto | innanzitutto | dopotutto | del tutto | (corea|africa|america) del (sud|nord) | sudafric~ | medio oriente | non ... più | più o meno | tutto ciò",
        ),
        ("at_least", "almeno | minimo | come minimo | non meno di | o più"),
        ("at_most", "al massimo | tutt'al più | massimo | massima | non più di | fino a"),
        (
            "more",
            "più (di|che|del~) | oltre (?=\\d) | superior~ | super(a|ano|ato|ò) | maggior(e|i) | più",
        ),
        ("less", "meno (di|che|del~) | inferior~ | al di sotto | minor(e|i) | meno"),
        ("all", "tutt(o|a|i|e) | ogni | ciascun~ | ognun~"),
        (
            "whole",
            "intero | intera | interi | intere | complet~ | totale~ | total~ | pien~ | entramb~ | sempre | qualsiasi | qualunque | insieme",
        ),
        ("some", "alcun(i|e) | qualche | certi | certe"),
        ("part", "divers(i|e) | vari(e)? | parte (di|del~) | parzial~ | talvolta | taluni"),
        (
            "most",
            "maggior parte | maggioranza | molt(i|e) | numeros(i|e) | principalmente | gran parte",
        ),
        ("only", "solo | soltanto | solamente | unic(o|a|i|he|amente) | esclusiv~ | soli | sola"),
        (
            "increase",
            "aument~ | cresc~ | crebb~ | accresc~ | increment~ | rafforz~ | ampli(a|are|ato|amento)~ | sal(ito|ita|iti|gono)\\b | rialz~ | potenzi(a|ato|are|amento) | intensif~ | acceler~ | espan~",
        ),
        (
            "decrease",
            "diminu~ | ridu(c|z|rr|ss|tt)~ | ridott~ | cal(o|i|ato|ata|ano|are|ò)\\b | abbass~ | scend~ | sces(o|a|i|e) | taglio | tagli | indebol~ | rallent~ | attenu~ | contraz~",
        ),
        ("before", "prima | anteriormente"),
        ("after", "dopo | in seguito | a seguito | una volta | poi"),
        ("previous", "scors~ | passat~ | ultim~ | precedent~"),
        ("next", "prossim~ | seguent~ | successiv~ | futur~"),
        ("north", "nord | settentrional~ | nord-\\w+"),
        ("south", "sud | meridional~ | sud-\\w+"),
        ("east", "est | oriental~"),
        ("west", "ovest | occidental~"),
    )
)
