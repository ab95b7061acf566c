"""The words of English for duty, leave and plan."""

from __future__ import annotations

from auditor.languages.tables.modality import Modality

TABLES = Modality(
    cues=(
        (
            "none",
            "may \\d+ | \\d+(st|nd|rd|th)?( of)? may | may (19|20)\\d\\d | may and (june|july) | april and may | (in|of|early|late|mid) may"
            "|(the|their|his|political|free|good|ill|own) will | will of | last will | might of | entitled [\"“«‘'] | if i may | so to speak",
        ),
        (
            "prohibition",
            "(must|shall|may|should|ought)( ?n't| not) | (am|is|are|was|were|be) (strictly |hereby )?(prohibited|forbidden|banned|not (allowed|permitted|entitled|authorized|authorised))"
            "|no \\w+ (shall|may|should) | cannot | can ?n't | can not",
        ),
        (
            "obligation",
            "must | shall | (is|are|was|were|be|been) (also |hereby |legally )?(required|obliged|obligated|bound|compelled|forced|mandated) to | ha(s|ve|d|ving) to"
            "|(is|are|was|were) under an obligation | ha(s|ve|d) (a|the|an) (duty|obligation)",
        ),
        ("recommendation", "should | ought to | had better"),
        (
            "possibility",
            "may | might | can | could | (is|are|was|were|be) (also )?(allowed|permitted|entitled|authorized|authorised|free) to",
        ),
        ("future", "will | 'll | going to"),
        (
            "commitment",
            "undertak(e|es|en|ing) to | undertook to | commit(s|ted|ting)? (itself|themselves) to | pledg(e|es|ed|ing) to | agree(s|d)? to | promis(e|es|ed) to | vow(s|ed)? to | decid(e|es|ed) to | resolv(e|es|ed) to",
        ),
        (
            "necessity",
            "requir~ | need~ | obligat~ | oblig~ | mandatory | compulsory | dut(y|ies) | imperative | necess~ | essential | demand~ | incumbent | binding | supposed to | it is for | forc(e|ed) | compel~ | call(s|ed|ing)? (up)?on | recommend~ | urg(e|es|ed|ing) | responsib~",
        ),
        (
            "ability",
            "possib~ | capab~ | capacit~ | abilit~ | able | allow~ | permit~ | permission | perhaps | potential~ | maybe | probabl~ | likel~ | opportunit~ | enabl~ | entitle~ | authori[sz]~ | right to | eligib~ | would | in a position | feasib~ | available",
        ),
    ),
    names=frozenset({"may", "will"}),
    subjects=frozenset(
        "i he she it we you they god the a an this that these those there all any no not peace our your his her"
        " its their my".split()
    ),
)
