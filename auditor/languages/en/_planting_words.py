"""English words that stand in each other's place and say another thing, and what can be put in.

Written from general knowledge of the language. All places, people and bodies are real kinds of what
stands in statements; the added sentences say nothing of anyone.
"""

from __future__ import annotations

from auditor.languages.en._planting_grammar import conjugated

# Either for the other, whatever stands around.
ANTONYMS = tuple(
    pair.split()
    for pair in (
        "increasing decreasing, higher lower, larger smaller, bigger smaller, better worse, "
        "stronger weaker, faster slower, positive negative, legal illegal, lawful unlawful, "
        "civilian military, urban rural, internal external, domestic foreign, formal informal, "
        "active passive, able unable, likely unlikely, responsible irresponsible, "
        "sufficient insufficient, adequate inadequate, effective ineffective, "
        "stable unstable, equal unequal, safe dangerous, rich poor, strong weak, broad narrow, "
        "deep shallow, hot cold, guilty innocent, "
        "conditional unconditional, accurate inaccurate, successful unsuccessful, "
        "favourable unfavourable, willing unwilling, peaceful violent, unilateral multilateral, majority minority, "
        "maximum minimum, success failure, victory defeat, strength weakness, strengths weaknesses, "
        "advantage disadvantage, advantages disadvantages, growth decline, increase decrease, "
        "increases decreases, rise fall, expansion contraction, exports imports, export import, exporter importer, "
        "exporters importers, buyer seller, buyers sellers, employer employee, employers employees, creditor debtor, "
        "creditors debtors, landlord tenant, plaintiff defendant, teacher student, teachers students, "
        "donor recipient, donors recipients, winner loser, winners losers, ally adversary, allies adversaries, "
        "friend enemy, friends enemies, boys girls, brother sister, father mother, "
        "consent refusal, approval rejection, acceptance rejection, "
        "compliance non-compliance, presence absence, stability instability, equality inequality, "
        "justice injustice, confidence distrust, transparency secrecy, surplus deficit, surpluses deficits, "
        "profit loss, profits losses, income expenditure, arrival departure, "
        "inclusion exclusion, strengthening weakening, improvement deterioration, optimism pessimism, "
        "northern southern, eastern western, north south, east west, upper lower, "
        "inside outside, above below, voluntary compulsory, optional mandatory, "
        "separately jointly, individually collectively, publicly privately, openly secretly, "
        "officially unofficially, legally illegally, directly indirectly, positively negatively, "
        "easily hardly, widely rarely, successfully unsuccessfully, equally unequally"
    ).split(", ")
)
# Nouns of acts, the first for the second.
NOUNS_OFF = tuple(
    pair.split()
    for pair in (
        "postponement cancellation, withdrawal redeployment, deployment withdrawal, adoption rejection, "
        "ratification denunciation, suspension resumption, appointment dismissal, establishment dissolution, "
        "ceasefire offensive, truce offensive, release detention, detention release, opening closure, "
        "recruitment dismissal, construction demolition, privatization nationalization, "
        "admission expulsion, extension termination, termination extension, disclosure concealment, "
        "disarmament rearmament, invitation expulsion, acquittal conviction, conviction acquittal, "
        "evacuation occupation, reconciliation confrontation, cooperation confrontation, dialogue confrontation, "
        "praise criticism, criticism praise, gratitude indifference, participation non-participation, "
        "implementation suspension, reconstruction destruction, protection neglect, promotion prevention"
    ).split(", ")
)
NOUNS_ON = tuple(
    pair.split()
    for pair in (
        "request demand, demand request, proposal decision, recommendation instruction, invitation summons, "
        "concern outrage, satisfaction enthusiasm, regret indignation, suggestion instruction, "
        "agreement draft, truce peace, armistice truce, reservations objections, objection reservation, "
        "criticism condemnation, disagreement conflict, dispute war, tensions hostilities, hostilities tensions, "
        "crisis catastrophe, risk certainty, reduction elimination, elimination reduction, warning threat, "
        "incident massacre, suspicion proof, allegation finding, allegations findings, "
        "draft treaty, guideline rule, guidelines rules, plan obligation, appeal order, wish intention"
    ).split(", ")
)

# None takes an article.
COUNTRIES = tuple(
    "Norway, Sweden, Denmark, Finland, Iceland, Poland, Hungary, Romania, Bulgaria, Greece, Portugal, Spain, "
    "France, Germany, Italy, Austria, Switzerland, Belgium, Ireland, Turkey, Ukraine, Russia, Georgia, "
    "Armenia, Azerbaijan, Kazakhstan, Uzbekistan, Iran, Iraq, Syria, Lebanon, Jordan, Israel, Egypt, "
    "Libya, Tunisia, Algeria, Morocco, Sudan, Ethiopia, Kenya, Uganda, Rwanda, Burundi, Somalia, Eritrea, "
    "Nigeria, Ghana, Senegal, Mali, Niger, Chad, Cameroon, Angola, Zambia, Zimbabwe, Botswana, Namibia, "
    "Mozambique, Malawi, Madagascar, Mauritius, India, Pakistan, Afghanistan, Bangladesh, Nepal, Bhutan, China, Japan, "
    "Mongolia, Thailand, Cambodia, Malaysia, Singapore, Indonesia, Australia, New Zealand, Fiji, "
    "Canada, Mexico, Guatemala, Honduras, Nicaragua, Costa Rica, Panama, Cuba, Haiti, Jamaica, Barbados, "
    "Guyana, Colombia, Ecuador, Peru, Bolivia, Brazil, Chile, Argentina, Uruguay, Paraguay, Venezuela, "
    "Saudi Arabia, Yemen, Oman, Qatar, Kuwait, Bahrain, Cyprus, Malta, Albania, Serbia, Croatia, Slovenia, "
    "Slovakia, Estonia, Latvia, Lithuania, Belarus, Luxembourg, Benin, Togo, Gabon, Liberia, Sierra Leone, "
    "Guinea-Bissau, Lesotho, Eswatini, Tajikistan, Turkmenistan, Kyrgyzstan, Myanmar, Sri Lanka, South Africa, "
    "Côte d'Ivoire, Burkina Faso, El Salvador, Papua New Guinea, Timor-Leste, South Sudan".split(
        ", "
    )
)
# With the article that others lack.
COUNTRIES_WITH_ARTICLE = tuple(
    "the Netherlands, the Philippines, the United Kingdom, the United States, the Russian Federation, "
    "the Czech Republic, the Dominican Republic, the Republic of Korea, the Republic of Moldova, "
    "the Islamic Republic of Iran, the Syrian Arab Republic, the United Republic of Tanzania, "
    "the Plurinational State of Bolivia, the Lao People's Democratic Republic, the Marshall Islands, "
    "the United Arab Emirates, the Gambia, the Maldives".split(", ")
)
# Of one group: the article before them stays as it is.
PEOPLES = (
    tuple("Norwegian Swedish Danish German French Russian Chinese Turkish Greek Polish Hungarian Romanian "
          "Spanish Portuguese British Japanese Korean Lebanese Syrian Jordanian Kuwaiti Moroccan Tunisian "
          "Libyan Sudanese Kenyan Nigerian Brazilian Mexican Canadian Colombian Peruvian Palestinian Pakistani".split()),
    tuple("American Egyptian Iranian Iraqi Israeli Italian Indian Irish Austrian Australian Argentine "
          "Afghan Algerian Ethiopian Indonesian Armenian Albanian Estonian Ecuadorian African Asian European "
          "Ukrainian".split()),
)  # fmt: skip
ORGANISATIONS = (
    tuple("UNICEF, UNESCO, UNHCR, UNDP, UNFPA, UNEP, UNIDO, UNCTAD, UNAIDS, NATO, ASEAN, OPEC, UN-Women, UN-Habitat, FAO, WHO, IAEA, ILO".split(", ")),
    tuple("the World Bank, the International Monetary Fund, the European Union, the African Union, the World Health Organization, the International Labour Organization, the World Food Programme, the League of Arab States, the European Commission, the Council of Europe, the World Trade Organization, the International Atomic Energy Agency, the Food and Agriculture Organization, the Inter-American Development Bank, the African Development Bank, the Organization of American States, the Global Environment Facility".split(", ")),
    tuple("the General Assembly, the Security Council, the Economic and Social Council, the Human Rights Council, the Trusteeship Council, the International Court of Justice, the Fifth Committee, the Third Committee, the Commission on Human Rights, the International Law Commission".split(", ")),
    tuple("the Ministry of Finance, the Ministry of Justice, the Ministry of Health, the Ministry of Defence, the Ministry of Education, the Ministry of Agriculture, the Ministry of the Interior, the Ministry of Labour, the Ministry of Foreign Affairs, the Ministry of Culture".split(", ")),
    tuple("Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Transparency International, Save the Children".split(", ")),
    tuple("Google, Microsoft, Facebook, Amazon, Apple, IBM, Samsung, Toyota, Volkswagen, Boeing, Airbus, Siemens".split(", ")),
)  # fmt: skip
UNITS = tuple(
    tuple(group.split(", "))
    for group in (
        "kilometres, miles, metres",
        "kilometers, miles, meters",
        "km, miles, metres",
        "square kilometres, hectares, square metres",
        "hectares, acres, square kilometres",
        "tons, kilograms, pounds",
        "tonnes, kilograms, grams",
        "kg, grams, tons",
        "litres, gallons, cubic metres",
        "dollars, euros, pounds",
        "barrels, gallons, litres",
        "degrees Celsius, degrees Fahrenheit",
        "megawatts, kilowatts, gigawatts",
        "feet, metres, inches",
        "inches, centimetres, feet",
        "centimetres, inches, metres",
    )
)
SURNAMES = tuple(
    "Novak Silva Haddad Okafor Lindqvist Moreau Tanaka Rossi Keller Mendoza Petrov Hansen Costa Mbeki Farouk "
    "Larsen Duarte Weber Nakamura Osei Kowalski Santos Fischer Dubois Rahman Castillo Bergman Sow".split()
)
CLAUSES = (
    ", which has been widely criticized",
    ", although the costs remain unknown",
    ", subject to approval by the courts",
    ", except in the border provinces",
    ", as had been demanded by the trade unions",
    ", contrary to earlier plans",
    ", despite strong objections",
    ", but only for the time being",
    ", and further steps will follow",
    ", but no date has been set",
    ", following pressure from abroad",
    ", for the first time in ten years",
    ", at least in the larger cities",
    ", against the advice of experts",
    ", without prior consultation",
)
SENTENCES = (
    "The remaining costs will be borne by the host country.",
    "Two members voted against.",
    "The opposition has announced that it will appeal.",
    "A final decision is not expected before the summer.",
    "The text will not be made public.",
    "Negotiations on the matter have been broken off.",
    "Residents were not informed in advance.",
    "The measures will be reviewed after six months.",
    "Several experts had warned against this.",
    "No funds have been set aside for this purpose.",
    "The army remains on alert.",
    "Children under the age of twelve are exempt.",
    "An independent inquiry has been ruled out.",
    "The agreement can be terminated at any time.",
    "Women were particularly affected.",
    "The figures for the previous year were lower.",
)
NUMERALS = tuple(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty".split()
)
# Before a plain verb, and little else.
BEFORE_BASE = frozenset(
    "to will would shall should may might can could must not we they i you who also cannot".split()
)
# What begins no object.
NO_OBJECT = frozenset(
    "that to whether how why when where what if on in with for of against at from by as and or but upon into "
    "about over under is are was were be been has have had will would shall should may can could must "
    "not than so which who after before during until since through between among while because again "
    "there then also only away back out up down off".split()
)
# Behind these the form of a verb is a noun or adjective.
NO_VERB = frozenset(
    "the a an its their his her our my your this that these those of no any each every such some by for "
    "with in on at from as more most less very highly well newly so-called recently previously".split()
)
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


PAIRS = (
    *(("antonym", one, other) for one, other in ANTONYMS),
    ("duration", "temporary", "permanent"),
    ("duration", "temporarily", "permanently"),
    ("duration", "short-term", "long-term"),
    ("pace", "rapid", "slow"),
    ("pace", "rapidly", "slowly"),
    ("pace", "quickly", "slowly"),
    ("pace", "immediate", "gradual"),
    ("pace", "sudden", "gradual"),
    ("pace", "frequent", "rare"),
    ("pace", "urgent", "routine"),
    ("bound", "minimum", "maximum"),
    ("direction", "import", "export"),
)


def noun_rules() -> tuple[tuple[str, str, str], ...]:
    """Nouns of acts for others, behind a word that a noun follows."""
    before = "(the|a|an|of|for|their|its|his|her|our|this|any|and|in|to|with|immediate|further|full|early) "
    kinds = (("predicate-off-scale", NOUNS_OFF), ("predicate-on-scale", NOUNS_ON))
    return tuple(
        (kind, f"{before}{was}(?! (?:that|to)\\b)", rf"\1 {now}")
        for kind, nouns in kinds
        for was, now in nouns
    )


TITLES = (
    r"Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Prof\.?|Professor|President|Prime Minister|Minister|Foreign Minister|"
    "Ambassador|Chancellor|Senator|Judge|Captain|Governor(?! General)|Mayor|Queen|King"
)
OPENINGS = (
    ("hedge-added", "Reportedly,"),
    ("hedge-added", "Perhaps"),
    ("hedge-added", "It is alleged that"),
    ("hedge-added", "It is possible that"),
    ("hedge-added", "According to rumours,"),
    ("hedge-added", "It is unclear whether"),
)
LOWERED = frozenset(
    "the a an this that these those it he she they we its his her their our there all some many most "
    "several each every both no such".split()
)
UNJOINED = frozenset(
    "the he she it they we you i that to was were is are then also so will would has have had thus therefore "
    "in at on by for under with from of more less not no other others otherwise so even if when which who whether "
    "there this these those its their his her our a an all others should shall must may can could".split()
)
BEFORE_COUNTRY = (
    "(?:Kingdom|Republic|State|Principality|Province|Gulf|Sea|Bank|Commonwealth|Emirate|Sultanate|Union) of (?:the )?"
    "|(?:New|North|South|East|West|Northern|Southern|British|Equatorial|Papua New|Democratic) "
)
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
_THIRD = "|".join(sorted({conjugated(verb)[1] for verb in _DOING}))
_NOW = rf"({_PARTY}(?<!s)) ((?:also |further |again )?(?:{_THIRD})) the ({_PARTY}(?<!s)){_BEHIND}"
ROLE_HEADS = (
    ("roles", rf"the {_NOW}", r"the \3 \2 the \1"),
    ("roles", rf"the {_ACTION}", r"the \3 \2 the \1"),
    ("roles", rf"(\(?[\da-z.]{{1,5}}\)?|[^,.;:]{{5,60}},) the {_ACTION}", r"\1 the \4 \3 the \2"),
)  # fmt: skip
ROLES = (
    ("roles", rf"(that|when|after|before|because|if|where|while) the {_NOW}", r"\1 the \4 \3 the \2"),
    ("roles", rf"(from|by) the ({_PARTY}) (to|against|on|upon|for) the ({_PARTY})(?=[.,;]| (?:to|for|in|on|and|during|under)\b)", r"\1 the \4 \3 the \2"),
    ("roles", rf"(that|when|after|before|because|if|where|while) the {_ACTION}", r"\1 the \4 \3 the \2"),
    ("antonym", r"(?<!\bthe )public(?= [a-z]{4,})(?! (?:should|would|must|shall|interest|opinion|will|have|when|that))", "private"),
    ("antonym", r"(?<!\bas )(?<!\bwhere )(?<!\bif )(?<!\bwhen )(?<!\bdeems )(?<!\bconsiders )appropriate(?= [a-z]{4,})", "inappropriate"),
    ("antonym", r"(?<!\bmen and )(?<!\bmen or )(?<!\bmen, )(?-i:women)(?!(?:,| and| or) (?:men|girls|children)\b)(?!['’])", "men"),
    ("antonym", r"(?<!\bfor )greater(?= [a-z])(?! (?:than|or)\b)", "smaller"),
    ("antonym", r"private(?= [a-z]{4,})", "public"),
    ("antonym", r"(?<=(?:is|be) )possible(?= (?:to|for)\b)", "impossible"),
    ("antonym", r"(?<!\bto )(?<!\bnot )direct(?= [a-z]{4,})", "indirect"),
)  # fmt: skip
