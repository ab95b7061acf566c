"""English verbs of official texts and of the news, and others in their place that say another thing.

Written from general knowledge of the language, broader than what any check knows: (frame, verb, verb put instead); see `auditor.languages.tables.planting`.
"""

from __future__ import annotations

_ON = "predicate-on-scale"
_OFF = "predicate-off-scale"

# One more or one less of the same: reactions, requests, findings, decisions, help, blame.
_SCALES = (
    ("np", "welcome endorse, note welcome, welcome note, endorse welcome, praise mention, applaud note, commend mention, acknowledge applaud"),
    ("np", "regret condemn, deplore regret, condemn deplore, condemn regret, criticize condemn, denounce criticize, question denounce, reject question, deplore note"),
    ("np", "support tolerate, tolerate support, oppose question, approve note, favour demand, admire tolerate"),
    ("that", "regret deplore, note welcome, suggest insist, hope expect, expect guarantee, believe know, suspect prove, recommend require, propose demand, request require, argue prove, fear know, doubt deny, predict guarantee, claim prove, indicate prove, acknowledge boast, warn threaten, admit boast, promise hint, guess know, consider insist, conclude suspect, demand suggest, ensure hope"),
    ("np", "request require, demand request, recommend order, urge order, invite order, encourage require, advise order, persuade force, allow require, enable compel, convince bribe, order advise, force ask"),
    ("to", "promise intend, intend promise, agree offer, plan promise, hope plan, pledge hope, vow hope, undertake hope, decide consider, attempt manage, try manage, manage try, commit hope, offer agree, seek manage, want intend"),
    ("np", "consider adopt, discuss adopt, examine approve, review amend, study approve, adopt discuss, approve examine, sign initial, initial sign, ratify sign, debate pass, draft adopt, propose adopt, pass debate, finalize begin, complete begin, conclude discuss"),
    ("np", "reduce eliminate, limit ban, restrict ban, ease lift, lift ease, eliminate reduce, ban restrict, minimize eliminate, prohibit discourage, discourage prohibit, curb end, mitigate eliminate, slow stop, halt slow, end reduce"),
    ("np", "damage destroy, destroy damage, injure kill, wound kill, kill injure, threaten attack, attack threaten, harass attack, detain question, arrest question, question arrest, convict accuse, accuse convict, suspect convict, monitor control, observe control, supervise observe, control monitor"),
    ("np", "contribute donate, assist advise, advise assist, facilitate guarantee, promote guarantee, ensure promote, guarantee facilitate, eradicate contain, improve perfect, revise replace, amend replace, modify replace, replace amend, update replace, adjust replace"),
    ("np", "strengthen maintain, maintain strengthen, expand maintain, double increase, triple double, increase double, enhance maintain, intensify maintain, accelerate maintain, deepen maintain, consolidate establish, preserve restore, protect restore, restore protect"),
    ("np", "describe praise, mention praise, emphasize mention, stress mention, highlight mention, underline mention, recall repeat, reiterate announce, announce confirm, confirm announce, reveal confirm, assert prove, estimate measure, measure estimate, predict confirm"),
)  # fmt: skip
# Another act altogether.
_OTHERS = (
    ("np", "postpone cancel, cancel postpone, delay cancel, suspend cancel, adjourn cancel, reschedule cancel, resume suspend, continue suspend, launch suspend, interrupt end, terminate extend, extend terminate, renew terminate, prolong shorten"),
    ("np", "reposition withdraw, withdraw reposition, redeploy withdraw, deploy withdraw, station withdraw, evacuate reinforce, reinforce evacuate, mobilize disarm, disarm rearm, dispatch recall, send withdraw, assemble disperse"),
    ("np", "repeal amend, uphold annul, annul uphold, overturn confirm, quash confirm, revoke extend, enact repeal, invoke waive, waive invoke, impose lift, introduce abolish, abolish introduce, apply suspend, enforce ignore, ignore enforce, observe breach, breach observe, respect violate, violate respect, implement ignore, fulfil ignore, honour ignore"),
    ("np", "submit withdraw, table withdraw, circulate withhold, publish withhold, release withhold, issue withdraw, withhold publish, disclose conceal, conceal disclose, reveal conceal, distribute confiscate, transmit withhold, present withdraw, receive reject, accept decline, decline accept, reject accept, refuse accept, grant refuse, deny grant, award refuse, obtain lose"),
    ("np", "appoint dismiss, dismiss appoint, elect suspend, nominate dismiss, recruit dismiss, hire dismiss, promote demote, reinstate dismiss, expel invite, invite expel, admit expel, welcome expel, host boycott, attend boycott, boycott attend, convene cancel, organize cancel, schedule cancel, join leave, visit avoid"),
    ("np", "establish dissolve, create dissolve, found dissolve, build demolish, construct demolish, rebuild demolish, open close, close open, merge separate, divide unite, unite divide, separate merge, connect separate, integrate separate, include exclude, exclude include, insert delete, delete insert, add remove, remove add, attach detach"),
    ("np", "buy sell, sell buy, purchase sell, lend borrow, borrow lend, import export, export import, finance tax, subsidize tax, allocate cut, spend save, save spend, invest withdraw, pay owe, owe pay, collect refund, lease buy, rent buy, produce import, supply seize, provide withhold, offer refuse, earn lose, gain lose, win lose, lose win"),
    ("np", "rescue abandon, abandon rescue, defend attack, protect endanger, endanger protect, free imprison, imprison free, liberate occupy, occupy liberate, capture release, seize return, return keep, acquit convict, convict acquit, pardon execute, extradite release, prosecute pardon, punish reward, reward punish, execute release, hide expose, expose hide, encourage discourage, discourage encourage"),
    ("np", "strengthen weaken, weaken strengthen, improve worsen, expand reduce, reduce expand, increase reduce, raise lower, lower raise, accelerate delay, hasten delay, facilitate hinder, hinder facilitate, promote prevent, prevent promote, advance obstruct, support oppose, oppose support, undermine reinforce, simplify complicate, widen narrow, narrow widen, stabilize destabilize, foster hinder, enable prevent, permit forbid, allow prevent, authorize forbid, forbid authorize"),
    ("that", "confirm deny, deny confirm, announce deny, believe doubt, doubt believe, agree deny, acknowledge deny, remember forget, recall forget, state deny, affirm deny, accept deny, reiterate deny, ensure prevent, admit deny, declare deny, explain pretend, report deny, say deny, emphasize deny, recognize deny"),
    ("to", "agree refuse, refuse agree, decide refuse, continue cease, cease continue, begin cease, start stop, promise refuse, fail manage, manage fail, choose refuse, remember forget, volunteer refuse, undertake refuse, pledge refuse, intend refuse, wish refuse, plan refuse, offer refuse, hope fear, seek refuse"),
    ("any", "arrive depart, depart arrive, enter leave, rise fall, fall rise, grow shrink, succeed fail, collapse recover, recover collapse, retreat advance, survive die, die survive, resign return"),
)  # fmt: skip
_ANTONYMS = (
    ("np", "increase decrease, decrease increase, remember forget, love hate, forget remember, start finish, begin end, finish start, maximize minimize, lengthen shorten, overestimate underestimate, underestimate overestimate, exceed undershoot, approve disapprove, trust distrust, obey disobey, honour dishonour, qualify disqualify, activate deactivate, centralize decentralize, arm disarm"),
)  # fmt: skip

VERBS = tuple(
    (kind, frame, pair.split()[0], pair.split()[1])
    for kind, table in ((_ON, _SCALES), (_OFF, _OTHERS), ("antonym", _ANTONYMS))
    for frame, pairs in table
    for pair in pairs.split(", ")
)
# Two words, by hand: (kind, frame, verb, verb put instead).
LONGER = (
    (_ON, "np", "call for", "demand"),
    (_ON, "np", "call upon", "order"),
    (_ON, "np", "call on", "order"),
    (_ON, "np", "take note of", "endorse"),
    (_ON, "np", "express concern about", "condemn"),
    (_ON, "np", "agree with", "note"),
    (_ON, "np", "comment on", "condemn"),
    (_OFF, "np", "comply with", "ignore"),
    (_OFF, "np", "adhere to", "violate"),
    (_OFF, "np", "carry out", "cancel"),
    (_OFF, "np", "set up", "dissolve"),
    (_OFF, "np", "participate in", "boycott"),
    (_OFF, "np", "take part in", "boycott"),
    (_OFF, "np", "agree to", "reject"),
    (_OFF, "np", "benefit from", "suffer from"),
    (_OFF, "np", "suffer from", "benefit from"),
    (_OFF, "np", "contribute to", "detract from"),
    (_OFF, "np", "approve of", "object to"),
    (_OFF, "np", "object to", "approve of"),
    (_OFF, "np", "put forward", "withdraw"),
    (_OFF, "np", "call off", "begin"),
    (_OFF, "np", "lead to", "prevent"),
    (_OFF, "np", "result in", "prevent"),
    (_OFF, "np", "refer to", "ignore"),
)
