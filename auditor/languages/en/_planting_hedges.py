"""English words of doubt, of certainty, and of who says it; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.en._planting_rules import _NUMBER
from auditor.languages.tables.planting import Rewrite

_DONE = r"[a-z]+(?:ed|en|wn|eld|ought|aid|ade)\b"
_NOT_DOING = r"(?!(?:been|often|even|when|then|indeed|open|seven|ten|women|men|children|down|own|known|given|made|concerned|interested|need|required|based|designed|expected|committed|aimed|related|intended|supposed|entitled|used)\b)"
_FEARED = (
    "attacks?|violations?|incidents?|crimes?|killings?|abuses?|breach(?:es)?|offences?|massacres?|threats?|"
    "perpetrators?|victims?|fraud|corruption|torture|bombings?|murders?|explosions?|shootings?|plot|theft|"
    "misconduct|offenders?|failures?|discrimination|interference|aggression|use of force|ill-treatment"
)
_SAYING = (
    "said|says|stated|states|argued|claimed|claims|added|believes|believed|observed|announced|recalled|"
    "maintained|alleged|indicated|emphasized|stressed|explained|declared|reported|reports|suggested|"
    "pointed out|noted|asserted|contended|complained|warned|acknowledged|admitted|insisted|felt|considered|"
    "underlined|highlighted|thought"
)

HEDGES: tuple[Rewrite, ...] = (
    ("hedge-added", rf"(was|were) {_NOT_DOING}(?={_DONE})", r"\1 reportedly "),
    ("hedge-added", rf"(was|were) {_NOT_DOING}(?={_DONE})", r"\1 allegedly "),
    ("hedge-added", rf"(has|have|had|is|are) (been|being) {_NOT_DOING}(?={_DONE})", r"\1 reportedly \2 "),
    ("hedge-added", rf"(the|of|for|in) (?=(?:{_FEARED})\b)", r"\1 alleged "),
    ("hedge-added", r"(is|are|was|were) (?=(?:due|responsible|guilty|aware|a threat|the result|caused|the cause|a violation|in breach|involved)\b)", r"\1 possibly "),
    ("hedge-added", r"(has|have) (?=(?:led|contributed|resulted|caused|failed|violated|become|increased|declined|decreased|risen|grown|improved|worsened|fallen|changed|agreed|refused|rejected|accepted)\b)", r"\1 reportedly "),
    ("hedge-added", r"will (?=(?:be|have|continue|lead|make|take|remain|increase|help|require|contribute|result|provide|allow|enable|need|become)\b)(?<!\bthe will )(?<!\bof will )", "will probably "),
    ("hedge-dropped", r"(the|an?|of|for|by|any|these|those|two|three|several) (?:alleged|suspected|presumed|purported|apparent|so-called|supposed) (?=[a-z]{3,})", r"\1 "),
    ("hedge-dropped", r"(?:allegedly|reportedly|supposedly|purportedly|apparently|presumably|seemingly|possibly|probably|perhaps|tentatively|provisionally|arguably|conceivably) (?=[a-z])(?!or\b|and\b|but\b)", ""),
    ("hedge-dropped", r"(the|an?) (?:possible|potential|probable|likely|provisional|tentative) (?=[a-z]{3,})(?!\w+ (?:that|exception)\b)", r"\1 "),
    ("hedge-dropped", r"(?:appears|seems) to (?:be|have been)", "is"),
    ("hedge-dropped", r"(?:appear|seem) to (?:be|have been)", "are"),
    ("hedge-dropped", r"(?:appeared|seemed) to be", "was"),
    ("hedge-dropped", r"is (?:said|alleged|reported|believed|thought|understood|rumoured|considered|likely|estimated) to have", "has"),
    ("hedge-dropped", r"are (?:said|alleged|reported|believed|thought|understood|rumoured|likely|estimated) to have", "have"),
    ("hedge-dropped", r"is (?:said|alleged|reported|believed|thought|understood|rumoured|considered|estimated) to be", "is"),
    ("hedge-dropped", r"are (?:said|alleged|reported|believed|thought|understood|rumoured|considered|estimated) to be", "are"),
    ("hedge-dropped", r"was (?:said|alleged|reported|believed|thought|understood|considered|estimated) to (?:be|have been)", "was"),
    ("hedge-dropped", r"(?:could|may|might) be (?=(?:due|caused|explained|attributed|responsible|affected|involved|seen as)\b)", "is "),
    ("hedge-dropped", r",? (?:as far as possible|wherever possible|where possible|if possible|to the extent possible|in principle|as it were|so to speak|at least in part),?(?=[ .;])", ""),
    ("hedge-dropped", r"(?<!\bmost )(?<!\bmore )(?<!\bas )(?-i:would) (?:probably|likely|possibly|perhaps)", "would"),
    ("certainty", r"(is|are|was|were) likely to", r"\1 certain to"),
    ("certainty", r"(is|are|was|were) (?:expected|projected|anticipated|predicted|forecast) to", r"\1 certain to"),
    ("certainty", r"(is|are|was|were) (?:certain|sure|bound) to", r"\1 likely to"),
    ("certainty", r"(?:probably|possibly|perhaps|presumably|apparently)(?= [a-z])", "certainly"),
    ("certainty", r"(?:certainly|definitely|undoubtedly|clearly|obviously|evidently|surely|indisputably)(?= [a-z])(?<!more clearly)", "possibly"),
    ("certainty", r"(the|an?|of|for|by|any|these|those) (?:alleged|suspected|presumed|possible|probable) (?=[a-z]{3,})(?!\w+ (?:that|exception)\b)", r"\1 confirmed "),
    ("certainty", r"(the|an?) (?:confirmed|proven|established|undisputed) (?=[a-z]{3,})", r"\1 suspected "),
    ("certainty", r"(it|It) is (?:possible|likely|probable|conceivable|plausible) that", r"\1 is certain that"),
    ("certainty", r"(it|It) (is|was) (?:clear|certain|evident|obvious|well known) that", r"\1 \2 possible that"),
    ("certainty", r"there is no doubt that", "it is doubtful whether"),
    ("certainty", r"(?<!\bthat )(?<!\bwhich )(?<!\bwho )(?<!\bas )(?<!\bcase )(?<!\bwhat )(?<!\bact )(?-i:may) (?=(?:be(?! cited)|have|cause|lead|result|affect|include|become|contribute|occur|contain|take|help|need|require|prove)\b)", "will certainly "),
    ("certainty", r"will (?=(?:be|have|cause|lead|result|affect|become|contribute|occur|take|help|need|remain|continue|increase|improve|provide|make|enable|allow|require)\b)(?<!\bthe will )(?<!\bpolitical will )", "might "),
    ("certainty", r"(?<!\bhas )(?<!\bhave )(?<!\bhad )(?<!\bbeen )(?<!\bwas )(?<!\bis )(?<!\bbe )(?<!\bwere )(?:shows|showed|proves|proved|demonstrates|demonstrated|confirms|confirmed) that", "may suggest that"),
)  # fmt: skip

ATTRIBUTION: tuple[Rewrite, ...] = (
    ("attribution-dropped", r", according to [^.,;:()]{3,80}(?=[.;])", ""),
    ("attribution-dropped", r", (?:said|says) (?!\S+ \S+ (?:had|was|is|were|has)\b)[^.,;:()\"”]{3,60}(?=\.)", ""),
    ("attribution-dropped", r",? (?:in the (?:view|opinion|words) of) [^.,;:()]{3,60}(?=[.;])", ""),
)  # fmt: skip
ATTRIBUTION_HEADS: tuple[Rewrite, ...] = (
    ("attribution-dropped", r"according to [^.,;:()]{3,90}, (?=\w)", ""),
    ("attribution-dropped", r"in (?:the (?:view|opinion) of [^.,;:()]{3,60}|(?:his|her|their|its|our) (?:view|opinion)), (?=\w)", ""),
    ("attribution-dropped", rf"(?!(?:what|if|when|while|although|though|as|but|and|after|because|since)\b)[^.,;:()\"“”?]{{2,70}}? (?:has |have |had |also |further |therefore |then )?(?:{_SAYING}) that (?=(?:the|a|an|it|he|she|they|there|this|these|those|its|his|all|some|many|in|no|such|most|while|although|more|we|our|their|her|since|for|if|any|each|both|women|children)\b)", ""),
)  # fmt: skip

_TIME_OF = {
    "minutes": "hours", "hours": "days", "days": "weeks", "weeks": "months", "months": "years",
    "years": "months",
}  # fmt: skip
TIME_SPANS: tuple[Rewrite, ...] = (
    *(("duration", rf"({_NUMBER}[ -]){was}", rf"\1{now}") for was, now in _TIME_OF.items()),
    *(("duration", rf"({_NUMBER}-){was[:-1]}(?!-old)", rf"\1{now[:-1]}") for was, now in _TIME_OF.items()),
    ("duration", "indefinitely", "briefly"),
    ("duration", r"(?:ad interim|interim|provisional)(?= [a-z])", "permanent"),
    ("duration", "for the time being", "for good"),
    ("duration", "until further notice", "for one week"),
    ("duration", r"over the (?:past|last) (?:few )?years", "over the past few days"),
    ("duration", r"(?:in|over|for) recent years", "in recent days"),
    ("duration", r"for many years", "for a few days"),
    ("duration", r"brief (?=(?:visit|meeting|stay|period|discussion|talks|statement|pause|interval|suspension)\b)", "lengthy "),
    ("pace", r"without (?:undue |further )?delay", "in due course"),
    ("pace", "as soon as possible", "in due course"),
    ("pace", "in due course", "without delay"),
    ("pace", r"(?:immediately|promptly|speedily|swiftly|at once)(?= [a-z]|[.,;])(?! (?:after|before|following|upon|prior|adjacent|preceding))", "gradually"),
    ("pace", r"(?:gradually|progressively)", "immediately"),
    ("pace", r"every (week|month|year|day)(?= )", r"every other \1"),
    ("pace", r"(each|every|per) year", r"\1 month"),
    ("pace", r"(each|every|per) month", r"\1 week"),
    ("pace", r"(each|every|per) week", r"\1 month"),
    ("pace", r"(each|every|per) day", r"\1 week"),
    ("pace", r"(once|twice|three times|four times) a year", r"\1 a month"),
    ("pace", r"annually", "monthly"),
    ("pace", r"annual (?=(?:report|meeting|session|review|conference|contribution|payment|budget|fee|inspection|survey|audit|consultation|update)s?\b)", "monthly "),
    ("pace", r"monthly", "annual"),
    ("pace", r"(?:biennial)(?= [a-z])", "annual"),
    ("pace", r"quarterly(?= [a-z])", "annual"),
    ("pace", r"weekly(?= [a-z])", "monthly"),
    ("pace", r"daily(?= [a-z])", "weekly"),
    ("pace", r"(?:(?<=\ba )|(?<=\ban ))(?:ongoing|continuing|continuous|regular)(?= [a-z]+)", "occasional"),
    ("pace", r"regularly", "occasionally"),
    ("pace", r"twice(?= (?:a|in|the|as|during|before)\b)(?! as)", "once"),
    ("pace", r"urgently(?= [a-z])", "eventually"),
    ("pace", r"continuously|constantly", "occasionally"),
)  # fmt: skip

_TAIL = r"[^,.;:()\"“”]{8,120}"
CLAUSES: tuple[Rewrite, ...] = (
    ("clause-dropped", rf", (?:in accordance with|in order to|as well as|in consultation with|in cooperation with|in particular|taking into account|with a view to|pursuant to|on the basis of|in the light of|in light of|as a result of|due to|inter alia|together with|along with|as part of|in line with|under|through|by|with|at|on|during|in) {_TAIL}(?:,(?! and\b| or\b)|(?=[.;]))", ""),
    ("clause-dropped", rf"(?:in accordance with|in order to|in consultation with|in cooperation with|taking into account|with a view to|pursuant to|on the basis of|in the light of|as a result of|so that|in collaboration with|in the context of|with the aim of|while|because) {_TAIL}(?=\.)", ""),
)  # fmt: skip
CLAUSE_HEADS: tuple[Rewrite, ...] = (
    ("condition-dropped", r"(?:if|provided that|unless|subject to|in the event (?:of|that)|in case of|once) [^,.;:()]{5,150}, (?=(?:the|a|an|it|he|she|they|we|you|this|that|these|there|all|some|many|its|their|his|her|each|any|no|such|every)\b)", ""),
    ("clause-dropped", r"(?:in accordance with|in order to|in view of|in the light of|in light of|with a view to|pursuant to|on the basis of|as a result of|because|since|after|following|despite|in spite of|notwithstanding|during|in the context of|in consultation with|while|although|given|for|at|under|by|through) [^,.;:()\"“”]{10,120}, (?=(?:the|a|an|it|he|she|they|we|this|these|there|all|some|many|its|their)\b)", ""),
)  # fmt: skip
