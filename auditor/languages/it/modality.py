"""The words of Italian for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
        (
            "prohibition",
            "non (si )?(dev(e|ono)|può|possono|dovr(à|anno)|potr(à|anno)|dovrebb(e|ero)) | vietat~ | proibit~",
        ),
        ("recommendation", "dovrebb(e|ero) | dovremmo"),
        (
            "obligation",
            "deve | devono | devo | dobbiamo | dovr(à|anno|ai|ete|emo) | doveva~ | bisogna | occorre | (è|sono|era|erano|sarà|saranno) (tenut|obbligat|costrett)(o|a|i|e) (a|ad)",
        ),
        (
            "possibility",
            "può | possono | posso | possiamo | potr(à|anno|ebbe|ebbero|emmo|ei) | poteva~ | possa | possano | forse | (è|sono|era|erano) (autorizzat|liber)(o|a|i|e) (a|di)",
        ),
        (
            "future",
            "\\w{2,20}(erà|eranno|irà|iranno|arà|aranno|drà|dranno|rrà|rranno) | sarà | saranno | avrà | avranno",
        ),
        (
            "commitment",
            "si impegna~ a | promett~ di | decid(e|ono) di | decis(o|a) di | convien~ di",
        ),
        (
            "necessity",
            "dovuto | dover~ | obblig~ | tenut(o|a|i|e) | occorr~ | bisogn~ | necess~ | richie(d|st)~ | impon~ | impost~ | costrett~ | indispensab~ | esig~ | vincol~ | raccomand~ | invita~ | va \\w+t(o|a) | respons~ | va | vanno",
        ),
        (
            "ability",
            "poter~ | potuto | possib~ | permett~ | permess~ | autorizz~ | facolt~ | capac~ | consent~ | eventual~ | diritt~ | in grado | probabil~ | grado di | riesc~ | riusc~ | abil~ | opportunit~ | potenz~ | \\w{3,20}rebb(e|ero) | rischi~",
        ),
    )
)
