"""What an editor of French may write in another way without saying anything else; written by hand.

Spellings: the rectifications of 1990 (*Journal officiel*, 6 December 1990) and ligatures. Phrases: exchanges that
guides to administrative French recommend (COSLA, *Guide pratique de la rédaction administrative*).
"""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

TABLES = Editing(
    spellings=(
        (r"œ", "oe"), (r"æ", "ae"), (r"î", "i"), (r"û", "u"), (r"^(\w+)-(\w+)$", r"\1\2"),
    ),
    respelled=(
        ("événement", "évènement"), ("événements", "évènements"), ("réglementaire", "règlementaire"),
        ("réglementation", "règlementation"), ("clé", "clef"), ("clés", "clefs"),
        ("pour cent", "%"), ("porte-monnaie", "portemonnaie"), ("cuiller", "cuillère"),
    ),
    phrases=(
        ("afin de", "pour", "en vue de", "dans le but de"), ("préalablement à", "avant"),
        ("postérieurement à", "après"), ("en ce qui concerne", "concernant", "s'agissant de", "pour ce qui est de", "quant à"),
        ("conformément à", "en application de", "en vertu de", "aux termes de"),
        ("dans le cas où", "si", "au cas où"), ("en cas de", "dans l'éventualité de"),
        ("en raison de", "à cause de", "du fait de"), ("au cours de", "durant", "pendant", "lors de"),
        ("environ", "approximativement", "à peu près"),
        ("est tenu de", "doit"), ("est tenue de", "doit"), ("sont tenus de", "doivent"),
        ("est autorisé à", "peut"), ("sont autorisés à", "peuvent"), ("malgré", "en dépit de", "nonobstant"),
        ("à l'exception de", "sauf", "hormis", "excepté"), ("ainsi que", "de même que"),
        ("au moyen de", "par le biais de", "à l'aide de"), ("à présent", "actuellement", "maintenant"),
        ("chaque", "tout"), ("débuter", "commencer"), ("débute", "commence"), ("permettre", "autoriser"),
        ("mettre fin à", "faire cesser"), ("lorsque", "quand"),
        ("visé à", "mentionné à", "prévu à"), ("visée à", "mentionnée à", "prévue à"),
    ),
    adverbs=frozenset("aussi également donc ainsi en outre toutefois cependant néanmoins alors par ailleurs".split()),
    small=frozenset(
        "se soi entre vers chez contre quand comme dont lequel laquelle lesquels auquel duquel y cela ceux celle celui "
        "doit doivent peut peuvent si car ni selon ainsi même mêmes d l s c n qu j m".split()
    ),
    by=frozenset({"par"}),
    be=frozenset("être est sont était étaient sera seront été soit soient".split()),
    in_turn=frozenset({"respectivement", "premier", "second"}),
    negators=frozenset("ne n pas non jamais ni aucun aucune sans nul nulle rien personne".split()),
    openers=frozenset(
        "si quand lorsque après avant bien pendant durant sous pour afin dans en sauf malgré conformément dès".split()
    ),
)  # fmt: skip
