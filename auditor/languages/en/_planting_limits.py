"""English words that limit, and what lifts or turns the limit; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.en._planting_rules import _MONTHS, _NUMBER
from auditor.languages.tables.planting import Rewrite

_COUNTED = (
    "states|member states|states parties|parties|members|countries|governments|citizens|participants|"
    "employees|persons|measures|agreements|nations|regions|provinces|delegations|candidates|children|"
    "women|workers|prisoners|hostages|refugees|territories|settlements|weapons|troops|forces|"
    "recommendations|provisions|obligations|sanctions|conditions|articles|stakeholders|organizations|"
    "programmes|projects|activities|countries|schools|companies|applicants|victims|sites|facilities|"
    "amendments|proposals|commitments|reports|documents|offices|officers|officials|cases|claims|areas|"
    "amounts|contributions|resources|results|issues|questions|decisions|resolutions|representatives"
)
_BEFORE_SUBJECT = ("be", "is", "are", "was", "were", "made", "not", "been", "being", "remain")
_NO_VERB_IN = (
    r"(?:(?!\b(?:could|would|will|may|has|have|is|are|was|were|can|shall|should|must|had|who|which|that)\b)"
    "[^,.;:()]){5,100}"
)
_NO_BE = "".join(rf"(?<!\b{word})" for word in _BEFORE_SUBJECT)
_NO_BE_BLANK = "".join(rf"(?<!\b{word} )" for word in _BEFORE_SUBJECT)

RESTRICTION: tuple[Rewrite, ...] = (
    ("restriction-added", r"(may|can|shall|should|will|must|could) (?=be [a-z]+(?:ed|en|wn|ne|ade|eld|ent|aid)\b)", r"\1 only "),
    ("restriction-added", r"(appl(?:y|ies|ied)|relates?|related|refers?|referred|belongs?|addressed|extends?|open|available|granted|given|provided|issued|paid) to (?!be\b)(?=[a-z])", r"\1 only to "),
    ("restriction-added", r"(is|are|was|were) (?=available|possible|open to|permitted|allowed|valid|applicable|responsible|intended|used|considered|based on|required)", r"\1 only "),
    ("restriction-added", r"(may|can) (?=(?:request|adopt|make|take|use|appoint|decide|grant|issue|apply|submit|amend|order|impose|terminate|enter|disclose|receive|hold|authorize|accept|act|require|provide|exercise)\b)", r"\1 only "),
    ("restriction-added", r"(for|to|by|among|with) (?=(?:women|children|citizens|members|developing countries|least developed countries|civilians|residents|employees|foreigners|minors)\b)", r"\1 only "),
    ("restriction-added", r"(consists?|consisted|composed|made up) of", r"\1 only of"),
    ("restriction-dropped", r"(?<!\bnot )(?<!\bif )(?<!\bthe )(?<!\ban )(?<!\bher )(?<!\bhis )(?<!\bits )(?<!\btheir )(?<!\bour )(?<!\bcan )(?<!\band )(?-i:only) (?!one|child|those|to be\b|then|a few|if\b|too\b|partly|partially|recently|last)(?=\w)", ""),
    ("restriction-dropped", r"(?-i:solely|exclusively) (?=\w)", ""),
    ("restriction-dropped", r"(?:is|are) (?:strictly )?limited to(?= (?:the|those|members|a)\b)", "may go beyond"),
)  # fmt: skip

EXCEPTION: tuple[Rewrite, ...] = (
    ("exception", r"including(?= [a-z])(?! (?:for|in|on|by|through|as|with|to|at|how|whether|when|via|during|if|but|from|under|where|against|between)\b)", "excluding"),
    ("exception", "excluding", "including"),
    ("exception", "with the exception of", "including"),
    ("exception", rf", (?:except|apart from|other than|aside from) (?:for |in |to |as |where |when |those |by |with |on )?(?!that\b){_NO_VERB_IN}(?:,|(?=[.;]))", ""),
    ("exception", rf"except (?:for|in|as|where|when) {_NO_VERB_IN}(?=[.;])", ""),
    ("exception", "except for", "including"),
    ("exception", rf"(?<!\bat )(?<!\bnearly )(?<!\balmost )(?<!\bnot )(all (?:of )?(?:the |other |these |those )?(?:{_COUNTED}))(?= (?:in|to|shall|must|should|will|have|are|were|had|may|that|who|and|on|from|for)\b|[.,;])", r"\1 but one"),
    ("exception", "inclusive of", "exclusive of"),
)  # fmt: skip

CONDITION: tuple[Rewrite, ...] = (
    ("condition-dropped", r",? (?:(?:provided|on condition|on the condition|on the understanding) that|so long as|as long as) [^.;:]{5,150}(?=[.;])", ""),
    ("condition-dropped", r",? unless [^.;:,]{4,120}(?=[.;])", ""),
    ("condition-dropped", rf",?{_NO_BE} subject to {_NO_VERB_IN}(?:,|(?=[.;]))", ""),
    ("condition-dropped", r"(?<!as)(?<!even)(?<!asked)(?<!see)(?<!know)(?<!only)(?<!and)(?<!or)(?<!that)(?<!but) if [^.,;:()]{8,100}(?=\.)", ""),
    ("condition-dropped", r",? (?:(?:if|where|when) (?:necessary|possible|appropriate|applicable|required|needed|requested|practicable|warranted)|as (?:necessary|appropriate|applicable|required|needed|warranted))(?: and (?:necessary|possible|appropriate|applicable))?(?=[ ,.;])(?! (?:by|to|in|for|under|from|that)),?", ""),
    ("condition-dropped", rf",? in the event of {_NO_VERB_IN}(?=[.;])", ""),
    ("condition-reversed", r"(?<!\bas )(?<!\beven )(?<!\bonly )(?<!\basked )(?<!\bwondered )(?<!\bsee )(?<!\bknow )(?<!\bask )(?<!\band )(?<!\bwhat )(?<!\bgrateful )(?<!\bit )(?<!\bappreciate )(?<!\bappreciated )if (?!more|any\b|necessary|possible|not\b|appropriate|so\b|ever|only|applicable|required|needed|at all|it (?:is|was) to\b|you will|and)(?=\w)", "unless "),
    ("condition-reversed", r"unless (?!otherwise|and\b)(?=\w)", "if "),
    ("condition-reversed", r"unless otherwise (?=[a-z]+ed\b|agreed|specified)", "even if otherwise "),
    ("condition-reversed", r"provided that(?= [a-z])", "unless"),
    ("condition-reversed", r"(?:on condition|on the condition) that", "unless"),
    ("condition-reversed", "even if", "only if"),
    ("condition-reversed", "only if", "even if"),
    ("condition-reversed", rf"{_NO_BE_BLANK}subject to (?=(?:the|its|their|a|an|approval|prior|consent)\b)", "regardless of "),
    ("condition-reversed", r"in (?:the event|case) of(?= )", "except in the event of"),
)  # fmt: skip

TIME: tuple[Rewrite, ...] = (
    ("time-bound", r"(not|no) later than", r"\1 earlier than"),
    ("time-bound", r"(not|no) earlier than", r"\1 later than"),
    ("time-bound", r"(?<!\bor )before (?!or after|(?:the|a|an|its|this) (?:\w+ )?(?:committee|council|court|courts|assembly|board|commission|judge|tribunal|chamber|panel|parliament|house|public|law|conference|session)\b|it\b|you\b|us\b|him\b|them\b|me\b)(?=\w)", "after "),
    ("time-bound", r"(?<!\bnamed )(?<!\blook )(?<!\blooked )(?<!\blooking )(?<!\bsoon )(?<!\byear )(?<!\bday )(?<!\bmonth )(?<!\bor )after (?!all\b|effects|that\b|or before|\d|two|three|four|five|six|several|years|months|a (?:year|month|week|while|long))(?=\w)", "before "),
    ("time-bound", "prior to", "subsequent to"),
    ("time-bound", "subsequent to", "prior to"),
    ("time-bound", rf"within (?=(?:a period of |the next |the first |the following )?{_NUMBER}(?: calendar| working| business)? (?:hour|day|week|month|year)s?\b)", "after "),
    ("time-bound", rf"by (?=(?:\d{{1,2}} )?{_MONTHS}\b|(?:19|20)\d\d\b|the end of\b)", "after "),
    ("time-bound", rf"(?:until|till|up to) (?=(?:\d{{1,2}} )?{_MONTHS}\b|(?:19|20)\d\d\b)", "from "),
    ("time-bound", r"at the latest", "at the earliest"),
    ("time-bound", r"during (?=(?:the|its|his|her|their|this|that|a)\b)", "after "),
    ("time-bound", r"(at the|the|since the|by the|before the|from the) (?:beginning|start|outset) of(?= )", r"\1 end of"),
    ("time-bound", r"(at the|by the|until the|before the|towards the) end of (?=(?:the|this|each|his|her|its|\d+|last|next)\b)", r"\1 beginning of "),
    ("time-bound", r"earlier (?=this|that|in)", "later "),
    ("time-bound", r"(?:(?<=\bthe )|(?<=\bits )|(?<=\btheir )|(?<=\bhis )|(?<=\bher ))previous (?=(?:session|meeting|report|year|period|government|chapter|section|paragraph|budget|biennium|decision|one)s?\b)", "next "),
    ("time-bound", r"preceding (?=[a-z]+)", "following "),
    ("time-bound", r"(its|their|the|at its|our) next (?=(?:session|meeting|report|year|period|budget|biennium|conference|summit)\b)", r"\1 previous "),
)  # fmt: skip

_CHANGED = (
    "rose|risen|rise|rises|rising|increased?|increases|increasing|fell|fallen|fall|falls|falling|dropped|"
    "drop|declined?|decreased?|decreasing|grew|grown|grow|reduced?|reducing|cut|raised?|climbed|lowered|"
    "expanded|shrank|dropping"
)
_END = r"(?:\$|£|€|US\$ ?)?\d[\d.,]*(?: (?:per cent|percent|million|billion|thousand|euros|dollars))?%?"
_PLACE = r"(?-i:[A-Z][a-z]+)"
DIRECTION: tuple[Rewrite, ...] = (
    ("direction", rf"({_CHANGED}) by (?=(?:about |some |nearly |almost |over |more than |around |approximately )?(?:\$|£|€|US|{_NUMBER}\b))", r"\1 to "),
    ("direction", rf"({_CHANGED}) to (?=(?:about |some |nearly |almost |over |more than |around |approximately )?(?:\$|£|€|US|{_NUMBER}\b))", r"\1 by "),
    ("direction", rf"({_CHANGED}) from ({_END}) ((?:in \d+ )?)to ({_END})(?=[ .,;])", r"\1 from \4 \3to \2"),
    ("direction", rf"from ({_PLACE}) to ({_PLACE})(?=[ .,;])(?! (?:{_PLACE}))", r"from \2 to \1"),
    ("direction", r"(exports?|imports?|flows?|flights?|deliver(?:y|ies)|transfers?|transferred|shipments?|traffic|returned|returns?|returning|supplies|migration|travel(?:led|ling)?|sent|moved|moving|payments?|visits?|assistance|aid|letter|message|deported|relocated|migrated|came|exported|imported) to (?=(?:the|its|their|a|an|his|her|those|other|(?-i:[A-Z][a-z]+))\b)", r"\1 from "),
    ("direction", r"(exports?|imports?|flows?|flights?|transfers?|transferred|shipments?|returned|returning|migration|moved|moving|payments?|letter|message|travell?(?:ed|ing)|supplies|exported|imported) from (?=(?:the|its|their|a|an|his|her|those|other|(?-i:[A-Z][a-z]+))\b)", r"\1 to "),
    ("direction", r"(?<!\btake )(?<!\btaken )(?<!\btaking )(?<!\btook )(?<!\bput )(?<!\benter )(?<!\bentered )(go|goes|went|come|came|move[ds]?|moving|cross(?:ed)?|travell?ed|flown|imported|brought|smuggled|sent) into (?=(?:the|its|a|(?-i:[A-Z]))\w*)(?!account)", r"\1 out of "),
    ("direction", r"out of (?=(?:the country|the region|the territory|the city|the building))", "into "),
)  # fmt: skip

WHO: tuple[Rewrite, ...] = (
    ("who", r"your(?= [a-z])", "our"),
    ("who", r"our(?= [a-z])", "your"),
    ("who", r"my(?= [a-z])", "your"),
    ("who", r"their(?= (?!own|respective)[a-z])", "our"),
    ("who", r"his(?= [a-z])(?! or her| and her|/)", "her"),
    ("who", r"(?-i:we)(?= [a-z])", "they"),
    ("who", r"(?-i:they)(?= (?:will|would|can|could|should|must|had|did|do|want|need|believe|agree|believed|wanted|agreed|never|know|decided|said)\b)", "we"),
    ("who", r"he(?= (?:is|was|had|has|said|would|will|could|did|also|then|told|added|noted)\b)(?! or)", "she"),
    ("who", r"she(?= (?:is|was|had|has|said|would|will|could|did|also|then|told|added|noted)\b)(?! or)", "he"),
    ("who", r"(?-i:them)(?= (?:in|to|at|on|from|for|with|and)\b|[.,;])", "us"),
)  # fmt: skip

_NUMBERED = "".join(
    rf"(?<!\b{word} of )" for word in "two three four five six seven eight nine ten half".split()
)
DEFINITENESS: tuple[Rewrite, ...] = (
    ("definiteness", rf"(?<!\ball )(?<!\bboth )(?<!\bhalf )(?<!\bone of )(?<!\bsome of )(?<!\bmost of )(?<!\bany of )(?<!\beach of )(?<!\bmany of )(?<!\bmajority of )(?<!\bnumber of )(?<!\bnone of )(?<!\bfew of ){_NUMBERED}(?-i:the (?=(?:[a-z]+ )?(?:States|States parties|Member States|{_COUNTED})\b))(?!\w+(?: \w+)?['’])(?!themselves|\w+ themselves|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|other|same|most|only|first|last|various|least|number|following|above|said|high|great|main|\w+est) )", "some "),
    ("definiteness", rf"(withdraw\w*|releas\w+|return|removal|remove[ds]?|destruction|dismantl\w+|evacuat\w+|implement\w*|repeal\w*|lift\w*|destroy\w*) (of |from )?(?-i:the (?=(?:[a-z]+ )?(?:{_COUNTED})\b))", r"\1 \2certain "),
)  # fmt: skip
