"""What an editor of English may write in another way without saying anything else; written by hand.

Spellings: British and American, as in the *New Oxford Style Manual* and the *Chicago Manual of Style*. Phrases: the
exchanges that guides to plain drafting recommend (Federal Plain Language Guidelines, "Use simple words and phrases"; the UK
Office of the Parliamentary Counsel's *Drafting Guidance*). Synonyms: WordNet, by ``benchmarks/build_contrasts.py``.
"""

from __future__ import annotations

from auditor.languages.tables.editing import Editing

_OUR = "arm|behavi|cand|col|demean|endeav|fav|ferv|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig"

TABLES = Editing(
    spellings=(
        (rf"^((?:dis)?(?:{_OUR}))our", r"\1or"),
        (r"^(\w{3,})is(e|ed|es|er|ers|ing|able|ation|ations|ational)$", r"\1iz\2"),
        (r"^(anal|paral|catal|hydrol|electrol)ys(e|ed|es|er|ers|ing)$", r"\1yz\2"),
        (r"^(cent|fib|lit|theat|calib|spect|lust|meag|(?:kilo|centi|milli)?met)re(s|d)?$", r"\1er\2"),
        (r"^(\w{3,}[aeiou])ll(ed|ing|er|ers|or|ors)$", r"\1l\2"),
        (r"^(fulfil|enrol|instal|skil|wil|distil|instil|enthral)l?(s|ment|ments|ful|fully)?$", r"\1\2"),
        (r"^(def|off|lic|pret)ence(s)?$", r"\1ense\2"),
        (r"^(catal|dial|anal|monol|prol|epil)ogue(s|d)?$", r"\1og\2"),
        (r"^(judg|acknowledg|abridg)e(ments?)$", r"\1\2"),
        (r"^(\w+)-(\w+)$", r"\1\2"),
    ),
    respelled=(
        ("grey", "gray"), ("programme", "program"), ("programmes", "programs"), ("ageing", "aging"),
        ("whilst", "while"), ("amongst", "among"), ("amidst", "amid"), ("towards", "toward"),
        ("afterwards", "afterward"), ("aluminium", "aluminum"), ("manoeuvre", "maneuver"),
        ("sceptical", "skeptical"), ("storey", "story"), ("tyre", "tire"), ("plough", "plow"),
        ("adviser", "advisor"), ("advisers", "advisors"), ("per cent", "percent"),
        ("practise", "practice"), ("cheque", "check"), ("kerb", "curb"), ("mould", "mold"),
        ("encyclopaedia", "encyclopedia"), ("archaeological", "archeological"), ("paediatric", "pediatric"),
        ("orientated", "oriented"), ("learnt", "learned"), ("spelt", "spelled"), ("burnt", "burned"),
        ("no-one", "no one"), ("under way", "underway"), ("co-operation", "cooperation"),
        ("co-ordination", "coordination"), ("e-mail", "email"), ("focussed", "focused"), ("upon", "on"),
        ("benefitted", "benefited"), ("enquiry", "inquiry"), ("enquiries", "inquiries"), ("onto", "on to"),
    ),
    contractions=(
        ("isn't", "is not"), ("aren't", "are not"), ("wasn't", "was not"), ("weren't", "were not"),
        ("doesn't", "does not"), ("don't", "do not"), ("didn't", "did not"), ("hasn't", "has not"),
        ("haven't", "have not"), ("hadn't", "had not"), ("can't", "cannot"), ("can not", "cannot"),
        ("couldn't", "could not"), ("won't", "will not"), ("wouldn't", "would not"),
        ("shouldn't", "should not"), ("mustn't", "must not"), ("it's", "it is"), ("that's", "that is"),
        ("there's", "there is"), ("we're", "we are"), ("they're", "they are"), ("you're", "you are"),
        ("i'm", "i am"), ("we've", "we have"), ("they've", "they have"), ("i've", "i have"),
        ("we'll", "we will"), ("they'll", "they will"), ("he's", "he is"), ("she's", "she is"),
    ),
    phrases=(
        ("prior to", "before"), ("subsequent to", "after"), ("in order to", "to", "so as to"),
        ("with respect to", "with regard to", "regarding", "concerning", "in respect of", "in relation to", "as regards"),
        ("pursuant to", "under", "in accordance with", "in conformity with", "in compliance with"),
        ("in the event that", "if"), ("in the event of", "in case of"), ("in cases where", "where"),
        ("for the purposes of", "for the purpose of"), ("a number of", "several"),
        ("at the present time", "at present", "currently", "now"),
        ("notwithstanding", "despite", "in spite of"),
        ("due to", "because of", "owing to", "on account of", "as a result of"),
        ("such as", "for example", "for instance"), ("in addition to", "besides"),
        ("by means of", "by way of", "through"), ("in the course of", "during"),
        ("until such time as", "until"), ("whether or not", "whether"),
        ("approximately", "about", "around", "roughly"), ("is able to", "can"), ("are able to", "can"),
        ("is required to", "must", "shall", "has to"), ("are required to", "must", "shall", "have to"),
        ("is entitled to", "has the right to"), ("are entitled to", "have the right to"),
        ("is permitted to", "may", "is allowed to"), ("are permitted to", "may", "are allowed to"),
        ("commence", "begin", "start"), ("commences", "begins", "starts"), ("commenced", "began", "started"),
        ("terminate", "end"), ("terminates", "ends"), ("terminated", "ended"), ("utilize", "use"),
        ("utilized", "used"), ("assist", "help"), ("assistance", "help"), ("attempt", "try"),
        ("obtain", "get"), ("purchase", "buy"), ("purchased", "bought"), ("inform", "notify"),
        ("informed", "notified"), ("permit", "allow"), ("permits", "allows"), ("permitted", "allowed"),
        ("no later than", "not later than", "on or before"), ("no less than", "not less than", "at least"),
        ("no more than", "not more than", "at most"), ("in excess of", "more than"),
        ("with the exception of", "except for", "other than", "apart from"), ("on condition that", "provided that"),
        ("that is", "which is"), ("that are", "which are"), ("that has", "which has"), ("in which", "where"),
        ("has been", "was"), ("have been", "were"), ("the manner in which", "how", "the way in which"),
        ("with a view to", "in order to"), ("for the time being", "for now"), ("in particular", "especially"),
        ("as well as", "and also"), ("each", "every"), ("any person", "anyone"),
        ("the whole of", "all of"), ("in writing", "in written form"), ("carry out", "conduct", "perform"),
        ("carried out", "conducted", "performed"), ("set out in", "specified in", "provided for in", "laid down in"),
        ("referred to in", "mentioned in"), ("set up", "establish"), ("made up of", "composed of"),
        ("take into account", "consider"), ("taking into account", "considering"), ("deal with", "address"),
        ("comes into force", "enters into force", "takes effect"), ("in the absence of", "without"),
        ("over the past", "in the last"), ("make use of", "use"), ("give effect to", "implement"),
        ("in the field of", "in the area of"), ("at the request of", "when requested by"),
    ),
    adverbs=frozenset(
        "accordingly again also consequently else further furthermore hence hereby herein hereof hereto however "
        "indeed likewise meanwhile moreover namely nevertheless nonetheless then thereby therefor therefore "
        "therein thereof thereto thus too".split()
    ),
    small=frozenset(
        "shall should might ought would could upon within against among through such whom whether whereas per via "
        "although though unless except one ones own while during towards an us itself themselves himself herself".split()
    ),
    by=frozenset({"by"}),
    be=frozenset("be is are was were been being".split()),
    in_turn=frozenset({"respectively", "former", "latter"}),
    negators=frozenset("not no never nor neither none nobody nothing cannot without non".split()),
    openers=frozenset(
        "if when where while after before although though unless since until because in on at during under for "
        "subject despite notwithstanding pursuant following as once whenever to with by".split()
    ),
    genitive=True,
    synonyms="synonyms.tsv",
    verbs="verbs.tsv",
)  # fmt: skip
