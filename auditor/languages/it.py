"""What is known of the language ``it`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

ABBREVIATIONS = frozenset(
    (
        "mr mrs sig sigg sig.ra sigra dott dott.ssa prof avv ing arch on gen col magg ten amb s.e "
        "mons cfr cf pag pagg par vol voll tel rif es p.es lett co cpv nr ca"
    ).split()
)

# Cue tables: see `auditor.facts.cues.tables`.
NEGATION = (
    (
        "pseudo",
        "non esit~ | non( \\w{1,24}+){1,4}? (solo|soltanto|solamente|unicamente) | non (solo|soltanto|solamente|ultimo|appena|da ultimo) | nonostante | nondimeno | nonché | non da meno | senza (alcun |ombra di )?dubbio | senz'altro | o no | o meno | non a caso | non è un caso | più .... che mai | niente (di )?meno | perché no | nientemeno | nulla osta | n\\. ?\\d+",
    ),
    (
        "exceptive",
        "non ... (se non|più di|più tardi|oltre|prima di|superior~|inferior~|meno di) | se non | a meno che( non)? | non (più|oltre|meno) (tardi|di|che|il) | finché non",
    ),
    ("chained", "né | neanche | nemmeno | neppure | nessun~ | niente | nulla | affatto | mai"),
    (
        "phrasal",
        "non (govern~|nuclear~|prolifer~|allinea~|violen~|discrimin~|perman~|statal~|uffic~|resident~|trasmiss~|ingeren~|interven~) | senza | senz'\\w+ | non-\\w+ | in(?!di|ter|for|iz|cont|vest|vece|fatti|sieme|fine|oltre|tern|d\\b|segn|seri|vi|dust|tro|tes)\\w{4,24} | il(leg|lec|lim)~ | ir(reg|resp|rev)~ | im(mobil|mun|mat|par|prop|prob|prev|prec|pun|mediab|poss)~ | dis(acc|occ|avv|eq|ord|ug|um|agi|int|app)~",
    ),
    (
        "explicit",
        "non( [\\w']{1,24}+){1,3}? (mai|più|nessun~|niente|nulla|alcun~|affatto|mica) | non | no",
    ),
    (
        "implicit",
        "rifiut~ | respin(g|t|s)~ | neg(a|ano|are|ato|ata|ò|ava|azione|ando)\\b | impedi~ | viet~ | divieto | divieti | proib~ | manc(a|h|at)~ | assen(za|t)~ | incapa~ | impossib~ | esclu~ | eccett~ | eccezion~ | salvo | tranne | fuorché | fall(i|ì)~ | evit~ | asten~ | astien~ | cess~ | rinunc~ | contro | priv(o|a|i|e|at)~ | esent~ | carenz~ | difett~ | raramente | appena | anziché | invece | piuttosto | zero | poco | poca | pochi | poche | meno | troppo | omess~ | omett~ | trascur~ | annull~ | aboli~ | solo | soltanto | unicamente | perdit~ | perso | malgrado | oppo(s|n)~",
    ),
)

MODALITY = (
    (
        "prohibition",
        "non (si )?(dev(e|ono)|può|possono|dovr(à|anno)|potr(à|anno)|dovrebb(e|ero)) | vietat~ | proibit~",
    ),
    ("recommendation", "dovrebb(e|ero) | dovremmo"),
    (
        "obligation",
        "deve | devono | devo | dobbiamo | dovr(à|anno|ai|ete|emo) | doveva~ | bisogna | occorre | (è|sono|era|erano|sarà|saranno) (tenut|obbligat|costrett)(o|a|i|e) (a|ad)",
    ),
    (
        "possibility",
        "può | possono | posso | possiamo | potr(à|anno|ebbe|ebbero|emmo|ei) | poteva~ | possa | possano | forse | (è|sono|era|erano) (autorizzat|liber)(o|a|i|e) (a|di)",
    ),
    (
        "future",
        "\\w{2,20}(erà|eranno|irà|iranno|arà|aranno|drà|dranno|rrà|rranno) | sarà | saranno | avrà | avranno",
    ),
    ("commitment", "si impegna~ a | promett~ di | decid(e|ono) di | decis(o|a) di | convien~ di"),
    (
        "necessity",
        "dovuto | dover~ | obblig~ | tenut(o|a|i|e) | occorr~ | bisogn~ | necess~ | richie(d|st)~ | impon~ | impost~ | costrett~ | indispensab~ | esig~ | vincol~ | raccomand~ | invita~ | va \\w+t(o|a) | respons~ | va | vanno",
    ),
    (
        "ability",
        "poter~ | potuto | possib~ | permett~ | permess~ | autorizz~ | facolt~ | capac~ | consent~ | eventual~ | diritt~ | in grado | probabil~ | grado di | riesc~ | riusc~ | abil~ | opportunit~ | potenz~ | \\w{3,20}rebb(e|ero) | rischi~",
    ),
)

EXTENT = (
    (
        "none",
        "soprattutto | innanzitutto | dopotutto | del tutto | (corea|africa|america) del (sud|nord) | sudafric~ | medio oriente | non ... più | più o meno | tutto ciò",
    ),
    ("at_least", "almeno | minimo | come minimo | non meno di | o più"),
    ("at_most", "al massimo | tutt'al più | massimo | massima | non più di | fino a"),
    (
        "more",
        "più (di|che|del~) | oltre (?=\\d) | superior~ | super(a|ano|ato|ò) | maggior(e|i) | più",
    ),
    ("less", "meno (di|che|del~) | inferior~ | al di sotto | minor(e|i) | meno"),
    ("all", "tutt(o|a|i|e) | ogni | ciascun~ | ognun~"),
    (
        "whole",
        "intero | intera | interi | intere | complet~ | totale~ | total~ | pien~ | entramb~ | sempre | qualsiasi | qualunque | insieme",
    ),
    ("some", "alcun(i|e) | qualche | certi | certe"),
    ("part", "divers(i|e) | vari(e)? | parte (di|del~) | parzial~ | talvolta | taluni"),
    (
        "most",
        "maggior parte | maggioranza | molt(i|e) | numeros(i|e) | principalmente | gran parte",
    ),
    ("only", "solo | soltanto | solamente | unic(o|a|i|he|amente) | esclusiv~ | soli | sola"),
    (
        "increase",
        "aument~ | cresc~ | crebb~ | accresc~ | increment~ | rafforz~ | ampli(a|are|ato|amento)~ | sal(ito|ita|iti|gono)\\b | rialz~ | potenzi(a|ato|are|amento) | intensif~ | acceler~ | espan~",
    ),
    (
        "decrease",
        "diminu~ | ridu(c|z|rr|ss|tt)~ | ridott~ | cal(o|i|ato|ata|ano|are|ò)\\b | abbass~ | scend~ | sces(o|a|i|e) | taglio | tagli | indebol~ | rallent~ | attenu~ | contraz~",
    ),
    ("before", "prima | anteriormente"),
    ("after", "dopo | in seguito | a seguito | una volta | poi"),
    ("previous", "scors~ | passat~ | ultim~ | precedent~"),
    ("next", "prossim~ | seguent~ | successiv~ | futur~"),
    ("north", "nord | settentrional~ | nord-\\w+"),
    ("south", "sud | meridional~ | sud-\\w+"),
    ("east", "est | oriental~"),
    ("west", "ovest | occidental~"),
)
REWRITES = (
    ("negation", r"non (?=si |è |ha |hanno |sono |può |possono |deve |devono |[a-z]+[aeoàò] )", ""),
    ("negation", "senza", "con"),
    ("negation", "nessuno", "tutti"),
    (
        "negation",
        r"(?<!non )(?<!si )(?<!['’])((?:si )?(?:è|sono|ha|hanno|era|erano|sarà|saranno|può|possono|deve|devono|dovrà|dovranno|potrà|potranno|dovrebbe|dovrebbero|prevede|prevedono|viene|vengono))(?= [a-zàèéìòù])",
        r"non \1",
    ),
    ("modality", r"(?<!non )(?:deve|dovrà)(?= [a-z])", "può"),
    ("modality", r"(?<!non )(?:devono|dovranno)(?= [a-z])", "possono"),
    ("modality", r"(?<!non )(?:può|potrà)(?= [a-z])", "deve"),
    ("modality", r"(?<!non )(?:possono|potranno)(?= [a-z])", "devono"),
    ("modality", r"(?<!non )dovrebbe(?= [a-z])", "deve"),
    ("modality", r"(?<!non )dovrebbero(?= [a-z])", "devono"),
)
OPPOSITES = (
    ("tutti i", "alcuni dei"),
    ("tutti gli", "alcuni degli"),
    ("tutte le", "alcune delle"),
    ("prima del", "dopo il"),
    ("prima della", "dopo la"),
    ("tutti", "alcuni"),
    ("tutte", "alcune"),
    ("ogni", "nessun"),
    ("molti", "pochi"),
    ("molte", "poche"),
    ("maggioranza", "minoranza"),
    ("almeno", "al massimo"),
    ("minimo", "massimo"),
    ("più di", "meno di"),
    ("più", "meno"),
    ("maggiore", "minore"),
    ("superiore", "inferiore"),
    ("aumento", "diminuzione"),
    ("aumentare", "ridurre"),
    ("aumentato", "diminuito"),
    ("incremento", "riduzione"),
    ("rafforzare", "indebolire"),
    ("prima", "dopo"),
    ("precedente", "successivo"),
    ("precedenti", "successivi"),
    ("scorso", "prossimo"),
    ("primo", "ultimo"),
    ("sempre", "mai"),
    ("nord", "sud"),
    ("orientale", "occidentale"),
    ("interno", "esterno"),
    ("importazioni", "esportazioni"),
    ("contro", "a favore di"),
    ("temporaneo", "permanente"),
    ("inizio", "fine"),
    ("diretto", "indiretto"),
    ("possibile", "impossibile"),
    ("parzialmente", "totalmente"),
    ("pubblico", "privato"),
    ("pubblica", "privata"),
)

LANGUAGE = Language(
    code="it",
    abbreviations=ABBREVIATIONS,
    negation=NEGATION,
    modality=MODALITY,
    extent=EXTENT,
    rewrites=REWRITES,
    opposites=OPPOSITES,
)
