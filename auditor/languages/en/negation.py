"""The words of English that deny."""

from __future__ import annotations

from auditor.languages.tables.negation import Negation

# Words in un- that deny nothing.
_NO_NEGATIVE = (
    r"der|it|ion|iqu|til|iv|if|anim|cle\b|cles|cler|fortun|esco|icef|hcr|dp|ep|fpa|wto|aids"
    r"|veil|leash|lock|fold|cover|less|to|a\b|d\b|t\b|s\b|o\b|u\b"
)

# "did not unload" is plain; "is not unusual" is no negation at all.
_NOT_A_VERB = "".join(
    rf"(?<!\b{word}\s)"
    for word in "do does did to will would can could shall should may might must".split()
)

TABLES = Negation(
    cues=(
        (
            "doubled",
            "(not|n't) (at all |altogether |entirely )?(impossible|improbable|implausible|inconceivable|unlikely|unthinkable|out of the question)"
            "|(is|was)(n't| not) (yet |entirely )?excluded | (cannot|can't|can not|could not|couldn't) (yet |now |entirely )?(be )?(excluded?|ruled? out) | (not|n't) (be |been )?ruled out",
        ),
        (
            "pseudo",
            "not (only|just|merely|simply|solely|least|to mention|limited to|necessarily least)"
            "|no (wonder|sooner) | no matter (how|what|who|where|when|which|whether|the)"
            " | last but not least | more often than not"
            "|nothing (but|less than|short of) | none other than | no other than | no strangers? to"
            "|whether ... or not | whether or not | or not(?=\\s?[-,.;:?!–—)]) | \\w{2,7}n't (only|just|merely|simply) | if not (more|all|most|hundreds|thousands|millions)"
            "|do(n't| not) hesitate | (is|are|was|were|be|been) not without (its|their|his|her|some|any|a|risk~|precedent|difficult~|problem~|merit~)"
            "|never mind | never-ending | non-stop | no-one's land | without further ado"
            rf"|no\.? ?\d+ | nos\. ?\d+  | no-fly | no man's land | {_NOT_A_VERB}not un(?!{_NO_NEGATIVE})\w{{3,20}} | not infrequent~"
            "|(can|could)( ?not|(n)?'t| not) (but|help (but|\\w{2,20}ing)) | not (about )?(just|only) | not long (after|before|ago)|(is|are|was|were|do|does|did|has|have|can|will|would|should)(n't| not) (it|he|she|they|we|you|there|i|this|that)\\s?\\?"
            "|no secret | not in doubt"
            "|why not | not surprisingly | by no means least",
        ),
        (
            "exceptive",
            "(no|not) (later|earlier|sooner|less|fewer|more|greater|higher|lower|longer) than"
            "|not (to )?exceed(ing)? | not exceeded | if not"
            "|(no|without any|without a|without|not in|beyond) doubt | nothing (other|except) | none but",
        ),
        (
            "conditional",
            r"(not|never|no|cannot|\w{2,7}n't)(?= .... (until|till|before|without|except|unless|other than)\b)"
            r"|(no|none|nobody|no-one|nothing|nowhere)(?= .... but\b)",
        ),
        ("chained", "nor | neither nor"),
        (
            "phrasal",
            rf"without | no-\w+ | non-?\w{{2,24}} | un(?!{_NO_NEGATIVE})\w{{3,24}}"
            "|in(suffic|adequa|complet|consisten|capab|capacit|correct|accura|appropri|effect|efficien|eligib"
            "|equit|evitab|frequen|human(?!it)|admiss|alienab|applicab|compatib|conclusi|definit|dispens"
            "|direct|divis|experienc|feasib|formal|secur|separ|signific|stabil|toler|valid|visib|volunt"
            "|violab|action|discrim|conven|numer|tangib|tract|surmount|credib|dign|curab|coher|just|advert)~"
            "|ir(regular|relev|respons|revers|revoc|reconcil|refut|repar|ration)~"
            "|il(legal|licit|legit|liter|logic)~"
            "|im(moral|matur|balanc|mobil|partial|perfect|permis|proper|precis|prud|practic|plausib|measur|mun|poss)~",
        ),
        (
            "explicit",
            "(do|does|did|is|are|was|were|has|have|had|will|wo|would|ca|can|could|should|sha|might"
            "|must|need|ai|may|dare)( ?n't|nt) | n't | dont|doesnt|didnt|isnt|wasnt|arent|werent|wont"
            "|not | never | cannot | no | none | nobody | no-one | nothing | nowhere | neither"
            "|no longer | nary | not-",
        ),
        (
            "implicit",
            "fail(s|ed|ing|ures?)? | refus~ | reject~ | den(y|ies|ied|ying|ials?) | prevent~ | prohibit~ | forb(id~|ade)"
            "|ban(s|ned|ning)? | lack~ | absen(ce|t|ces) | unable | inabilit~ | exclu(d|s)~ | except~ | other than | free (of|from)"
            "|\\w{3,10}-free | devoid | void | ceas(e|es|ed|ing) | stop(s|ped|ping)? | avoid~ | refrain~ | abst(ain|ention)~ | preclud~"
            "|little | few | oppos(e|ed|es|ing)~ | missing | neglect~ | omi(t|ss)~ | in vain | nil | zero | instead of | rather than | hardly | scarcely"
            "|barely | rarely | seldom | unless | yet to | remain~ to be | far from | apart from | short of | impunity | withh(o|e)ld~"
            "|discontinu~ | rul(e|ed|es|ing) out | turn(ed|s|ing)? down | declin(e|ed|es|ing) to | depriv~ | save for | waiv~ | silent"
            "|unaware | ignor(e|es|ed|ing|ance|ant) | only | stay~ away | keep~ away | outside | overlook~ | disregard~ | too"
            r"|(base|meaning|home|state|help|power|useless|hope|point|needle|limit|end|care|fear|ground|use|worth|lawful)less(ly|ness)?"
            r"|dis(agre|allow|approv|satisf|proportion|respect|trust|honest|obe|similar|connect)~ | mis(trust|understand|understood)~",
        ),
    )
)
