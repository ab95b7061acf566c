"""What an editor of Portuguese may write in another way without saying anything else, and words that deny; written by hand, and short."""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

TABLES = Editing(
    respelled=(("facto", "fato"), ("acção", "ação"), ("direcção", "direção"), ("óptimo", "ótimo")),
    phrases=(
        ("a fim de", "para", "com o objetivo de"),
        ("em caso de", "no caso de"),
        ("nos termos de", "em conformidade com", "de acordo com"),
        ("está obrigado a", "deve"),
        ("está autorizado a", "pode"),
        ("no que se refere a", "quanto a", "relativamente a"),
        ("devido a", "por causa de"),
        ("apesar de", "não obstante"),
    ),
    adverbs=frozenset("também ainda portanto assim contudo todavia igualmente".split()),
    by=frozenset({"por", "pelo", "pela", "pelos", "pelas"}),
    be=frozenset("ser é são era eram será serão sido foi foram seja sejam".split()),
    in_turn=frozenset({"respetivamente", "respectivamente"}),
    negators=frozenset("não nem nunca jamais nenhum nenhuma ninguém nada sem".split()),
    openers=frozenset("se quando depois antes embora durante para em salvo".split()),
)
