"""What is known of the language ``de`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

ABBREVIATIONS = frozenset(
    (
        "mr mrs dr prof gen brig maj sgt cpt lt hr fr frl med jur phil ing dipl st z.b bzw vgl d.h u.a ca evtl ggf inkl exkl "
        "gem lit nr nrn bst rz sog resp insb tel str ev geb gest hrsg allg entspr lt bspw "
        "i.d.r u.u i.v.m s.o s.u"
    ).split()
)

# Cue tables: see `auditor.facts.cues.tables`.
NEGATION = (
    (
        "pseudo",
        "zöger~ (sie |du )?nicht | nicht zöger~ | scheu~ (sie )?sich nicht | nicht (nur|lediglich|zuletzt|bloß|allein|lediglich|weniger als|mehr als|minder) | nicht wahr | ob ... oder nicht | oder nicht"
        "| ohne weiteres | ohnehin | keine frage | kein wunder | nichtsdestotrotz | nichtsdestoweniger"
        "|nicht um~onst |  nicht selten | nicht zuletzt | warum nicht | nicht sowohl | nichts anderes als | niemand geringerer",
    ),
    (
        "exceptive",
        "kein(en)? zweifel | ohne (jeden |jeglichen )?zweifel | nicht (mehr|weniger|länger|später|höher|früher) als | nicht ... (außer|sondern nur) | (keine?[rsnm]?) (mehr|weniger) als | es sei denn | nichts als",
    ),
    ("chained", "noch nicht | noch kein~ | auch (nicht|kein~)"),
    (
        "phrasal",
        "ohne | no-\\w+ | nicht-\\w+ | un(?!d|s|ter|gar|iv|if|io|ion|i\\b|e\\b|esco|o\\b)\\w{3,30} | in(akt|diskut|effiz|form(el|al)|hum|kompet|konseq|stab|tol|korrekt|direkt)~ | il(leg|lus)~ | ir(re|ra)~ | miss~",
    ),
    (
        "explicit",
        "nicht~ | kein(e|en|em|er|es|erlei|esfalls|eswegs)? | nie | niemals | niemand~ | nirgend~ | nichts | weder | nein | nimmer | keinesfalls | keineswegs",
    ),
    (
        "implicit",
        "fehl~ | mangel~ | mängel~ | verweiger~ | weiger~ | ablehn~ | abgelehnt~ | lehn(t|te|en|ten) | zurückgewiesen~ | zurückweis~ | wies(en)? | bestreit~ | bestritt~ | leugn~ | geleugnet | verhinder~ | hinder(n|t|te|ten) | verb(ie|o)t~ | untersag~ | ausschl(ie|o|u)~ | ausgeschlossen~ | ausgenommen | außer | unfähig~ | unmöglich~"
        "|scheiter~ | gescheitert~ | versäum~ | vermeid~ | vermied~ | unterlass~ | verzicht~ | enthal(t|ten)~ | stopp~ | beend~ | aufhör~ | gegen | statt | anstatt | anstelle | kaum | selten | erst | wenig~ | null | zu (?=\\w+ um) | abwesen~ | frei von | \\w{3,20}(los|lose|losen|loser|loses|losem|frei|freie|freien|freier|freies)",
    ),
    (
        "implicit",
        "nur | lediglich | trotz~ | verlor~ | verlier~ | verpass~ | ab(schaff|gesag)~ | gestrichen | aufgehoben | gering~ | schwer~",
    ),
)

MODALITY = (
    (
        "prohibition",
        "(darf|dürfen|durfte|durften|kann|können|konnte|konnten) .... (nicht|kein~|nie~) | verboten | untersagt | unzulässig~ | (soll|sollen|sollte|sollten) .... (nicht|kein~)",
    ),
    (
        "obligation",
        "muss | muß | müssen | musste~ | müsst~ | gemusst | (ist|sind|war|waren|wird|werden|wurde~) .... verpflichtet | (hat|haben|hatte|hatten) zu \\w+en",
    ),
    ("recommendation", "soll | sollen | sollte~ | sollt"),
    (
        "possibility",
        "kann | können | könnt~ | konnte~ | gekonnt | darf | dürf~ | durfte~ | mag | mögen | möchte~ | vielleicht",
    ),
    ("future", "wird | werden | werde | werdet"),
    (
        "commitment",
        "verpflicht~ sich | zugesagt | versprach~ | versprochen | beschloss~ | beschlossen | einigt~",
    ),
    (
        "necessity",
        "verpflicht~ | pflicht~ | zwing~ | zwang~ | gezwungen | erforder~ | notwend~ | nötig~ | benötig~ | brauch~ | verlang~ | obligat~ | unerläss~ | verbindl~ | empf(e|i|o)hl~ | rät | raten | aufgefordert | auffordern | fordert~ | gilt es | zu \\w+en",
    ),
    (
        "ability",
        "möglich~ | ermöglich~ | eventuell~ | imstande | lage | fähig~ | erlaub~ | gestatte~ | berechtig~ | zuläss~ | befug~ | möglicherweise | wahrscheinlich~ | vermut~ | chance~ | \\w{3,20}bar(e|en|er|es|em)? | lassen | lässt | ließ~ | würde~ | wäre~ | recht(e|s)? | wohl | potenz~ | vermag | dürft~ | gelegenheit~",
    ),
)

EXTENT = (
    (
        "none",
        "alles in allem | vor allem | all das | nach wie vor | nach und nach | je nach | nach(?= (angaben|ansicht|meinung|auskunft|worten)) | nach (dem|der) (gesetz|recht)~ | naher? osten | nahen osten | südafrik~ | südkorea~ | nordkorea~ | südsudan~ | nordirland~ | nord-\\w+ | osttimor~ | wo?vor | mehr oder weniger | nicht mehr | kein~ ... mehr | vor (gericht|ort|\\w+ jahren|kurzem)",
    ),
    (
        "at_least",
        "mindestens | wenigstens | zumindest | minimum | mindest~ | oder mehr | nicht weniger als",
    ),
    ("at_most", "höchstens | maximal | maximum | allenfalls | höchst~ | nicht mehr als | bis zu"),
    ("more", "mehr als | über (?=\\d) | (größer|höher)~ | übersteig~ | mehr"),
    ("less", "weniger als | unter (?=\\d) | (geringer|niedriger|kleiner)~ | weniger"),
    ("all", "alle(r|n|m|s)? | jede(r|n|m|s)? | sämtlich~"),
    (
        "whole",
        "ganz(e|en|er|es|em)? | gesamt~ | immer | vollständig~ | beide~ | völlig | jeglich~ | jeweil~ | insgesamt | voll~ | überall | irgend~",
    ),
    ("some", "einige(n|r|s|m)? | manche~ | mehrere~ | gewisse~ | etliche~ | ein paar"),
    ("part", "bestimmte~ | verschiedene~ | teil~ | teilweise | manchmal | etwas"),
    (
        "most",
        "meist~ | mehrheit~ | viele?n?r? | größtenteils | zahlreich~ | überwiegend~ | großteil | viel",
    ),
    ("only", "nur | lediglich | ausschließlich | allein | bloß | einzig~ | erst"),
    (
        "increase",
        "erhöh~ | zunahm~ | zunehm~ | zugenommen | nahm ... zu | stieg~ | steig~ | gestiegen~ | anstieg~ | anstei~ | wachs~ | wuchs~ | gewachsen~ | ausbau~ | verstärk~ | ausweit~ | erweiter~ | zuwachs~ | vergrößer~ | gesteigert | steiger~",
    ),
    (
        "decrease",
        "verringer~ | reduzier~ | reduktion~ | sank~ | sink~ | gesunken~ | abnahm~ | abnehm~ | abgenommen~ | rückgang~ | zurückg~ | senk~ | gesenkt~ | kürz(t|te|ten|ung|ungen|en)~ | gekürzt~ | abbau~ | schrumpf~ | verminder~ | schwäch~ | fiel(en)? | fall(en|end) | gefallen | abgebaut",
    ),
    ("before", "vor | bevor | vorher~ | zuvor | vorab | ehe"),
    (
        "after",
        "nach | nachdem | danach | anschließend~ | infolge | daraufhin | sobald | später als",
    ),
    ("previous", "letzte~ | vorig~ | vergangen~ | vorangeg~ | frühere~"),
    ("next", "nächste~ | kommend~ | folgend~ | künftig~"),
    ("north", "nord~ | nörd~"),
    ("south", "süd~"),
    ("east", "ost(?!er)~ | öst~"),
    ("west", "west~"),
)
REWRITES = (
    ("negation", "nicht (?!nur|zuletzt|mehr)", ""),
    ("negation", r"kein(e|en|em|er|es)?", r"ein\1"),
    ("negation", "nie(?:mals)?", "immer"),
    ("negation", "ohne", "mit"),
    ("negation", "niemand", "jeder"),
    ("negation", "nichts", "alles"),
    (
        "negation",
        r"(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen|darf|dürfen|sollte|sollten)(?! nicht)(?= \w)",
        r"\1 nicht",
    ),
    (
        "negation",
        r"(ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|sollte|sollten)(?= ?[.,;])",
        r"nicht \1",
    ),
    ("modality", "muss", "kann"),
    ("modality", "müssen", "können"),
    ("modality", "kann", "muss"),
    ("modality", "können(?= |[.,])", "müssen"),
    ("modality", "soll", "muss"),
    ("modality", "sollte", "muss"),
    ("modality", "sollten", "müssen"),
    ("modality", "darf", "muss"),
)
OPPOSITES = (
    ("alle", "einige"),
    ("allen", "einigen"),
    ("jeder", "keiner"),
    ("jede", "keine"),
    ("viele", "wenige"),
    ("meisten", "wenigsten"),
    ("mindestens", "höchstens"),
    ("mehr als", "weniger als"),
    ("mehr", "weniger"),
    ("höher", "niedriger"),
    ("größer", "kleiner"),
    ("erhöhung", "senkung"),
    ("erhöht", "gesenkt"),
    ("gestiegen", "gesunken"),
    ("stieg", "sank"),
    ("anstieg", "rückgang"),
    ("zunahme", "abnahme"),
    ("vorher", "nachher"),
    ("bevor", "nachdem"),
    ("früher", "später"),
    ("letzte", "nächste"),
    ("letzten", "nächsten"),
    ("erste", "letzte"),
    ("ersten", "letzten"),
    ("immer", "nie"),
    ("oft", "selten"),
    ("norden", "süden"),
    ("osten", "westen"),
    ("nördlich", "südlich"),
    ("östlich", "westlich"),
    ("innerhalb", "außerhalb"),
    ("import", "export"),
    ("vorübergehend", "dauerhaft"),
    ("mehrheit", "minderheit"),
    ("anfang", "ende"),
    ("direkt", "indirekt"),
    ("möglich", "unmöglich"),
    ("teilweise", "vollständig"),
    ("öffentlich", "privat"),
    ("öffentliche", "private"),
    ("öffentlichen", "privaten"),
)

LANGUAGE = Language(
    code="de",
    abbreviations=ABBREVIATIONS,
    negation=NEGATION,
    modality=MODALITY,
    extent=EXTENT,
    rewrites=REWRITES,
    opposites=OPPOSITES,
)
