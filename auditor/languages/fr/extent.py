"""The words of French for how much, how many, when and where."""

from __future__ import annotations

from auditor.languages.tables.extent import Extent

TABLES = Extent(
    cues=(
        (
            "none",
            "tout (à coup|de même|d'abord|de suite|à fait|au long|en \\w+ant) | en tout cas | malgré tout | après tout | avant tout | surtout | pas du tout | du tout | (afrique|corée|soudan|asie|amérique) du (sud|nord) | moyen-orient | proche-orient | timor-oriental | cisjordanie | plus tard | de plus | en plus | ne ... plus | n'\\w+ plus | plus (jamais|aucun~) | d'après | ci-après | point d'orgue | tout comme | tout autant | sud-africain~ | nord-cor~ | sud-cor~",
        ),
        (
            "at_least",
            "au moins | au minimum | pas moins (de|d'~) | minimum | minimale?s? | au bas mot | ou plus",
        ),
        (
            "at_most",
            "au plus | au maximum | tout au plus | maximum | maximale?s? | plafond | ne ... (dépass|excéd)~ | sans excéder | plafonn~ | ou moins",
        ),
        (
            "more",
            "plus (de|d'~|que|qu'~) | supérieur~ | dépass~ | excéd~ | davantage | au-delà | plus | élevée?s?",
        ),
        ("less", "moins (de|d'~|que|qu'~) | inférieur~ | en-deçà | moins | moindre~ | faible~"),
        ("all", "tou(t|te|s|tes) | chaque | chacune?"),
        (
            "whole",
            "ensemble | entière?~ | entièrement | intégral~ | complet~ | complèt~ | totalité | total~ | toujours | quiconque | pleine?(s|ment)? | les deux | universel~ | n'importe | quelconque~",
        ),
        ("some", "certaine?s? | quelques? | plusieurs | quelques-un~ | un certain nombre"),
        ("part", "divers(es)? | partie (de|des|du) | parfois | partiel~"),
        (
            "most",
            "plupart | majorité | nombreu(x|se|ses) | beaucoup | nombre de | grand nombre | principalement",
        ),
        (
            "only",
            "seulement | uniquement | seule?s? | exclusi~ | rien que | ne ... que | simplement | (ne\\s|n')[\\w'-]{1,24}+ que | unique",
        ),
        (
            "increase",
            "augment~ | accr(oi|oî|u)~ | accroi~ | croissan~ | hausse | relev~ | élargi~ | renforc~ | élev(er|ant|ation)~ | progress(er|ion|é)~ | monté~ | intensif~ | accél~ | expansion | étend~ | multipl~ | essor | agrand~ | croît~ | amplif~",
        ),
        (
            "decrease",
            "diminu~ | rédui~ | réduc~ | baiss~ | recul~ | chut~ | déclin~ | décr(oi|oî|u)~ | abaiss~ | resserr~ | ralenti~ | affaibl~ | attén~ | allég~ | compress~",
        ),
        ("before", "avant | préalablement | au préalable | auparavant"),
        ("after", "après | à la suite | à l'issue | suite à | au lendemain | lors | une fois"),
        ("previous", "derni(er|ère|ers|ères) | précéden~ | passée?s? | antérieur~"),
        ("next", "prochain~ | suivant~ | à venir | ultérieur~ | subséquent~"),
        ("north", "nord | septentrional~ | du nord-\\w+ | nord-\\w+"),
        ("south", "sud | méridional~ | sud-\\w+"),
        ("east", "est(?= de| du) | (à|de) l'est | orientale?s? | orientaux | l'est (de|du)"),
        ("west", "ouest | occidental~ | occidentaux | l'ouest"),
    )
)
