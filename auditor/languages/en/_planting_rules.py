"""What makes an English sentence say another thing, by rule; written from general knowledge of the language."""

from __future__ import annotations

from auditor.languages.tables.planting import Rewrite

_NUMBER = r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)"
# A denial rules these words; without it they are out of place.
_NO_MORE_DENIAL = (
    r"(?![^.;:]{0,160}\b(?:any\w*|either|n?or|neither|until|yet|at all|but|unless|much|many)\b)"
)
_BE_HAVE = "is|are|was|were|am|has|have|had"
_MODAL = "will|would|shall|should|may|might|could|must|can"
_NO_NOUN_WILL = "".join(
    rf"(?<!\b{word} )"
    for word in "probably likely certainly surely possibly reportedly the political good their free of own his her its popular a at to people's".split()
)
_MONTHS = (
    "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)"
)

NEGATION: tuple[Rewrite, ...] = (
    ("negation-dropped", rf"({_BE_HAVE}|{_MODAL}) not (?!only|later|less|more|fewer|just|merely|necessarily|because|so |in a position|least){_NO_MORE_DENIAL}", r"\1 "),
    ("negation-dropped", rf"({_BE_HAVE}) not yet (?=\w+(?:ed|en|n)\b)", r"\1 already "),
    ("negation-dropped", rf"(is|are|was|were|has|have|had|would|should|could)n['’]t{_NO_MORE_DENIAL}", r"\1"),
    ("negation-dropped", rf"won['’]t{_NO_MORE_DENIAL}", "will"),
    ("negation-dropped", rf"can(?:not|['’]t) (?!but|help|only){_NO_MORE_DENIAL}", "can "),
    ("negation-dropped", r"no longer(?! than)", "still"),
    ("negation-dropped", r"never(?= [a-z])(?! (?:again|ending|before|mind))(?![^.;]*\b(?:any\w*|or)\b)", "always"),
    ("negation-dropped", r"unable to", "able to"),
    ("negation-dropped", rf"(is|are|was|were|has|have|had) no (?!longer|more|less|other|one|doubt|fewer|such|better|later|need|way|more|part){_NO_MORE_DENIAL}", r"\1 some "),
    ("negation-dropped", r"without (?=(?:the|a|an|his|her|its|their|prior|due|adequate|proper|full|sufficient|some|clear|explicit|written|foreign|external|public|political|financial|permission|consent|approval|authorization|support|access|consultation|conditions|preconditions) ?)", "with "),
    ("negation-dropped", r"(?:nobody|no one)", "everyone"),
    ("negation-dropped", r"nothing(?= (?:in|has|is|was|will|can|should|shall|could)\b)", "everything"),
    ("negation-dropped", r"(?<=[a-z] )neither (\w+(?: \w+){0,3}?) nor", r"both \1 and"),
    ("negation-dropped", r"not (?=to \w+)(?<!\bor not )(?<!\bif not )(?<!\bwhether not )(?! to mention)", ""),
)  # fmt: skip

MODALITY: tuple[Rewrite, ...] = (
    ("modality-up", r"(?-i:should)(?= (?:not |also |therefore )?[a-z])(?! (?:he|she|it|they|we|you|the|this|any|that|an?)\b)", "must"),
    ("modality-up", r"(?<!\bcase )(?-i:may)(?= (?:not |also )?[a-z])(?! (?:be cited|he|she|it|they|we|you|the|this|have|well)\b)", "must"),
    ("modality-up", r"(?<!\bcase )(?-i:may)(?= (?:also )?[a-z])(?! (?:be cited|he|she|it|they|we|you|the|this|have|well|not)\b)", "shall"),
    ("modality-up", r"(?-i:could)(?= (?:also )?[a-z])(?! (?:have|not|n't|he|she|they|we|you|the|only)\b)", "will"),
    ("modality-up", r"(?-i:can)(?= (?:also )?[a-z])(?! (?:not|he|she|they|we|you|the|only)\b)", "must"),
    ("modality-up", r"(is|are|was|were|be) (?:encouraged|invited|requested|urged|advised|entitled|allowed|permitted|free) to", r"\1 required to"),
    ("modality-up", r"has the right to", "has the duty to"),
    ("modality-up", r"have the right to", "have the duty to"),
    ("modality-down", r"shall(?= (?:also )?[a-z])(?! (?:not|be deemed)\b)", "may"),
    ("modality-down", r"shall(?= (?:not |also )?[a-z])", "should"),
    ("modality-down", r"must(?= (?:also )?[a-z])(?! (?:not|have)\b)", "may"),
    ("modality-down", r"must(?= (?:also |not )?[a-z])(?! have)", "should"),
    ("modality-down", r"(?-i:should)(?= (?:also |therefore )?[a-z])(?! (?:not|have|he|she|it|they|we|you|the|this|any|that|an?)\b)", "may"),
    ("modality-down", rf"{_NO_NOUN_WILL}(?-i:will)(?= (?:not |also |be )?[a-z])(?! (?:he|she|it|they|we|you|the|of|to|and)\b)", "may"),
    ("modality-down", r"(is|are|was|were|be) (?:required|obliged|obligated|bound|compelled) to", r"\1 encouraged to"),
    ("modality-down", r"(?<!\bmay )(?<!\bwill )(?<!\bwould )(?<!\bmight )(?<!\bcould )(?<!\bto )(?<!\bnot )(?:has|have) to(?= [a-z])", "may"),
    ("modality-down", r"ha(s|ve) the (?:duty|obligation) to", r"ha\1 the right to"),
    ("modality-down", r"(?:mandatory|compulsory|obligatory)", "optional"),
    ("modality-down", "legally binding", "non-binding"),
    ("modality-up", "non-binding", "binding"),
    ("modality-up", r"(?:voluntary|optional)(?= (?:[a-z]+ )?(?:contribution|measure|commitment|basis|training|scheme|programme|register|standard|guideline|agreement|reporting|report)s?\b)", "mandatory"),
)  # fmt: skip

_PLURAL = r"(?:[a-z-]+ |(?-i:[A-Z][a-z]+) ){0,2}?[A-Za-z]{2,}(?<!ou)(?<![sui])s\b(?<!this)"
QUANTITY: tuple[Rewrite, ...] = (
    ("quantifier", r"(?<!\bat )(?<!\bafter )(?<!\babove )(?<!\bnot )all (?:of )?(?=(?:the|its|their|our|these|those|his|her|your)\b)(?!the (?:more|same|way|time|while|better)\b)", "some of "),
    ("quantifier", r"(?<!\bat )(?<!\bafter )(?<!\babove )(?<!\bnot )all (?:of )?(?=(?:the|its|their|our|these|those)\b)(?!the (?:more|same|way|time|while|better)\b)", "most of "),
    ("quantifier", rf"(?<!\bat )(?<!\bafter )(?<!\babove )(?<!\bnot )(?<!\bof )(?<!\bthem )(?<!\bus )all (?={_PLURAL})(?!(?:the|its|their|our|of|these|those|his|her)\b|others\b|sides\b|times\b|means\b|costs\b|odds\b|fours\b|kinds\b|sorts\b|forms\b|intents)", "some "),
    ("quantifier", rf"(?<!\bat )(?<!\bafter )(?<!\babove )(?<!\bnot )(?<!\bof )(?<!\bthem )(?<!\bus )all (?={_PLURAL})(?!(?:the|its|their|our|of|these|those|his|her)\b|others\b|sides\b|times\b|means\b|costs\b|odds\b|fours\b|kinds\b|sorts\b|forms\b|intents)", "most "),
    ("quantifier", r"(?<!\bin )(?<!\bnot )every (?=[a-z]+ (?:shall|has|is|was|will|must|may|can|who|that|of|in|should)\b)", "no "),
    ("quantifier", r"each (?=(?:[a-z]+ |(?-i:[A-Z][a-z]+) )?\w+ (?:shall|has|is|was|will|must|may|should)\b)(?!other|of)", "no "),
    ("quantifier", r"(?<!\ball )each of (?=(?:the|these|those|its|their)\b)", "some of "),
    ("quantifier", rf"some (?={_PLURAL})(?!\w+ (?:years|months|days|hours|weeks|times)\b|(?:years|months|days|hours|weeks|minutes|times)\b|others)", "all "),
    ("quantifier", r"some of (?=(?:the|its|their|these|those|our)\b)", "all of "),
    ("quantifier", r"(?<!\bso )(?<!\bas )(?<!\btimes )(?<!\bhow )(?<!\btoo )(?<!\bmany )(?<!\bgood )(?<!\bthe )(?<!\bnot )(?<!\bvery )many (?=of|[a-z]+)(?!an?\b|more|other|fewer)", "few "),
    ("quantifier", r"(?<!\bthe )(?<!\ba )(?<!\bvery )(?<!\btoo )(?<!\bso )(?<!\bthese )few (?=[a-z]+s\b)(?!years|days|months|weeks|hours|minutes)", "many "),
    ("quantifier", r"(?<!\bthe )(?<!\bat )most of (?=(?:the|its|their|these|those|our|them|us)\b)", "few of "),
    ("quantifier", r"(?<!\bthe )(?<!\bat )(?<!\btheir )(?<!\bits )(?<!\bour )(?<!\ba )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )most (?=(?:(?:developing|developed|european|african|asian|arab|western|member|other|such) )?(?:countries|states|people|members|parties|cases|areas|women|men|children|regions|governments|delegations|participants|companies|schools|workers|families|residents|households|victims|voters|experts|studies|of the)\b)", "few "),
    ("quantifier", r"(the|a|an?) (?:overwhelming |vast |large |great |clear )?majority of", r"\1 minority of"),
    ("quantifier", rf"several (?={_PLURAL})(?!(?:years|months|days|hours|weeks|times|hundred|thousand)\b)", "all "),
    ("quantifier", r"no (?=[a-z]+ (?:shall|may|can|will|has|is|was|should|could)\b)(?!longer|one|such)(?![^.;]*\bany\b)", "every "),
    ("quantifier", rf"(a (?:large |significant |growing |great |considerable )?)number of (?={_PLURAL})", "all "),
    ("quantifier", rf"(?<!\bthe )various (?={_PLURAL})", "all "),
    ("quantifier", rf"numerous (?={_PLURAL})", "few "),
    ("quantifier", rf"certain (?={_PLURAL})", "all "),
    ("quantifier", r"(?:often|frequently)(?! than)(?= [a-z])(?<!more often)", "rarely"),
    ("quantifier", r"(?:usually|generally|typically|normally)(?= [a-z])(?! (?:for|recognized|accepted|to|in|speaking)\b)", "rarely"),
    ("quantifier", r"always(?= [a-z])(?<!not always)", "sometimes"),
    ("quantifier", r"sometimes(?= [a-z])", "always"),
    ("quantifier", r"(?:entirely|fully|completely|totally)(?= [a-z]+)(?<!not fully)(?<!more fully)", "partly"),
    ("quantifier", r"(?:partly|partially)(?= [a-z]+)", "fully"),
    ("quantifier", r"mainly|primarily|mostly|largely(?= [a-z])", "partly"),
    ("bound", r"(not|no) less than", r"\1 more than"),
    ("bound", r"(not|no) more than", r"\1 less than"),
    ("bound", r"no fewer than", "no more than"),
    ("bound", rf"(?<!\bno )(?<!\bnot )(?:more than|over|above)(?= (?:\$|£|€|US)?{_NUMBER}\b)", "less than"),
    ("bound", rf"(?<!\bno )(?<!\bnot )(?:less than|fewer than|under|below)(?= (?:\$|£|€|US)?{_NUMBER}\b)", "more than"),
    ("bound", r"at least(?= [\w$£€])", "at most"),
    ("bound", rf"up to (?=(?:a maximum of )?(?:\$|£|€|US)?{_NUMBER}\b)", "at least "),
    ("bound", r"not exceeding", "exceeding"),
    ("bound", rf"(?:nearly|almost)(?= (?:\$|£|€|US|half|a |all )?{_NUMBER}\b)", "well over"),
    ("bound", rf"(?:approximately|about|around|roughly|some)(?= (?:\$|£|€|US)?{_NUMBER} (?:per cent|percent|million|billion|thousand|hundred|people|persons|tons|tonnes|kilomet\w+|miles|hectares|staff|participants|countries|States|cases|years|months|days|dollars)\b)", "more than"),
    ("magnitude", r"(?-i:million)(?= |[.,;)])", "billion"),
    ("magnitude", r"(?<=\d )billion", "million"),
    ("magnitude", r"billion(?= (?:dollars|euros|people|pounds|tons|tonnes|in|of)\b)", "million"),
    ("magnitude", rf"({_NUMBER}) thousand", r"\1 million"),
    ("magnitude", r"(one|two|three|four|five|six|seven|eight|nine|several|few) hundred(?! and)", r"\1 thousand"),
    ("magnitude", r"thousands of(?= )", "dozens of"),
    ("magnitude", r"hundreds of(?! thousands| millions)(?= )", "thousands of"),
    ("magnitude", r"dozens of", "hundreds of"),
    ("magnitude", r"millions of", "thousands of"),
    ("magnitude", r"trillion(?= )", "billion"),
    ("measure", r"(?<=\d )(?:per cent|percent)(?! of)", "percentage points"),
    ("measure", r"(?<=\d )percentage points?", "per cent"),
)  # fmt: skip
