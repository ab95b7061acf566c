"""How the days of the week are said in German, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "(?:Montag)(?:s|e|en|es)?(?:-?(?:[Vv]or|[Nn]ach)?-?(?:[Mm]orgen|[Mm]ittag|[Aa]bend|[Nn]acht|[Ff]rüh)s?)?|(?:montag)(?:vormittag|nachmittag|morgen|mittag|abend|nacht)?s",
        "(?:Dienstag)(?:s|e|en|es)?(?:-?(?:[Vv]or|[Nn]ach)?-?(?:[Mm]orgen|[Mm]ittag|[Aa]bend|[Nn]acht|[Ff]rüh)s?)?|(?:dienstag)(?:vormittag|nachmittag|morgen|mittag|abend|nacht)?s",
        "(?:Mittwoch)(?:s|e|en|es)?(?:-?(?:[Vv]or|[Nn]ach)?-?(?:[Mm]orgen|[Mm]ittag|[Aa]bend|[Nn]acht|[Ff]rüh)s?)?|(?:mittwoch)(?:vormittag|nachmittag|morgen|mittag|abend|nacht)?s",
        "(?:Donnerstag)(?:s|e|en|es)?(?:-?(?:[Vv]or|[Nn]ach)?-?(?:[Mm]orgen|[Mm]ittag|[Aa]bend|[Nn]acht|[Ff]rüh)s?)?|(?:donnerstag)(?:vormittag|nachmittag|morgen|mittag|abend|nacht)?s",
        "(?:Freitag)(?:s|e|en|es)?(?:-?(?:[Vv]or|[Nn]ach)?-?(?:[Mm]orgen|[Mm]ittag|[Aa]bend|[Nn]acht|[Ff]rüh)s?)?|(?:freitag)(?:vormittag|nachmittag|morgen|mittag|abend|nacht)?s",
        "(?:Samstag|Sonnabend)(?:s|e|en|es)?(?:-?(?:[Vv]or|[Nn]ach)?-?(?:[Mm]orgen|[Mm]ittag|[Aa]bend|[Nn]acht|[Ff]rüh)s?)?|(?:samstag|sonnabend)(?:vormittag|nachmittag|morgen|mittag|abend|nacht)?s",
        "(?:Sonntag)(?:s|e|en|es)?(?:-?(?:[Vv]or|[Nn]ach)?-?(?:[Mm]orgen|[Mm]ittag|[Aa]bend|[Nn]acht|[Ff]rüh)s?)?|(?:sonntag)(?:vormittag|nachmittag|morgen|mittag|abend|nacht)?s",
    ),
    short=(
        "Mo",
        "Di",
        "Mi",
        "Do",
        "Fr",
        "Sa",
        "So",
    ),
    any_case=False,
)
