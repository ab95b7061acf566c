"""Where sentences of Portuguese end, and where they do not."""

from __future__ import annotations

from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(
    abbreviations=frozenset(
        (
            "mr mrs sr sra srs sras dr dra drs dras prof profa eng arq gen cel maj ten exmo exma exa exas "
            "ilmo mons pág págs vol vols tel ref cf cfr ex p.ex núm apr aprox sto sta"
        ).split()
    ),
    before_number=frozenset(
        (
            "no art arts fig sec cap res doc jan fev mar abr mai jun jul ago set out nov dez par al"
        ).split()
    ),
    starters=frozenset(
        (
            "o a os as um uma este esta estes estas esse essa isso isto ele ela eles elas nós "
            "eu seu sua nosso em no na nos nas ao à por para com sem sobre após desde durante "
            "quando se como embora mas e ou não nenhum todos todas cada vários muitos quem "
            "que hoje ontem além depois então segundo foi"
        ).split()
    ),
    ends=r"(?:^|[\s\d])[ap]\. ?m$",
)
