"""The words of German that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

TABLES = Limits(
    # "Sie" and "Ihr" speak to someone, "sie" and "ihr" of someone.
    capitals=(("person:you", "sie ihnen ihr ihre ihrer ihres ihrem ihren"),),
    rows=(
        (
            "none",
            "ohne abstimmung, ohne weiteres, ohne zweifel, ohne verzug, ohne ausnahme, ohne "
            "unterlass, noch einmal, wieder einmal, nicht nur, mehr oder weniger, nach wie vor, vor "
            "allem, nach und nach, vor ort, auf einmal, nach angaben, je nach, ab und zu, und so "
            "weiter, nach wie, alles andere als, unter anderem, über die, vor # "
            "(jahren/monaten/wochen/tagen/stunden/minuten), vor "
            "(einem/einer/zwei/drei/vier/fünf/zehn/wenigen/einigen/mehreren/vielen) "
            "(jahr/jahren/monat/monaten/woche/wochen/tag/tagen/stunde/stunden/jahrzehnten), vor "
            "kurzem, vor gericht, vor (dem/einem/der) "
            "(gericht/ausschuss/rat/gerichtshof/rathaus/haus/tor/tür/kamera/kommission/publikum), "
            "nach #, im jahr #, im jahr zuvor, bis heute, bis jetzt, bis dato, immer noch, noch "
            "immer, immer mehr, immer wieder, immer weiter, bosnien und herzegowina, trinidad und "
            "tobago, antigua und barbuda, st kitts und nevis, st vincent und die grenadinen, und "
            "dergleichen, mehr und mehr, früher oder später, und zwar, nach hause, nach oben, nach "
            "unten, nach vorn, nach vorne, über alles, über, nach, vor, ab, in den, noch, sein, "
            "immer, im jahr, vorher, danach, genau, während, alles, ganze, ganzen, sobald",
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
            "außer, ausgenommen, mit ausnahme, abgesehen von, ausschließlich der, bis auf, "
            "mit ausnahme von, nicht eingeschlossen, anders als, anderer als, anderen als",
        ),
        (
            "inclusion:including",
            "einschließlich, inklusive, darunter, unter anderem, insbesondere, inbegriffen, etwa, "
            "wie zum beispiel, eingeschlossen, zum beispiel, beispielsweise, umfasst, umfassen",
        ),
        (
            "condition:if",
            "wenn, falls, sofern, im falle, im fall, bei, sollte, sollten, soweit, wo, sobald",
        ),
        ("condition:whether", "ob"),
        (
            "condition:unless",
            "es sei denn, außer wenn, sofern … nicht, wenn … nicht, falls … nicht, soweit … nicht, "
            "sofern nicht, soweit nicht, wenn nicht, falls nicht, ansonsten",
        ),
        (
            "condition:provided",
            "vorausgesetzt, unter der bedingung, unter der voraussetzung, sofern, mit der maßgabe, "
            "solange, nur wenn, nur dann, soweit, vorbehaltlich",
        ),
        (
            "condition:subject",
            "vorbehaltlich, unbeschadet, unter vorbehalt, unterliegt, unterliegen",
        ),
        (
            "condition:even",
            "auch wenn, selbst wenn, obwohl, trotz, ungeachtet, obgleich, unabhängig davon, "
            "unabhängig von, wenngleich, obschon",
        ),
        (
            "restriction:only",
            "nur, ausschließlich, lediglich, allein, bloß, einzig, erst, alleinig, alleinige, "
            "alleinigen, nichts als, nur wenn, nur dann, einzige, einzigen",
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
            "bis, bis #, bis zum, bis zur, bis ende, bis zum #, bis dahin, "
            "bis (januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember)",
        ),
        (
            "amount:at-most",
            "bis zu, höchstens, maximal, nicht mehr als, allerhöchstens, bis zu #, oder weniger",
        ),
        (
            "bound:from",
            "ab, frühestens, nicht vor, von … an, nicht früher als, ab dem, beginnend, mit wirkung "
            "vom, nicht eher als, nicht vor dem, nicht vor der, ab #, ab sofort, ab "
            "(januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/montag/heute/morgen)",
        ),
        ("bound:since", "seit, seitdem, ab"),
        (
            "bound:before",
            "vor, bevor, ehe, vor dem, vor der, vorher, im vorfeld, vor "
            "(dem/der/den/einem/einer/seinem/seiner/ihrem/ihrer/ihren/diesem/dieser/jedem/jeder/beginn/ende/ablauf/inkrafttreten/abschluss/erhalt/eingang/jahren/monaten/wochen/tagen/jahrzehnten/mitternacht/zwei/drei/vier/fünf/mehr/fast), "
            "vor "
            "(beginn/ende/ablauf/inkrafttreten/abschluss/jahresende/januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/weihnachten/mitternacht/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag)",
        ),
        (
            "bound:after",
            "nach, nachdem, im anschluss an, danach, infolge, sobald, nach dem, nach "
            "(dem/der/den/einem/einer/seinem/seiner/ihrem/ihrer/ihren/diesem/dieser/jedem/jeder/beginn/ende/ablauf/inkrafttreten/abschluss/erhalt/eingang/jahren/monaten/wochen/tagen/jahrzehnten/mitternacht/zwei/drei/vier/fünf/mehr/fast), "
            "nach "
            "(beginn/ende/ablauf/inkrafttreten/abschluss/jahresende/januar/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember/weihnachten/mitternacht/montag/dienstag/mittwoch/donnerstag/freitag/samstag/sonntag), "
            "erst nach, ab dem, ab der, ab #",
        ),
        (
            "bound:within",
            "innerhalb, binnen, innerhalb von, in den nächsten, innert, "
            "in # (tagen/wochen/monaten/jahren/stunden), in weniger als",
        ),
        (
            "bound:during",
            "während, im laufe, im verlauf, innerhalb, über, in den, in den "
            "(letzten/vergangenen/nächsten/kommenden/ersten/folgenden/frühen/späten), im zuge, über "
            "den zeitraum, über die jahre, zur zeit",
        ),
        (
            "bound:as-soon-as",
            "sobald, sowie, unmittelbar nach, unverzüglich nach, kaum, so bald wie möglich, so "
            "schnell wie möglich, möglichst bald",
        ),
        (
            "bound:span",
            "zwischen # und, von # bis, vom # bis, zwischen # und #, von # bis #, vom # bis #",
        ),
        (
            "change:by",
            "um #, um (rund/etwa/mehr/fast/knapp/über) #, um ein (drittel/viertel/fünftel), "
            "um (die/zwei/drei/vier/fünf/zehn/das)",
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
        ("frequency:month", "monatlich, jeden monat, pro monat, im monat, monatliche, monatlichen"),
        (
            "frequency:quarter",
            "vierteljährlich, jedes quartal, alle drei monate, pro quartal, quartalsweise",
        ),
        (
            "frequency:half-year",
            "halbjährlich, alle sechs monate, zweimal jährlich, zweimal im jahr",
        ),
        (
            "frequency:year",
            "jährlich, jedes jahr, pro jahr, im jahr, alljährlich, jährliche, jährlichen",
        ),
        ("frequency:two-years", "alle zwei jahre, zweijährlich"),
        ("frequency:once", "einmal, einmalig, ein einziges mal, einmalige"),
        ("frequency:twice", "zweimal, zwei mal"),
        ("frequency:thrice", "dreimal, drei mal"),
        ("frequency:always", "immer, stets, jederzeit"),
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
            "mindestens, wenigstens, nicht weniger als, zumindest, ein minimum von, oder mehr, ein "
            "oder mehrere, eine oder mehrere, einen oder mehrere, einem oder mehreren, einer oder "
            "mehrerer",
        ),
        ("amount:more-than", "mehr als, über #, mehr als #, größer als, oberhalb von"),
        ("amount:less-than", "weniger als, unter #, kleiner als, unterhalb"),
        ("amount:exactly", "genau, exakt"),
        (
            "amount:all",
            "alle, allen, aller, alles, jede, jeder, jedes, jeden, jedem, sämtliche, sämtlichen, "
            "sämtlicher, gesamte, gesamten, ganze, ganzen",
        ),
        ("amount:most", "die meisten, der meisten, den meisten, mehrheit der, großteil"),
        (
            "amount:some",
            "einige, einigen, manche, mehrere, mehreren, bestimmte, verschiedene, verschiedenen, ein "
            "oder mehrere, eine oder mehrere, einen oder mehrere, einem oder mehreren, einer oder "
            "mehrerer",
        ),
        ("amount:few", "wenige, wenigen"),
        ("amount:both", "beide, beiden, beider"),
        ("amount:either", "eine der beiden, einer der beiden"),
        ("person:we", "unser, unsere, unserer, unseres, unserem, unseren, wir, uns"),
        (
            "person:you",
            "ihr, ihre, ihrer, ihres, ihrem, ihren, dein, deine, deiner, deinen, euer, eure, sie, "
            "ihnen, du",
        ),
        (
            "person:third",
            "ihr, ihre, ihrer, ihres, ihrem, ihren, sein, seine, seiner, seines, seinem, seinen, "
            "deren, dessen",
        ),
        ("person:i", "mein, meine, meiner, meinem, meinen, ich, mir, mich"),
        ("lack:without", "ohne"),
        ("hedge:perhaps", "vielleicht, möglicherweise, eventuell, womöglich"),
        (
            "hedge:in-principle",
            "grundsätzlich, im prinzip, prinzipiell, im grundsatz, grundsätzliche, grundsätzlichen, grundsätzlicher, "
            "grundsatzeinigung, grundsatzvereinbarung, grundsatzbeschluss",
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
            "falls erforderlich, erforderlichenfalls, falls nötig, soweit erforderlich, "
            "bei bedarf, nötigenfalls, gegebenenfalls, wenn nötig",
        ),
        (
            "hedge:generally",
            "im allgemeinen, in der regel, normalerweise, üblicherweise, gewöhnlich, allgemein",
        ),
        (
            "definite:the-number",
            "die (zwei/drei/vier/fünf/sechs/sieben/acht/neun/zehn/beiden), "
            "der (zwei/drei/vier/fünf/beiden), den (zwei/drei/vier/fünf/beiden)",
        ),
    ),
)
