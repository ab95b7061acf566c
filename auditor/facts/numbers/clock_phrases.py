"""How languages speak of the time of day: hours, minutes, and the phrases that join them."""

from __future__ import annotations

# One to twelve, as an hour is called; forms of one hour with a stroke between.
HOURS = {
    "en": "one two three four five six seven eight nine ten eleven twelve",
    "de": "eins|ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "fr": "une deux trois quatre cinq six sept huit neuf dix onze douze",
    "es": "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "pt": "uma duas três quatro cinco seis sete oito nove dez onze doze",
    "it": "una|un due tre quattro cinque sei sette otto nove dieci undici dodici",
    "ar": "الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة "
    "الحادية_عشرة|الحادية_عشر الثانية_عشرة|الثانية_عشر",
}
NOON = {
    "en": "noon=12 midnight=0",
    "fr": "midi=12 minuit=0",
    "es": "mediodía=12 medianoche=0",
    "it": "mezzogiorno=12 mezzanotte=0",
    "pt": "meio-dia=12 meia-noite=0",
    "de": "mittag=12 mitternacht=0",
}
MINUTES = {
    "en": "five=5 ten=10 twenty=20 twenty-five=25 fifteen=15 thirty=30 thirty-five=35 forty=40 "
    "forty-five=45 fifty=50 fifty-five=55",
    "de": "fünf=5 zehn=10 fünfzehn=15 zwanzig=20 fünfundzwanzig=25 dreißig=30 vierzig=40 "
    "fünfundvierzig=45 fünfzig=50",
    "fr": "cinq=5 dix=10 quinze=15 vingt=20 vingt-cinq=25 trente=30 quarante=40 quarante-cinq=45 "
    "cinquante=50",
    "es": "cinco=5 diez=10 quince=15 veinte=20 veinticinco=25 treinta=30 cuarenta=40 cincuenta=50",
    "pt": "cinco=5 dez=10 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50",
    "it": "cinque=5 dieci=10 quindici=15 venti=20 venticinque=25 trenta=30 quaranta=40 cinquanta=50",
    "ar": "عشر=10 ثلاثين=30 خمس=5",
}
# {h} an hour, {H} an hour or noon, {m} minutes in words or digits; with the minutes the phrase adds.
PHRASES: dict[str, tuple[tuple[str, int | str], ...]] = {
    "en": (
        ("half past {H}", 30),
        ("(?:a )?quarter past {H}", 15),
        ("(?:a )?quarter (?:to|before) {H}", -15),
        ("{m} (?:minutes )?past {H}", "+"),
        ("{m} minutes (?:to|before) {H}", "-"),
        (
            r"(?<=at\s){h}[-\s]{m}(?=[,.;)]|$|\s(?:on|in|this|tomorrow|today|sharp|until|to|local)\b)",
            "+",
        ),
        (r"{h}[-\s]{m}(?=\s?(?:[ap]\.?\s?m\b|o['’]clock|in the))", "+"),
        (r"{h}\s?o['’]clock", 0),
        (r"{h}(?=\s?[ap]\.?\s?m\b)", 0),
    ),
    "de": (
        ("halb {h}(?: Uhr)?", -30),
        ("viertel (?:nach|über) {H}(?: Uhr)?", 15),
        ("(?:drei)?viertel vor {H}(?: Uhr)?", -15),
        ("{m} (?:Minuten )?nach {h}(?=\\sUhr|[\\s,.;]|$)", "+"),
        ("{m} (?:Minuten )?vor {h}(?=\\sUhr|[\\s,.;]|$)", "-"),
        ("{h} Uhr {m}", "+"),
        ("{h} Uhr(?!\\s[0-9])", 0),
    ),
    "fr": (
        ("(?:{h} heures?|{N}) et demie?", 30),
        ("(?:{h} heures?|{N}) (?:et|un) quart", 15),
        ("(?:{h} heures?|{N}) moins (?:le|un) quart", -15),
        ("(?:{h} heures?|{N}) moins {m}", "-"),
        ("(?:{h} heures|une heure) {m}", "+"),
    ),
    "es": (
        ("(?:las?|al?) {H} y media", 30),
        ("(?:las?|al?) {H} y cuarto", 15),
        ("(?:las?|al?) {H} menos cuarto", -15),
        ("las? {h} y {m}", "+"),
        ("las? {h} menos {m}", "-"),
    ),
    "pt": (
        ("(?:às|as|das|à|pelas) {h}(?: horas?)? e meia", 30),
        ("{N} e meia", 30),
        ("(?:às|as|das|à|pelas) {h}(?: horas?)? e (?:um )?quarto", 15),
        ("(?:um )?quarto para (?:as|a|o) {H}", -15),
        ("(?:às|as|das|à|pelas) {h}(?: horas?)? e {m}", "+"),
    ),
    "it": (
        ("(?:le|alle|dalle|delle|ore|all['’]|l['’])\\s?{h} e mezz[ao]", 30),
        ("{N} e mezz[ao]", 30),
        ("(?:le|alle|dalle|delle|ore|all['’]|l['’])\\s?{h} e un quarto", 15),
        ("(?:le|alle|dalle|delle|ore|all['’]|l['’])\\s?{h} meno un quarto", -15),
        ("(?:le|alle|dalle|delle|ore) {h} e {m}", "+"),
    ),
    "ar": (
        ("(?:الساعة|في|عند|حوالي|حتى|نحو) {h} و\\s?(?:ال)?نصفا?", 30),
        ("(?:الساعة|في|عند|حوالي|حتى|نحو) {h} و\\s?(?:ال)?ربعا?", 15),
        ("(?:الساعة|في|عند|حوالي|حتى|نحو) {h} و\\s?(?:ال)?ثلثا?", 20),
        ("(?:الساعة|في|عند|حوالي|حتى|نحو) {h} إلا (?:ال)?ربع[اً]{{0,2}}", -15),
        ("(?:الساعة|في|عند|حوالي|حتى|نحو) {h} إلا (?:ال)?ثلث[اً]{{0,2}}", -20),
        ("الساعة {h} و\\s?{m} دق[\u0621-\u064a]+", "+"),
    ),
}
# The half of the day, in words behind the time: (before noon, after noon).
HALF_DAYS = {
    "en": (r"a\.? ?m\b\.?|in the morning", r"p\.? ?m\b\.?|in the (?:afternoon|evening)"),
    "de": (
        "morgens|früh|vormittags|am (?:Morgen|Vormittag)",
        "nachmittags|abends|am (?:Nachmittag|Abend)",
    ),
    "fr": ("du matin", "de l['’]après-midi|du soir"),
    "es": ("de la (?:mañana|madrugada)", "de la tarde|de la noche|p\\.\\s?m\\."),
    "pt": ("da (?:manhã|madrugada)", "da (?:tarde|noite)"),
    "it": ("del mattino|di mattina", "del pomeriggio|di sera|della sera"),
    "ar": ("صباح[اً]{1,2}|فجر[اً]{1,2}", "مساء[اً]{0,2}|(?:من )?بعد (?:ال)?ظهر|عصر[اً]{1,2}"),
}
# What every phrase of a language has: most sentences are looked at once.
CUES = {
    "en": r"half past|quarter|past|minutes|at\s|o['’]clock|[ap]\.?\s?m\b|in the",
    "de": r"halb|viertel|\bnach|\bvor\b|uhr",
    "fr": r"demi|quart|moins|heure",
    "es": r"\by\b|\bmenos\b",
    "pt": r"meia|quarto|\be\b",
    "it": r"mezz|quarto|\be\b",
    "ar": "نصف|ربع|ثلث|دق",
}
