"""What an editor of Russian may write in another way without saying anything else, and words that deny; written by hand, and short."""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

TABLES = Editing(
    spellings=((r"ё", "е"),),
    phrases=(
        ("в целях", "для", "с целью"),
        ("в соответствии с", "согласно"),
        ("в случае", "при"),
        ("обязан", "должен"),
        ("вправе", "может"),
    ),
    adverbs=frozenset("также кроме однако поэтому таким образом".split()),
    in_turn=frozenset({"соответственно"}),
    negators=frozenset("не ни нет без никогда нельзя никто ничто".split()),
    openers=frozenset("если когда после до хотя при в для".split()),
)
