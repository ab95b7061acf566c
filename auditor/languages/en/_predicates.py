"""The English predicates that are tried in the place of another: what official texts and the news of them report.

Written by hand, across the scales of ``../concepts.tsv`` and beyond them, one or two words for an act.
"""

from __future__ import annotations

from functools import lru_cache

from auditor.languages.en._forms import Form, forms_of
from auditor.languages.en._verbs import kinds

_PREDICATES = """
accept acknowledge acquit adopt affirm aggravate aid allege allow amend annul announce appeal appoint approve argue arrest
ask assist attack attend authorize avoid ban begin bless block bomb boycott build buy call cancel capture cause cede
challenge change charge claim close collapse commend complain complete comply conceal conclude condemn confirm confiscate
congratulate consider consult contest continue contradict convene convict cooperate create criticize cut damage deal decide
declare decline decrease defend defer defuse delay delete demand denounce deny deplore deploy destroy detain deteriorate
develop die disagree disarm discharge disclose discuss dismiss dispute dissolve divide doubt drop ease elect eliminate
enact encourage end endorse endanger enforce enter escalate escape evacuate evade evict examine exceed exclude execute
exempt exile expand expel expire explain export extend extradite fail fall finance fire flee forbid forget forgive free
freeze fulfil fund gain grant greet guarantee halt harm hide hinder honour host ignore import impose imprison improve
include increase inform injure insist inspect invade investigate invite join judge kill launch lead leave lend liberate
lift limit lose lower maintain mediate meet merge miss mistrust monitor mourn move murder negotiate nominate note object
obey observe obstruct occupy offer open oppose order overthrow owe pardon participate pause pay permit persuade plan
pledge postpone praise predict prepare present preserve prevent prohibit promise promote propose prosecute protect protest
prove provide provoke publish punish purchase pursue quash question quit raise ratify reach reaffirm rebuild recall receive
recognize recommend reconsider recruit redeploy reduce refrain refuse regret reinforce reject release relinquish reopen
repair repatriate repeal repel repeat replace report repress request require rescue resign resist resolve respect restore
restrict resume retain return reveal reverse review revoke rise sabotage sanction seize sell send shell shorten sign
silence slow smuggle solve stabilize start stay stop strengthen strike submit succeed suffer support surrender suspect
suspend take tax terminate test thank threaten tighten torture transfer treat trust undermine understand unite uphold urge
use veto violate visit vote vow wait waive warn waste weaken welcome win withdraw withhold worsen wound
"""
# Verbs that say nothing by themselves, or that are as often another kind of word.
_LIGHT = frozenset(
    """be have do make take give get go come let put set keep hold bring will would shall should may might can could
    must need mean follow concern regard relate base refer contain concern state number name head face form part
    place point view rate date respect issue interest matter work act record result state house land air water water
    hand back pass book light train board fish cut like want seem appear become remain exist belong""".split()
)


@lru_cache(maxsize=1)
def forms() -> dict[str, tuple[str, ...]]:
    """Each form of all predicates, in one order."""
    verbs = [forms_of(verb) for verb in dict.fromkeys(_PREDICATES.split())]
    return {
        "base": tuple(verb.base for verb in verbs),
        **{name: tuple(verb.of(name) for verb in verbs) for name in Form},
    }


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, ...]]:
    """The slots of every form of the predicates."""
    found: dict[str, list[str]] = {}
    for slot, words in forms().items():
        for word in words:
            slots = found.setdefault(word, [])
            if slot not in slots:
                slots.append(slot)
    return {word: tuple(slots) for word, slots in found.items()}


@lru_cache(maxsize=4096)
def slots(word: str) -> tuple[str, ...]:
    """What forms of a verb a word may be; of a participle that is also the past, both."""
    lower = word.lower()
    known = _known().get(lower)
    if known:
        return known
    base, kind = kinds().get(lower, ("", ""))
    if not base or base in _LIGHT or kind.endswith("noun"):
        return ()
    if kind == "participle":
        return (Form.PARTICIPLE, Form.PAST) if lower.endswith("ed") else (Form.PARTICIPLE,)
    return ({"plural": "base", "past": Form.PAST, "third": Form.THIRD}[kind],)
