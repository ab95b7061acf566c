"""How the words of the French lexicon are inflected."""

from __future__ import annotations

from auditor.languages.tables.lexicon import Lexicon, Paradigm

# Of all conjugations, behind the stem of the present, of the infinitive, and of participles.
_PRESENT = "e es ons ez ent ais ait ions iez aient ant ants ante antes eur eurs"
_FUTURE = "ai as a ons ez ont ais ait ions iez aient"
_ER = (
    f"{_PRESENT} er ai as a âmes âtes èrent é és ée ées eons eais eait eant"
    " erai eras era erons erez eront erais erait erions eriez eraient"
)
_PARTICIPLE = "- s e es"
_RE = (
    f"re {_PRESENT} - s t is it irent isse ît u us ue ues rai ras ra rons rez ront rais rait raient"
)
_CONSONANT = f"{_PRESENT} - s t"

TABLES = Lexicon(
    file="lexicon.tsv",
    # Accents change with the form (lever, lève) and are left out in capitals.
    alike=("àâäçéèêëîïôöùüÿ", "aaaceeeeiioouuy"),
    paradigms=(
        # Nouns and adjectives.
        Paradigm("", "-", "- s e es x"),
        Paradigm("l", "l", "- s e es le les"),
        Paradigm("al", "a", "l le les ux ls lement"),
        Paradigm("el", "el", "- s le les"),
        Paradigm("f", "-", "f fs ve ves"),
        Paradigm("x", "-", "x se ses"),
        Paradigm("eux", "eu", "x se ses"),
        Paradigm("n", "n", "- s e es ne nes"),
        Paradigm("ret", "r", "et ets ète ètes ets"),
        Paradigm("let", "l", "et ets ète ètes"),
        Paradigm("c", "-", "c cs que ques che ches"),
        Paradigm("eur", "-", "eur eurs euse euses rice rices eure eures"),
        Paradigm("teur", "t", "eur eurs euse euses rice rices eure eures"),
        # Verbs in -er; some nouns look like them.
        Paradigm("er", "-", _ER),
        Paradigm("eler", "el ell", _ER),
        Paradigm("eter", "et ett", _ER),
        Paradigm("yer", "y i", _ER),
        Paradigm("ier", "i", f"{_ER} er ère ers ères"),
        # Verbs in -ir: finir and partir.
        Paradigm(
            "ir",
            "-",
            "ir is it issons issez issent issais issait issaient issant isse issent i ie ies is irent ît"
            " irai ira irons irez iront irait iraient",
        ),
        # Of these, many are inflected like partir.
        *(
            Paradigm(
                f"{letter}ir",
                "-",
                f"{letter}ir {letter}is {letter}it {letter}i {letter}ie {letter}ies {letter}irent {letter}issons {letter}issez"
                f" {letter}issent {letter}issait {letter}issaient {letter}issant {letter}isse {letter}ira {letter}iront {letter}irait"
                f" t s {letter}ons {letter}ez {letter}ent {letter}ait {letter}aient {letter}ant {letter}e {letter}es",
            )
            for letter in "tmv"
        ),
        Paradigm("tenir", "t", "enir ient iens iennent ienne enons enez enait enaient enant int inrent înt enu enus enue enues iendra iendront iendrait"),
        Paradigm("venir", "v", "enir ient iens iennent ienne enons enez enait enaient enant int inrent înt enu enus enue enues iendra iendront iendrait"),
        Paradigm("ourir", "our", f"ir {_CONSONANT} u us ue ues {_FUTURE} ra ront rait ut urent"),
        Paradigm("érir", "ér", f"ir {_CONSONANT}"),
        Paradigm("érir", "iér ier", "- s t e ent"),
        Paradigm("érir", "-", "is it irent ise ises"),
        Paradigm("érir", "er", "ra ront rait"),
        Paradigm("ouvrir", "ouv", "rir re res rons rez rent rait raient rant ert erts erte ertes rit rirent rira riront rirait"),
        Paradigm("frir", "f", "rir re res rons rez rent rait raient rant ert erts erte ertes rit rirent rira riront rirait"),
        Paradigm("oir", "-", "oir oit ois oient oive oivent"),
        Paradigm("evoir", "-", "evoir oit ois oient oive oivent evons evez evait evaient evant u us ue ues ut urent evra evront evrait evraient oi"),
        Paradigm("voir", "v", "oir oit ois oient oie oyons oyez oyait oyaient oyant u us ue ues it irent oira oiront oirait"),
        Paradigm("eoir", "-", "eoir oit oient oyant is ise ises oira oiront"),
        # Verbs in -re.
        Paradigm("re", "-", _RE),
        Paradigm("re", "r", _PARTICIPLE),
        Paradigm("indre", "in", "dre s t dra dront drait te tes ts"),
        Paradigm("indre", "ign", f"{_PRESENT} it irent"),
        Paradigm("oudre", "ou", "dre s t dra dront drait"),
        Paradigm("oudre", "olv", f"{_PRESENT} it"),
        Paradigm("oudre", "olu", _PARTICIPLE),
        Paradigm("mettre", "m", "ettre et ets ettons ettez ettent ettait ettaient ettant ette is ise ises it irent ettra ettront ettrait ettraient"),
        Paradigm("battre", "bat", "tre - s tons tez tent tait tant te tu tus tue tues tit tirent tra tront trait"),
        Paradigm("prendre", "pr", "endre end ends enons enez ennent enne enait enaient enant is ise ises it irent endra endront endrait"),
        Paradigm("vaincre", "vain", "cre c cs quons quez quent quait quant que cu cus cue cues quit cra cront"),
        Paradigm("uire", "ui", "re t s sons sez sent sait saient sant se te tes ts sit sirent ra ront rait"),
        Paradigm("crire", "cri", "re t s vons vez vent vait vaient vant ve te tes ts vit virent ra ront rait"),
        Paradigm("ire", "i", "re t s sons sez sent sait saient sant se tes te ts t es ra ront rait rent"),
        Paradigm("lire", "l", "ire it is isons isez isent isait isant u us ue ues ut urent ira iront"),
        Paradigm("aire", "ai", "re t s sons tes sant sait saient ts te tes"),
        Paradigm("aire", "-", "ont it irent era eront erait asse assent"),
        Paradigm("aître", "ai", "tre t s ssons ssez ssent ssait ssaient ssant sse tra tront trait"),
        Paradigm("aître", "-", "u us ue ues ut urent"),
        Paradigm("oître", "oi", "tre t s tra tront"),
        Paradigm("oître", "-", "oissons oissent oissait oissaient oissant oissants oissante oissantes u us ue ues ut urent"),
        Paradigm("clure", "clu", "re - s t ons ez ent ait aient ant e es rent ra ront rait"),
        Paradigm("clore", "clo", "re s t se ses ra"),
        Paradigm("ivre", "i", "vre t s vons vez vent vait vaient vant ve vi vis vie vies vit virent vra vront vrait"),
        Paradigm("ompre", "omp", "re - s t ons ez ent ait aient ant e u us ue ues it irent ra ront rait"),
        # What looks like a verb of these groups and is none.
        Paradigm("ure", "ure", "- s"),
        Paradigm("aire", "aire", "- s ment"),
        Paradigm("oire", "oire", "- s ment"),
        Paradigm("ère", "ère", "- s"),
        Paradigm("tre", "tre", "- s"),
        Paradigm("ordre", "ordre", "- s"),
    ),
    irregular=(
        ("lever", "lève lèvent lèvera"),
        ("mourir", "meurt meurent mort morts morte mortes"),
        ("sait", "savons savent savait"),
        ("avoir", "a ont ait avait avaient aura auront eu ayant aurait"),
        ("être", "est sont était étaient sera seront été soit soient fut furent serait étant"),
        ("falloir", "faut fallait faudra faudrait faille"),
        ("devoir", "doit doivent devait devra devront devrait devraient"),
        ("vouloir", "veut veulent voulait voudra"),
    ),
)  # fmt: skip
