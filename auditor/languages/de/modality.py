"""The words of German for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
        (
            "prohibition",
            "(darf|dürfen|durfte|durften|kann|können|konnte|konnten) .... (nicht|kein~|nie~) | verboten | untersagt | unzulässig~ | (soll|sollen|sollte|sollten) .... (nicht|kein~)",
        ),
        (
            "obligation",
            "muss | muß | müssen | musste~ | müsst~ | gemusst | (ist|sind|war|waren|wird|werden|wurde~) .... verpflichtet | (hat|haben|hatte|hatten) zu \\w+en",
        ),
        ("recommendation", "soll | sollen | sollte~ | sollt"),
        (
            "possibility",
            "kann | können | könnt~ | konnte~ | gekonnt | darf | dürf~ | durfte~ | mag | mögen | möchte~ | vielleicht",
        ),
        ("future", "wird | werden | werde | werdet"),
        (
            "commitment",
            "verpflicht~ sich | zugesagt | versprach~ | versprochen | beschloss~ | beschlossen | einigt~",
        ),
        (
            "necessity",
            "verpflicht~ | pflicht~ | zwing~ | zwang~ | gezwungen | erforder~ | notwend~ | nötig~ | benötig~ | brauch~ | verlang~ | obligat~ | unerläss~ | verbindl~ | empf(e|i|o)hl~ | rät | raten | aufgefordert | auffordern | fordert~ | gilt es | zu \\w+en",
        ),
        (
            "ability",
            "möglich~ | ermöglich~ | eventuell~ | imstande | lage | fähig~ | erlaub~ | gestatte~ | berechtig~ | zuläss~ | befug~ | möglicherweise | wahrscheinlich~ | vermut~ | chance~ | \\w{3,20}bar(e|en|er|es|em)? | lassen | lässt | ließ~ | würde~ | wäre~ | recht(e|s)? | wohl | potenz~ | vermag | dürft~ | gelegenheit~",
        ),
    )
)
