"""The words of French that deny."""

from __future__ import annotations

from auditor.languages.tables.negation import Negation

# The particle before its verb, and a word that does not complete it.
_NE = r"(ne\s|n')"

_OPEN = r"(?!(?:pas|plus|jamais|rien|point|guère|aucune?s?|personne|non)\b)[\w'-]{1,24}+"

TABLES = Negation(
    cues=(
        (
            "doubled",
            "(n'est|n'était|ne serait|ne (semble|paraît|sera)|n'a) ([\\w'-]{1,24}+ )?(pas |pas [\\w'-]{1,24}+ |pas du tout |rien d')(impossible|improbable|invraisemblable|inconcevable|impensable|exclu|à exclure)"
            "|ne (peut|peuvent|pouvons|pouvait|saurait|sauraient|pourrait) (pas )?(être )?(exclure|exclue?s?|écarter|écartée?s?)",
        ),
        (
            "pseudo",
            "n'hésitez pas | non (seulement|moins|sans) | n'est[- ]ce pas | pas (seulement|uniquement|simplement|moins|mal de)"
            f"|{_NE}[\\w'-]{{1,24}}+( [\\w'-]{{1,24}}+)? pas (seulement|uniquement|simplement|moins|mal de|(un|une|de) simples?)"
            "|sans (aucun |nul )?doute | sans (cesse|tarder|délai|plus attendre|réserve|exclusive|exclusion|risques?"
            "|danger|parler (de|d'~|des|du)|conteste|relâche|équivoque|ambages|précédent|aucune ambiguïté|dire)"
            f"| n'importe (qui|quel~|quoi|où|comment|quand) | il n'en (reste|demeure) pas moins"
            "|n'en ... (pas )?moins | ou (non|pas) | non-lieu | n[°o]s? ?\\d+ | no\\. ?\\d+ | sinon | d'aucun~ | à jamais"
            "|pourquoi (pas|ne pas) | ne (serait|fût)-ce (que|qu'~) | si ce n'est | rien que | pas (à|de) pas"
            "|(le|un|les|des|premiers?|grand|nouveau|chaque|ce) pas | (le|la|les) (plus|moins|mieux|pire|premi~) ... jamais"
            "|(des|les|la|une|ces|cette|toute|chaque|aux|de|par|deux|autres?|en|d'autres|ces|\\d+) personnes? | personnes"
            f"|n'djam[eé]na | {_NE}(\\w{{0,5}} )?pas (cessé|arrêté) (de|d'\\w+) | {_NE}\\w{{0,3}} ?cess~ (pas )?(de|d'\\w+) | n'a (eu )?de cesse | sous-non~ | {_NE}(tari|ménag|manqu)~ pas (d'~|de|leurs|ses)?"
            f"|{_NE}[\\w'-]{{1,24}}+ guère que",
        ),
        (
            "exceptive",
            f"{_NE}{_OPEN}( {_OPEN}){{0,5}}? (que|qu'[\\w-]*)"
            f"|{_NE}(le |la |les )?(excèd|excéd|dépass)~( pas)? | pas (plus|davantage) (de|d'|que) | au plus tard | (nul|aucun) doute | {_NE}\\w{{1,12}} (aucun|nul) doute"
            "|à moins (que|qu'~|de|d'~)( [\\w'-]{1,24}+){0,6}? (ne|n'[\\w-]+)(?! \\S+ (pas|plus|jamais))"
            "|(avant|peur|crainte|crain\\w{1,6}|empêch\\w{1,8}|évit\\w{1,8}|risque|plus|moins|autre~|mieux) (que|qu'[\\w-]*)( [\\w'-]{1,24}+){0,6}?"
            " (ne|n'[\\w-]+)(?! \\S+ (pas|plus|jamais|rien|aucun~))",
        ),
        (
            "chained",
            f"ni | (aucune?s?|nulle?s?|personne|rien|jamais|pas (une?|de))( [\\w'-]{{1,24}}+){{0,4}}? {_NE}\\w+"
            "|aucune?s? | nulle?s? | nulle part | nullement | aucunement",
        ),
        (
            "phrasal",
            "sans | no-\\w+ | non[- ]\\w+ | irr?(ég|esp|év|éa|éc|éf)~ | ill(ég|ic|im|is)~ | imm(at|ob|un)~"
            "|im(parf|part|pass|pens|préci|prév|prob|prod|puiss|pun|mor|prop|préc)~ | dés(acc|avan|équ|ord|av)~"
            "|mé(conn|fi|cont)~ | maladr~ | a(norm|typ|symét)~"
            "|in(access|accep|act|adapt|adéq|adm|alién|appl|appr|apt|cert|cess|cohér|comp(at|ét|l|r)|concev"
            "|condit|conn|consid|contest|contr|corr|défin|direct|discut|dispens|dispon|divis|égal|effic|élig"
            "|évit|exac|exist|expli|faill|fond|form(el|al)|fruc|humain|just|occup|opér|oub|salub|satis|sécur"
            "|sépar|signif|stab|suff|toler|tolér|util|valid|vis|viol|volont|habit|achev|aliénab|attendu)~",
        ),
        (
            "explicit",
            f"{_NE}[\\w'-]{{1,24}}+( [\\w'-]{{1,24}}+){{0,4}}? (pas|plus|jamais|rien|aucune?s?|personne|guère|point|nulle?s?|nullement|aucunement|ni)"
            "|ne (pas|plus|jamais|rien|point|guère)( \\w{1,24} aucun~)? | pas | non | guère | ne (pouvant|sachant)",
        ),
        ("chained", "ne | n'[\\w-]+"),
        (
            "implicit",
            "refus~ | rejet~ | ni(e|ent|er|ait|é|ée|és)\\b | dén(ie|i|é)~ | empêch~ | interdi~ | prohib~ | manqu~ | absen(ce|t)~"
            "|incap~ | impossib~ | exclu~ | except~ | échou~ | échec~ | évit~ | absten~ | abstien~ | s'abst~ | défaut | faute (de|d'~)"
            "|carence~ | cess~ | renon(c|ç)~ | oppos~ | privée?s? (de|d'~) | dépourvu~ | exempt~ | libre (de|d'~) | loin (de|d'~)"
            "|hormis | sauf | autre(s)? que | au lieu | plutôt que | à peine | rarement | zéro | négli(g)~ | omi(s|t|ss)~ | om(ettr|ett)~"
            "|lacun~ | malaisée?s? | ignor~ | jamais | rien | mettre (un terme|fin) | mis (un terme|fin) | impunité | seulement | uniquement",
        ),
    )
)
