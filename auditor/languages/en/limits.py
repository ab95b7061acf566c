"""The words of English that limit what a clause says."""

from __future__ import annotations

from auditor.languages.tables.limits import Limits

# Longer than 300 lines: it is one table.
TABLES = Limits(
    rows=(
        (
            "none",
            "without a vote, without delay, without exception, without hesitation, without a "
            "doubt, without doubt, without further, as if, if only to, as well, not only, so as "
            "to, once again, at once, once more, once and for all, over time, over again, more or "
            "less, by the way, and so on, after all, look after, on average, to and from, up to "
            "date, up to now, even after, stand alone, let alone, (leave/leaves/leaving/left) "
            "alone, only too, not just, not merely, not simply, not solely, not purely, single "
            "handed, single handedly, different from, (as/otherwise) provided, as though, "
            "(grateful/appreciate/appreciated) if, appreciate it if, not limited to, not be "
            "limited to, without limitation, the following, so far, to date, until now, thus far, "
            "as of now, as of today, before (court/courts/parliament/congress/judges), before "
            "(the/a/this/that/its/any/such) "
            "(court/courts/tribunal/tribunals/judge/judges/magistrate/magistrates/jury/chamber/law/grand), "
            "before the "
            "(security/human/general/supreme/high/international/constitutional/federal/legislative/district/special/trial/appeals/judicial/third/first/second/fourth/fifth/sixth/criminal) "
            "(court/council/committee/commission/assembly/tribunal/chamber), the most, for the "
            "most part, most "
            "(recent/recently/likely/important/importantly/notably/significant/significantly/often/commonly/closely/directly/seriously/vulnerable), "
            "(his/her/its/their/our/your/my/whose/world’s/second/third) most, and so forth, and "
            "the like, again and again, more and more, first and foremost, over and above, each "
            "and every, now and then, one and the same, time and again, bosnia and herzegovina, "
            "trinidad and tobago, antigua and barbuda, sao tome and principe, saint kitts and "
            "nevis, saint vincent and the grenadines, hundred and, thousand and, and a half, and "
            "a quarter, sooner or later, one way or another, or otherwise",
        ),
        (
            "connective:and",
            "and, as well as, both … and, and also, together with, along with, nor, neither … "
            "nor, and or",
        ),
        ("connective:or", "or, either … or, or else, nor, neither … nor, and or"),
        ("connective:nor", "nor, neither … nor"),
        (
            "exception:except",
            "except, except for, excepting, other than, save for, apart from, with the exception "
            "of, excluding, not including, barring, exclusive of, save in, save as, save with, "
            "save that, save where, aside from, with the sole exception of, "
            "(all/everyone/everybody/everything/none/nobody/nothing) save",
        ),
        (
            "inclusion:including",
            "including, inter alia, among others, such as, notably, inclusive of",
        ),
        (
            "condition:if",
            "if, whether, in case, in the event of, in the event that, should it, should they, in "
            "cases where, in the case of, if not, if … not, only if, if and only if",
        ),
        ("condition:whether", "whether, if"),
        (
            "condition:unless",
            "unless, if not, except if, except where, except when, save where, otherwise than, if "
            "… not, except as otherwise, except as provided, save as otherwise",
        ),
        (
            "condition:provided",
            "provided that, providing that, on condition that, on the condition that, as long as, "
            "so long as, on the understanding that, on the understanding, only if, if and only "
            "if, subject to",
        ),
        (
            "condition:subject",
            "subject to, conditional on, conditional upon, contingent on, contingent upon",
        ),
        (
            "condition:even",
            "even if, even though, although, though, despite, in spite of, notwithstanding, "
            "regardless of, irrespective of, whether or not",
        ),
        (
            "restriction:only",
            "only, solely, exclusively, nothing but, no more than, limited to, sole, exclusive, "
            "nothing other than, not until, only if, none other than, limited solely to",
        ),
        (
            "bound:by",
            "by #, no later than, not later than, at the latest, by the end, by then, by "
            "(january/february/march/april/may/june/july/august/september/october/november/december), "
            "by (monday/tuesday/wednesday/thursday/friday/saturday/sunday), by "
            "(midnight/noon/tomorrow/today/year/tonight), on or before, not after, by next, by "
            "the (end/beginning/time/start/close), by the #, by mid, not … later than, no later, "
            "on or prior to",
        ),
        (
            "change:by",
            "by #, "
            "(rise/rises/rose/risen/rising/increase/increases/increased/increasing/grew/grow/grown/grows/growing/fall/falls/fell/fallen/falling/drop/drops/dropped/decrease/decreases/decreased/reduce/reduced/reduces/reducing/cut/cuts/decline/declined/raise/raised/lowered/lower/extended/extend/expanded/expand/up/down/shrank/shrink/climbed/jumped) "
            "… by",
        ),
        (
            "bound:from",
            "no earlier than, not earlier than, not before, as from, starting from, from … "
            "onwards, on or after, beginning on, from # onwards, effective from, with effect "
            "from, no sooner than, not sooner than, at the earliest, not … earlier than, not "
            "(begin/start/commence/open) before, from … onward, commencing on, commencing from, "
            "starting (on/in/with/at), starting #, from the (date/day/moment/time)",
        ),
        ("bound:before", "before, prior to, earlier than, in advance of"),
        (
            "bound:after",
            "after, later than, subsequent to, once, in the wake of, from the "
            "(date/day/moment/time), the following (day/week/month/year/morning), "
            "(not/no/never/cannot/nor) … (until/till), upon … "
            "(receipt/completion/expiry/expiration/entry/arrival/return/termination/approval/adoption/ratification/signature/notification/conviction/payment/death/presentation/acceptance/appointment/submission/becoming/entering/being)",
        ),
        ("bound:until", "until, till, up until, up to, (not/no/never/cannot/nor) … (until/till)"),
        (
            "bound:within",
            "in the next, in less than, inside of, over the next, in the space of, in # "
            "(days/weeks/months/years/hours), within the period, within #, within … "
            "(minute/minutes/hour/hours/day/days/week/weeks/month/months/year/years/decade/decades/period/time/term/deadline/limit)",
        ),
        (
            "bound:during",
            "during, in the course of, throughout, for the duration of, through the "
            "(year/night/day/week/weekend/summer/winter/decade/century), over the "
            "(past/last/next/coming/following/previous/preceding/course/years/months/weeks/period/year/decades/weekend), "
            "within #, within … "
            "(minute/minutes/hour/hours/day/days/week/weeks/month/months/year/years/decade/decades/period/time/term/deadline/limit)",
        ),
        ("bound:since", "since, ever since, as from, from the (date/day/moment/time)"),
        (
            "bound:as-soon-as",
            "as soon as, once, the moment, immediately after, immediately upon, upon … "
            "(receipt/completion/expiry/expiration/entry/arrival/return/termination/approval/adoption/ratification/signature/notification/conviction/payment/death/presentation/acceptance/appointment/submission/becoming/entering/being)",
        ),
        (
            "bound:span",
            "between # and, from # to, from # until, from # through, from # to #, from # until #, "
            "between # and #",
        ),
        (
            "change:to",
            "to # (per/percent/million/billion), "
            "(rise/rises/rose/risen/rising/increase/increases/increased/increasing/grew/grow/grown/grows/growing/fall/falls/fell/fallen/falling/drop/drops/dropped/decrease/decreases/decreased/reduce/reduced/reduces/reducing/cut/cuts/decline/declined/raise/raised/lowered/lower/shrank/shrink/climbed/jumped) "
            "… to #, (up/down) # … to #",
        ),
        ("change:from-to", "from # (per/percent/million/billion) to, from # to #"),
        ("frequency:hour", "every hour, hourly, per hour, each hour"),
        ("frequency:day", "daily, every day, each day, per day, day by day"),
        ("frequency:week", "weekly, every week, each week, per week"),
        ("frequency:month", "monthly, every month, each month, per month"),
        ("frequency:quarter", "quarterly, every quarter, every three months, each quarter"),
        (
            "frequency:half-year",
            "half-yearly, semi-annual, semiannual, biannual, twice a year, every six months, "
            "biannually, semi-annually",
        ),
        ("frequency:year", "annually, annual, yearly, every year, each year, per year, per annum"),
        ("frequency:two-years", "biennial, biennially, every two years, every other year"),
        ("frequency:once", "once, one time, on one occasion"),
        ("frequency:twice", "twice, two times, on two occasions"),
        ("frequency:thrice", "thrice, three times, on three occasions"),
        ("frequency:always", "always, at all times, invariably, whenever"),
        ("frequency:never", "never, at no time"),
        ("frequency:often", "often, frequently, regularly"),
        ("frequency:sometimes", "sometimes, occasionally, from time to time"),
        ("frequency:rarely", "rarely, seldom"),
        (
            "amount:about",
            "about #, about (one/two/three/four/five/six/seven/eight/nine/ten/half), "
            "approximately, roughly, around #, some #, some "
            "(one/two/three/four/five/six/seven/eight/nine/ten/half/a hundred), circa, nearly, "
            "almost, close to #, or so, an estimated",
        ),
        (
            "amount:at-least",
            "at least, not less than, no less than, no fewer than, not fewer than, a minimum of, "
            "or more, minimum of, not below, one or more",
        ),
        (
            "amount:at-most",
            "at most, not more than, no more than, up to, a maximum of, maximum of, not "
            "exceeding, not exceed, or less, or fewer, not above, at the most, up to #, not to "
            "exceed, not … exceed, "
            "(rise/rises/rose/risen/rising/increase/increases/increased/increasing/grew/grow/grown/grows/growing/fall/falls/fell/fallen/falling/drop/drops/dropped/decrease/decreases/decreased/reduce/reduced/reduces/reducing/cut/cuts/decline/declined/raise/raised/lowered/lower/shrank/shrink/climbed/jumped) "
            "… up to #, as many as, as much as",
        ),
        (
            "amount:more-than",
            "more than, over #, greater than, exceeding, in excess of, above #, exceeds, exceed, "
            "exceeded, upwards of",
        ),
        ("amount:less-than", "less than, fewer than, under #, below #, lower than, smaller than"),
        ("amount:exactly", "exactly, precisely, not more and not less"),
        ("amount:all", "all, every, each, entire, whole, throughout"),
        ("amount:most", "most of, most, majority of"),
        ("amount:some", "some, several, a number of, a few, one or more"),
        ("amount:few", "few, a few, hardly any"),
        ("amount:both", "both"),
        ("amount:either", "either, one or other of, each, each of"),
        ("person:we", "our, ours, we, us"),
        ("person:you", "your, yours, you"),
        ("person:third", "their, theirs, his, her, its, hers"),
        ("person:i", "my, mine, i, me"),
        ("lack:without", "without"),
        (
            "hedge:reported",
            "reportedly, allegedly, purportedly, supposedly, ostensibly, is said to, are said to, was said to, were said to, is alleged to, are alleged to, it is alleged, it is claimed, it is reported, is reported to, are reported to, is believed to, are believed to, is thought to, are thought to",
        ),
        (
            "hedge:unclear",
            "unclear whether, unclear if, not clear whether, not clear if, not known whether, not known if, remains to be seen",
        ),
        (
            "hedge:probably",
            "probably, in all likelihood, in all probability, most likely, presumably",
        ),
        ("hedge:according", "according to, in the view of, in the opinion of"),
        ("hedge:perhaps", "perhaps, maybe, possibly"),
        ("hedge:in-principle", "in principle"),
        (
            "hedge:as-far-as-possible",
            "as far as possible, to the extent possible, where possible, if possible, wherever "
            "possible, where feasible, to the fullest extent possible, whenever possible, to the "
            "extent practicable, insofar as possible",
        ),
        (
            "hedge:as-appropriate",
            "as appropriate, where appropriate, if appropriate, as the case may be, as "
            "applicable, where applicable",
        ),
        (
            "hedge:as-necessary",
            "if necessary, as necessary, where necessary, as required, if required, as needed",
        ),
        ("hedge:generally", "generally, in general, as a rule, usually, normally, ordinarily"),
        (
            "definite:the-number",
            "the (two/three/four/five/six/seven/eight/nine/ten), the # "
            "(members/countries/states/persons/people/soldiers/prisoners/hostages/articles/parties/judges)",
        ),
    ),
    weak=(
        (
            "restriction:only",
            "just, merely, simply, purely, single, alone, mere, unique, uniquely, barely, lone, "
            "nothing else, nothing more, confined to, restricted to, reserved for, only just, not "
            "the only, not alone, not …… just",
        ),
        (
            "exception:except",
            "save, but for, anything but, (all/everyone/everybody/everything) but, exception, "
            "exceptions, exclude, excludes, excluded, to the exclusion of, with few exceptions, "
            "outside, in the absence of … contrary, all but, but one, (none/nobody) but",
        ),
        ("condition:unless", "except as, except to the extent, in the absence of … contrary"),
        ("condition:provided", "provided"),
        ("condition:if", "where, when, whenever, should, assuming"),
        (
            "condition:subject",
            "(is/are/was/were/be/been/being/not/remain/remains) subject to, without prejudice to",
        ),
        (
            "condition:even",
            "while, albeit, even when, even where, however, nevertheless, nonetheless, whatever, "
            "no matter, whereas",
        ),
        (
            "inclusion:including",
            "include, includes, included, in particular, especially, particularly, for example, "
            "for instance, like, among which, of which, some of whom, some of which, comprise, "
            "comprises, comprising, namely, inclusive",
        ),
        (
            "lack:without",
            "with no, no, absent, free of, free from, lack of, lacks, lacking, in the absence of, "
            "devoid of, non~, except with, without fail, without "
            "precedent, without restricting the generality, without limiting the generality, with "
            "or without",
        ),
        (
            "hedge:reported",
            "alleged, alleges, allegation, allegations, reported, reports, claimed, claims, apparently, apparent, seemingly, appears, appear, seems, seem, said, says, according to, believed, suspected",
        ),
        ("hedge:unclear", "unclear, uncertain, unknown, whether"),
        (
            "hedge:probably",
            "likely, probable, may, might, could, possibly, perhaps, expected, should",
        ),
        (
            "hedge:according",
            "accordance, pursuant, under, by, as, in line with, says, said, stated, states, noted, per, based on, depending",
        ),
        ("hedge:perhaps", "may, might, could, likely, probably, potentially, possible"),
        ("hedge:in-principle", "principle, principled"),
        ("hedge:as-far-as-possible", "possible, feasible, to the extent, insofar as, as possible"),
        (
            "hedge:as-appropriate",
            "appropriate, applicable, whichever, as the case requires, as required, if any, "
            "depending",
        ),
        ("hedge:as-necessary", "necessary, required, needed, appropriate"),
        (
            "hedge:generally",
            "overall, broadly, general, typically, mostly, often, tend, tends, tended, largely, "
            "commonly",
        ),
        ("condition:whether", "whether or not"),
        ("bound:by", "as of"),
        ("bound:from", "as of"),
        ("bound:before", "ahead of, preceding"),
        ("bound:after", "following, upon"),
        ("bound:until", "pending"),
        ("bound:within", "within"),
        ("bound:during", "within, over the, through, while"),
        ("bound:since", "as of"),
        ("bound:as-soon-as", "upon"),
        ("frequency:hour", "an hour"),
        ("frequency:day", "a day"),
        ("frequency:week", "a week"),
        ("frequency:month", "a month"),
        ("frequency:year", "a year"),
        ("amount:all", "any"),
        ("amount:some", "certain, various"),
    ),
)
