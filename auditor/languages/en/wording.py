"""Small words of English, and words of the labels and messages of programs; written by hand."""

from __future__ import annotations

from auditor.languages.tables.wording import Wording

TABLES = Wording(
    grammar=frozenset(
        (
            "a about after again all am an and any are as at be because been before being between both but by can "
            "can't cannot could did didn't do does doesn't don't each for from had has have he her here him his "
            "how i if in into is isn't it its just may me more most must my no nor not of off on only onto or other "
            "our out over please she should since so some than that the their them then there these they this "
            "those to too under until up upon us was we were what when where which while who whose why will with "
            "without won't would you your "
        ).split()
    ),
    labels=frozenset(
        (
            "add again apply back cancel change choose clear close closed confirm connect connected continue "
            "create delete deleted disable disabled discard disconnect done edit empty enable enabled enter exit "
            "failed field find finish folders forgot hide invalid join keep later learn leave load loaded loading "
            "lock manage missing more move names next none off old open opened preferences previous print "
            "printing proceed quit read refresh remove removed rename replace reply required retry save saved "
            "saving search select send sent settings show sign skip sure today tomorrow try unknown unlock unread "
            "unsaved view wait warning welcome write wrong yes yesterday "
        ).split()
    ),
)
