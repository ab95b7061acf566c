-- What is said in different ways, over all rows of `beads`: a view a kind, each with the same columns. `n`: how often;
-- `several`: in how many ways; `ways`: the eight commonest of them, with how often and where first.

CREATE VIEW renderings AS
SELECT language_a || '-' || language_b AS languages, fold_a, fold_b, count(*) AS n, min((unit, bead)) AS first,
    arg_min(a, (unit, bead)) AS a, arg_min(b, (unit, bead)) AS b,
    arg_min(document, (unit, bead)) AS document, arg_min(bead, (unit, bead)) AS bead
FROM beads WHERE fold_a IS NOT NULL
GROUP BY ALL;

CREATE VIEW one_source AS
SELECT languages, arg_min(a, first) AS text, sum(n)::BIGINT AS n, count(*) AS several,
    list({'text': b, 'n': n, 'document': document, 'bead': bead} ORDER BY n DESC, first)[1:8] AS ways
FROM renderings
GROUP BY languages, fold_a HAVING count(*) > 1 ORDER BY n DESC, fold_a;

CREATE VIEW one_target AS
SELECT languages, arg_min(b, first) AS text, sum(n)::BIGINT AS n, count(*) AS several,
    list({'text': a, 'n': n, 'document': document, 'bead': bead} ORDER BY n DESC, first)[1:8] AS ways
FROM renderings
GROUP BY languages, fold_b HAVING count(*) > 1 ORDER BY n DESC, fold_b;

-- A definition of one term that stands beside a definition of one: their two names.
CREATE VIEW one_term AS
SELECT languages, arg_min(a, first) AS text, sum(n)::BIGINT AS n, count(*) AS several,
    list({'text': b, 'n': n, 'document': document, 'bead': bead} ORDER BY n DESC, first)[1:8] AS ways
FROM (
    SELECT language_a || '-' || language_b AS languages, lower(defines_a[1]) AS term, lower(defines_b[1]) AS other,
        count(*) AS n, min((unit, bead)) AS first, arg_min(defines_a[1], (unit, bead)) AS a,
        arg_min(defines_b[1], (unit, bead)) AS b, arg_min(document, (unit, bead)) AS document,
        arg_min(bead, (unit, bead)) AS bead
    FROM beads WHERE len(defines_a) = 1 AND len(defines_b) = 1
    GROUP BY ALL
)
GROUP BY languages, term HAVING count(*) > 1 ORDER BY n DESC, term;

-- Defined terms and their use, side by side: within a document, where one paragraph comes before another.
CREATE MACRO has_word(text, word) AS
    contains(text, word)
    AND regexp_matches(text, '(^|[^\p{L}\p{N}])' || regexp_escape(word) || '([^\p{L}\p{N}]|$)');

CREATE VIEW sides AS
SELECT unit, document, bead, language_a AS language, 'A' AS side, a AS text, defines_a AS defines FROM beads
UNION ALL
SELECT unit, document, bead, language_b, 'B', b, defines_b FROM beads;

CREATE VIEW defined AS
SELECT unit, side, any_value(document) AS document, any_value(language) AS language, term, min(bead) AS bead
FROM (SELECT unit, document, bead, language, side, unnest(defines) AS term FROM sides)
GROUP BY unit, side, term;

-- Common words in small letters (person, month) stand everywhere before they are defined: a term of one word needs a
-- capital.
CREATE VIEW telling AS
SELECT * FROM defined WHERE regexp_matches(term, '\p{Lu}') OR (contains(term, ' ') AND length(term) > 8);

CREATE VIEW used_before AS
SELECT languages, term AS text, count(*) AS n, count(*) AS several,
    list({'text': text, 'n': 1, 'document': document, 'bead': bead} ORDER BY unit, bead)[1:8] AS ways
FROM (
    SELECT d.language AS languages, d.term, d.document, d.unit, min(s.bead) AS bead, arg_min(s.text, s.bead) AS text
    FROM telling d JOIN sides s ON s.unit = d.unit AND s.side = d.side AND s.bead < d.bead
        AND has_word(s.text, d.term)
        -- Not as the beginning of a longer name (the Agency Act).
        AND NOT regexp_matches(s.text, regexp_escape(d.term) || ' \p{Lu}')
    GROUP BY ALL
)
GROUP BY languages, term ORDER BY n DESC, term;

-- Endings may differ where it is used: most of the term is enough.
CREATE VIEW never_used AS
SELECT languages, term AS text, count(*) AS n, count(*) AS several,
    list({'text': text, 'n': 1, 'document': document, 'bead': bead} ORDER BY unit, bead)[1:8] AS ways
FROM (
    SELECT d.language AS languages, d.term, d.document, d.unit, d.bead, any_value(own.text) AS text
    FROM defined d
    JOIN sides own ON own.unit = d.unit AND own.side = d.side AND own.bead = d.bead
    LEFT JOIN sides s ON s.unit = d.unit AND s.side = d.side AND s.bead <> d.bead
        AND contains(lower(s.text), lower(left(d.term, greatest(4, length(d.term) - 3))))
    GROUP BY d.language, d.term, d.document, d.unit, d.bead
    HAVING count(s.bead) = 0
)
GROUP BY languages, term ORDER BY n DESC, term;

-- Defined by two other documents at least, with a capital; used twice here, in a document that defines other terms.
CREATE VIEW never_defined AS
SELECT languages, term AS text, count(*) AS n, count(*) AS several,
    list({'text': text, 'n': uses, 'document': document, 'bead': bead} ORDER BY uses DESC, unit)[1:8] AS ways
FROM (
    SELECT d.language AS languages, d.term, s.document, s.unit, count(*) AS uses, min(s.bead) AS bead,
        arg_min(s.text, s.bead) AS text
    FROM (
        SELECT language, term FROM telling WHERE regexp_matches(term, '\p{Lu}')
        GROUP BY language, term HAVING count(DISTINCT unit) > 1
    ) d
    JOIN sides s ON s.language = d.language AND has_word(s.text, d.term)
    WHERE s.unit IN (SELECT unit FROM defined)
        AND NOT EXISTS (
            SELECT 1 FROM defined x
            WHERE x.unit = s.unit AND x.side = s.side AND contains(lower(x.term), lower(d.term))
        )
    GROUP BY d.language, d.term, s.document, s.unit HAVING count(*) > 1
)
GROUP BY languages, term ORDER BY n DESC, term;
