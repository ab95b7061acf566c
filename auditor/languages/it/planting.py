"""What makes an Italian text say one other thing; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.tables.planting import Planting, paired, stems

_NUMBER = r"(?:\d[\d., ]*|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|sessanta)"
_MONTHS = "(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
_NO = "".join(rf"(?<!\b{word} )" for word in "non mai si lo la li le ne ci vi gli né".split())
_VERBS = "è|sono|era|erano|sarà|saranno|può|possono|potrà|potranno|deve|devono|dovrà|dovranno|ha|hanno|aveva|prevede|prevedono|permette|permettono|comprende|comprendono|esiste|dovrebbe|dovrebbero|potrebbe|potrebbero|viene|vengono|riguarda|riguardano|intende"
_START = r"(?:il|lo|la|i|gli|le|un|una|uno|questo|questa|essi|esso|essa|si)\b"
_SAID = "dichiarato|indicato|affermato|sottolineato|precisato|ritenuto|detto|aggiunto|ricordato|spiegato|annunciato|osservato|sostenuto|ribadito"
# Of verbs in -are.
_ARE = "are|a|ano|at[oaie]|arono|erà|eranno|ava|avano|ando|ò"

_REWRITES = (
    ("negation-dropped", rf"non (?=(?:{_VERBS})\b)(?![^.;:]*\b(?:né|nessun\w*|alcun\w*|nulla|niente|mai|ancora|bensì|più|neppure|neanche|soltanto|solo)\b)", ""),
    ("negation-dropped", r"senza (?=(?:il|lo|la|i|gli|le|l['’]|un|una)\b)", "con "),
    ("negation-added", rf"{_NO}(?<!['’])(?=(?:{_VERBS}) [a-zàèéìòù])(?!\w+ (?:non|mai|né)\b)", "non "),
    ("modality-up", r"(?:può|dovrebbe)(?= [a-z]+re\b)", "deve"), ("modality-up", r"(?:possono|dovrebbero)(?= [a-z]+re\b)", "devono"), ("modality-up", r"potrà(?= [a-z]+re\b)", "dovrà"), ("modality-up", r"potranno(?= [a-z]+re\b)", "dovranno"), ("modality-up", r"potrebbe(?= [a-z]+re\b)", "dovrà"),
    ("modality-down", r"(?:deve|dovrebbe)(?= [a-z]+re\b)", "può"), ("modality-down", r"(?:devono|dovrebbero)(?= [a-z]+re\b)", "possono"), ("modality-down", r"dovrà(?= [a-z]+re\b)", "potrà"), ("modality-down", r"dovranno(?= [a-z]+re\b)", "potranno"),
    ("quantifier", r"tutti (?:i|gli) (?!anni|giorni|mesi|altri|\d|due|tre)(?=\w+i\b)", "alcuni "), ("quantifier", r"tutte le (?!settimane|altre|volte|\d|due|tre)(?=\w+e\b|\w+i\b)", "alcune "), ("quantifier", r"alcune(?= [a-z]+e\b)(?! (?:settimane|ore|volte|delle))", "tutte le"), ("quantifier", r"la maggior parte d(ei|egli|elle|el|ella)", r"una minoranza d\1"), ("quantifier", r"la maggioranza d(ei|egli|elle)", r"una minoranza d\1"), ("quantifier", r"molti(?= [a-z]+i\b)", "pochi"), ("quantifier", r"molte(?= [a-z]+[ei]\b)", "poche"), ("quantifier", r"numerosi(?= [a-z]+i\b)", "pochi"), ("quantifier", r"numerose(?= [a-z]+[ei]\b)", "poche"), ("quantifier", r"diversi(?= [a-z]+i\b)", "pochi"), ("quantifier", r"diverse(?= [a-z]+[ei]\b)", "poche"), ("quantifier", "spesso", "raramente"), ("quantifier", r"sempre(?= [a-z])(?! più| meno)", "talvolta"), ("quantifier", r"(?:pienamente|totalmente|completamente|interamente)", "parzialmente"), ("quantifier", "parzialmente", "interamente"),
    ("bound", r"almeno(?= )", "al massimo"), ("bound", "al massimo", "almeno"), ("bound", rf"(?<!\bnon )(?:più|oltre) (?:di |del )?(?={_NUMBER})", "meno di "), ("bound", rf"(?<!\bnon )meno (?:di |del )?(?={_NUMBER})", "più di "), ("bound", r"superior([ei]) a", r"inferior\1 a"), ("bound", r"inferior([ei]) a", r"superior\1 a"), ("bound", rf"(?:circa|quasi) (?={_NUMBER})", "più di "),
    ("restriction-added", r"(può|possono|potrà|potranno|deve|devono|dovrà|dovranno) (?=[a-z]+re\b)", r"\1 soltanto "), ("restriction-added", r"si (applica|applicano|riferisce) (?=a\w*\b)", r"si \1 soltanto "), ("restriction-dropped", r"(?<!\bnon )(?<!\bse )(?:soltanto|solamente|unicamente|esclusivamente|(?-i:solo)) (?=[a-zàèéìòù])(?!se\b)", ""),
    ("exception", r"compres[oaie] (?=(?:il|lo|la|i|gli|le|l['’]))", "eccetto "), ("exception", r"(?:eccetto|tranne|salvo) (?=(?:il|lo|la|i|gli|le|l['’])\b)", "compresi "), ("exception", r",? (?:salvo|tranne|eccetto|ad eccezione) (?!che\b|se\b|per\b)[^.,;:()]{4,80}(?=[.;])", ""),
    ("condition-dropped", r",? (?:a condizione che|purché|sempre che|a meno che|salvo che|fatto salvo|fatte salve|fatta salva) [^.,;:()]{5,120}(?=[.;])", ""), ("condition-dropped", r",? (?:se necessario|se possibile|se del caso|ove necessario|all['’]occorrenza|eventualmente|nella misura del possibile)(?:,(?= ))?(?=[ .;])", ""),
    ("condition-reversed", rf", se (?={_START})", ", salvo se "), ("condition-reversed", r"(?:a condizione che|purché|sempre che)(?= )", "a meno che non"), ("condition-reversed", "anche se(?= )", "solo se"), ("condition-reversed", "solo se", "anche se"),
    ("time-bound", r"prima d(ell['’]|el|ella|ei|elle|i) ?(?=\w)", r"dopo "), ("time-bound", r"entro (?=il|la|l['’]|\d|due|tre|sei|fine)", "dopo "), ("time-bound", r"al più tardi", "al più presto"), ("time-bound", rf"fino al (?=\d|{_MONTHS})", "a partire dal "), ("time-bound", r"(?:a partire|a decorrere) dal(?= \d)", "fino al"), ("time-bound", r"alla fine d(?=el|i)", "all’inizio d"), ("time-bound", r"all['’]inizio d(?=el|i)", "alla fine d"), ("time-bound", r"durante (?=(?:il|la|lo|le|i)\b|l['’])", "dopo "), ("time-bound", r"(periodo|anno|rapporto|mese|governo) precedente", r"\1 successivo"), ("time-bound", r"(sessione|riunione|settimana|legislatura) precedente", r"\1 successiva"),
    ("direction", r"dal (\d[\d,.]*(?: per cento|%)) al (\d[\d,.]*(?: per cento|%))", r"dal \2 al \1"), ("direction", r"(aumentat[oaie]|diminuit[oaie]|cresciut[oaie]|sces[oaie]|calat[oaie]|salit[oaie]) del (?=\d)", r"\1 al "), ("direction", r"(aumentat[oaie]|diminuit[oaie]|cresciut[oaie]|sces[oaie]|calat[oaie]|salit[oaie]) al (?=\d)", r"\1 del "), ("direction", r"da ((?-i:[A-Z]\w+)) a ((?-i:[A-Z]\w+))(?=[ .,;])(?! e\b)", r"da \2 a \1"),
    ("who", r"nostr([oaie])(?= [a-z])", r"vostr\1"), ("who", r"vostr([oaie])(?= [a-z])", r"nostr\1"), ("who", r"mi([oa])(?= [a-z])", r"vostr\1"), ("who", r"(?<=\bil )suo(?= [a-z])", "nostro"), ("who", r"(?<=\bla )sua(?= [a-z])", "nostra"), ("who", r"(?<=\ble )loro(?= [a-z]+e\b)", "nostre"), ("who", r"(?<=\bi )loro(?= [a-z]+i\b)", "nostri"),
    ("duration", r"permanente(?= |[.,;])", "di breve durata"), ("duration", r"permanenti(?= |[.,;])", "di breve durata"), ("duration", r"(?:temporane|provvisori)([oa])(?= |[.,;])", "permanente"), ("duration", r"(?:temporaneamente|provvisoriamente)", "definitivamente"), ("duration", rf"({_NUMBER} ?)(?:giorni|settimane)", r"\1mesi"), ("duration", rf"({_NUMBER} ?)mesi", r"\1anni"), ("duration", rf"({_NUMBER} ?)anni", r"\1mesi"),
    ("pace", r"(?:immediatamente|subito|senza indugio|senza ritardo)", "gradualmente"), ("pace", r"(?:gradualmente|progressivamente)", "immediatamente"), ("pace", r"(?:il più presto possibile|al più presto|quanto prima)", "a tempo debito"), ("pace", r"annual([ei])(?= |[.,;])", r"mensil\1"), ("pace", r"annu([oa])(?= |[.,;])", "mensile"), ("pace", r"mensil([ei])(?= |[.,;])", r"annual\1"), ("pace", r"annualmente", "mensilmente"), ("pace", r"(ogni|all['’]) ?anno", "ogni mese"), ("pace", r"ogni mese", "ogni settimana"), ("pace", r"(?:regolarmente|periodicamente)", "saltuariamente"), ("pace", "rapidamente", "lentamente"),
    ("certainty", r"(?:probabilmente|forse|apparentemente)(?= [a-z])", "certamente"), ("certainty", r"(?:certamente|sicuramente|senza dubbio|evidentemente|chiaramente)", "forse"), ("hedge-dropped", r"(?:probabilmente|forse|apparentemente|presumibilmente) (?=[a-z])", ""), ("hedge-dropped", r"presunt[oaie] (?=[a-z])", ""), ("hedge-added", r"(è stat[oa]|sono stat[ie]) (?=[a-z]+t[oaie]\b)", r"\1 presumibilmente "),
    ("attribution-dropped", r", (?:secondo|stando a) (?:il |la |lo |le |i |gli |l['’])[^.,;:()]{3,60}(?=[.;])", ""),
    ("definiteness", r"(?<!\btutti )(?<!\bentrambi )(?-i:i) (?=(?:territori|prigionieri|rifugiati|governi|partecipanti|paesi|membri|lavoratori|cantoni|servizi|progetti|contratti|cittadini)\b)(?!\w+ (?:due|più))", "alcuni "), ("definiteness", r"(?<!\btutte )(?-i:le) (?=(?:parti|sanzioni|armi|raccomandazioni|misure|truppe|forze|persone|imprese|autorità|aziende)\b)", "alcune "),
    ("magnitude", r"milioni(?= |[.,;])", "miliardi"), ("magnitude", r"milione(?= |[.,;])", "miliardo"), ("magnitude", r"miliardi(?= |[.,;])", "milioni"), ("magnitude", r"migliaia di(?! milioni| miliardi)", "decine di"), ("magnitude", r"centinaia di(?! migliaia| milioni)", "migliaia di"), ("magnitude", r"decine di(?! migliaia| milioni)", "centinaia di"),
    ("measure", r"(?<=\d )(?:per cento|%)", "punti percentuali"), ("measure", r"(?<=\d)%(?= |[.,;])", " punti percentuali"),
    ("clause-dropped", r", (?:conformemente|al fine di|tenendo conto|nel quadro|nell['’]ambito|in particolare|nonché|in collaborazione con|in consultazione con|sulla base|a seguito|in base|per) [^.,;:()«»]{10,110}(?:,(?! e\b| o\b)|(?=[.;]))", ""),
    *stems("predicate-off-scale", "rinvi annull, annull rinvi, approv critic, facilit ostacol, ostacol facilit, agevol ostacol, stabilizz destabilizz, aument cal, accett rifiut, rifiut accett, conferm contest, contest conferm, rispett viol, viol rispett, present ritir, ritir present, import esport, esport import, salv abbandon, aiut ostacol, denunci elogi, elogi denunci, invit allontan, miglior peggior, peggior miglior, autorizz viet, viet autorizz", _ARE),
    *stems("predicate-on-scale", "condann critic, critic condann, raccomand ordin, esamin approv, elimin limit, limit elimin, accus condann, menzion elogi, invit oblig, consigli ordin", _ARE),
    ("predicate-off-scale", r"approvat([oaie])", r"respint\1"), ("predicate-off-scale", r"adottat([oaie])", r"respint\1"), ("predicate-off-scale", r"respint([oaie])", r"accolt\1"), ("predicate-off-scale", r"accolt([oaie])", r"respint\1"), ("predicate-off-scale", "aumentare", "diminuire"), ("predicate-off-scale", "promuovere", "impedire"), ("predicate-off-scale", "proteggere", "minacciare"), ("predicate-off-scale", "ridurre", "aumentare"), ("predicate-off-scale", "rafforzare", "indebolire"), ("predicate-off-scale", r"(?:accoglie|accetta)(?= (?:il|la|le|i)\b)", "respinge"), ("predicate-off-scale", "il ritiro", "la permanenza"),
    ("predicate-on-scale", r"(ha|hanno) deciso di", r"\1 valutato di"), ("predicate-on-scale", r"decide di", "valuta di"), ("predicate-on-scale", "(ha|hanno) chiesto(?= )", r"\1 ordinato"), ("predicate-on-scale", "chiede(?= a\\w* )", "ordina"), ("predicate-on-scale", "si rammarica", "si indigna"), ("predicate-on-scale", r"prende atto d(?=el|i)", "si compiace d"),
)  # fmt: skip

_ANTONYMS = (
    "positivo negativo, positiva negativa, positivi negativi, positive negative, interno esterno, interna esterna, interni esterni, interne esterne, "
    "pubblica privata, pubblico privato, pubblici privati, pubbliche private, sufficiente insufficiente, sufficienti insufficienti, favorevole sfavorevole, legale illegale, "
    "stabilità instabilità, uguaglianza disuguaglianza, successo insuccesso, vantaggi svantaggi, importazioni esportazioni, importazione esportazione, "
    "uomini donne, ricchi poveri, diretta indiretta, diretto indiretto, maggiore minore, maggiori minori, rapido lento, rapida lenta, forte debole, forti deboli, "
    "nord sud, urbana rurale, urbane rurali, efficace inefficace, presenza assenza, fiducia sfiducia, migliore peggiore, vittoria sconfitta, "
    "entrate uscite, volontaria obbligatoria, volontario obbligatorio, facoltativo obbligatorio, miglioramento peggioramento, rafforzamento indebolimento, "
    "minimo massimo, minima massima, direttamente indirettamente, alto basso, alti bassi, crescita diminuzione, nazionali internazionali, nazionale internazionale"
)  # fmt: skip

TABLES = Planting(
    rewrites=_REWRITES,
    heads=(
        ("condition-reversed", rf"se (?={_START})", "salvo se "),
        ("condition-dropped", r"(?:se|qualora|in caso di|a meno che|purché) [^.,;:()]{8,140}, (?=(?:il|lo|la|i|gli|le|un|una|si|questo|questa)\b|l['’])", ""),
        ("attribution-dropped", r"(?:secondo|stando a) [^.,;:()]{3,90}, (?=\w)", ""),
        ("attribution-dropped", rf"[^.,;:()«»\"?]{{2,70}}? (?:ha|hanno) (?:{_SAID}) che (?=\w)", ""),
        ("clause-dropped", r"(?:conformemente|al fine di|tenendo conto|nel quadro|nell['’]ambito|sulla base|dopo|prima|durante|nonostante|dal|per) [^.,;:()«»]{10,120}, (?=(?:il|lo|la|i|gli|le|un|una|si|questo|questa)\b|l['’])", ""),
    ),
    pairs=paired("antonym", _ANTONYMS),
    groups=(
        ("country", tuple("Francia Svezia Norvegia Danimarca Finlandia Grecia Polonia Romania Bulgaria Svizzera Germania Spagna Russia Turchia Georgia Siria Giordania Libia Tunisia Somalia Zambia Namibia Nigeria Cina Mongolia Thailandia Malesia Colombia Bolivia Giamaica Serbia Croazia Lituania Lettonia".split())),
        ("country", tuple("Austria Islanda Ungheria Italia Irlanda Ucraina Armenia Algeria Etiopia India Indonesia Australia Argentina Estonia Albania".split())),
        ("country", tuple("Brasile Messico Cile Perù Paraguay Canada Giappone Marocco Sudan Mali Senegal Ghana Kenya Pakistan Vietnam Libano Qatar Kuwait Kazakistan Portogallo Belgio Lussemburgo".split())),
        ("people", tuple("turco greco russo polacco siriano libico messicano cileno peruviano cubano boliviano brasiliano tedesco".split())), ("people", tuple("turca greca russa polacca siriana libica messicana cilena peruviana cubana boliviana brasiliana tedesca svizzera".split())),
        ("organisation", ("UNICEF", "UNESCO", "OMS", "OIL")), ("organisation", ("Google", "Microsoft", "Facebook", "Toyota", "Boeing")),
        ("organisation", ("Consiglio federale", "Consiglio nazionale", "Consiglio di sicurezza")), ("organisation", ("la Banca mondiale", "la Commissione europea", "la Corte internazionale di giustizia")),
        ("unit", ("chilometri", "miglia", "metri")), ("unit", ("km", "miglia", "metri")), ("unit", ("ettari", "chilometri quadrati")), ("unit", ("tonnellate", "libbre")), ("unit", ("dollari", "franchi")), ("unit", ("litri", "barili", "galloni")), ("unit", ("kg", "tonnellate", "grammi")),
    ),
    numerals=tuple("due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici".split()),
    surnames=tuple("Novak Silva Haddad Moreau Lindqvist Dubois Bianchi Keller Mendoza Petrov Larsen Duarte Tanaka Ferrari".split()),
    titles=r"sig\.|Sig\.|signora|dott\.|Dott\.|Ambasciatore|ambasciatore|Presidente|presidente|Ministro|ministro",
    before_country="(?:Repubblica|Regno|Principato|Stato|Nuova|Banca|Gran) (?:di |del |della )?",
    connectives=("e", "o"),
    paired=frozenset("tra fra né sia tanto come entrambi entrambe".split()),
    unjoined=frozenset("il lo la i gli le l un una uno di del della dei delle che chi se a al alla ai alle in nel nella per con da dal dalla su sul sulla suo sua non più meno altri altre è sono si così anche quindi".split()),
    being=frozenset("è sono era erano sarà saranno essere stato stata stati state viene vengono".split()),
    having=frozenset("ha hanno aveva avevano".split()),
    elided=frozenset("lo la di una gli".split()),
    clauses=(", nonostante forti obiezioni", ", anche se i costi restano sconosciuti", ", salvo nelle province di confine", ", come chiedevano i sindacati", ", contrariamente ai piani iniziali", ", ma non è stata fissata alcuna data", ", su pressione dall’estero", ", senza consultazione preventiva", ", almeno nelle grandi città"),
    sentences=("Due membri hanno votato contro.", "Il testo non sarà reso pubblico.", "Le altre spese saranno a carico del Paese ospitante.", "Nessuna decisione è attesa prima dell’estate.", "L’opposizione ha annunciato che farà ricorso.", "I negoziati sono stati interrotti.", "Diversi esperti avevano messo in guardia da questa misura.", "Le donne sono state particolarmente colpite.", "L’esercito resta in stato di allerta.", "Le cifre dell’anno precedente erano inferiori."),
    openings=(("hedge-added", "A quanto pare,"), ("hedge-added", "Secondo alcune voci,"), ("hedge-added", "Secondo fonti non confermate,"), ("hedge-added", "Forse")),
    lowered=frozenset("il lo la i gli le un una uno questo questa questi queste suo sua tutti tutte alcuni alcune molti molte nostro nostra".split()),
    question=("Forse che ", "?"),
)  # fmt: skip
