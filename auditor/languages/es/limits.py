"""The words of Spanish that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

# Longer than 300 lines: it is one table.
TABLES = Limits(
    rows=(
        (
            "none",
            "sin votación, sin perjuicio, sin demora, sin excepción, sin duda, sin lugar a, sin "
            "dilación, sin cesar, sin más, una vez más, otra vez, más o menos, a la vez, no solo, "
            "no sólo, no solamente, tanto más, de nuevo, sin embargo, además, después de todo, "
            "una y otra vez, es decir, de vez en cuando, ya sea, o sea, en promedio, sino que, "
            "como si, hasta ahora, hasta la fecha, hasta el momento, ante todo, mucho antes, "
            "sobre todo, del todo, treinta y, cuarenta y, cincuenta y, sesenta y, setenta y, "
            "ochenta y, noventa y, y medio, y media, y así sucesivamente, bosnia y herzegovina, "
            "trinidad y tabago, trinidad y tobago, antigua y barbuda, santo tomé y príncipe, "
            "saint kitts y nevis, san vicente y las granadinas, más y más, tarde o temprano, de "
            "uno u otro modo, de todos modos, de todas formas, con todo, así y todo",
        ),
        (
            "connective:and",
            "y, e, así como, al igual que, tanto … como, junto con, ni, ni … ni, y o",
        ),
        ("connective:or", "o, u, o bien, ya sea … o, ni, ni … ni, y o"),
        ("connective:nor", "ni, ni … ni"),
        (
            "exception:except",
            "excepto, salvo, con excepción de, con la excepción de, a excepción de, excluido, "
            "excluidos, excluidas, que no sea, que no sean, menos los, con exclusión de, a menos "
            "los, exceptuando, salvo que, salvo en, con la única excepción, con la salvedad, a "
            "excepción del, a excepción de los, con excepción del, salvo si, otros que, "
            "excluyendo",
        ),
        (
            "inclusion:including",
            "incluido, incluida, incluidos, incluidas, entre otros, entre otras, entre otras "
            "cosas, tales como, como por ejemplo, incluyendo",
        ),
        (
            "condition:if",
            "si, en caso de, en el caso de, en caso de que, cuando, siempre que, en los casos en "
            "que, en el supuesto de, si no, si … no, solo si, sólo si, únicamente si, cuando no",
        ),
        ("condition:whether", "si"),
        (
            "condition:unless",
            "a menos que, salvo que, excepto si, si no, a no ser que, salvo si, salvo cuando, "
            "salvo en caso, salvo disposición, salvo en los casos, excepto cuando, de lo "
            "contrario, salvo, excepto, excepto que, excepto en, si … no, cuando no",
        ),
        (
            "condition:provided",
            "siempre que, a condición de que, a condición de, con la condición de que, siempre y "
            "cuando, con tal de que, en la inteligencia de que, solo si, sólo si, únicamente si, "
            "a reserva de, con sujeción a, solo cuando, sólo cuando, únicamente cuando",
        ),
        (
            "condition:subject",
            "con sujeción a, sujeto a, sujeta a, sujetos a, sujetas a, a reserva de, supeditado "
            "a, supeditada a",
        ),
        (
            "condition:even",
            "aun si, aunque, aun cuando, a pesar de, pese a, independientemente de, incluso si, "
            "sin perjuicio de que, con independencia de",
        ),
        (
            "restriction:only",
            "solo, sólo, solamente, únicamente, exclusivamente, no … sino, único, única, únicos, "
            "nada más que, solo si, sólo si, únicamente si, nadie más que, no … más que, no … "
            "otra cosa que, tan sólo, limitado exclusivamente a",
        ),
        (
            "bound:by",
            "a más tardar, antes del #, antes de finales, para el #, no más tarde, para finales, "
            "para #, para fines, hasta el # inclusive, antes de #, antes del fin, no después de, "
            "no después del, como muy tarde, no más tarde de",
        ),
        (
            "bound:from",
            "a partir de, a partir del, no antes de, desde el, como muy pronto, a contar de, a "
            "contar desde, desde, no antes del, como pronto, nunca antes de, no más temprano",
        ),
        ("bound:since", "desde, desde que, a partir de, desde el, desde la, a partir del"),
        (
            "bound:before",
            "antes de, antes del, antes de que, previo a, previamente a, con anterioridad a, "
            "antes, antes del #, anterior a",
        ),
        (
            "bound:after",
            "después de, después del, tras, luego de, una vez, posteriormente a, a raíz de, con "
            "posterioridad a, después de que, una vez que, siguientes a, a los #, después, a "
            "partir de, a partir del, a contar de, a contar desde",
        ),
        ("bound:until", "hasta, hasta que, en espera de, a la espera de"),
        (
            "amount:at-most",
            "hasta #, a lo sumo, como máximo, no más de, un máximo de, o menos, que no exceda, "
            "que no exceder, no excederá, máximo de, hasta un máximo",
        ),
        (
            "bound:within",
            "dentro de, en un plazo de, en el plazo de, en el término de, dentro del, en los "
            "próximos, en un plazo, dentro de los, en menos de, dentro de un plazo, no mayor de # "
            "(días/meses/años), en un plazo no mayor",
        ),
        (
            "bound:during",
            "durante, en el curso de, a lo largo de, en el transcurso de, dentro de, en el "
            "período, mientras que, al tiempo que, a lo largo del, en el periodo",
        ),
        (
            "bound:as-soon-as",
            "tan pronto como, en cuanto, una vez que, una vez, apenas, inmediatamente después, lo "
            "antes posible, cuanto antes, a la mayor brevedad, tan pronto como sea posible",
        ),
        (
            "bound:span",
            "entre # y, del # al, de # a, entre el #, de # a #, del # al #, entre # y #",
        ),
        (
            "change:by",
            "(aumentar/aumentado/aumentó/aumentaron/aumenta/aumento/reducir/reducido/redujo/reducción/disminuyó/disminuido/disminuir/incrementó/incrementado/creció/crecido/cayó/caído/subió/bajó/descendió/disminución) "
            "… en, en un #",
        ),
        (
            "change:to",
            "(aumentar/aumentado/aumentó/aumentaron/aumenta/reducir/reducido/redujo/pasó/pasado/pasar/disminuyó/incrementó/cayó/subió/bajó/descendió/elevó/elevado) "
            "… a #, "
            "(aumentar/aumentado/aumentó/reducir/reducido/redujo/pasó/pasado/subió/bajó/cayó/elevó) "
            "… al",
        ),
        ("change:from-to", "de # a #, del # al #"),
        ("frequency:hour", "cada hora, por hora, todas las horas"),
        (
            "frequency:day",
            "diario, diaria, diariamente, cada día, por día, al día, todos los días, diarios, "
            "diarias",
        ),
        (
            "frequency:week",
            "semanal, semanalmente, cada semana, por semana, a la semana, todas las semanas, "
            "semanales",
        ),
        (
            "frequency:month",
            "mensual, mensualmente, cada mes, por mes, al mes, todos los meses, mensuales",
        ),
        (
            "frequency:quarter",
            "trimestral, trimestralmente, cada trimestre, cada tres meses, trimestrales",
        ),
        (
            "frequency:half-year",
            "semestral, semestralmente, cada seis meses, cada semestre, dos veces al año, "
            "semestrales",
        ),
        (
            "frequency:year",
            "anual, anualmente, cada año, por año, al año, todos los años, anuales",
        ),
        ("frequency:two-years", "bienal, cada dos años, bianual, bienales, bianualmente"),
        ("frequency:once", "una vez, una sola vez, en una ocasión"),
        ("frequency:twice", "dos veces, en dos ocasiones"),
        ("frequency:thrice", "tres veces, en tres ocasiones"),
        ("frequency:always", "siempre, en todo momento"),
        ("frequency:never", "nunca, jamás"),
        ("frequency:often", "a menudo, con frecuencia, frecuentemente"),
        ("frequency:sometimes", "a veces, en ocasiones, ocasionalmente"),
        ("frequency:rarely", "rara vez, raramente"),
        ("amount:about", "aproximadamente, cerca de, unos #, unas #, casi, en torno a"),
        (
            "amount:at-least",
            "al menos, por lo menos, como mínimo, no menos de, o más, un mínimo de, cuando menos, "
            "uno o varios, una o varias, uno o más, una o más",
        ),
        (
            "amount:more-than",
            "más de, superior a, superiores a, mayor que, supera, superan, por encima de, excede",
        ),
        ("amount:less-than", "menos de, inferior a, inferiores a, menor que, por debajo de"),
        ("amount:exactly", "exactamente, precisamente"),
        ("amount:all", "todos, toda, todas, la totalidad, cualquier, cualquiera, entero"),
        ("amount:most", "la mayoría, la mayor parte, mayor parte"),
        (
            "amount:some",
            "algunos, algunas, varios, varias, ciertos, ciertas, diversos, diversas, una serie "
            "de, uno o varios, una o varias, uno o más, una o más",
        ),
        ("amount:few", "pocos, pocas, unos pocos"),
        ("amount:both", "ambos, ambas, los dos, las dos"),
        ("amount:either", "uno u otro, una u otra, cualquiera de, cada uno de, cada una de"),
        ("person:we", "nuestro, nuestra, nuestros, nuestras, nosotros, nos"),
        ("person:you", "vuestro, vuestra, su, sus, usted, ustedes, tu, tus"),
        ("person:third", "su, sus, suyo, suya"),
        ("person:i", "mi, mis, yo, me"),
        ("lack:without", "sin"),
        (
            "hedge:reported",
            "presuntamente, supuestamente, al parecer, según se informa, según se dice, según se afirma, según se indica, se dice que, se afirma que, se cree que",
        ),
        (
            "hedge:unclear",
            "no está claro si, se desconoce si, no se sabe si, se ignora si, queda por ver",
        ),
        ("hedge:probably", "probablemente, con toda probabilidad, muy probablemente"),
        ("hedge:according", "según, a juicio de, en opinión de"),
        ("hedge:perhaps", "quizá, quizás, tal vez, posiblemente"),
        ("hedge:in-principle", "en principio, de principio"),
        (
            "hedge:as-far-as-possible",
            "en la medida de lo posible, en lo posible, de ser posible, si es posible, siempre "
            "que sea posible, cuando sea posible, en la mayor medida posible",
        ),
        (
            "hedge:as-appropriate",
            "según corresponda, según proceda, en su caso, cuando corresponda, si procede, según "
            "convenga, de ser procedente",
        ),
        (
            "hedge:as-necessary",
            "si es necesario, en caso necesario, cuando sea necesario, de ser necesario, según "
            "sea necesario",
        ),
        (
            "hedge:generally",
            "generalmente, en general, por lo general, normalmente, habitualmente, por regla "
            "general",
        ),
        (
            "definite:the-number",
            "los (dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez), las "
            "(dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez)",
        ),
    ),
    weak=(
        (
            "restriction:only",
            "no …… sino, no …… más que, simplemente, meramente, sola, mero, mera, un único, una "
            "única, un solo, una sola, exclusiva, exclusivo, apenas, tan solo, limitarse a, se "
            "limita a, limitado a, limitada a, reservado, puramente, nada más, no … el único, no "
            "… la única, no … solo, no … sólo, no … solamente, no … únicamente, no … "
            "exclusivamente, no … simplemente",
        ),
        (
            "exception:except",
            "distintos de, distinto de, distinta de, distintas de, excluir, excluye, excluyen, "
            "excepción, excepciones, aparte de, fuera de",
        ),
        ("condition:if", "donde, de ser"),
        ("condition:even", "no obstante, si bien, mientras que, por más que, o no, si bien … no"),
        ("condition:subject", "someterse a, sometido a, sometida a, sin perjuicio de"),
        (
            "inclusion:including",
            "como, incluso, en particular, incluir, incluye, incluyen, en especial, "
            "especialmente, por ejemplo, entre ellos, entre ellas, entre los que, entre las que, "
            "a saber, comprende, comprenden, inclusive, abarca, abarcan, figuran, particularmente",
        ),
        (
            "lack:without",
            "carece, carecen, falta de, en ausencia de, ausencia de, libre de, libres de, exento "
            "de, carente de, sin precedentes, sin fines de lucro, sin ánimo de lucro, sin "
            "reservas, sin fin, sin par, sin trabas, sin obstáculos, sin efecto, sin igual",
        ),
        (
            "hedge:reported",
            "presunto, presunta, presuntos, presuntas, supuesto, supuesta, supuestos, supuestas, aparentemente, parece, parecen, habría, habrían, según, alegado, alegada, alegaciones, denunciado, denuncias, informado, informes, dice, dicen, afirma, afirman, denominado, sospecha",
        ),
        ("hedge:unclear", "incierto, incierta, desconoce, claro, si"),
        (
            "hedge:probably",
            "probable, probables, posiblemente, seguramente, debe, puede, podría, prever, previsible, quizás",
        ),
        (
            "hedge:according",
            "acuerdo, conforme, arreglo, conformidad, virtud, como, función, juicio, opinión, señala, señaló, dijo, afirma, por, base",
        ),
        (
            "hedge:perhaps",
            "probable, probablemente, acaso, eventual, eventualmente, potencialmente",
        ),
        ("hedge:as-far-as-possible", "posible, medida, posibilidades"),
        (
            "hedge:as-appropriate",
            "apropiado, apropiada, apropiados, pertinente, pertinentes, oportuno, oportuna, según "
            "el caso, cuando proceda, adecuado, que corresponda",
        ),
        (
            "hedge:as-necessary",
            "necesario, necesaria, necesarios, necesarias, necesidad, requiera, proceda",
        ),
        (
            "hedge:generally",
            "general, a menudo, suele, suelen, comúnmente, en conjunto, en términos generales, de "
            "manera general, frecuentemente",
        ),
        ("condition:whether", "o no"),
        ("condition:provided", "mientras"),
        ("bound:during", "mientras"),
        ("amount:about", "alrededor de, unos, unas"),
        ("amount:all", "todo, cada"),
    ),
)
