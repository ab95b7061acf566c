"""How the words of the Italian lexicon are inflected; stems that change stand behind a slash."""

from __future__ import annotations

from auditor.languages.tables.lexicon import Lexicon, Paradigm

_ARE = (
    "are o i a iamo ate ano ava avano avo ai ò arono ato ata ati ate ando erà eranno erebbe erebbero erò eremo i ino"
    " asse assero ante anti arsi arlo arla arli arle andosi"
)
_H = "hi hiamo hino herà heranno herebbe herebbero"
_ERE = (
    "ere o i e iamo ete ono eva evano evo ei é erono uto uta uti ute endo erà eranno erebbe erebbero erò eremo a ano"
    " esse essero ente enti ersi erlo erla erli erle endosi ette ettero"
)
_IRE = (
    "ire o i e iamo ite ono iva ivano ivo ii ì irono ito ita iti ite endo irà iranno irebbe irebbero irò iremo a ano"
    " isco isci isce iscono isca iscano isse issero ente enti irsi irlo irla irli irle"
)
_ANY = (
    "- o a i e ono ano iamo eva evano ato ata ati ate uto uta uti ute ere are ire endo ando ero e erà eranno irà"
    " iranno ente enti esse ono go ga gono gano sse ssero rà ranno rebbe ebbe ebbero se sero eremo"
)

TABLES = Lexicon(
    file="lexicon.tsv",
    alike=("àèéìòù", "aeeiou"),
    paradigms=(
        Paradigm("", "-", "-"),
        Paradigm("", "-", _ANY, part="later"),
        Paradigm("o", "-", "o a i e amente"),
        Paradigm("a", "-", "a e i"),
        Paradigm("e", "-", "e i"),
        Paradigm("co", "c", "o a i he hi"),
        Paradigm("go", "g", "o a i he hi"),
        Paradigm("ca", "c", "a he hi"),
        Paradigm("ga", "g", "a he"),
        Paradigm("io", "i", "o a e -"),
        Paradigm("cia", "c", "ia ie e"),
        Paradigm("gia", "g", "ia ie e"),
        Paradigm("are", "-", _ARE),
        Paradigm("arsi", "-", _ARE),
        Paradigm("care", "c", f"{_ARE} {_H}"),
        Paradigm("gare", "g", f"{_ARE} {_H}"),
        Paradigm("carsi", "c", f"{_ARE} {_H}"),
        Paradigm("garsi", "g", f"{_ARE} {_H}"),
        Paradigm("iare", "i", f"{_ARE} -"),
        Paradigm("iare", "-", "erà eranno erebbe erebbero amo"),
        Paradigm("ere", "-", _ERE),
        Paradigm("ersi", "-", _ERE),
        Paradigm("ire", "-", _IRE),
        Paradigm("irsi", "-", _IRE),
        Paradigm("durre", "d", "urre uco uci uce uciamo ucono uceva ucevano usse ussero otto otta otti otte urrà urranno ucendo uca ucano"),
        Paradigm("porre", "p", "orre ongo oni one oniamo ongono oneva onevano ose osero osto osta osti oste orrà orranno onendo onga ongano"),
    ),
    irregular=(("fare", "fa fanno fece fatto facendo"), ("avere", "ha hanno aveva avrà"), ("essere", "è sono era sarà stato")),
)  # fmt: skip
