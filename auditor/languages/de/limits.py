"""The words of German that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

# Longer than 300 lines: it is one table.
TABLES = Limits(
    capitals=(("person:you", "sie ihnen ihr ihre ihrer ihres ihrem ihren"),),
    rows=(
        (
            "none",
            "ohne abstimmung, ohne weiteres, ohne zweifel, ohne verzug, ohne ausnahme, ohne "
            "unterlass, noch einmal, wieder einmal, nicht nur, mehr oder weniger, nach wie vor, "
            "vor allem, nach und nach, vor ort, auf einmal, je nach, ab und zu, und "
            "so weiter, nach wie, alles andere als, über die, nicht allein, nicht bloß, nicht "
            "lediglich, nicht ausschließlich, nicht einfach, bis auf #, bis auf weiteres, erst "
            "recht, ganz anders als, soweit ersichtlich, wie wenn, als ob, als wenn, so als, vor "
            "# (jahren/monaten/wochen/tagen/stunden/minuten), vor "
            "(einem/einer/zwei/drei/vier/fünf/zehn/wenigen/einigen/mehreren/vielen) "
            "(jahr/jahren/monat/monaten/woche/wochen/tag/tagen/stunde/stunden/jahrzehnten), vor "
            "kurzem, vor gericht, vor (dem/einem/der) "
            "(gericht/ausschuss/rat/gerichtshof/rathaus/haus/tor/tür/kamera/kommission/publikum), "
            "nach #, im jahr #, im jahr zuvor, bis heute, bis jetzt, bis dato, immer noch, noch "
            "immer, immer mehr, immer wieder, immer weiter, bosnien und herzegowina, trinidad und "
            "tobago, antigua und barbuda, st kitts und nevis, st vincent und die grenadinen, und "
            "dergleichen, mehr und mehr, früher oder später, und zwar, nach hause, nach oben, "
            "nach unten, nach vorn, nach vorne, über alles, noch",
        ),
        (
            "connective:and",
            "und, sowie, sowohl … als auch, und auch, wie auch, ebenso wie, beziehungsweise, bzw, "
            "weder … noch, und oder, weder",
        ),
        (
            "connective:or",
            "oder, entweder … oder, beziehungsweise, bzw, weder … noch, und oder, weder",
        ),
        ("connective:nor", "weder … noch, weder"),
        (
            "exception:except",
            "außer, ausgenommen, mit ausnahme, abgesehen von, mit ausnahme von, nicht "
            "eingeschlossen, außer im, außer in, mit ausnahme der, mit ausnahme des, mit der "
            "ausnahme, mit einziger ausnahme, außer dem, außer den, außer der, sofern nicht",
        ),
        ("inclusion:including", "einschließlich, inklusive, wie zum beispiel, eingeschlossen"),
        (
            "condition:if",
            "wenn, falls, sofern, im falle, im fall, soweit, sofern … nicht, wenn … nicht, falls "
            "… nicht, soweit … nicht, sofern nicht, soweit nicht, wenn nicht, falls nicht, sofern "
            "keine, wenn keine, sofern … keine, wenn … keine, wenn … kein, falls keine, sollte … "
            "nicht, sollten … nicht, nur wenn",
        ),
        ("condition:whether", "ob"),
        (
            "condition:unless",
            "es sei denn, außer wenn, sofern … nicht, wenn … nicht, falls … nicht, soweit … "
            "nicht, sofern nicht, soweit nicht, wenn nicht, falls nicht, ansonsten, außer, außer "
            "im fall, außer in fällen, soweit … nichts, sofern … nichts, sofern keine, wenn "
            "keine, sofern … keine, wenn … keine, wenn … kein, falls keine, sollte … nicht, "
            "sollten … nicht, solange nicht, solange … nicht, ausgenommen wenn",
        ),
        (
            "condition:provided",
            "vorausgesetzt, unter der bedingung, unter der voraussetzung, sofern, mit der "
            "maßgabe, solange, nur wenn, nur dann, soweit, vorbehaltlich, lediglich wenn, "
            "ausschließlich wenn, nur sofern, nur falls, erst wenn",
        ),
        ("condition:subject", "vorbehaltlich, unbeschadet, unter vorbehalt"),
        (
            "condition:even",
            "auch wenn, selbst wenn, obwohl, trotz, ungeachtet, obgleich, unabhängig davon, "
            "unabhängig von, wenngleich, obschon",
        ),
        (
            "restriction:only",
            "nur, ausschließlich, lediglich, nichts als, nur wenn, nur dann, nichts anderes als, "
            "niemand anderes als, lediglich dann, nur sofern, nur falls, ausschließlich wenn, "
            "ausschließliche, ausschließlichen, ausschließlicher, alleiniger, alleiniges",
        ),
        (
            "bound:by",
            "spätestens, bis #, bis zum, bis ende, bis zur, bis zum #, nicht später als, bis "
            "(januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember), "
            "bis (montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag), bis mitte, bis "
            "anfang, bis spätestens, spätestens bis, nicht nach",
        ),
        (
            "bound:until",
            "bis, bis #, bis zum, bis zur, bis ende, bis zum #, bis dahin, bis "
            "(januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember)",
        ),
        (
            "amount:at-most",
            "bis zu, höchstens, maximal, nicht mehr als, allerhöchstens, bis zu #, oder weniger",
        ),
        (
            "bound:from",
            "frühestens, nicht vor, von … an, nicht früher als, ab dem, beginnend, mit wirkung "
            "vom, nicht eher als, nicht vor dem, nicht vor der, ab #, ab sofort, ab "
            "(januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/montag/heute/morgen)",
        ),
        ("bound:since", "seit, seitdem"),
        (
            "bound:before",
            "vor, bevor, ehe, vor dem, vor der, im vorfeld, vor "
            "(dem/der/den/einem/einer/seinem/seiner/ihrem/ihrer/ihren/diesem/dieser/jedem/jeder/beginn/ende/ablauf/inkrafttreten/abschluss/erhalt/eingang/jahren/monaten/wochen/tagen/jahrzehnten/mitternacht/zwei/drei/vier/fünf/mehr/fast), "
            "vor "
            "(beginn/ende/ablauf/inkrafttreten/abschluss/jahresende/januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/weihnachten/mitternacht/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag)",
        ),
        (
            "bound:after",
            "nach, nachdem, im anschluss an, infolge, nach dem, nach "
            "(dem/der/den/einem/einer/seinem/seiner/ihrem/ihrer/ihren/diesem/dieser/jedem/jeder/beginn/ende/ablauf/inkrafttreten/abschluss/erhalt/eingang/jahren/monaten/wochen/tagen/jahrzehnten/mitternacht/zwei/drei/vier/fünf/mehr/fast), "
            "nach "
            "(beginn/ende/ablauf/inkrafttreten/abschluss/jahresende/januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/weihnachten/mitternacht/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag), "
            "erst nach, ab dem, ab der, ab #",
        ),
        (
            "bound:within",
            "innerhalb, binnen, innerhalb von, in den nächsten, innert, in # "
            "(tagen/wochen/monaten/jahren/stunden), in weniger als",
        ),
        (
            "bound:during",
            "im laufe, im verlauf, innerhalb, in den "
            "(letzten/vergangenen/nächsten/kommenden/ersten/folgenden/frühen/späten), im zuge, "
            "über den zeitraum, über die jahre, zur zeit",
        ),
        (
            "bound:as-soon-as",
            "sowie, unmittelbar nach, unverzüglich nach, kaum, so bald wie möglich, so schnell "
            "wie möglich, möglichst bald",
        ),
        (
            "bound:span",
            "zwischen # und, von # bis, vom # bis, zwischen # und #, von # bis #, vom # bis #",
        ),
        (
            "change:by",
            "um #, um (rund/etwa/mehr/fast/knapp/über) #, um ein (drittel/viertel/fünftel), um "
            "(die/zwei/drei/vier/fünf/zehn/das)",
        ),
        (
            "change:to",
            "auf #, auf (rund/etwa/mehr/fast/knapp/über) #, auf (zwei/drei/vier/fünf/zehn)",
        ),
        ("change:from-to", "von # auf #, von # auf"),
        ("frequency:hour", "stündlich, pro stunde, jede stunde"),
        ("frequency:day", "täglich, jeden tag, pro tag, am tag, tägliche, täglichen"),
        (
            "frequency:week",
            "wöchentlich, jede woche, pro woche, in der woche, wöchentliche, wöchentlichen",
        ),
        (
            "frequency:month",
            "monatlich, jeden monat, pro monat, im monat, monatliche, monatlichen",
        ),
        (
            "frequency:quarter",
            "vierteljährlich, jedes quartal, alle drei monate, pro quartal, quartalsweise",
        ),
        (
            "frequency:half-year",
            "halbjährlich, alle sechs monate, zweimal jährlich, zweimal im jahr",
        ),
        ("frequency:year", "jährlich, jedes jahr, pro jahr, alljährlich, jährliche, jährlichen"),
        ("frequency:two-years", "alle zwei jahre, zweijährlich"),
        ("frequency:once", "einmal, einmalig, ein einziges mal, einmalige"),
        ("frequency:twice", "zweimal, zwei mal"),
        ("frequency:thrice", "dreimal, drei mal"),
        ("frequency:always", "stets, jederzeit"),
        ("frequency:never", "nie, niemals, zu keiner zeit"),
        ("frequency:often", "oft, häufig, regelmäßig"),
        ("frequency:sometimes", "manchmal, gelegentlich, bisweilen, von zeit zu zeit"),
        ("frequency:rarely", "selten"),
        (
            "amount:about",
            "etwa, ungefähr, rund #, circa, ca, fast, nahezu, rund, annähernd, knapp, "
            "schätzungsweise",
        ),
        (
            "amount:at-least",
            "mindestens, wenigstens, nicht weniger als, zumindest, ein minimum von, oder mehr, "
            "ein oder mehrere, eine oder mehrere, einen oder mehrere, einem oder mehreren, einer "
            "oder mehrerer",
        ),
        ("amount:more-than", "mehr als, über #, mehr als #, größer als, oberhalb von"),
        ("amount:less-than", "weniger als, unter #, kleiner als, unterhalb"),
        ("amount:exactly", "exakt"),
        (
            "amount:all",
            "alle, allen, aller, jede, jeder, jedes, jeden, jedem, sämtliche, sämtlichen, "
            "sämtlicher, gesamte, gesamten",
        ),
        ("amount:most", "die meisten, der meisten, den meisten, mehrheit der, großteil"),
        (
            "amount:some",
            "einige, einigen, manche, mehrere, mehreren, bestimmte, verschiedene, verschiedenen, "
            "ein oder mehrere, eine oder mehrere, einen oder mehrere, einem oder mehreren, einer "
            "oder mehrerer",
        ),
        ("amount:few", "wenige, wenigen"),
        ("amount:both", "beide, beiden, beider"),
        ("amount:either", "eine der beiden, einer der beiden, jede der, jeder der, jedes der"),
        ("person:we", "unser, unsere, unserer, unseres, unserem, unseren, wir, uns"),
        (
            "person:you",
            "ihr, ihre, ihrer, ihres, ihrem, ihren, dein, deine, deiner, deinen, euer, eure, sie, "
            "ihnen, du",
        ),
        (
            "person:third",
            "ihr, ihre, ihrer, ihres, ihrem, ihren, seine, seiner, seines, seinem, seinen, deren, "
            "dessen",
        ),
        ("person:i", "mein, meine, meiner, meinem, meinen, ich, mir, mich"),
        ("lack:without", "ohne"),
        (
            "hedge:reported",
            "angeblich, berichten zufolge, dem vernehmen nach, vermeintlich, vorgeblich",
        ),
        (
            "hedge:unclear",
            "unklar … ob, ungewiss … ob, nicht bekannt … ob, nicht klar … ob, bleibt abzuwarten",
        ),
        (
            "hedge:probably",
            "wahrscheinlich, vermutlich, aller wahrscheinlichkeit nach, höchstwahrscheinlich",
        ),
        (
            "hedge:according",
            "laut, zufolge, nach angaben, nach ansicht, nach auffassung, nach aussage, nach meinung",
        ),
        ("hedge:perhaps", "vielleicht, möglicherweise, eventuell, womöglich"),
        (
            "hedge:in-principle",
            "grundsätzlich, im prinzip, prinzipiell, im grundsatz, grundsätzliche, "
            "grundsätzlichen, grundsätzlicher, grundsatzeinigung, grundsatzvereinbarung, "
            "grundsatzbeschluss",
        ),
        (
            "hedge:as-far-as-possible",
            "soweit möglich, nach möglichkeit, wenn möglich, so weit wie möglich, möglichst, "
            "sofern möglich",
        ),
        (
            "hedge:as-appropriate",
            "gegebenenfalls, je nach fall, sofern angebracht, soweit angemessen",
        ),
        (
            "hedge:as-necessary",
            "falls erforderlich, erforderlichenfalls, falls nötig, soweit erforderlich, bei "
            "bedarf, nötigenfalls, gegebenenfalls, wenn nötig",
        ),
        (
            "hedge:generally",
            "im allgemeinen, in der regel, normalerweise, üblicherweise, gewöhnlich",
        ),
        (
            "definite:the-number",
            "die (zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/beiden), der "
            "(zwei/drei/vier/fünf/beiden), den (zwei/drei/vier/fünf/beiden)",
        ),
    ),
    weak=(
        (
            "restriction:only",
            "erst, allein, alleine, bloß, bloße, bloßen, bloßer, einzig, einzige, einzigen, "
            "einziger, einzigem, einziges, alleinig, alleinige, alleinigen, einfach, beschränkt "
            "auf, beschränkt sich auf, begrenzt auf, vorbehalten, nichts weiter, nicht der "
            "einzige, nicht die einzige, nicht die einzigen, nicht … nur",
        ),
        (
            "exception:except",
            "anders als, anderer als, anderen als, anderes als, andere als, bis auf, "
            "ausschließlich der, ausgeschlossen, ausschließen, ausnahme, ausnahmen, außerhalb",
        ),
        ("condition:if", "bei, sollte, sollten, wo, sobald, beim"),
        ("condition:even", "während, dennoch, zwar, egal, gleichgültig, gleichwohl, oder nicht"),
        ("condition:subject", "unterliegt, unterliegen, unterworfen, unterliegenden"),
        (
            "inclusion:including",
            "insbesondere, unter anderem, etwa, zum beispiel, beispielsweise, umfasst, umfassen, "
            "wie, besonders, namentlich, darunter, enthält, enthalten, gehören, gehört, zählen, "
            "zählt, inbegriffen",
        ),
        (
            "lack:without",
            "frei von, mangels, fehlen, fehlt, in abwesenheit, ohne beispiel, ohne gleichen, ohne "
            "vorbehalt, ohne vorbehalte, ohne wirkung",
        ),
        (
            "hedge:reported",
            "soll, sollen, angebliche, angeblichen, angeblicher, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, offenbar, anscheinend, scheinbar, scheint, laut, zufolge, behauptet, behaupten, gemeldet, gemeldete, berichtet, berichten, gilt, gelten, sogenannte, sogenannten, verdacht",
        ),
        ("hedge:unclear", "unklar, ungewiss, fraglich, ob"),
        (
            "hedge:probably",
            "wohl, dürfte, dürften, wahrscheinliche, wahrscheinlichen, voraussichtlich, könnte, könnten, vielleicht, möglicherweise, soll",
        ),
        (
            "hedge:according",
            "gemäß, nach, entsprechend, einklang, aufgrund, wie, angaben, ansicht, auffassung, sagte, erklärte, durch",
        ),
        (
            "hedge:perhaps",
            "wahrscheinlich, dürfte, dürften, etwaige, etwaigen, eventuelle, eventuellen, "
            "potenziell, vermutlich",
        ),
        ("hedge:as-far-as-possible", "möglich, mögliche, möglichen, soweit"),
        (
            "hedge:as-appropriate",
            "angemessen, angemessene, geeignet, geeignete, je nachdem, zutreffend, jeweils, "
            "jeweiligen, zweckmäßig",
        ),
        (
            "hedge:as-necessary",
            "erforderlich, erforderliche, erforderlichen, notwendig, notwendige, notwendigen, "
            "nötig, nötigen, bedarf",
        ),
        (
            "hedge:generally",
            "allgemein, allgemeine, allgemeinen, meist, meistens, oft, häufig, generell, "
            "weitgehend, insgesamt",
        ),
        ("condition:whether", "oder nicht"),
        ("bound:from", "ab"),
        ("bound:since", "ab"),
        ("bound:before", "vorher"),
        ("bound:after", "danach, sobald"),
        ("bound:during", "während, über, in den"),
        ("bound:as-soon-as", "sobald"),
        ("frequency:year", "im jahr"),
        ("frequency:always", "immer"),
        ("amount:exactly", "genau"),
        ("amount:all", "alles, ganze, ganzen"),
        ("person:third", "sein"),
    ),
)
