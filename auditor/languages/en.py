"""What is known of the language ``en`` beyond CLDR."""

from __future__ import annotations

from auditor.languages import Language

ABBREVIATIONS = frozenset(
    (
        "mr mrs ms messrs dr prof gen lt col maj capt cmdr adm sgt cpl brig hon rev fr st sen "
        "rep gov amb esq bros dept univ approx ca cf vs viz e.g i.e eg ie pp para paras vol "
        "vols ed eds cl ref chap pt reg tel ext est sq mt ft al h.e h.r.h"
    ).split()
)

# Cue tables: see `auditor.facts.cues.tables`.
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

NEGATION = (
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
        "|(can|could)( ?not|(n)?'t| not) (but|help (but|\\w{2,20}ing)) | not (about )?(just|only) | not long (after|before|ago)|(is|are|was|were|do|does|did|has|have|can|will|would|should)(n't| not) (it|he|she|they|we|you|there) \\?"
        "|why not | not surprisingly | by no means least",
    ),
    (
        "exceptive",
        "(no|not) (later|earlier|sooner|less|fewer|more|greater|higher|lower|longer) than"
        "|not (to )?exceed(ing)? | not exceeded | no .... (but|except|other than|except for) | if not | (not|cannot|can't|won't|doesn't|don't|didn't|isn't) .... (except|unless)"
        "|(no|without any|without a|without|not in|beyond) doubt | nothing (other|except) | none but",
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

MODALITY = (
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
)

EXTENT = (
    (
        "none",
        "each other | one another | at all | all right | all but | all the more | not all | above all | after all | no more | more or less | less than perfect | over time | before long | at most recent | more than welcome | once and for all | overall | all-\\w+ | more often than not | the day after tomorrow | south (africa|korea|sudan|asia|carolina|dakota|wales)\\w* | south african? | north (korea|america|carolina|dakota|atlantic)\\w* | north korean~ | east (timor|asia|jerusalem|africa)\\w* | west (bank|africa|indies|virginia)\\w* | middle east~ | near east~ | some \\d[\\d,.]* | up to | more than happy | before (the|a|an|its|this|that|our|us|it) (committee|council|assembly|court|commission|tribunal|judge|general|panel|parliament|senate|house|board)",
    ),
    (
        "at_least",
        "at least | no less than | not less than | no fewer than | not fewer than | at a minimum | or more | minimum | minimal",
    ),
    (
        "at_most",
        "at most | no more than | not more than | not exceeding | not exceed | up to a maximum | maximum | a maximum | or less | or fewer | as many as | at maximum",
    ),
    (
        "more",
        "more than | over (?=\\d) | in excess of | (greater|higher|larger) than | above (?=\\d) | exceed(s|ed|ing)? | more | greater | higher | larger | bigger",
    ),
    (
        "less",
        "(less|fewer|lower|smaller) than | under (?=\\d) | below (?=\\d) | less | fewer | lesser | smaller | lower",
    ),
    ("all", "all | every | each | everyone | everybody | everything"),
    (
        "whole",
        "any~ | entire~ | whole | total~ | fully | full | complete~ | both | throughout | universal~ | always | wholly | overall",
    ),
    ("some", "some | several | certain | a few | a number of"),
    (
        "part",
        "parts? of | partly | partial~ | sometimes | various | a variety of | a series of | someone | somehow | something",
    ),
    ("most", "most of | majority | mostly | mainly | many | much of | numerous | largely"),
    ("only", "only | solely | exclusively | merely | alone | just | limited to | sole | exclusive"),
    (
        "increase",
        "increas~ | ris(e|es|en|ing) | rose | grow(s|n|th|ing)? | grew | expand~ | expansion | rais(e|es|ed|ing) | upward~ | surg(e|es|ed) | enlarg~ | strengthen~ | enhanc~ | widen~ | accelerat~ | intensif~ | climb~ | boost~ | augment~ | escalat~ | step(ped|ping)? up | scal(e|ed|ing) up",
    ),
    (
        "decrease",
        "decreas~ | reduc~ | declin~ | fall(s|en|ing)? | fell | drop(s|ped|ping)? | diminish~ | lowered | lowering | lowers | cut(s|ting)? | downward~ | weaken~ | shr[iau]nk~ | narrow(s|ed|ing)? | deceler~ | slow(s|ed|ing)? down | curb~ | mitigat~ | minimi[sz]~ | lessen~ | alleviat~ | downsiz~ | drawdown | curtail~ | plung~ | dwindl~",
    ),
    ("before", "before | prior to | ahead of | earlier than | beforehand"),
    (
        "after",
        "after | following the | later than | thereafter | afterwards? | in the wake of | subsequent to",
    ),
    (
        "previous",
        "last (year|month|week|quarter|session|meeting|summer|winter|spring|autumn|night) | previous | preceding | past",
    ),
    ("next", "next | coming | forthcoming | upcoming | subsequent"),
    ("north", "north~"),
    ("south", "south~"),
    ("east", "east~"),
    ("west", "west~"),
)
REWRITES = (
    (
        "negation",
        r"(is|are|was|were|am|has|have|had|will|would|shall|should|may|might|can|could|must|does|do|did) not",
        r"\1",
    ),
    (
        "negation",
        r"(is|are|was|were|has|have|had|would|should|could|must|does|do|did)n['’]t",
        r"\1",
    ),
    ("negation", r"won['’]t", "will"),
    ("negation", r"can(?:not|['’]t)", "can"),
    ("negation", r"(to|of|for|by) not (?=\w+(?:ing)?)", r"\1 "),
    ("negation", r"not (?=to \w)", ""),
    ("negation", "never", "always"),
    ("negation", "no longer", "still"),
    ("negation", "without", "with"),
    ("negation", "(?:no one|nobody)", "everyone"),
    ("negation", "nothing", "everything"),
    ("negation", "none of", "all of"),
    ("negation", r"neither (\w+(?: \w+){0,4}?) nor", r"both \1 and"),
    (
        "negation",
        r"(is|are|was|were|be|been|has|have|had) no (?!longer|less|more|later|doubt)",
        r"\1 some ",
    ),
    ("negation", r"no (?=\w+ (?:shall|may|can|will|should|has|is)\b)", "every "),
    ("negation", r"not(?= (?:a|an|the|yet|all|be|been|in|on|as|because)\b)", ""),
    ("modality", "shall not", "may"),
    ("modality", "must not", "may"),
    ("modality", "may not", "may"),
    ("modality", "shall(?! not)", "may"),
    ("modality", "must(?! not)", "may"),
    ("modality", "should(?! not)", "must"),
    ("modality", "should(?! not)", "may"),
    ("modality", r"(?<!in )(?<!of )(?<!\d )may(?! not)(?! \d)(?= [a-z])", "must"),
    ("modality", "might(?! not)(?= [a-z])", "must"),
    ("modality", "can(?! not)(?= [a-z])", "must"),
    ("modality", "could(?! not)(?= [a-z])", "must"),
    ("modality", r"(?<!the )(?<!political )(?<!own )will(?! not)(?! of)(?= [a-z])", "may"),
    ("modality", r"(is|are|was|were) (?:required|obliged)(?= to)", r"\1 allowed"),
    (
        "modality",
        r"(is|are|was|were) (?:allowed|permitted|authorized|entitled)(?= to)",
        r"\1 required",
    ),
    ("modality", r"(has|have|had) to(?= [a-z])", "could"),
    (
        "modality",
        r"(?:undertakes?|undertook|commits?|pledges?|pledged|agrees?|agreed) to(?= [a-z])",
        "considered whether to",
    ),
    ("modality", r"(decide|decides|decided) to(?= [a-z])", r"considered whether to"),
    ("polar", r"all(?= (?:of|the|its|their|parties|states|members|\w+s)\b)", "some"),
    ("polar", r"all(?= (?:parties|states|members|\w+s)\b)", "no"),
    ("polar", "every", "no"),
    ("polar", "each(?= [a-z])(?! other)", "no"),
    ("polar", "everyone", "no one"),
    ("polar", r"some(?= (?:of|\w+s)\b)", "all"),
    ("polar", r"some(?= \w+s\b)", "no"),
    ("polar", "only(?= [a-z])", "also"),
    ("polar", r"over(?= \d)", "under"),
)
OPPOSITES = (
    ("many", "few"),
    ("most", "few"),
    ("at least", "at most"),
    ("no less than", "no more than"),
    ("not less than", "not more than"),
    ("minimum", "maximum"),
    ("not later than", "not earlier than"),
    ("no later than", "no earlier than"),
    ("more than", "less than"),
    ("more", "less"),
    ("fewer", "more"),
    ("above", "below"),
    ("higher", "lower"),
    ("greater", "smaller"),
    ("larger", "smaller"),
    ("increase", "decrease"),
    ("increases", "decreases"),
    ("increased", "decreased"),
    ("increasing", "decreasing"),
    ("increase", "reduce"),
    ("increased", "reduced"),
    ("reduction", "increase"),
    ("growth", "decline"),
    ("rise", "fall"),
    ("rose", "fell"),
    ("risen", "fallen"),
    ("rising", "falling"),
    ("before", "after"),
    ("prior to", "following"),
    ("earlier", "later"),
    ("previous", "next"),
    ("preceding", "following"),
    ("last", "next"),
    ("first", "last"),
    ("always", "never"),
    ("often", "rarely"),
    ("already", "not yet"),
    ("north", "south"),
    ("northern", "southern"),
    ("east", "west"),
    ("eastern", "western"),
    ("inside", "outside"),
    ("within", "outside"),
    ("internal", "external"),
    ("domestic", "foreign"),
    ("import", "export"),
    ("imports", "exports"),
    ("into", "out of"),
    ("including", "excluding"),
    ("temporary", "permanent"),
    ("temporarily", "permanently"),
    ("start", "end"),
    ("begin", "end"),
    ("began", "ended"),
    ("opened", "closed"),
    ("win", "lose"),
    ("won", "lost"),
    ("buy", "sell"),
    ("bought", "sold"),
    ("present", "absent"),
    ("public", "private"),
    ("old", "new"),
    ("majority", "minority"),
    ("upper", "lower"),
    ("early", "late"),
    ("long-term", "short-term"),
    ("positive", "negative"),
    ("legal", "illegal"),
    ("direct", "indirect"),
    ("male", "female"),
    ("rich", "poor"),
    ("strong", "weak"),
    ("strengthen", "weaken"),
    ("possible", "impossible"),
    ("partially", "fully"),
    ("partly", "fully"),
    ("partial", "full"),
)

LANGUAGE = Language(
    code="en",
    abbreviations=ABBREVIATIONS,
    negation=NEGATION,
    modality=MODALITY,
    extent=EXTENT,
    rewrites=REWRITES,
    opposites=OPPOSITES,
)
