"""How the days of the week are said in Turkish, beyond what CLDR has."""

from __future__ import annotations

from auditor.languages.tables.weekdays import Weekdays

TABLES = Weekdays(
    full=(
        "pazartesi(?:(?:ler|lar)?(?:i|ı|si|sı)?(?:n?[ea]|y[ea]|n?[dt][ea]n?|nin|nın|in|ın)?)",
        "salı(?:(?:ler|lar)?(?:i|ı|si|sı)?(?:n?[ea]|y[ea]|n?[dt][ea]n?|nin|nın|in|ın)?)",
        "çarşamba(?:(?:ler|lar)?(?:i|ı|si|sı)?(?:n?[ea]|y[ea]|n?[dt][ea]n?|nin|nın|in|ın)?)",
        "perşembe(?:(?:ler|lar)?(?:i|ı|si|sı)?(?:n?[ea]|y[ea]|n?[dt][ea]n?|nin|nın|in|ın)?)",
        "cuma(?:(?:ler|lar)?(?:i|ı|si|sı)?(?:n?[ea]|y[ea]|n?[dt][ea]n?|nin|nın|in|ın)?)",
        "cumartesi(?:(?:ler|lar)?(?:i|ı|si|sı)?(?:n?[ea]|y[ea]|n?[dt][ea]n?|nin|nın|in|ın)?)",
        "(?!)",
    ),
    weak=(
        "(?!)",
        "(?!)",
        "(?!)",
        "(?!)",
        "(?!)",
        "(?!)",
        "pazar(?:(?:ler|lar)?(?:i|ı|si|sı)?(?:n?[ea]|y[ea]|n?[dt][ea]n?|nin|nın|in|ın)?)",
    ),
    short=(
        "pzt|pts",
        "sal",
        "çar",
        "per",
        "cum",
        "cmt|cts",
        "paz",
    ),
    cue="(?:her|geçen|gelecek|bu|önümüzdeki) ",
)
