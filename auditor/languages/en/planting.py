"""What makes an English text say one other thing."""

from __future__ import annotations

from auditor.languages.en import _planting_hedges as hedges
from auditor.languages.en import _planting_limits as limits
from auditor.languages.en import _planting_rules as rules
from auditor.languages.en import _planting_verbs as verbs
from auditor.languages.en import _planting_words as words
from auditor.languages.en._planting_grammar import affirmed, asked, conjugated
from auditor.languages.tables.planting import Planting

_BEING = frozenset("be been being is are was were am get got".split())
_HAVING = frozenset("has have had having".split())

TABLES = Planting(
    rewrites=(
        *rules.NEGATION, *rules.MODALITY, *rules.QUANTITY, *limits.RESTRICTION, *limits.EXCEPTION,
        *limits.CONDITION, *limits.TIME, *limits.DIRECTION, *limits.WHO, *limits.DEFINITENESS, *words.ROLES,
        *words.noun_rules(), *hedges.HEDGES, *hedges.ATTRIBUTION, *hedges.TIME_SPANS, *hedges.CLAUSES,
    ),
    heads=(*hedges.ATTRIBUTION_HEADS, *hedges.CLAUSE_HEADS, *words.ROLE_HEADS),
    pairs=words.PAIRS,
    groups=(
        ("country", words.COUNTRIES),
        ("country", words.COUNTRIES_WITH_ARTICLE),
        *(("people", group) for group in words.PEOPLES),
        *(("organisation", group) for group in words.ORGANISATIONS),
        *(("unit", group) for group in words.UNITS),
    ),
    verbs=(*verbs.VERBS, *verbs.LONGER),
    forms=conjugated,
    before_base=words.BEFORE_BASE,
    being=_BEING,
    having=_HAVING,
    no_object=words.NO_OBJECT,
    no_verb=words.NO_VERB,
    that="that",
    to="to",
    grammar=(("negation-dropped", affirmed), ("question", asked)),
    numerals=words.NUMERALS,
    surnames=words.SURNAMES,
    titles=words.TITLES,
    article="the ",
    transitive=words.transitive(),
    before_subject=frozenset("that when because after before while if whether since and but".split()),
    adverbs=frozenset("also further then therefore again already actively strongly repeatedly recently formally".split()),
    undeniable=frozenset("also only further therefore still already indeed always of that both either at well not no never long".split()),
    before_country=words.BEFORE_COUNTRY,
    connectives=("and", "or"),
    paired=frozenset("between both either neither whether more from one not such".split()),
    unjoined=words.UNJOINED,
    clauses=words.CLAUSES,
    sentences=words.SENTENCES,
    openings=words.OPENINGS,
    lowered=words.LOWERED,
)  # fmt: skip
