"""The words of French that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

# Longer than 300 lines: it is one table.
TABLES = Limits(
    rows=(
        (
            "none",
            "sans vote, sans préjudice, sans délai, sans exception, sans doute, sans cesse, sans "
            "relâche, sans tarder, sans retard, sans plus, à la fois, encore une fois, une fois "
            "de plus, plus ou moins, de plus, après tout, si bien que, non seulement, tout à "
            "fait, en tout cas, en tout état de cause, une nouvelle fois, il y a, en outre, en "
            "moyenne, plus de, si ce, en tant que, en tant qu, pas seulement, pas uniquement, pas "
            "simplement, pas exclusivement, pas que, à part entière, hors de, hors du, hors des, "
            "hors d, sans exclusive, sans abri, sans papiers, à l'exclusion sociale, comme si, "
            "comme s'il, comme s'ils, que s'il avait, que s'il était, ci après, ci "
            "avant, avant tout, bien avant, avant hier, après midi, après demain, jusqu'à "
            "présent, jusqu'ici, jusqu'à maintenant, à ce jour, tout comme, tout d'abord, tout "
            "près, tout simplement, tout particulièrement, tout récemment, tout aussi, tout seul, "
            "tout autant, tout juste, tout de suite, tout de même, tout droit, tout proche, du "
            "tout, tout autre, un tout, dans l'ensemble, d'ensemble, plus tard qu'hier, et ainsi "
            "de suite, et demi, et demie, d'ores et déjà, bel et bien, trinité et tobago, antigua "
            "et barbuda, sao tomé et principe, saint kitts et nevis, saint christophe et niévès, "
            "saint vincent et les grenadines, (vingt/trente/quarante/cinquante/soixante) et "
            "(un/une/onze/unième), tôt ou tard, nos #, de son vivant, à son tour, peu à peu, "
            "petit à petit, lors des",
        ),
        (
            "connective:and",
            "et, ainsi que, et aussi, de même que, aussi bien … que, ni, ni … ni, et ou",
        ),
        ("connective:or", "ou, soit … soit, ou bien, ni, ni … ni, et ou"),
        ("connective:nor", "ni, ni … ni"),
        (
            "exception:except",
            "sauf, excepté, hormis, à l'exception de, à l'exception du, à l'exception des, autre "
            "que, autres que, si ce n'est, exception faite, mis à part, non compris, autre qu, "
            "autres qu, à l'exception d, à l'exclusion d, à la seule exception",
        ),
        (
            "inclusion:including",
            "y compris, inclus, incluant, entre autres, tel que, telle que, tels que, telles que",
        ),
        (
            "condition:if",
            "si, s'il, s'ils, en cas de, en cas d', dans le cas où, au cas où, lorsque, lorsqu, "
            "quand, dès lors que, dans l'hypothèse où, si … ne … pas, si … n … pas, s'il … ne … "
            "pas, s'ils … ne … pas, s'il n … pas, s'ils n … pas, si … pas, que si",
        ),
        ("condition:whether", "si, s'il, s'ils"),
        (
            "condition:unless",
            "à moins que, à moins qu, à moins de, à moins d, sauf si, sauf lorsque, sauf dans le "
            "cas, sauf dans les cas, sauf disposition, sauf indication, si … ne … pas, si … pas, "
            "sinon, sauf décision, sauf avis, sauf, s'il … ne … pas, s'ils … ne … pas, s'il n … "
            "pas, s'ils n … pas, si … n … pas, sauf s'il, sauf s'ils, sauf dans la mesure, "
            "excepté si, sauf preuve, sauf convention, à moins que … ne, à moins qu … ne, si ce "
            "n'est",
        ),
        (
            "condition:provided",
            "à condition que, à condition de, à la condition que, pourvu que, pourvu qu, sous "
            "réserve que, étant entendu que, à charge de, pour autant que, à condition qu, tant "
            "que, si et seulement si, uniquement si, seulement si, que si, sous réserve de",
        ),
        (
            "condition:subject",
            "sous réserve de, sous réserve du, sous réserve des, sous réserve d, sans préjudice "
            "de, sans préjudice des, sans préjudice du, sous réserve",
        ),
        (
            "condition:even",
            "même si, bien que, quoique, malgré, en dépit de, nonobstant, indépendamment de, sans "
            "égard, qu'il … ou non, bien qu, quel que soit, quels que soient, quelle que soit, "
            "par dérogation",
        ),
        (
            "restriction:only",
            "seulement, uniquement, exclusivement, seul, seule, seuls, seules, ne … que, n … que, "
            "rien que, ne … qu, n … qu, exclusif, exclusive, uniquement si, seulement si, rien "
            "d'autre que, rien d'autre qu, personne d'autre que, ne … guère que, à la seule "
            "condition",
        ),
        (
            "bound:by",
            "au plus tard, d'ici, d'ici à, d'ici au, d'ici la fin, avant le, avant la fin, pas "
            "plus tard, jusqu'au # inclus, d'ici le, avant #, d'ici fin, pas plus tard que, pas "
            "plus tard qu",
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
            "à compter du, à compter de, à partir du, à partir de, pas avant, au plus tôt, dès "
            "le, à dater du, à compter d, pas plus tôt que, pas plus tôt qu, le plus tôt",
        ),
        ("bound:since", "à compter du, à partir de, à compter d, à partir du"),
        (
            "bound:before",
            "avant, avant que, avant de, préalablement à, antérieurement à, préalable à, "
            "précédant, avant le, avant la fin, à la veille",
        ),
        (
            "bound:after",
            "après, après que, à la suite de, à la suite du, suite à, postérieurement à, une "
            "fois, à l'issue de, au lendemain, à la suite des, à compter du, à compter de, à "
            "compter d",
        ),
        (
            "bound:until",
            "jusqu'à, jusqu'au, jusqu'en, jusqu'à ce que, en attendant, jusque, jusqu, en attente "
            "de",
        ),
        (
            "bound:during",
            "pendant, durant, au cours de, au cours du, au cours des, tout au long, tandis que, "
            "tandis qu, alors que, alors qu, tout en, pendant que",
        ),
        (
            "bound:as-soon-as",
            "dès que, dès qu, aussitôt que, sitôt que, aussitôt, une fois que, une fois, lorsque, "
            "dès que possible, le plus tôt possible, aussitôt que possible, dans les meilleurs "
            "délais, dès le moment",
        ),
        ("bound:span", "entre # et, du # au, de # à, entre le #, de # à #, du # au #"),
        (
            "change:by",
            "(augmenter/augmenté/augmente/augmentera/augmenté/accru/accroître/réduire/réduit/réduite/réduits/réduction/baissé/baisse/baisser/hausse/diminué/diminue/diminuer/diminution/augmentation/progressé/reculé/grimpé/chuté/chute/prolongé/prolongée/relevé/recul/progression) "
            "… de",
        ),
        (
            "change:to",
            "(augmenter/augmenté/augmente/augmentera/passé/passée/passer/passera/passe/passant/porté/portée/porter/réduire/réduit/réduite/baissé/tombé/ramené/ramener/ramenée/élevé/grimpé/chuté/relevé) "
            "… à",
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
            "trimestriel, trimestrielle, chaque trimestre, tous les trois mois, "
            "trimestriellement, tous les trimestres",
        ),
        (
            "frequency:half-year",
            "semestriel, semestrielle, tous les six mois, deux fois par an, chaque semestre, "
            "biannuel",
        ),
        (
            "frequency:year",
            "annuel, annuelle, annuellement, annuels, annuelles, chaque année, par an, tous les "
            "ans, par année",
        ),
        ("frequency:two-years", "biennal, biennale, tous les deux ans, bisannuel, biennaux"),
        ("frequency:once", "une fois, une seule fois, à une reprise"),
        ("frequency:twice", "deux fois, à deux reprises"),
        ("frequency:thrice", "trois fois, à trois reprises"),
        ("frequency:always", "à tout moment, en permanence"),
        ("frequency:never", "jamais, ne … jamais"),
        ("frequency:often", "souvent, fréquemment, régulièrement"),
        ("frequency:sometimes", "parfois, quelquefois, occasionnellement, de temps à autre"),
        ("frequency:rarely", "rarement"),
        (
            "amount:about",
            "environ, à peu près, approximativement, près de, presque, quelque #, quelques #, une "
            "centaine, une dizaine, quasiment, une vingtaine, une trentaine, une quarantaine, une "
            "cinquantaine",
        ),
        (
            "amount:at-least",
            "au moins, au minimum, pas moins de, un minimum de, ou plus, minimum de, d'au moins, "
            "non inférieur, un ou plusieurs, une ou plusieurs, un ou de plusieurs, une ou de "
            "plusieurs, à tout le moins",
        ),
        (
            "amount:at-most",
            "au plus, au maximum, pas plus de, un maximum de, maximum de, jusqu'à #, jusqu'à, ou "
            "moins, n'excédant pas, ne dépassant pas, ne pas dépasser, ne dépasse pas, n'excède "
            "pas, tout au plus, maximal de, maximale de",
        ),
        (
            "amount:more-than",
            "plus de #, plus de (deux/trois/quatre/cinq/dix/cent/mille/la), supérieur à, "
            "supérieure à, supérieurs à, excédant, dépassant, dépasse, excède, au delà de, "
            "davantage que, plus d'un, plus d'une, plus d'#",
        ),
        (
            "amount:less-than",
            "moins de, inférieur à, inférieure à, moins d, en dessous de, au dessous de",
        ),
        ("amount:exactly", "exactement, précisément"),
        (
            "amount:all",
            "tous, toute, toutes, chaque, chacun, chacune, l'ensemble, ensemble des, l'intégralité",
        ),
        ("amount:most", "la plupart, la majorité, la plupart des"),
        (
            "amount:some",
            "certains, certaines, quelques, plusieurs, un certain nombre, divers, diverses, un ou "
            "plusieurs, une ou plusieurs, un ou de plusieurs, une ou de plusieurs",
        ),
        ("amount:few", "peu de, quelques"),
        ("amount:both", "les deux, l'un et l'autre, tous deux, toutes deux, ces deux"),
        ("amount:either", "l'un ou l'autre, l'une ou l'autre, chacun, chacune"),
        ("person:we", "notre, nos, nous"),
        ("person:you", "votre, vos, vous, ton, ta, tes"),
        ("person:third", "leur, leurs, son, sa, ses"),
        ("person:i", "mon, ma, mes, je, j"),
        ("lack:without", "sans"),
        (
            "hedge:reported",
            "prétendument, soi disant, supposément, à ce qu'il paraît, semble t il, dit on, selon certaines informations",
        ),
        (
            "hedge:unclear",
            "on ignore si, on ne sait pas si, reste à savoir si, pas clair si, pas certain que",
        ),
        (
            "hedge:probably",
            "probablement, vraisemblablement, selon toute vraisemblance, selon toute probabilité",
        ),
        ("hedge:according", "selon, d'après, aux dires, de l'avis"),
        ("hedge:perhaps", "éventuellement"),
        ("hedge:in-principle", "en principe, de principe"),
        (
            "hedge:as-far-as-possible",
            "dans la mesure du possible, autant que possible, si possible, dans toute la mesure "
            "possible",
        ),
        (
            "hedge:as-appropriate",
            "le cas échéant, s'il y a lieu, selon qu'il convient, selon que de besoin, si "
            "nécessaire, au besoin",
        ),
        (
            "hedge:as-necessary",
            "si nécessaire, au besoin, en tant que de besoin, le cas échéant, selon que de "
            "besoin, si besoin est",
        ),
        (
            "hedge:generally",
            "généralement, en général, habituellement, normalement, d'ordinaire, en règle générale",
        ),
        (
            "definite:the-number",
            "les (deux/trois/quatre/cinq/six/sept/huit/neuf/dix), des "
            "(deux/trois/quatre/cinq/six/sept/huit/neuf/dix), aux (deux/trois/quatre/cinq/six)",
        ),
    ),
    weak=(
        (
            "restriction:only",
            "ne …… que, n …… que, ne …… qu, n …… qu, simplement, un seul, une seule, à lui seul, "
            "à elle seule, unique, uniques, se borne à, se limite à, réservé, réservée, limité à, "
            "limitée à, limités à, rien de plus, à peine, purement, ne … plus que, n … plus que, "
            "ne … plus qu, pas le seul, pas la seule, pas les seuls, pas les seules, à lui tout "
            "seul, à elle toute seule",
        ),
        (
            "exception:except",
            "hors, en dehors de, en dehors du, en dehors des, à part, exclut, exclure, excluant, "
            "exclu, exclus, exclue, exclues, exception, exceptions, à l'exclusion de, à "
            "l'exclusion du, à l'exclusion des",
        ),
        ("condition:provided", "sous réserve"),
        (
            "condition:if",
            "où, sinon, faute de, à défaut de, à défaut d, selon que, sur demande, en pareil cas, "
            "le cas échéant",
        ),
        (
            "condition:even",
            "cependant, toutefois, tout en, alors que, tandis que, quoi qu, ou non, ou pas",
        ),
        ("condition:subject", "soumis à, soumise à, assujetti à"),
        (
            "inclusion:including",
            "comme, dont, en particulier, comprend, comprennent, comprenant, notamment, surtout, "
            "par exemple, figure, figurent, parmi, particulièrement, à savoir, comporte, "
            "comportent, compris",
        ),
        (
            "lack:without",
            "en l'absence de, en l'absence d, à défaut de, faute de, dépourvu, dénué, privé de, "
            "exempt de, absence de, sans précédent, sans parler, sans effet, sans objet, sans "
            "suite, sans fin, sans pareil, sans réserve, sans réserves, sans équivoque, sans "
            "entrave, sans entraves",
        ),
        (
            "hedge:reported",
            "présumé, présumée, présumés, présumées, allégué, alléguée, allégués, alléguées, allégation, allégations, paraît, semble, semblent, apparemment, selon, aurait, auraient, serait, seraient, dit, affirme, affirmé, rapporté, signalé, signalés, signalées, prétendu, prétendue, prétendus, prétendues, informations, soupçonné",
        ),
        ("hedge:unclear", "incertain, incertaine, ignore, sait, clair, si"),
        (
            "hedge:probably",
            "probable, probables, vraisemblable, doute, devrait, devraient, peut, pourrait, éventuellement, susceptible, risque",
        ),
        (
            "hedge:according",
            "conformément, vertu, comme, application, titre, fonction, suivant, avis, par, affirme, estime, indiqué, dit",
        ),
        ("hedge:perhaps", "peut être, probablement, probable, éventuel, éventuelle"),
        (
            "hedge:as-far-as-possible",
            "dans la mesure où, possible, dans la mesure, autant que faire se peut",
        ),
        (
            "hedge:as-appropriate",
            "approprié, appropriée, selon que, selon, utile, éventuellement, il convient, au cas "
            "par cas, selon le cas",
        ),
        ("hedge:as-necessary", "nécessaire, nécessaires, requis, besoin, utile, éventuellement"),
        (
            "hedge:generally",
            "souvent, général, générale, de manière générale, globalement, tendance à, largement",
        ),
        ("condition:whether", "ou non, ou pas"),
        ("bound:from", "dès"),
        ("bound:since", "depuis"),
        ("bound:after", "suivant, dès"),
        ("bound:during", "lors de, lors du"),
        ("bound:as-soon-as", "dès"),
        ("frequency:always", "toujours, en tout temps"),
        ("amount:about", "autour de"),
        ("amount:all", "tout"),
    ),
    barred="pas point jamais rien personne aucun aucune nul nulle guère plus",
)
