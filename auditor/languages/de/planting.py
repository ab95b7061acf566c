"""What makes a German text say one other thing; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.tables.planting import Planting, paired

_NUMBER = r"(?:\d[\d., ]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|sechzig)"
_MONTHS = "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_NO_MORE = r"(?![^.;:]*\b(?:weder|noch|kein\w*|sondern|niemand|nichts|nur|bloß|bevor|mehr)\b)"
_SAID = "sagte|erklärte|betonte|berichtete|behauptete|teilte mit|meinte|warnte|glaubt|ist der Ansicht|hat erklärt|räumte ein"
_PARTICIPLES = (
    "verschoben abgesagt, abgesagt verschoben, angenommen abgelehnt, abgelehnt angenommen, genehmigt abgelehnt, bewilligt verweigert, erhöht gesenkt, gesenkt erhöht, "
    "verbessert verschlechtert, verstärkt abgeschwächt, gestärkt geschwächt, geschwächt gestärkt, eröffnet geschlossen, geschlossen eröffnet, gekauft verkauft, verkauft gekauft, "
    "verhaftet freigelassen, freigelassen verhaftet, erlaubt verboten, verboten erlaubt, bestätigt bestritten, unterzeichnet abgelehnt, veröffentlicht zurückgehalten, eingestellt entlassen, "
    "entlassen eingestellt, gestiegen gesunken, gesunken gestiegen, begonnen beendet, unterstützt behindert, gefördert behindert, aufgehoben verlängert, "
    "verlängert aufgehoben, eingeführt abgeschafft, abgeschafft eingeführt, ausgeweitet eingeschränkt, eingeschränkt ausgeweitet, gegründet aufgelöst, gebaut abgerissen, umgesetzt verworfen, "
    "ernannt abberufen, verurteilt freigesprochen, geschützt gefährdet, vermieden verursacht, verursacht verhindert, verhindert verursacht, erfüllt verfehlt"
)
_ON = (
    "begrüßt gebilligt, kritisiert verurteilt, verurteilt kritisiert, geprüft beschlossen, diskutiert beschlossen, empfohlen angeordnet, gebeten aufgefordert, aufgefordert gezwungen, "
    "vorgeschlagen beschlossen, beschlossen vorgeschlagen, verletzt getötet, getötet verletzt, reduziert beseitigt, begrenzt verboten, beschädigt zerstört, zerstört beschädigt, erwähnt gelobt, beobachtet kontrolliert, geplant beschlossen, verdächtigt überführt, angeklagt verurteilt"
)
_VERBS = "begrüßt billigt, bedauert verurteilt, empfiehlt verlangt, begrüßte billigte, bedauerte verurteilte, kritisierte verurteilte, empfahl verlangte"
_VERBS_OFF = (
    "stieg sank, sank stieg, steigt sinkt, sinkt steigt, steigen sinken, sinken steigen, fördert behindert, fördern behindern, erhöhen senken, senken erhöhen, verbessern verschlechtern, stärken schwächen, "
    "erlaubt verbietet, ermöglicht verhindert, ermöglichen verhindern, verhindern ermöglichen, unterstützen behindern, schützen gefährden, bestätigte bestritt, gewann verlor, verlor gewann, erleichtern erschweren, verlängern verkürzen, öffnen schließen, einführen abschaffen, kaufen verkaufen, verkaufen kaufen"
)


def _one_way(kind: str, pairs: str) -> tuple[tuple[str, str, str], ...]:
    return tuple((kind, rf"(?-i:{pair.split()[0]})", pair.split()[1]) for pair in pairs.split(", "))


_REWRITES = (
    ("negation-dropped", rf"(?-i:nicht) (?!nur|mehr|einmal|zuletzt|etwa|so|alle|ganz|immer|genug|unbedingt|selten|ohne|weniger){_NO_MORE}(?=[a-zäöü])", ""),
    ("negation-dropped", r"(?-i:keine) (?=(?-i:[A-ZÄÖÜ])[a-zäöü]+(?:ung|heit|keit|ion|tät|schaft)\b)", "eine "),
    ("negation-added", r"(?-i:(ein)(e|en|em|er|es)?) (?=(?:[a-zäöüß]+(?:e|en|er|es) )?(?-i:[A-ZÄÖÜ])[a-zäöüß]+)(?<!\bso ein )(?<!\bwie ein )(?<!\bals ein )", r"kein\2 "),
    ("negation-added", r"(?-i:(wurde|wurden)) ((?:am|im|in|von) [^.,;:]{3,40} )?(?=[a-zäöü]*ge[a-zäöü]+(?:t|en)[.,;])", r"\1 \2nicht "),
    ("modality-up", r"(?-i:kann|sollte|darf)(?= )(?! nicht)", "muss"), ("modality-up", r"(?-i:können|sollten|dürfen)(?= )(?! nicht)", "müssen"), ("modality-down", r"(?-i:muss|soll|sollte)(?= )(?! nicht)", "kann"), ("modality-down", r"(?-i:müssen|sollen|sollten)(?= )(?! nicht)", "können"),
    ("quantifier", r"(?-i:alle) (?=(?-i:[A-ZÄÖÜ])\w+)(?!Jahre|Tage|Fälle)", "einige "), ("quantifier", r"Alle (?=(?-i:[A-ZÄÖÜ])\w+)", "einige "), ("quantifier", r"allen (?=(?-i:[A-ZÄÖÜ])\w+)", "einigen "), ("quantifier", r"aller (?=(?-i:[A-ZÄÖÜ])\w+)(?!Dings|Zeiten|Art)", "einiger "), ("quantifier", r"einige (?=(?-i:[A-ZÄÖÜ])\w+)(?!Zeit|Jahre|Tage|Wochen|Monate)", "alle "), ("quantifier", r"einigen (?=(?-i:[A-ZÄÖÜ])\w+)(?!Jahren|Tagen|Wochen|Monaten)", "allen "), ("quantifier", r"viele (?=(?-i:[A-ZÄÖÜ])\w+)", "wenige "), ("quantifier", r"vielen (?=(?-i:[A-ZÄÖÜ])\w+)(?!Dank)", "wenigen "), ("quantifier", r"die meisten", "die wenigsten"), ("quantifier", r"mehrere (?=(?-i:[A-ZÄÖÜ])\w+)", "alle "), ("quantifier", r"zahlreiche (?=(?-i:[A-ZÄÖÜ])\w+)", "wenige "), ("quantifier", r"die Mehrheit", "die Minderheit"), ("quantifier", r"jede(r|s)? (?=(?-i:[A-ZÄÖÜ])\w+)(?!Jahr|Tag|Woche|Monat|Mal|Zeit)", r"manche\1 "), ("quantifier", "oft", "selten"), ("quantifier", "häufig(?= |[.,;])", "selten"), ("quantifier", r"immer(?= [a-zäöü])(?! (?:mehr|noch|wieder|weniger|größer|besser|stärker))", "manchmal"), ("quantifier", r"(?:vollständig|gänzlich|völlig)(?= |[.,;])", "teilweise"), ("quantifier", "teilweise", "vollständig"),
    ("bound", r"mindestens", "höchstens"), ("bound", "höchstens", "mindestens"), ("bound", r"maximal(?= )", "mindestens"), ("bound", rf"(?<!\bnicht )mehr als (?={_NUMBER})", "weniger als "), ("bound", rf"(?<!\bnicht )weniger als (?={_NUMBER})", "mehr als "), ("bound", r"über (?=\d[\d.,]* (?:Millionen|Milliarden|Prozent|Menschen|Euro|Dollar|Personen))", "unter "), ("bound", rf"(?:etwa|rund|ungefähr|knapp|fast) (?={_NUMBER})", "mehr als "),
    ("restriction-added", r"(?-i:(kann|können|darf|dürfen|muss|müssen)) (?=(?:die|der|das|den|dem|im|in|von|bei|auf|mit|unter)\b)", r"\1 nur "), ("restriction-added", r"(?-i:gilt|gelten) für", "gilt nur für"), ("restriction-dropped", r"(?<!\bnicht )(?<!\bwenn )(?:(?-i:nur)|ausschließlich|lediglich) (?=[a-zäöü\d])(?!wenn\b|noch\b|so\b|dann\b)", ""),
    ("exception", r"einschließlich(?= de[rs]\b)", "mit Ausnahme"), ("exception", r"mit Ausnahme (?=des|der|von)", "einschließlich "), ("exception", r", (?:außer|ausgenommen|mit Ausnahme) (?!wenn\b|dass\b)[^.,;:()]{4,80}(?:,|(?=[.;]))", ""),
    ("condition-dropped", r", (?:sofern|soweit|falls|es sei denn|vorausgesetzt|wenn) [^.;:()]{6,120}(?=[.;])", ""), ("condition-dropped", r"(?:gegebenenfalls|falls nötig|wenn möglich|nach Möglichkeit|bei Bedarf|soweit möglich|sofern möglich) (?=[a-zäöüA-Z])", ""),
    ("condition-reversed", r", (?:wenn|falls|sofern) (?=(?:der|die|das|ein|eine|sie|er|es|sich|diese|dieser)\b)", ", außer wenn "), ("condition-reversed", "auch wenn", "nur wenn"), ("condition-reversed", r"(?:nur|erst) wenn", "auch wenn"), ("condition-reversed", "außer wenn", "nur wenn"),
    ("time-bound", r"spätestens", "frühestens"), ("time-bound", "frühestens", "spätestens"), ("time-bound", rf"innerhalb (?=von {_NUMBER}|eines|einer)", "nach Ablauf "), ("time-bound", r"nach (?=(?:der|dem) (?:Wahl|Krieg|Sitzung|Abstimmung|Treffen|Spiel|Unfall|Angriff|Urteil|Gespräch|Reform|Konferenz|Operation|Referendum)\b)", "vor "), ("time-bound", r"vor (?=(?:der|dem) (?:Wahl|Krieg|Sitzung|Abstimmung|Treffen|Spiel|Unfall|Angriff|Urteil|Gespräch|Reform|Konferenz|Operation|Referendum)\b)", "nach "), ("time-bound", rf"bis (?:zum )?(?=(?:\d{{1,2}}\. )?{_MONTHS}|Ende|(?:19|20)\d\d)", "ab "), ("time-bound", rf"ab (?=(?:\d{{1,2}}\. )?{_MONTHS}|(?:19|20)\d\d)", "bis "), ("time-bound", r"(?-i:seit) (?=(?:19|20)\d\d|Anfang|Ende)", "bis "), ("time-bound", r"während (?=(?:des|der)\b)", "nach Ende "), ("time-bound", r"(?-i:bevor)(?= )", "nachdem"), ("time-bound", r"(?-i:Anfang)(?= (?:\d{4}|der|des|dieses|Januar|Mai|Juni|Juli))", "Ende"), ("time-bound", r"(?-i:Ende)(?= (?:\d{4}|der|des|dieses|Januar|Mai|Juni|Juli))", "Anfang"), ("time-bound", r"(?-i:vorherig|vorig|letzt)e(n|r|s|m)? (?=(?:Woche|Jahr|Monat|Sitzung|Bericht))", r"nächste\1 "),
    ("direction", r"von (\d[\d,.]* (?:Prozent|Millionen|Milliarden|%)) auf (\d[\d,.]* (?:Prozent|Millionen|Milliarden|%))", r"von \2 auf \1"), ("direction", r"(?-i:um) (?=(?:rund |etwa |fast )?\d[\d,.]* (?:Prozent|%|Millionen|Milliarden))", "auf "), ("direction", r"(?-i:auf) (?=(?:rund |etwa |fast )?\d[\d,.]* (?:Prozent|%|Millionen|Milliarden))", "um "), ("direction", r"von ((?-i:[A-ZÄÖÜ])\w+) nach ((?-i:[A-ZÄÖÜ])\w+)(?=[ .,;])", r"von \2 nach \1"),
    ("who", r"unser(e|en|em|er|es)?(?= (?-i:[A-ZÄÖÜ]))", r"ihr\1"), ("who", r"(?-i:sein)(e|en|em|er|es)?(?= (?-i:[A-ZÄÖÜ]))", r"ihr\1"), ("who", r"(?-i:mein)(e|en|em|er|es)?(?= (?-i:[A-ZÄÖÜ]))", r"dein\1"), ("who", r"(?-i:ihr)(e|en|em|er|es)(?= (?-i:[A-ZÄÖÜ]))", r"unser\1"),
    ("duration", r"(?:ständig|dauerhaft|unbefristet)(e|en|er|es|em)?(?= )", r"befristet\1"), ("duration", r"(?:vorübergehend|befristet|vorläufig|zeitweilig)(e|en|er|es|em)?(?= |[.,;])", r"dauerhaft\1"), ("duration", r"kurzfristig(e|en|er|es|em)?", r"langfristig\1"), ("duration", r"langfristig(e|en|er|es|em)?", r"kurzfristig\1"), ("duration", rf"({_NUMBER} )(?:Tage|Wochen)", r"\1Monate"), ("duration", rf"({_NUMBER} )(?:Tagen)", r"\1Monaten"), ("duration", rf"({_NUMBER} )Monate(n)?", r"\1Jahre\2"), ("duration", rf"({_NUMBER} )Jahre(n)?", r"\1Monate\2"),
    ("pace", r"(?:sofort|umgehend|unverzüglich)(?= |[.,;])", "allmählich"), ("pace", r"(?:allmählich|schrittweise|nach und nach)(?= |[.,;])", "sofort"), ("pace", r"(?:so bald wie möglich|so schnell wie möglich|möglichst bald)", "zu gegebener Zeit"), ("pace", r"jährlich(e|en|er|es|em)?", r"monatlich\1"), ("pace", r"monatlich(e|en|er|es|em)?", r"wöchentlich\1"), ("pace", r"täglich(e|en|er|es|em)?", r"wöchentlich\1"), ("pace", r"wöchentlich(e|en|er|es|em)?", r"monatlich\1"), ("pace", r"(jedes|pro|im) Jahr(?= |[.,;])(?! \d)", "pro Monat"), ("pace", r"pro Monat", "pro Woche"), ("pace", "regelmäßig(?= |[.,;])", "gelegentlich"), ("pace", "rasch(?= |[.,;])", "langsam"), ("pace", "schnell(?= |[.,;])", "langsam"), ("pace", "langsam(?= |[.,;])", "schnell"),
    ("certainty", r"(?:wahrscheinlich|vermutlich|möglicherweise|vielleicht|voraussichtlich|angeblich)(?= |[.,;])", "mit Sicherheit"), ("certainty", r"(?:sicherlich|zweifellos|offensichtlich|eindeutig|gewiss)(?= |[.,;])", "möglicherweise"), ("hedge-dropped", r"(?:wahrscheinlich|vermutlich|möglicherweise|vielleicht|voraussichtlich|angeblich|offenbar|mutmaßlich) (?=[a-zäöüA-ZÄÖÜ])", ""), ("hedge-dropped", r"(?:mutmaßlich|angeblich|vermeintlich)(?:e|en|er|es|em) (?=(?-i:[A-ZÄÖÜ]))", ""), ("hedge-added", r"(?-i:(wurde|wurden|hat|haben|ist|sind)) (?=(?:am|im|in|auf|bei|von|mit|durch|seit)\b)", r"\1 angeblich "), ("hedge-added", r"(?-i:(wird|werden)) (?=(?:am|im|in|auf|bei|von|mit|durch|die|der|das|den)\b)", r"\1 möglicherweise "),
    ("attribution-dropped", r", (?:sagte|so|erklärte|berichtete|teilte) [^.,;:()\"“”]{3,60}(?: mit)?(?=\.)", ""),
    ("definiteness", r"(?<!\balle )(?-i:die) (?=(?:Gebiete|Geiseln|Gefangenen|Sanktionen|Flüchtlinge|Parteien|Länder|Regierungen|Mitglieder|Teilnehmer|Truppen|Waffen|Maßnahmen|Kantone|Unternehmen|Arbeitnehmer|Bürger|Staaten)\b)", "einige "),
    ("magnitude", r"(?-i:Millionen)(?= |[.,;])", "Milliarden"), ("magnitude", r"(?-i:Million)(?= |[.,;])", "Milliarde"), ("magnitude", r"(?-i:Milliarden)(?= |[.,;])", "Millionen"), ("magnitude", r"(?-i:Milliarde)(?= |[.,;])", "Million"), ("magnitude", r"tausende(r|n)?(?= )", r"dutzende\1"), ("magnitude", r"hunderte(r|n)?(?= )(?! von Tausenden)", r"tausende\1"), ("magnitude", r"dutzende(r|n)?(?= )", r"hunderte\1"), ("magnitude", "Mio\\.", "Mrd."), ("magnitude", "Mrd\\.", "Mio."),
    ("measure", r"(?<=\d )(?:Prozent|%)(?= |[.,;])(?! der| des)", "Prozentpunkte"), ("measure", r"(?<=\d )Prozentpunkte?", "Prozent"),
    ("clause-dropped", r"((?-i:[A-ZÄÖÜ])\w+), (?:der|die|das|denen|deren|dessen|dem|den|welche|welcher) [^.,;:()„“\"]{12,110}(?:,(?! und\b| oder\b| die\b| der\b| das\b| dass\b)|(?=[.;]))", r"\1"),
    ("clause-dropped", r", (?:wobei|wodurch|obwohl|weil|da|damit|um|indem|während|darunter|insbesondere) [^.,;:()„“\"]{12,110}(?:,(?! und\b| oder\b| die\b| der\b| das\b| dass\b)|(?=[.;]))", ""),
    *_one_way("predicate-off-scale", _PARTICIPLES), *_one_way("predicate-off-scale", _VERBS_OFF), *_one_way("predicate-on-scale", _ON), *_one_way("predicate-on-scale", _VERBS),
)  # fmt: skip

_ANTONYMS = (
    "positiv negativ, positive negative, positiven negativen, interne externe, internen externen, öffentliche private, öffentlichen privaten, ausreichend unzureichend, günstig ungünstig, "
    "legal illegal, legale illegale, Stabilität Instabilität, Gleichheit Ungleichheit, Erfolg Misserfolg, Vorteile Nachteile, Importe Exporte, Männer Frauen, Mädchen Jungen, "
    "Arme Reiche, direkte indirekte, direkten indirekten, direkt indirekt, Anstieg Rückgang, hohe niedrige, hohen niedrigen, höher niedriger, höhere niedrigere, größer kleiner, größere kleinere, größeren kleineren, "
    "schnelle langsame, starke schwache, starken schwachen, stark schwach, Norden Süden, Osten Westen, städtischen ländlichen, wirksam unwirksam, Anwesenheit Abwesenheit, Vertrauen Misstrauen, besser schlechter, "
    "bessere schlechtere, Sieg Rückzug, Überschuss Fehlbetrag, Einnahmen Ausgaben, Arbeitgeber Arbeitnehmer, Käufer Verkäufer, freiwillig obligatorisch, freiwillige obligatorische, Stärkung Schwächung, Verbesserung Verschlechterung, "
    "Vergrößerung Verkleinerung, Erhöhung Senkung, Zunahme Abnahme, sicher unsicher, möglich unmöglich, nördlichen südlichen, östlichen westlichen, Wachstum Schrumpfen, Gewinn Verlust, Gewinne Verluste, Ankunft Abreise, reiche arme, reichen armen, junge alte, jungen alten, neue alte, neuen alten"
)  # fmt: skip

TABLES = Planting(
    rewrites=_REWRITES,
    pairs=paired("antonym", _ANTONYMS),
    groups=(
        ("country", tuple("Norwegen Schweden Dänemark Finnland Island Polen Ungarn Rumänien Bulgarien Griechenland Portugal Spanien Frankreich Deutschland Italien Österreich Belgien Irland Russland Georgien Armenien Syrien Jordanien Israel Ägypten Libyen Tunesien Algerien Marokko Äthiopien Kenia Uganda Ruanda Somalia Nigeria Ghana Senegal Mali Angola Sambia Namibia Indien Pakistan Afghanistan China Japan Thailand Malaysia Indonesien Australien Kanada Mexiko Guatemala Kuba Kolumbien Peru Bolivien Brasilien Chile Argentinien Venezuela Serbien Kroatien Slowenien Litauen Lettland Estland Kasachstan Zypern Malta".split())),
        ("people", tuple("norwegische schwedische dänische polnische griechische spanische französische russische türkische syrische ägyptische libysche chinesische japanische brasilianische mexikanische amerikanische britische italienische deutsche".split())),
        ("people", tuple("norwegischen schwedischen dänischen polnischen griechischen spanischen französischen russischen türkischen syrischen ägyptischen libyschen chinesischen japanischen brasilianischen mexikanischen amerikanischen britischen italienischen deutschen".split())),
        ("organisation", ("UNICEF", "UNESCO", "Amnesty International", "Human Rights Watch")), ("organisation", ("NATO", "WHO", "OPEC", "EU")), ("organisation", ("Google", "Microsoft", "Facebook", "Amazon", "Apple", "Toyota", "Volkswagen", "Siemens", "Boeing")), ("organisation", ("Bundesrat", "Bundestag", "Nationalrat", "Ständerat")),
        ("unit", ("Kilometer", "Meilen", "Meter")), ("unit", ("km", "Meilen", "Meter")), ("unit", ("Hektar", "Quadratkilometer", "Quadratmeter")), ("unit", ("Tonnen", "Kilogramm")), ("unit", ("Dollar", "Euro", "Franken")), ("unit", ("Liter", "Barrel")), ("unit", ("kg", "Tonnen", "Gramm")),
    ),
    numerals=tuple("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn".split()),
    surnames=tuple("Novak Silva Haddad Moreau Lindqvist Brandt Rossi Keller Mendoza Petrow Larsen Duarte Tanaka Baumann".split()),
    titles=r"Herr|Herrn|Frau|Dr\.|Prof\.|Präsident|Präsidentin|Minister|Ministerin|Bundesrat|Bundesrätin|Botschafter|Kanzlerin|Senator|Richter|Trainer",
    before_country="(?:Republik|Königreich|Fürstentum|Staat|Neu|Bank) (?:von )?",
    connectives=("und", "oder"),
    paired=frozenset("zwischen weder sowohl entweder ob als beide".split()),
    unjoined=frozenset("der die das den dem des ein eine einen einem er sie es wir ich in im auf an am mit von zu zum zur für bei nach dass ob wenn wo wie damit so dann auch ist sind war wird werden hat haben nicht kein keine mehr weniger andere ihre seine sich um".split()),
    being=frozenset("ist sind war waren wird werden wurde wurden".split()),
    having=frozenset("hat haben hatte hatten".split()),
    clauses=(", trotz heftiger Einwände", ", obwohl die Kosten unbekannt sind", ", mit Ausnahme der Grenzprovinzen", ", wie es die Gewerkschaften gefordert hatten", ", entgegen früheren Plänen", ", aber ein Termin steht nicht fest", ", auf Druck aus dem Ausland", ", ohne vorherige Anhörung", ", zumindest in den größeren Städten"),
    sentences=("Zwei Mitglieder stimmten dagegen.", "Der Text wird nicht veröffentlicht.", "Die übrigen Kosten trägt das Gastland.", "Mit einem Entscheid ist vor dem Sommer nicht zu rechnen.", "Die Opposition will Berufung einlegen.", "Die Verhandlungen wurden abgebrochen.", "Mehrere Fachleute hatten davor gewarnt.", "Frauen waren besonders betroffen.", "Die Armee bleibt in Alarmbereitschaft.", "Die Zahlen des Vorjahres waren niedriger."),
)  # fmt: skip
