"""How units of measure are said in Arabic, beyond CLDR's names of them."""

from __future__ import annotations

from auditor.languages.tables.units import Dual, Units

# What CLDR lacks: other cases, numbers and spellings, and what people say for a unit.
_NAMES = {
    "درجه": "temperature-generic", "درجات": "temperature-generic", "كيلو": "mass-kilogram",
    "عام": "duration-year", "عاما": "duration-year", "اعوام": "duration-year",
    "عامين": "duration-year", "سنين": "duration-year", "برميل": "volume-barrel",
    "برميلا": "volume-barrel", "درجه فهرنهايت": "temperature-fahrenheit",
    "درجه سلزيوس": "temperature-celsius", "درجه سيلسيوس": "temperature-celsius",
    "طن": "mass-tonne", "طنا": "mass-tonne", "اطنان": "mass-tonne", "غالون": "volume-gallon",
    "جالون": "volume-gallon", "ميل": "miles", "ميلا": "miles", "اميال": "miles",
    "ميل بحري": "length-nautical-mile", "اميال بحريه": "length-nautical-mile",
}  # fmt: skip
# Abbreviations in use beside CLDR's short forms.
_SYMBOLS = {
    "ملغ": "mass-milligram", "ملغم": "mass-milligram", "مغ": "mass-milligram",
    "مغم": "mass-milligram", "ملجم": "mass-milligram", "مجم": "mass-milligram",
    "ملج": "mass-milligram", "غ": "mass-gram", "غم": "mass-gram", "جم": "mass-gram",
    "كغ": "mass-kilogram", "كغم": "mass-kilogram", "كجم": "mass-kilogram",
    "كلغ": "mass-kilogram", "كلغم": "mass-kilogram", "مل": "volume-milliliter",
    "ملل": "volume-milliliter", "ل": "volume-liter", "سم": "length-centimeter",
    "مم": "length-millimeter", "كم": "length-kilometer", "كلم": "length-kilometer",
    "م": "length-meter", "°م": "temperature-celsius", "°ف": "temperature-fahrenheit",
}  # fmt: skip
# The prefixes of the SI, in the spellings of the east and of Egypt.
_SI_PREFIXES = (
    ("nano", "نانو"),
    ("micro", "ميكرو"),
    ("micro", "مايكرو"),
    ("milli", "ملي"),
    ("milli", "مللي"),
    ("milli", "ميلي"),
    ("milli", "مل"),
    ("centi", "سنتي"),
    ("kilo", "كيلو"),
    ("mega", "ميغا"),
    ("mega", "ميجا"),
    ("giga", "غيغا"),
    ("giga", "جيجا"),
    ("tera", "تيرا"),
)
_SI_UNITS = {
    "length-meter": ("متر", "مترا", "امتار"),
    "mass-gram": ("غرام", "غراما", "غرامات", "جرام", "جراما", "جرامات"),
    "volume-liter": ("لتر", "لترا", "لترات", "ليتر", "ليترا", "ليترات"),
    "duration-second": ("ثانيه", "ثوان", "ثواني"), "power-watt": ("واط", "واطا", "وات"),
    "energy-joule": ("جول",), "frequency-hertz": ("هرتز",), "pressure-pascal": ("باسكال",),
    "electric-volt": ("فولت",), "digital-byte": ("بايت",), "digital-bit": ("بت",),
}  # fmt: skip
# Arabic has no article for one: "one hour", or "for (an) hour" behind a preposition of time.
_ONE_UNIT = (
    r"ساعة|يوم(?:ا|اً|ًا)?|أسبوع(?:ا|اً|ًا)?|شهر(?:ا|اً|ًا)?|سنة|عام(?:ا|اً|ًا)?|عقد|قرن|دقيقة"
    r"|(?:كيلو)?متر(?:ا|اً|ًا)?|كيلوغرام|طن|لتر"
)
_SINGLE = (
    rf"(?<!\w)(?:(?:لمدة|مدة|خلال|كل|بعد|قبل|نحو|حوالي|غضون) ({_ONE_UNIT})"
    rf"|[وبلف]?({_ONE_UNIT}) واحد[ةًا]{{0,2}})(?!\w)"
)
_DUAL = Dual(
    endings=("ان", "ين"),
    units={"عامان": "duration-year", "عامين": "duration-year"},
    # The feminine dual is spelled as nothing else is, but for what is below; the masculine looks like
    # a plural.
    noun=r"\w{3,}ت(?:ين|ان)",
    # Singulars that end so (orchard and orchards, dress, linen, slander, solid, captain, names in -atan),
    # words and names in -tin that Arabic has borrowed, and the countries in -stan.
    no_noun=(
        ".*(?:بساتين|بستان|فستان|كتان|بهتان|متين|كابتان|اتان"
        "|لاتين|روتين|كوتين|بوتين|ارجنتين|مارتين|فالنتين|كونستانتين|جستين"
        "|ستان)"
    ),
)

TABLES = Units(
    article="ال",
    percent=("في المائه", "في المئه", "بالمائه", "بالمئه", "في الميه", "بالميه", "المائه", "المئه"),
    names=_NAMES,
    symbols=_SYMBOLS,
    unsure=frozenset("ثانيه درجات درجه قدم".split()),  # a second, a grade, a foot
    # A letter is the number of a list, or the suffix my or the preposition for; جم is many.
    unsure_symbols=frozenset("م ل غ جم".split()),
    si_prefixes=_SI_PREFIXES,
    si_units=_SI_UNITS,
    apart=True,
    ending="ا",  # the singular behind 11 to 99 ends in -an
    single=_SINGLE,
    per="في",
    hour="الساعة",
    second="الثانية",
    dual=_DUAL,
)
