"""The words of Portuguese that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

TABLES = Limits(
    rows=(
        (
            "none",
            "sem votação, sem prejuízo, sem demora, sem dúvida, sem exceção, sem cessar, sem "
            "mais, mais uma vez, outra vez, mais ou menos, não só, não apenas, de novo, além "
            "disso, no entanto, de vez em quando, ou seja, quer dizer, depois de tudo, em média, "
            "não somente, ao se, em que se, como se, como que se, até agora, até à data, até "
            "hoje, até o momento, até ao momento, até então, até mesmo, e meio, e meia, vinte e, "
            "trinta e, quarenta e, cinquenta e, sessenta e, setenta e, oitenta e, noventa e, "
            "cento e, e assim por diante, bósnia e herzegovina, trinidad e tobago, trindade e "
            "tobago, antígua e barbuda, são tomé e príncipe, são cristóvão e nevis, são vicente e "
            "granadinas, mais cedo ou mais tarde, antes de mais, antes de tudo, sobretudo, do "
            "todo, ao todo",
        ),
        (
            "connective:and",
            "e, bem como, assim como, tanto … como, juntamente com, nem, nem … nem, e ou",
        ),
        ("connective:or", "ou, ou … ou, quer … quer, ou então, nem, nem … nem, e ou"),
        ("connective:nor", "nem, nem … nem"),
        (
            "exception:except",
            "exceto, salvo, com exceção de, à exceção de, excluindo, com a exceção, exceptuando, "
            "com exceção do, com exceção da, à exceção do, à exceção da, afora, excepto, com a "
            "única exceção, à exceção dos, à exceção das, excetuando, com exceção dos, com "
            "exceção das, com excepção de, com excepção da, com excepção do, à excepção de, à "
            "excepção do, à excepção da, tirando",
        ),
        (
            "inclusion:including",
            "incluindo, entre outros, entre outras, tais como, como por exemplo",
        ),
        (
            "condition:if",
            "se o, se a, se os, se as, se um, se uma, se não, se for, se houver, se necessário, "
            "em caso de, no caso de, na eventualidade de, desde que, se eles, se estes, se tal, "
            "se o … não, se a … não, se os … não, se as … não, se … não, caso não, só se, somente "
            "se, apenas se, quando não",
        ),
        ("condition:whether", "se o, se a, se os, se as"),
        (
            "condition:unless",
            "a menos que, a não ser que, salvo se, exceto se, se não, caso não, salvo quando, "
            "caso contrário, exceto quando, a não ser, salvo, exceto, excepto, excepto se, "
            "excepto quando, se o … não, se a … não, se os … não, se as … não, se … não, quando "
            "não",
        ),
        (
            "condition:provided",
            "desde que, contanto que, na condição de, sob a condição de, com a condição de, só "
            "se, somente se, apenas se, sob reserva de, só quando, somente quando, apenas quando",
        ),
        (
            "condition:subject",
            "sujeito a, sujeita a, sob reserva de, sem prejuízo de, sem prejuízo do, sem prejuízo "
            "da, sujeitos a, ressalvado, ressalvada",
        ),
        (
            "condition:even",
            "mesmo se, mesmo que, embora, ainda que, apesar de, independentemente de, a despeito "
            "de, apesar do, apesar da",
        ),
        (
            "restriction:only",
            "só, somente, apenas, unicamente, exclusivamente, único, única, exclusivo, exclusiva, "
            "nada mais que, tão só, tão somente, não … senão, não … mais que, não … mais do que, "
            "nada mais do que, única e exclusivamente, nada senão, únicos, únicas, exclusivos, "
            "exclusivas, meros, meras",
        ),
        (
            "bound:by",
            "o mais tardar, até #, até ao final, até o final, até ao fim, até o dia, até ao dia, "
            "no máximo até, antes do fim, até "
            "(janeiro/fevereiro/março/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro), "
            "no mais tardar, mais tardar, não depois de, não mais tarde",
        ),
        (
            "bound:until",
            "até, até que, até ao, até à, até #, até "
            "(janeiro/fevereiro/março/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro), "
            "até o, até a, até ao final, até o final",
        ),
        (
            "amount:at-most",
            "até #, até, no máximo, não mais de, não superior a, ou menos, um máximo de, não "
            "exceda, não mais do que, máximo de",
        ),
        (
            "bound:from",
            "a partir de, a partir do, não antes de, desde, a contar de, a partir da, não antes "
            "do, não antes da, nunca antes de, o mais cedo, a contar do, a contar da",
        ),
        ("bound:since", "desde, desde que, a partir de"),
        (
            "bound:before",
            "antes de, antes do, antes da, antes que, previamente a, antes, antes dos",
        ),
        (
            "bound:after",
            "após, depois de, depois do, depois da, na sequência de, uma vez, a seguir a, depois "
            "que, depois, em seguida a, posteriormente, a partir de, a partir do, a partir da, a "
            "contar de, a contar do, a contar da",
        ),
        (
            "bound:within",
            "no prazo de, dentro de, em um prazo de, num prazo de, nos próximos, dentro do, no "
            "prazo, em # (dias/meses/anos/semanas/horas)",
        ),
        (
            "bound:during",
            "durante, no decurso de, ao longo de, no decorrer de, no curso de, dentro de, ao "
            "longo, enquanto que, ao passo que",
        ),
        (
            "bound:as-soon-as",
            "assim que, logo que, tão logo, uma vez, imediatamente após, quando, o mais "
            "rapidamente possível, o quanto antes, quanto antes, logo que possível, o mais rápido "
            "possível, assim que possível",
        ),
        ("bound:span", "entre # e, de # a, do # ao, entre # e #, de # a #, do # ao #"),
        (
            "change:by",
            "(aumentar/aumentou/aumentaram/aumento/reduzir/reduziu/reduzido/redução/diminuiu/cresceu/caiu/subiu/desceu/queda/crescimento/elevou/caíram/subiram) "
            "… em, em # por",
        ),
        (
            "change:to",
            "(aumentar/aumentou/aumentaram/reduzir/reduziu/reduzido/passou/passar/diminuiu/caiu/subiu/desceu/elevou/caíram/subiram) "
            "… para",
        ),
        ("change:from-to", "de # para, de # a #"),
        ("frequency:hour", "por hora, a cada hora, de hora em hora"),
        (
            "frequency:day",
            "diário, diária, diariamente, por dia, cada dia, todos os dias, ao dia, diários, "
            "diárias",
        ),
        (
            "frequency:week",
            "semanal, semanalmente, por semana, cada semana, todas as semanas, semanais",
        ),
        ("frequency:month", "mensal, mensalmente, por mês, cada mês, todos os meses, mensais"),
        (
            "frequency:quarter",
            "trimestral, trimestralmente, a cada três meses, trimestrais, a cada trimestre",
        ),
        (
            "frequency:half-year",
            "semestral, semestralmente, a cada seis meses, duas vezes por ano, semestrais",
        ),
        ("frequency:year", "anual, anualmente, por ano, cada ano, todos os anos, ao ano, anuais"),
        ("frequency:two-years", "bienal, de dois em dois anos, a cada dois anos, bienais"),
        ("frequency:once", "uma vez, uma única vez"),
        ("frequency:twice", "duas vezes"),
        ("frequency:thrice", "três vezes"),
        ("frequency:always", "em todos os momentos, a todo o momento"),
        ("frequency:never", "nunca, jamais"),
        ("frequency:often", "frequentemente, muitas vezes, com frequência"),
        ("frequency:sometimes", "às vezes, por vezes, ocasionalmente"),
        ("frequency:rarely", "raramente"),
        ("amount:about", "cerca de, aproximadamente, por volta de, quase, em torno de, perto de"),
        (
            "amount:at-least",
            "pelo menos, no mínimo, ao menos, não menos de, ou mais, um mínimo de, não inferior "
            "a, um ou mais, uma ou mais, um ou vários, uma ou várias",
        ),
        ("amount:more-than", "mais de, mais do que, superior a, superiores a, acima de, excede"),
        ("amount:less-than", "menos de, menos do que, inferior a, inferiores a, abaixo de"),
        ("amount:exactly", "exatamente, precisamente"),
        ("amount:all", "todos, toda, todas, a totalidade, qualquer, quaisquer"),
        ("amount:most", "a maioria, maior parte, a maior parte"),
        (
            "amount:some",
            "alguns, algumas, vários, várias, certos, certas, diversos, um ou mais, uma ou mais, "
            "um ou vários, uma ou várias",
        ),
        ("amount:few", "poucos, poucas"),
        ("amount:both", "ambos, ambas, os dois, as duas"),
        ("amount:either", "um ou outro, uma ou outra, qualquer dos, cada um, cada uma"),
        ("person:we", "nosso, nossa, nossos, nossas, nós"),
        (
            "person:you",
            "vosso, vossa, vossos, vossas, seu, sua, seus, suas, você, vocês, teu, tua",
        ),
        ("person:third", "seu, sua, seus, suas"),
        ("person:i", "meu, minha, meus, minhas, eu, me"),
        ("lack:without", "sem"),
        (
            "hedge:reported",
            "alegadamente, supostamente, pretensamente, ao que parece, ao que consta, segundo consta, diz se que, acredita se que",
        ),
        (
            "hedge:unclear",
            "não está claro se, não é claro se, não se sabe se, desconhece se se, resta saber se",
        ),
        ("hedge:probably", "provavelmente, muito provavelmente, com toda a probabilidade"),
        ("hedge:according", "de acordo com, na opinião, no entender"),
        ("hedge:perhaps", "talvez, possivelmente"),
        ("hedge:in-principle", "em princípio, de princípio"),
        (
            "hedge:as-far-as-possible",
            "na medida do possível, se possível, sempre que possível, tanto quanto possível",
        ),
        (
            "hedge:as-appropriate",
            "conforme o caso, conforme apropriado, se for caso disso, quando apropriado, se for o "
            "caso",
        ),
        (
            "hedge:as-necessary",
            "se necessário, quando necessário, conforme necessário, caso necessário",
        ),
        (
            "hedge:generally",
            "geralmente, em geral, normalmente, habitualmente, em regra, por via de regra",
        ),
        (
            "definite:the-number",
            "os (dois/três/quatro/cinco/seis/sete/oito/nove/dez), as "
            "(duas/três/quatro/cinco/seis/sete/oito/nove/dez)",
        ),
    ),
    weak=(
        (
            "restriction:only",
            "não …… senão, não …… mais que, não …… mais do que, simplesmente, sozinho, sozinha, "
            "sozinhos, mero, mera, um único, uma única, meramente, puramente, isolada, limita se "
            "a, limitado a, reservado, nada mais, não … o único, não … a única, não … só, não … "
            "apenas, não … somente, não … unicamente, não … simplesmente",
        ),
        (
            "exception:except",
            "que não, além de, exclui, excluem, excluir, exceção, exceções, excepção, excepções, "
            "fora de",
        ),
        ("condition:if", "se, onde, quando, caso, aquando"),
        (
            "condition:even",
            "não obstante, enquanto, porém, se bem que, contudo, todavia, seja qual for, por mais "
            "que, ou não",
        ),
        ("condition:subject", "submetido a"),
        (
            "inclusion:including",
            "como, inclusivamente, inclusive, em particular, em especial, especialmente, inclui, "
            "incluem, incluir, incluído, incluída, incluídos, incluídas, por exemplo, entre eles, "
            "entre elas, particularmente, a saber, designadamente, nomeadamente, até",
        ),
        (
            "lack:without",
            "falta de, ausência de, na ausência de, livre de, carece, desprovido, desprovida, "
            "isento de, sem precedentes, sem fins lucrativos, sem reservas, sem fim, sem par, sem "
            "entraves, sem igual, sem efeito",
        ),
        (
            "hedge:reported",
            "alegado, alegada, alegados, alegadas, alegações, suposto, suposta, supostos, supostas, presumível, presumido, aparentemente, parece, parecem, teria, teriam, terá, terão, segundo, afirma, afirmam, relatado, relatados, relatos, diz, dizem, suspeito",
        ),
        ("hedge:unclear", "incerto, incerta, desconhece, claro, se"),
        (
            "hedge:probably",
            "provável, prováveis, possivelmente, deverá, deverão, deve, pode, poderá, poderia, talvez",
        ),
        (
            "hedge:according",
            "segundo, conforme, acordo, termos, consoante, como, base, diz, disse, afirma, opinião, por",
        ),
        (
            "hedge:perhaps",
            "provável, provavelmente, potencialmente, porventura, eventualmente, eventual",
        ),
        ("hedge:as-far-as-possible", "possível, medida"),
        (
            "hedge:as-appropriate",
            "apropriado, adequado, adequada, conforme, pertinente, eventual, eventualmente",
        ),
        ("hedge:as-necessary", "necessário, necessária, necessários, necessárias, preciso"),
        (
            "hedge:generally",
            "geral, frequentemente, costuma, costumam, muitas vezes, de modo geral, de forma "
            "geral, em grande parte, tipicamente",
        ),
        ("condition:whether", "ou não, se"),
        ("condition:provided", "enquanto"),
        ("bound:during", "enquanto"),
        ("frequency:always", "sempre"),
        ("amount:about", "uns, umas"),
        ("amount:all", "todo, cada"),
        ("person:we", "nos"),
        ("person:third", "dele, dela, deles, delas"),
    ),
)
