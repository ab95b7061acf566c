"""What a user tries on the first day, as ``--help`` shows it below the options."""

from __future__ import annotations

# Lines between \\b and a blank line are printed as they stand (click).
COMPARE = """Examples:

\b
  audit compare en.docx ar.pdf --open       the report in the browser
  audit compare en.txt ar.txt -s en -t ar   languages given, not detected
  audit compare statement/ -s en            a folder of en.txt, ar.txt, fr.txt
  audit compare memory.tmx -o out/ --format html,xlsx,json
  audit compare a.txt b.txt --same-language two drafts in one language: BLEU
  audit compare en.txt ar.txt -q --fail-on critical     the exit code, for CI
  audit compare en.txt ar.txt --format text -o -        no file at all
"""

PAIRS = """Examples:

\b
  audit pairs segments.tsv -s en -t de      a line a pair: source, tab, target
  audit pairs de.po --checks placeholders   only %s, {name}, tags
  audit pairs en-cs.tsv -s en -t cs         no encoder for Czech: by rules
  audit pairs ui.xlf --fail-on review -q    1 at any doubt, for CI
  audit pairs memory.tmx -o out/ --format jsonl,xlsx,sarif
  audit pairs en.json de.json               two files of texts by key
  cut -f1,2 big.tsv | audit pairs - -s en -t ar | grep divergent
"""

BATCH = """Examples:

\b
  audit batch acts.csv -o out/                      a manifest: a,b,language_a,language_b
  audit batch archive/ -o out/ --reports divergent  act/en.txt beside act/fr.txt
  audit batch memory.tmx -o out/ --cascade          deeper only where in doubt
  audit batch corpus.en corpus.fr -o out/           two files, line by line
  audit batch acts.csv -o out/ --executor dask --scheduler tcp://head:8786
  audit batch status out/
  audit batch report out/                           out/index.html
  audit batch query out/ "select document, count(*) from findings group by 1"
  audit batch consistency out/
"""
