"""Where sentences of Russian end, and where they do not."""

from __future__ import annotations

from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(
    abbreviations=frozenset(
        (
            "ул пр рис см ср ст стр тел проф акад доц ген полк кап лейт т.е т.к н.э коп напр абз "
            "прим ред изд обл респ пп"
        ).split()
    ),
    before_number=frozenset(("янв февр мар апр июн июл авг сент окт нояб дек гл табл").split()),
    starters=frozenset(
        (
            "он она оно они мы вы я это этот эта эти тот та те его её их наш в во на по при "
            "за из от до с со к у о об для без под над после перед затем потом когда если как "
            "хотя но и или а не ни все каждый многие кто что где почему сегодня вчера однако "
            "также так поэтому там здесь"
        ).split()
    ),
    unless_starter=frozenset(("гг им тыс млн млрд руб").split()),
    ends=r"\bт\. ?[дпк]$",
)
