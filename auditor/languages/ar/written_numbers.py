"""Words of Arabic that carry a number, and what is joined to its number words."""

from __future__ import annotations

from auditor.languages.tables.written_numbers import WrittenNumbers

TABLES = WrittenNumbers(
    implied={
        2: r"\w+(?:ان|ين|تا|تي|ا)|كل[اي]\w*|مثن\w+|ثن\w+|ثان\w*|شطر\w*|ضعف\w*|زوج\w*|مزدوج\w*",
        3: r"\w*ثلاث\w*|\w*ثالث\w*|مثلث\w*|ثلث\w*",
        4: r"\w*ر?رباع\w*|\w*اربع\w*|ربع\w*",
        5: r"\w*خماس\w*|\w*خمس\w*",
        6: r"\w*سداس\w*|\w*ست\w*",
        10: r"\w*عقد\w*|\w*عشر\w*",
        0: r"\w*منتصف|\w*صفر\w*",
        12: r"دزينه|\w*سنه|\w*عام|\w*ظهر\w*",
        50: r"\w*نصف",
        100: r"\w*قرن\w*|\w*م[ئاي]\w*ه",
        1000: r"\w*الفيه|\w*الف",
    },
    # Prefixed and inflected.
    before=r"\w{0,3}",
    after=r"\w{0,3}",
    # num2words sets the conjunction apart.
    mended=(r"\bو ", "و"),
)
