"""Defined terms and where they are used: the queries, by kind, over the view ``beads``."""

from __future__ import annotations

from collections.abc import Mapping

# Both sides' paragraphs, with what each defines; a term is looked for as it is written, as a whole word. Common
# words in small letters (person, month) stand everywhere before they are defined: a term of one word needs a capital.
_SIDES = """
WITH sides AS (
    SELECT unit, document, bead, language_a AS language, 'A' AS side, a AS text, defines_a AS defines FROM beads
    UNION ALL
    SELECT unit, document, bead, language_b, 'B', b, defines_b FROM beads
), defined AS (
    SELECT unit, side, any_value(document) AS document, any_value(language) AS language, term, min(bead) AS bead
    FROM (SELECT unit, document, bead, language, side, unnest(defines) AS term FROM sides)
    GROUP BY unit, side, term
), telling AS (
    SELECT * FROM defined WHERE regexp_matches(term, '\\p{{Lu}}') OR (contains(term, ' ') AND length(term) > 8)
)
"""
_WORD = "regexp_matches(s.text, '(^|[^\\p{{L}}\\p{{N}}])' || regexp_escape(d.term) || '([^\\p{{L}}\\p{{N}}]|$)')"
_LISTED = """
SELECT language, term AS text, count(*) AS n, count(*) AS several,
    list({{'text': text, 'n': 1, 'document': document, 'bead': bead}} ORDER BY unit, bead)[1:{most}] AS ways
FROM found GROUP BY language, term ORDER BY n DESC, term
"""

TERM_USE: Mapping[str, str] = {
    "before": _SIDES
    + f""", found AS (
    SELECT d.language, d.term, d.document, d.unit, min(s.bead) AS bead, arg_min(s.text, s.bead) AS text
    FROM telling d JOIN sides s ON s.unit = d.unit AND s.side = d.side AND s.bead < d.bead
        AND contains(s.text, d.term) AND {_WORD}
    GROUP BY ALL
)"""
    + _LISTED,
    # Endings may differ where it is used: most of the term is enough.
    "unused": _SIDES
    + """, found AS (
    SELECT d.language, d.term, d.document, d.unit, d.bead, any_value(own.text) AS text
    FROM defined d
    JOIN sides own ON own.unit = d.unit AND own.side = d.side AND own.bead = d.bead
    LEFT JOIN sides s ON s.unit = d.unit AND s.side = d.side AND s.bead <> d.bead
        AND contains(lower(s.text), lower(left(d.term, greatest(4, length(d.term) - 3))))
    GROUP BY d.language, d.term, d.document, d.unit, d.bead
    HAVING count(s.bead) = 0
)"""
    + _LISTED,
    # Defined by two other documents at least; used twice here, in a document that defines others.
    "undefined": _SIDES
    + f""", known AS (
    SELECT language, term, count(DISTINCT unit) AS definers FROM telling
    WHERE regexp_matches(term, '\\\\p{{{{Lu}}}}') GROUP BY language, term HAVING count(DISTINCT unit) > 1
), found AS (
    SELECT d.language, d.term, s.document, s.unit, min(s.bead) AS bead, arg_min(s.text, s.bead) AS text
    FROM known d JOIN sides s ON s.language = d.language AND contains(s.text, d.term) AND {_WORD}
    WHERE s.unit IN (SELECT unit FROM defined)
        AND NOT EXISTS (
            SELECT 1 FROM defined x WHERE x.unit = s.unit AND x.side = s.side
                AND (lower(x.term) = lower(d.term) OR contains(x.term, d.term))
        )
    GROUP BY d.language, d.term, s.document, s.unit HAVING count(*) > 1
)"""
    + _LISTED,
}
