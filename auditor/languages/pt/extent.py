"""The words of Portuguese for how much, how many, when and where."""

from __future__ import annotations

from auditor.languages.tables.extent import Extent

TABLES = Extent(
    cues=(
        (
            "none",
            "sobretudo | contudo | todavia | afinal | acima de tudo | (coreia|coréia|áfrica|américa) do (sul|norte) | sul-african~ | oriente médio | médio oriente | timor(-| )leste | não ... mais | mais ou menos | além disso | cada vez | assim que",
        ),
        (
            "at_least",
            "pelo menos | ao menos | no mínimo | mínim(o|a|os|as) | não menos (de|do|que) | ou mais",
        ),
        (
            "at_most",
            "no máximo | máxim(o|a|os|as) | quando muito | não mais (de|do|que) | até (?=\\d) | ou menos",
        ),
        (
            "more",
            "mais (de|do que|que) | superior~ | super(a|am|ou|aram|ar) | ultrapass~ | exced~ | acima | mais | maior(es)?",
        ),
        ("less", "menos (de|do que|que) | inferior~ | abaixo | menor(es)? | menos"),
        ("all", "tod(o|a|os|as) | tudo | cada"),
        (
            "whole",
            "qualquer | quaisquer | inteir(o|a|os|as|amente) | totalidade | total~ | complet~ | plen(o|a|os|as|amente) | ambos | ambas | sempre | conjunto | íntegr~ | integralmente | universal~",
        ),
        ("some", "algum(as?)? | alguns | certo~ | certas? | vári(o|a)s"),
        ("part", "divers(o|a)s | parte (de|do|da|dos|das) | parcial~ | uns | umas | determinad~"),
        (
            "most",
            "maioria | maior parte | muit(o|a)s | numeros(o|a)s | grande parte | principalmente",
        ),
        (
            "only",
            "só | somente | apenas | únic(o|a|os|as) | unicamente | exclusiv~ | meramente | sozinh~",
        ),
        (
            "increase",
            "aument~ | increment~ | cresc~ | sub(iu|ida|ir|iram|idas) | ampli(ar|ou|aç|ad)~ | elev(ar|ou|aç|am)~ | reforç~ | fortalec~ | intensific~ | aceler~ | expan~ | acrésc~ | multiplic~ | ergu~ | ascend~",
        ),
        (
            "decrease",
            "diminu~ | redu(z|ç)~ | decresc~ | descendent~ | queda~ | ca(iu|íram|ir)\\b | baix(ou|ar|aram)\\b | cort~ | declín~ | enfraquec~ | mitig~ | atenu~ | desaceler~ | alivi~ | contra(ç|í)~ | descid~ | desc(eu|er) | reduç~ | abrand~",
        ),
        ("before", "antes | previamente"),
        ("after", "depois | após | a seguir | em seguida | uma vez | logo"),
        ("previous", "passad(o|a|os|as) | últim(o|a|os|as) | anterior~ | préviv~ | precedente~"),
        ("next", "próxim(o|a|os|as) | seguint~ | subsequent~ | posterior~ | vindour~"),
        ("north", "norte | setentrional~ | nort\\w+"),
        ("south", "sul | meridional~ | sul-\\w+"),
        ("east", "leste | oriental~ | oriente"),
        ("west", "oeste | ocidental~ | ocidente"),
    )
)
