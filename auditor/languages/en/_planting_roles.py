"""English words for who does what to whom; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.en._planting_grammar import conjugated

_DOING = (
    "accuse attack invade defeat sue invite warn threaten criticize praise thank support oppose condemn blame "
    "request remind encourage authorize instruct advise assure commend consult brief "
    "inform notify urge ask request beat help assist visit finance fund supply arm occupy bomb shell "
    "recognize denounce overtake replace succeed outnumber surpass fight defend protect expel sanction "
    "bribe pay persuade convince arrest kidnap kill rescue follow"
).split()  # fmt: skip


def transitive() -> frozenset[str]:
    """All forms but the base of verbs by which one party does something to another."""
    return frozenset(form for verb in _DOING for form in conjugated(verb)[1:4])


_PARTY = (
    r"(?:(?!(?:who|that|has|had|and|of|also|which|was|is|to|in|not)\b)[A-Za-z-]+ ){0,2}?"
    "(?:committee|council|commission|government|ministry|minister|secretariat|president|assembly|court|board|"
    "party|parties|states?|police|army|opposition|rebels|unions?|compan(?:y|ies)|delegations?|chair(?:man|person)?|"
    "group|agency|department|office|division|parliament|workers|employees?|employers?|speaker|representatives?|"
    "members|secretary-general|countr(?:y|ies)|authorit(?:y|ies)|experts|press|citizens|students|victims|"
    "prisoners|team|bank|university|church|judges?|witness(?:es)?|senate|congress|inspectors?|tribunal|applicants?|"
    "bureau|director|officers?|rapporteur|commissioner|governor|mayor|troops|forces|protesters|teachers|"
    "tenant|landlord|buyer|seller|person|corporation|operator|claimant|complainant|prosecutor|defendant)"
)
_PAST = "|".join(sorted({conjugated(verb)[2] for verb in _DOING}))
_BASE = "|".join(sorted(_DOING))
_DID = (
    "(?:also |further |again |then |had |had also |repeatedly |strongly |has |have )?"
    f"(?:{_PAST})|(?:shall|may|must|will|should|can)(?: also| not)? (?:{_BASE})"
)
_BEHIND = r"(?=[.,;]| (?:to|for|that|in|on|at|against|with|about|not|during|after|before|by)\b)"
_ACTION = rf"({_PARTY}) ({_DID}) the ({_PARTY}){_BEHIND}"
_HANDED = (
    "submitted|presented|referred|transmitted|communicated|delivered|sold|granted|transferred|paid|"
    "given|made available|returned|offered|proposed|recommended|provided|issued"
)
_THIRD = "|".join(sorted({conjugated(verb)[1] for verb in _DOING}))
_NOW = rf"({_PARTY}(?<!s)) ((?:also |further |again )?(?:{_THIRD})) the ({_PARTY}(?<!s)){_BEHIND}"
ROLE_HEADS = (
    ("roles", rf"the {_NOW}", r"the \3 \2 the \1"),
    ("roles", rf"the {_ACTION}", r"the \3 \2 the \1"),
    ("roles", rf"(\(?[\da-z.]{{1,5}}\)?|[^,.;:]{{5,60}},) the {_ACTION}", r"\1 the \4 \3 the \2"),
)  # fmt: skip
ROLES = (
    (
        "roles",
        r"from the ([^,.;:()]{5,90}?) addressed to the ([^,.;:()]{5,60}?)(?= concerning| regarding| on| transmitting| containing|[.,;]|$)",
        r"from the \2 addressed to the \1",
    ),
    ("roles", rf"({_HANDED}) to the (?={_PARTY}\b)(?![^.;]{{0,90}}\bby\b)", r"\1 by the "),
    ("roles", rf"({_HANDED}) by the (?={_PARTY}\b)(?![^.;]{{0,90}}\bto\b)", r"\1 to the "),
    ("roles", rf"(that|when|after|before|because|if|where|while) the {_NOW}", r"\1 the \4 \3 the \2"),
    ("roles", rf"(from|by|of) the ({_PARTY}) (to|against|on|upon|for) the ({_PARTY})(?=[.,;]| (?:to|for|in|on|and|during|under)\b)", r"\1 the \4 \3 the \2"),
    ("roles", rf"(that|when|after|before|because|if|where|while) the {_ACTION}", r"\1 the \4 \3 the \2"),
)  # fmt: skip
