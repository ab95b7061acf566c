"""Where sentences of French end, and where they do not."""

from __future__ import annotations

from auditor.languages.tables.splitting import Splitting

TABLES = Splitting(
    abbreviations=frozenset(
        (
            "mr mrs m mm exc brig mgr me dr pr prof st ste gén cdt lt amb s.e s.exc cf ex p.ex pp env vol éd réf "
            "tél chap arts n.b c.-à-d bd av"
        ).split()
    ),
    before_number=frozenset(
        (
            "no nos art arts fig sect ch add corr rev rés doc janv févr avr juil sept oct nov "
            "déc par al"
        ).split()
    ),
    starters=frozenset(
        (
            "le la les l un une des ce cet cette ces c il elle ils elles on nous vous je j "
            "son sa ses leur leurs notre nos dans en au aux à par pour avec sans sur sous "
            "après avant depuis pendant lorsque quand si comme mais et ou or donc toutefois "
            "cependant ensuite puis ainsi selon aucun tous toutes plusieurs chaque qui que "
            "quel pourquoi aujourd'hui hier"
        ).split()
    ),
)
