"""The words of Italian that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

# Longer than 300 lines: it is one table.
TABLES = Limits(
    rows=(
        (
            "none",
            "senza votazione, senza indugio, senza dubbio, senza eccezioni, senza ritardo, senza "
            "eccezione, ancora una volta, più o meno, non solo, non soltanto, di nuovo, dopo "
            "tutto, di volta in volta, in media, e così via, se non altro, per lo meno, in "
            "quanto, come se, finora, fino ad ora, fino a oggi, fino ad oggi, fino a questo "
            "momento, prima di tutto, prima volta, e mezzo, e mezza, innanzi tutto, del tutto, "
            "soprattutto, bosnia ed erzegovina, bosnia e erzegovina, trinidad e tobago, antigua e "
            "barbuda, são tomé e príncipe, sao tomé e principe, saint kitts e nevis, saint "
            "vincent e grenadine, prima o poi, più e più",
        ),
        (
            "connective:and",
            "e, ed, nonché, così come, sia … sia, sia … che, insieme a, né, né … né, e o",
        ),
        ("connective:or", "o, oppure, ovvero, od, o … o, né, né … né, e o"),
        ("connective:nor", "né, né … né"),
        (
            "exception:except",
            "eccetto, salvo, tranne, ad eccezione di, ad eccezione del, ad eccezione della, ad "
            "eccezione dei, a eccezione di, escluso, esclusi, all'infuori di, fatta eccezione, ad "
            "esclusione di, ad eccezione delle, fatto salvo, fatta salva, ad eccezione dell, ad "
            "eccezione degli, a eccezione del, a eccezione della, a eccezione dei, a eccezione "
            "delle, con l'eccezione, ad esclusione del, ad esclusione della, ad esclusione dei, "
            "salvo che, tranne che, eccezion fatta, eccetto che, se non",
        ),
        (
            "inclusion:including",
            "compresa, comprese, incluso, inclusa, inclusi, incluse, tra cui, fra cui, tra l'altro",
        ),
        (
            "condition:if",
            "se, in caso di, qualora, nel caso in cui, nel caso di, laddove, nell'eventualità, se "
            "non, se … non, qualora non, ove non, qualora … non, solo se, soltanto se",
        ),
        ("condition:whether", "se"),
        (
            "condition:unless",
            "a meno che, salvo che, tranne se, se non, salvo se, eccetto se, salvo quando, a meno "
            "di, salvo disposizione, in caso contrario, salvo, tranne, eccetto, eccetto che, "
            "tranne che, se … non, qualora non, ove non, qualora … non, salvo diversa, salvo "
            "qualora, tranne quando",
        ),
        (
            "condition:provided",
            "a condizione che, purché, a patto che, sempre che, a condizione di, solo se, "
            "soltanto se, finché, con riserva di, soltanto quando, solo quando, unicamente se, "
            "solo qualora",
        ),
        (
            "condition:subject",
            "fatto salvo, fatta salva, fatti salvi, fatte salve, subordinatamente a, soggetto a, "
            "soggetta a, con riserva di",
        ),
        (
            "condition:even",
            "anche se, sebbene, benché, nonostante, malgrado, indipendentemente da, pur se, a "
            "prescindere da, indipendentemente dal",
        ),
        (
            "restriction:only",
            "solo, soltanto, solamente, unicamente, esclusivamente, unico, unica, esclusivo, "
            "esclusiva, solo se, nient'altro che, nessun altro che, null'altro che, solo quando, "
            "solo qualora, unici, uniche, esclusivi, esclusive, se non",
        ),
        (
            "bound:by",
            "entro #, entro il, al più tardi, non oltre, entro la fine, entro l, non più tardi, "
            "entro e non oltre, entro, entro fine, non dopo, non successiva a, non successivo a, "
            "entro la",
        ),
        (
            "bound:within",
            "entro, entro #, nel giro di, entro un termine di, nei prossimi, entro il termine, "
            "nell'arco di, in # (giorni/mesi/anni/settimane/ore)",
        ),
        (
            "bound:from",
            "a partire da, a partire dal, a decorrere da, a decorrere dal, non prima di, dal #, a "
            "far data, dal, non prima del, non prima della, non prima che, al più presto, non "
            "anteriore a, a decorrere dalla, a partire dalla",
        ),
        ("bound:since", "da quando, dal #, fin da, a partire da, sin dal"),
        (
            "bound:before",
            "prima di, prima del, prima della, prima che, anteriormente a, anteriormente, prima",
        ),
        (
            "bound:after",
            "dopo, dopo il, dopo che, in seguito a, una volta, a seguito di, successivamente a, a "
            "seguito del, a seguito della, in seguito, a decorrere da, a decorrere dal, a "
            "decorrere dalla, a partire da, a partire dal, a partire dalla",
        ),
        (
            "bound:until",
            "fino a, fino al, fino alla, finché, sino a, sino al, fino a quando, in attesa di",
        ),
        (
            "amount:at-most",
            "fino a #, fino a, al massimo, non più di, al più, un massimo di, non superiore a, o "
            "meno, non superi, massimo di",
        ),
        (
            "bound:during",
            "durante, nel corso di, nel corso del, nel corso della, nell'ambito, nel corso dei, "
            "nel corso degli",
        ),
        (
            "bound:as-soon-as",
            "non appena, appena, una volta che, immediatamente dopo, una volta, subito dopo, il "
            "più presto possibile, quanto prima, non appena possibile, al più presto, il prima "
            "possibile",
        ),
        (
            "bound:span",
            "tra # e, fra # e, dal # al, da # a, tra # e #, fra # e #, dal # al #, da # a #",
        ),
        (
            "change:by",
            "(aumentare/aumentato/aumentata/aumenta/aumento/ridurre/ridotto/ridotta/riduzione/diminuito/diminuzione/cresciuto/calato/calo/salito/sceso/crescita/scesa/salita) "
            "… del, "
            "(aumentare/aumentato/ridurre/ridotto/calo/aumento/riduzione/crescita/calato/cresciuto/salito/sceso) "
            "… di #",
        ),
        (
            "change:to",
            "(aumentare/aumentato/ridurre/ridotto/ridotta/passato/passare/sceso/salito/portato/portare/passati/passata) "
            "… a, (aumentare/aumentato/ridurre/ridotto/passato/sceso/salito/portato/passata) … al",
        ),
        ("change:from-to", "da # a #, dal # al #"),
        ("frequency:hour", "ogni ora, all'ora, orario"),
        (
            "frequency:day",
            "giornaliero, giornaliera, quotidiano, quotidiana, ogni giorno, al giorno, "
            "quotidianamente, tutti i giorni, giornalmente",
        ),
        (
            "frequency:week",
            "settimanale, settimanalmente, ogni settimana, alla settimana, settimanali, a "
            "settimana",
        ),
        ("frequency:month", "mensile, mensilmente, ogni mese, al mese, mensili"),
        (
            "frequency:quarter",
            "trimestrale, trimestralmente, ogni tre mesi, ogni trimestre, trimestrali",
        ),
        (
            "frequency:half-year",
            "semestrale, semestralmente, ogni sei mesi, due volte l'anno, semestrali, due volte "
            "all'anno",
        ),
        (
            "frequency:year",
            "annuale, annualmente, ogni anno, all'anno, annuo, annua, tutti gli anni, annuali, "
            "annui",
        ),
        ("frequency:two-years", "biennale, ogni due anni, biennali"),
        ("frequency:once", "una volta, una sola volta"),
        ("frequency:twice", "due volte"),
        ("frequency:thrice", "tre volte"),
        ("frequency:always", "in ogni momento"),
        ("frequency:never", "mai"),
        ("frequency:often", "spesso, frequentemente"),
        ("frequency:sometimes", "talvolta, a volte, di tanto in tanto"),
        ("frequency:rarely", "raramente, di rado"),
        (
            "amount:about",
            "circa, all'incirca, approssimativamente, intorno a, attorno a, pressoché",
        ),
        (
            "amount:at-least",
            "almeno, come minimo, non meno di, o più, un minimo di, perlomeno, non inferiore a, "
            "uno o più, una o più",
        ),
        ("amount:more-than", "più di, oltre #, superiore a, superiori a"),
        ("amount:less-than", "meno di, inferiore a, inferiori a, al di sotto di"),
        ("amount:exactly", "esattamente, precisamente"),
        (
            "amount:all",
            "tutti, tutta, tutte, ciascuno, ciascuna, ciascun, l'intero, intera, qualsiasi, "
            "totalità",
        ),
        ("amount:most", "la maggior parte, maggior parte, maggioranza dei"),
        (
            "amount:some",
            "alcuni, alcune, diversi, diverse, certi, certe, vari, varie, taluni, parecchi, uno o "
            "più, una o più",
        ),
        ("amount:few", "pochi, poche"),
        ("amount:both", "entrambi, entrambe, ambedue, i due, le due"),
        ("amount:either", "l'uno o l'altro, uno dei due, ciascuno, ciascuna, ciascun"),
        ("person:we", "nostro, nostra, nostri, nostre, noi"),
        ("person:you", "vostro, vostra, vostri, vostre, suo, sua, tuo, tua, lei, voi"),
        ("person:third", "suo, sua, suoi, sue, loro, proprio, propria"),
        ("person:i", "mio, mia, miei, mie, io, mi"),
        ("lack:without", "senza, senz'"),
        (
            "hedge:reported",
            "asseritamente, presuntamente, a quanto pare, a quanto si dice, stando a quanto riferito, si dice che, si ritiene che",
        ),
        ("hedge:unclear", "non è chiaro se, non si sa se, resta da vedere"),
        ("hedge:probably", "probabilmente, con ogni probabilità, verosimilmente, presumibilmente"),
        ("hedge:according", "a detta di, a giudizio di, stando a, ad avviso"),
        ("hedge:perhaps", "forse, eventualmente"),
        ("hedge:in-principle", "in linea di principio, in linea di massima, di principio"),
        (
            "hedge:as-far-as-possible",
            "per quanto possibile, se possibile, ove possibile, nella misura del possibile, nei "
            "limiti del possibile",
        ),
        (
            "hedge:as-appropriate",
            "se del caso, a seconda dei casi, ove opportuno, all'occorrenza, eventualmente",
        ),
        (
            "hedge:as-necessary",
            "se necessario, ove necessario, all'occorrenza, in caso di necessità, se del caso",
        ),
        (
            "hedge:generally",
            "generalmente, in generale, di norma, normalmente, di regola, in genere",
        ),
        (
            "definite:the-number",
            "i (due/tre/quattro/cinque/sei/sette/otto/nove/dieci), le "
            "(due/tre/quattro/cinque/sei/sette/otto/nove/dieci), gli (otto)",
        ),
    ),
    weak=(
        (
            "restriction:only",
            "non … che, non …… che, semplicemente, meramente, mero, mera, puramente, un unico, "
            "un'unica, una sola, un solo, sola, soli, sole, si limita a, limitato a, limitata a, "
            "riservato, riservata, null'altro, nulla più, non … il solo, non … l'unico, non … "
            "l'unica, non … solo, non … soltanto, non … solamente, non … semplicemente, non … "
            "unicamente",
        ),
        (
            "exception:except",
            "diverso da, diversi da, diversa da, diverse da, escludere, esclude, eccezione, "
            "eccezioni, al di fuori di, oltre a",
        ),
        ("condition:if", "ove, quando, allorché"),
        ("condition:even", "mentre, tuttavia, seppure, ancorché, pur, o no, o meno, oppure no"),
        (
            "condition:subject",
            "salvo, previo, previa, sottoposto a, soggetti a, soggette a, senza pregiudizio",
        ),
        (
            "inclusion:including",
            "come, quali, in particolare, comprende, comprendono, ad esempio, per esempio, "
            "specialmente, ossia, include, includono, segnatamente, compreso, compresi",
        ),
        (
            "lack:without",
            "privo di, priva di, privi di, in assenza di, in mancanza di, mancanza di, esente da, "
            "assenza di, senza precedenti, senza scopo di lucro, senza fini di lucro, senza "
            "riserve, senza pari, senza fine, senza ostacoli, senza effetto",
        ),
        (
            "hedge:reported",
            "presunto, presunta, presunti, presunte, asserito, asserita, asserite, apparentemente, pare, sembra, sembrano, sarebbe, sarebbero, avrebbe, avrebbero, secondo, riferito, riferisce, dichiarato, dice, dicono, cosiddetto, sospetto",
        ),
        ("hedge:unclear", "incerto, incerta, chiaro, se"),
        (
            "hedge:probably",
            "probabile, probabili, dovrebbe, dovrebbero, deve, può, potrebbe, forse",
        ),
        (
            "hedge:according",
            "secondo, conforme, base, conformità, sensi, come, parere, avviso, afferma, da",
        ),
        (
            "hedge:perhaps",
            "probabile, probabilmente, eventuale, eventuali, magari, potenzialmente",
        ),
        ("hedge:as-far-as-possible", "possibile, misura"),
        (
            "hedge:as-appropriate",
            "opportuno, opportuna, appropriato, appropriata, eventuale, eventuali, secondo i "
            "casi, caso per caso",
        ),
        (
            "hedge:as-necessary",
            "necessario, necessaria, necessari, necessarie, eventuale, bisogno",
        ),
        (
            "hedge:generally",
            "generale, spesso, solitamente, di solito, comunemente, nel complesso",
        ),
        ("condition:whether", "o no, o meno, oppure no"),
        ("bound:during", "mentre"),
        ("frequency:always", "sempre"),
        ("amount:about", "quasi"),
        ("amount:more-than", "oltre"),
        ("amount:all", "tutto, ogni"),
        ("person:we", "ci"),
    ),
    barred="mai nulla niente nessuno",
)
