"""The words of French that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

TABLES = Limits(
    rows=(
        (
            "none",
            "sans vote, sans préjudice, sans délai, sans exception, sans doute, sans cesse, sans "
            "relâche, sans tarder, sans retard, sans plus, à la fois, encore une fois, une fois de "
            "plus, plus ou moins, de plus, après tout, en particulier, si bien que, non seulement, "
            "tout à fait, en tout cas, en tout état de cause, une nouvelle fois, il y a, ainsi que, "
            "en outre, en moyenne, plus de, si ce, ci après, d'après, ci avant, avant tout, bien "
            "avant, avant hier, après midi, après demain, jusqu'à présent, jusqu'ici, jusqu'à "
            "maintenant, à ce jour, tout comme, tout d'abord, tout près, tout simplement, tout "
            "particulièrement, tout récemment, tout aussi, tout seul, tout autant, tout juste, tout "
            "de suite, tout de même, tout droit, tout proche, du tout, tout autre, un tout, dans "
            "l'ensemble, d'ensemble, plus tard qu'hier, et ainsi de suite, et demi, et demie, d'ores "
            "et déjà, bel et bien, trinité et tobago, antigua et barbuda, sao tomé et principe, saint "
            "kitts et nevis, saint christophe et niévès, saint vincent et les grenadines, "
            "(vingt/trente/quarante/cinquante/soixante) et (un/une/onze/unième), tôt ou tard, nos #, "
            "de son vivant, à son tour, peu à peu, petit à petit, tout, lors de, lors du, lors des, "
            "depuis, dès, suivant, toujours, en tout temps, autour de",
        ),
        (
            "connective:and",
            "et, ainsi que, et aussi, de même que, aussi bien … que, ni, ni … ni, et ou",
        ),
        ("connective:or", "ou, soit … soit, ou bien, ni, ni … ni, et ou"),
        ("connective:nor", "ni, ni … ni"),
        (
            "exception:except",
            "sauf, excepté, hormis, à l'exception de, à l'exception du, à l'exception des, hors, "
            "autre que, autres que, à l'exclusion de, à l'exclusion du, à l'exclusion des, "
            "si ce n'est, en dehors de, à part, exception faite, mis à part, non compris",
        ),
        (
            "inclusion:including",
            "y compris, notamment, compris, dont, inclus, incluant, entre autres, tel que, "
            "telle que, tels que, telles que, en particulier, comprend, comprennent, comprenant, "
            "comme",
        ),
        (
            "condition:if",
            "si, s'il, s'ils, en cas de, en cas d', dans le cas où, au cas où, lorsque, lorsqu, "
            "quand, dès lors que, dans l'hypothèse où, où",
        ),
        ("condition:whether", "si, s'il, s'ils"),
        (
            "condition:unless",
            "à moins que, à moins qu, à moins de, à moins d, sauf si, sauf lorsque, "
            "sauf dans le cas, sauf dans les cas, sauf disposition, sauf indication, "
            "si … ne … pas, si … pas, sinon, sauf décision, sauf avis",
        ),
        (
            "condition:provided",
            "à condition que, à condition de, à la condition que, pourvu que, pourvu qu, "
            "sous réserve que, étant entendu que, à charge de, pour autant que, à condition qu, "
            "tant que, si et seulement si, uniquement si, seulement si, que si, sous réserve de, "
            "sous réserve",
        ),
        (
            "condition:subject",
            "sous réserve de, sous réserve du, sous réserve des, sous réserve d, "
            "sans préjudice de, sans préjudice des, sans préjudice du, sous réserve",
        ),
        (
            "condition:even",
            "même si, bien que, quoique, malgré, en dépit de, nonobstant, indépendamment de, "
            "sans égard, qu'il … ou non, bien qu, quel que soit, quels que soient, "
            "quelle que soit, par dérogation",
        ),
        (
            "restriction:only",
            "seulement, uniquement, exclusivement, seul, seule, seuls, seules, ne … que, n … que, "
            "rien que, simplement, ne … qu, n … qu, exclusif, exclusive, uniquement si, "
            "seulement si",
        ),
        (
            "bound:by",
            "au plus tard, d'ici, d'ici à, d'ici au, d'ici la fin, avant le, avant la fin, pas plus "
            "tard, jusqu'au # inclus, d'ici le, avant #, d'ici fin, pas plus tard que, pas plus tard "
            "qu",
        ),
        (
            "bound:within",
            "d'ici, d'ici à, dans un délai de, dans le délai, dans les #, dans les "
            "(deux/trois/quatre/cinq/six/sept/huit/dix/trente), sous #, en l'espace de, dans un "
            "délai, dans le délai de, dans les (jours/mois) suivant, dans les prochains, en # "
            "(jours/mois/ans), dans un délai de #",
        ),
        (
            "bound:from",
            "à compter du, à compter de, à partir du, à partir de, pas avant, au plus tôt, dès le, "
            "dès, à dater du, à compter d, pas plus tôt que, pas plus tôt qu, le plus tôt",
        ),
        ("bound:since", "depuis, à compter du, à partir de, à compter d, à partir du"),
        (
            "bound:before",
            "avant, avant que, avant de, préalablement à, antérieurement à, préalable à, "
            "précédant, avant le, avant la fin, à la veille",
        ),
        (
            "bound:after",
            "après, après que, à la suite de, à la suite du, suite à, postérieurement à, une fois, "
            "suivant, à l'issue de, au lendemain, à la suite des, dès, à compter du, à compter de, à "
            "compter d",
        ),
        (
            "bound:until",
            "jusqu'à, jusqu'au, jusqu'en, jusqu'à ce que, en attendant, jusque, jusqu, "
            "en attente de",
        ),
        (
            "bound:during",
            "pendant, durant, au cours de, au cours du, au cours des, lors de, lors du, tout au long, "
            "tandis que, tandis qu, alors que, alors qu, tout en, pendant que",
        ),
        (
            "bound:as-soon-as",
            "dès que, dès qu, aussitôt que, sitôt que, dès, aussitôt, une fois que, une fois, lorsque, dès que possible, le plus tôt possible, aussitôt que possible, dans les meilleurs délais, dès le moment",
        ),
        ("bound:span", "entre # et, du # au, de # à, entre le #, de # à #, du # au #"),
        (
            "change:by",
            "(augmenter/augmenté/augmente/augmentera/augmenté/accru/accroître/réduire/réduit/réduite/réduits/réduction/baissé/baisse/baisser/hausse/diminué/diminue/diminuer/diminution/augmentation/progressé/reculé/grimpé/chuté/chute/prolongé/prolongée/relevé/recul/progression) … de",
        ),
        (
            "change:to",
            "(augmenter/augmenté/augmente/augmentera/passé/passée/passer/passera/passe/passant/porté/portée/porter/réduire/réduit/réduite/baissé/tombé/ramené/ramener/ramenée/élevé/grimpé/chuté/relevé) … à",
        ),
        ("change:from-to", "passer de # … à, passé de # … à, passant de # … à, de # % à"),
        ("frequency:hour", "toutes les heures, par heure, chaque heure, horaire"),
        (
            "frequency:day",
            "quotidien, quotidienne, quotidiennement, chaque jour, par jour, tous les jours, "
            "journalier, journalière",
        ),
        (
            "frequency:week",
            "hebdomadaire, chaque semaine, par semaine, toutes les semaines, hebdomadairement",
        ),
        (
            "frequency:month",
            "mensuel, mensuelle, mensuellement, chaque mois, par mois, tous les mois",
        ),
        (
            "frequency:quarter",
            "trimestriel, trimestrielle, chaque trimestre, tous les trois mois, trimestriellement, "
            "tous les trimestres",
        ),
        (
            "frequency:half-year",
            "semestriel, semestrielle, tous les six mois, deux fois par an, chaque semestre, "
            "biannuel",
        ),
        (
            "frequency:year",
            "annuel, annuelle, annuellement, annuels, annuelles, chaque année, par an, "
            "tous les ans, par année",
        ),
        ("frequency:two-years", "biennal, biennale, tous les deux ans, bisannuel, biennaux"),
        ("frequency:once", "une fois, une seule fois, à une reprise"),
        ("frequency:twice", "deux fois, à deux reprises"),
        ("frequency:thrice", "trois fois, à trois reprises"),
        ("frequency:always", "toujours, en tout temps, à tout moment, en permanence"),
        ("frequency:never", "jamais, ne … jamais"),
        ("frequency:often", "souvent, fréquemment, régulièrement"),
        ("frequency:sometimes", "parfois, quelquefois, occasionnellement, de temps à autre"),
        ("frequency:rarely", "rarement"),
        (
            "amount:about",
            "environ, à peu près, approximativement, près de, presque, quelque #, quelques #, autour "
            "de, une centaine, une dizaine, quasiment, une vingtaine, une trentaine, une quarantaine, "
            "une cinquantaine",
        ),
        (
            "amount:at-least",
            "au moins, au minimum, pas moins de, un minimum de, ou plus, minimum de, d'au moins, non "
            "inférieur, un ou plusieurs, une ou plusieurs, un ou de plusieurs, une ou de plusieurs, à "
            "tout le moins",
        ),
        (
            "amount:at-most",
            "au plus, au maximum, pas plus de, un maximum de, maximum de, jusqu'à #, jusqu'à, "
            "ou moins, n'excédant pas, ne dépassant pas, ne pas dépasser, ne dépasse pas, "
            "n'excède pas, tout au plus, maximal de, maximale de",
        ),
        (
            "amount:more-than",
            "plus de #, plus de (deux/trois/quatre/cinq/dix/cent/mille/la), supérieur à, supérieure "
            "à, supérieurs à, excédant, dépassant, dépasse, excède, au delà de, davantage que, plus "
            "d'un, plus d'une, plus d'#",
        ),
        (
            "amount:less-than",
            "moins de, inférieur à, inférieure à, moins d, en dessous de, au dessous de",
        ),
        ("amount:exactly", "exactement, précisément"),
        (
            "amount:all",
            "tout, tous, toute, toutes, chaque, chacun, chacune, l'ensemble, ensemble des, "
            "l'intégralité",
        ),
        ("amount:most", "la plupart, la majorité, la plupart des"),
        (
            "amount:some",
            "certains, certaines, quelques, plusieurs, un certain nombre, divers, diverses, un ou "
            "plusieurs, une ou plusieurs, un ou de plusieurs, une ou de plusieurs",
        ),
        ("amount:few", "peu de, quelques"),
        ("amount:both", "les deux, l'un et l'autre, tous deux, toutes deux, ces deux"),
        ("amount:either", "l'un ou l'autre, l'une ou l'autre"),
        ("person:we", "notre, nos, nous"),
        ("person:you", "votre, vos, vous, ton, ta, tes"),
        ("person:third", "leur, leurs, son, sa, ses"),
        ("person:i", "mon, ma, mes, je, j"),
        ("lack:without", "sans"),
        ("hedge:perhaps", "peut-être, éventuellement"),
        ("hedge:in-principle", "en principe, de principe"),
        (
            "hedge:as-far-as-possible",
            "dans la mesure du possible, autant que possible, si possible, "
            "dans toute la mesure possible, dans la mesure où",
        ),
        (
            "hedge:as-appropriate",
            "le cas échéant, s'il y a lieu, selon le cas, selon qu'il convient, "
            "selon que de besoin, si nécessaire, au besoin, s'il y a lieu",
        ),
        (
            "hedge:as-necessary",
            "si nécessaire, au besoin, en tant que de besoin, le cas échéant, selon que de besoin, "
            "si besoin est",
        ),
        (
            "hedge:generally",
            "généralement, en général, habituellement, normalement, d'ordinaire, en règle générale",
        ),
        (
            "definite:the-number",
            "les (deux/trois/quatre/cinq/six/sept/huit/neuf/dix), "
            "des (deux/trois/quatre/cinq/six/sept/huit/neuf/dix), "
            "aux (deux/trois/quatre/cinq/six)",
        ),
    ),
)
