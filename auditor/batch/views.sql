-- The tables that `audit batch query` offers, over the parts. docs/batch.md describes them.
-- `rows`, `decisions` and `parts` are there already; the variable `dismissed` has the ids set aside.

CREATE MACRO rank_of(severity) AS
    CASE severity WHEN 'neutral' THEN 0 WHEN 'minor' THEN 1 WHEN 'major' THEN 2 WHEN 'critical' THEN 3 END;

-- A row a bead, or a pair of segments. `open_verdict`: what is left of the verdict when dismissed findings are.
CREATE VIEW beads AS
SELECT
    unit, document, language_a, language_b,
    coalesce(language_a, '?') || '-' || coalesce(language_b, '?') AS languages,
    bead, kind, line, place, state, a, b, similarity, alignment, moved, verdict, divergence, depth, reasons,
    features, findings, ignored, fold_a, fold_b, defines_a, defines_b,
    len(open) AS open_findings,
    CASE WHEN len(findings) > 0 AND len(open) = 0 THEN 'equivalent' ELSE verdict END AS open_verdict,
    coalesce(list_max(list_transform(open, lambda x: rank_of(x.severity))), 2) AS open_rank
FROM (
    SELECT *,
        list_filter(findings, lambda x: NOT list_contains(getvariable('dismissed'), x.id)) AS open
    FROM rows
    WHERE record = 'bead'
);

-- A row a finding.
CREATE VIEW findings AS
SELECT
    f.id AS id, unit, document, languages, bead, line, place, verdict, divergence, f."check" AS "check",
    f.category AS category, f.severity AS severity, f.confidence AS confidence, f.message AS message,
    f.says_a AS says_a, f.says_b AS says_b, f.spans_a AS spans_a, f.spans_b AS spans_b,
    f.evidence AS evidence, a, b, d.decision AS decision, d.note AS note,
    coalesce(d.decision = 'dismissed', false) AS dismissed
FROM (SELECT *, unnest(findings) AS f FROM beads)
LEFT JOIN decisions d ON d.id = f.id;

-- A row a pair of documents, or one for a whole bitext.
CREATE VIEW documents AS
SELECT
    unit, document,
    any_value(language_a) || '-' || any_value(language_b) AS languages,
    count(*) FILTER (record = 'bead') AS beads,
    coalesce(sum(divergent), 0)::BIGINT AS divergent,
    coalesce(sum(review), 0)::BIGINT AS review,
    coalesce(sum(found), 0)::BIGINT AS findings,
    coalesce(sum(aside), 0)::BIGINT AS dismissed,
    max(divergence) AS worst,
    any_value(report) AS report,
    any_value(match) AS match,
    any_value(error) FILTER (record = 'error' AND bead IS NULL) AS error,
    any_value(notes) AS notes,
    any_value(not_run) AS not_run
FROM (
    SELECT r.record, r.unit, r.document, r.language_a, r.language_b, r.bead, r.divergence, r.report, r.match,
        r.error, r.notes, r.not_run,
        len(list_filter(r.findings, lambda x: NOT list_contains(getvariable('dismissed'), x.id))) AS open,
        len(r.findings) AS found, found - open AS aside,
        (r.verdict = 'divergent' AND (found = 0 OR open > 0))::INT AS divergent,
        (r.verdict = 'review' AND (found = 0 OR open > 0))::INT AS review
    FROM rows r
)
GROUP BY unit, document;

-- A row for each unit or line that could not be audited, and why; `unread`: it should have been a pair.
CREATE VIEW errors AS
SELECT unit, document, bead, line, place, error, unread FROM rows WHERE record = 'error';
