"""What the sentence splitter knows of single languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.languages import language as language_of


@dataclass(frozen=True, slots=True)
class Rules:
    """What decides about a full stop in one language. All words in lower case.

    ``abbreviations``: `Language.abbreviations`, whose stop ends no sentence.
    ``before_number``: words that are abbreviations only where a number follows ("no.
    5", but "He said no."). ``starters``: words that begin sentences and follow no
    initial, ordinal or "U.S." inside one. ``unless_starter``: abbreviations that end a
    sentence only before such a word ("2020 г. Россия", "2020 г. Затем"). ``ordinals``: True where "3." is "third". ``ends``: what
    ends a sentence, before a capital, though each of its words is an abbreviation ("и т. д.").
    """

    abbreviations: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    unless_starter: frozenset[str] = frozenset()
    ordinals: bool = False
    ends: re.Pattern[str] | None = None


_ORDINALS = frozenset("bs cs da de et fi fo hr hu is lb lv nb nn no sk sl sr tr".split())
_CLOCK = r"(?:^|[\s\d])[ap]\. ?m$"

_BEFORE_NUMBER = {
    "en": "no nos art arts fig figs sec sect ch add corr rev res doc jan feb mar apr jun jul aug "
    "sep sept oct nov dec",
    "fr": "no nos art arts fig sect ch add corr rev rés doc janv févr avr juil sept oct nov déc "
    "par al",
    "de": "art ziff kap rn jan feb febr mär apr jun jul aug sep sept okt nov dez abb tab bd abs",
    "es": "no art arts fig sec cap add corr rev res doc ene feb abr may jun jul ago sep sept oct "
    "nov dic",
    "it": "n nn art artt fig sez cap doc par gen feb mar apr mag giu lug ago set sett ott nov dic",
    "pt": "no art arts fig sec cap res doc jan fev mar abr mai jun jul ago set out nov dez par al",
    "ru": "янв февр мар апр июн июл авг сент окт нояб дек гл табл",
}
_STARTERS = {
    "en": "the a an this that these those it he she they we you i his her their our its my your "
    "there here then in on at by for from with after before during since when while if as "
    "although however but and or so no not some many all both each several such what who why how "
    "where which under today yesterday meanwhile moreover furthermore therefore thus one nobody "
    "nothing everyone",
    "fr": "le la les l un une des ce cet cette ces c il elle ils elles on nous vous je j son sa ses "
    "leur leurs notre nos dans en au aux à par pour avec sans sur sous après avant depuis pendant "
    "lorsque quand si comme mais et ou or donc toutefois cependant ensuite puis ainsi selon aucun "
    "tous toutes plusieurs chaque qui que quel pourquoi aujourd'hui hier",
    "de": "der die das dem den des ein eine einer eines ein er sie es wir ihr ich man sein seine "
    "ihre unser dieser diese dieses jener jede jeder alle viele einige kein keine in im am an auf "
    "bei für mit nach vor seit von zu zum zur aus über unter durch gegen ohne während wenn als da "
    "weil ob und aber oder doch denn jedoch dann danach dort hier heute gestern so auch nur wer "
    "was wie wo warum nicht niemand",
    "es": "el la los las lo un una unos unas este esta estos estas ese esa eso esto él ella ellos "
    "ellas nosotros yo su sus nuestro en al a por para con sin sobre tras desde durante cuando si "
    "como aunque pero y o no sin ningún todos todas cada varios muchos quien qué cómo hoy ayer "
    "además luego después entonces según se",
    "it": "il lo la i gli le l un uno una questo questa questi queste quello quella ciò egli esso "
    "essa essi lui lei loro noi io suo sua nostro in nel nella al alla a da dal per con senza su "
    "sul dopo prima durante quando se come ma e o non nessuno tutti tutte ogni molti chi che oggi "
    "ieri inoltre poi tuttavia secondo è",
    "pt": "o a os as um uma este esta estes estas esse essa isso isto ele ela eles elas nós eu seu "
    "sua nosso em no na nos nas ao à por para com sem sobre após desde durante quando se como "
    "embora mas e ou não nenhum todos todas cada vários muitos quem que hoje ontem além depois "
    "então segundo foi",
    "ru": "он она оно они мы вы я это этот эта эти тот та те его её их наш в во на по при за из от "
    "до с со к у о об для без под над после перед затем потом когда если как хотя но и или а не ни "
    "все каждый многие кто что где почему сегодня вчера однако также так поэтому там здесь",
}
_UNLESS_STARTER = {
    "en": "co inc ltd corp jr sr",
    "de": "mio mrd",
    "ru": "гг им тыс млн млрд руб",
}
_ENDS = {
    "ru": r"\bт\. ?[дпк]$",
    "pt": _CLOCK,
    "es": _CLOCK,
    "en": _CLOCK,
}


@lru_cache(maxsize=64)
def rules_of(code: str) -> Rules:
    """The rules of a language by its BCP 47 code; one that is not listed has empty tables."""
    known = language_of(code)
    language = known.code
    ends = _ENDS.get(language)
    return Rules(
        abbreviations=known.abbreviations,
        before_number=frozenset(_BEFORE_NUMBER.get(language, "").split()),
        unless_starter=frozenset(_UNLESS_STARTER.get(language, "").split()),
        starters=frozenset(_STARTERS.get(language, "").split()),
        ordinals=language in _ORDINALS,
        ends=re.compile(ends, re.IGNORECASE) if ends else None,
    )
