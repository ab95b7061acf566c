"""Unit names with SI prefixes, systematically: CLDR names a few of them in each language."""

from __future__ import annotations

from collections.abc import Iterator

_EUROPEAN = "nano micro milli centi deci hecto kilo mega giga tera"
_PREFIX_NAMES = {
    "en": _EUROPEAN,
    "fr": "nano micro milli centi déci hecto kilo méga giga téra",
    "de": "nano mikro milli zenti dezi hekto kilo mega giga tera",
    "es": "nano micro mili centi deci hecto kilo mega giga tera",
    "pt": "nano micro mili centi deci hecto quilo mega giga tera",
    "it": "nano micro milli centi deci etto chilo mega giga tera",
}
_ARABIC_PREFIXES = (
    ("nano", "نانو"),
    ("micro", "ميكرو مايكرو"),
    ("milli", "ملي مللي ميلي مل"),
    ("centi", "سنتي"),
    ("kilo", "كيلو"),
    ("mega", "ميغا ميجا"),
    ("giga", "غيغا جيجا"),
    ("tera", "تيرا"),
)
_NAMES = {
    "length-meter": "en:meter,meters,metre,metres fr:mètre,mètres de:meter,metern es:metro,metros "
    "pt:metro,metros it:metro,metri ar:متر,مترا,امتار",
    "mass-gram": "en:gram,grams,gramme,grammes fr:gramme,grammes de:gramm es:gramo,gramos "
    "pt:grama,gramas it:grammo,grammi ar:غرام,غراما,غرامات,جرام,جراما,جرامات",
    "volume-liter": "en:liter,liters,litre,litres fr:litre,litres de:liter,litern es:litro,litros "
    "pt:litro,litros it:litro,litri ar:لتر,لترا,لترات,ليتر,ليترا,ليترات",
    "duration-second": "en:second,seconds fr:seconde,secondes de:sekunde,sekunden es:segundo,segundos "
    "pt:segundo,segundos it:secondo,secondi ar:ثانيه,ثوان,ثواني",
    "power-watt": "en:watt,watts fr:watt,watts de:watt es:vatio,vatios,watt,watts pt:watt,watts "
    "it:watt ar:واط,واطا,وات",
    "energy-watt-hour": "en:watt-hour,watt-hours fr:wattheure,wattheures de:wattstunde,wattstunden",
    "energy-joule": "en:joule,joules fr:joule,joules de:joule es:julio,julios pt:joule,joules it:joule ar:جول",
    "frequency-hertz": "en:hertz fr:hertz de:hertz es:hercio,hercios pt:hertz it:hertz ar:هرتز",
    "pressure-pascal": "en:pascal,pascals fr:pascal,pascals de:pascal es:pascal,pascales pt:pascal it:pascal ar:باسكال",
    "electric-volt": "en:volt,volts fr:volt,volts de:volt es:voltio,voltios pt:volt,volts it:volt ar:فولت",
    "digital-byte": "en:byte,bytes fr:octet,octets de:byte,bytes es:byte,bytes pt:byte,bytes "
    "it:byte ar:بايت",
    "digital-bit": "en:bit,bits fr:bit,bits de:bit,bits es:bit,bits pt:bit,bits it:bit ar:بت",
}
# A prefixed *second* is a unit; the bare word is an ordinal as often, and CLDR has it.
_NEEDS_PREFIX = frozenset(("duration-second", "digital-bit", "energy-joule"))
_ACCENTED = {
    "es": (("kilometro", "kilómetro"), ("milimetro", "milímetro"), ("centimetro", "centímetro")),
    "pt": (("quilometro", "quilômetro"), ("milimetro", "milímetro"), ("centimetro", "centímetro")),
}


def prefixed_names(language: str) -> Iterator[tuple[str, str]]:
    """(name in lower case, unit id) of a language's unit names with and without an SI prefix."""
    for unit, entry in _NAMES.items():
        of, _, base = unit.partition("-")
        forms = next((e[3:] for e in entry.split(" ") if e.startswith(language + ":")), "")
        for form in forms.split(",") if forms else ():
            if unit not in _NEEDS_PREFIX:
                yield form, unit
            for prefix, written in _prefixes(language):
                for name in _spellings(language, written, form):
                    yield name, f"{of}-{prefix}{base}"


def _prefixes(language: str) -> Iterator[tuple[str, str]]:
    if language == "ar":
        for prefix, spellings in _ARABIC_PREFIXES:
            for written in spellings.split():
                yield prefix, written
    else:
        names = _PREFIX_NAMES.get(language, "").split()
        yield from zip(_EUROPEAN.split(), names, strict=bool(names))


def _spellings(language: str, prefix: str, form: str) -> tuple[str, ...]:
    name = prefix + form
    if language == "ar":
        return (name, f"{prefix} {form}")
    for plain, accented in _ACCENTED.get(language, ()):
        if name.startswith(plain):
            return (name, name.replace(plain, accented, 1), name.replace("ilom", "ilóm", 1))
    return (name,)
