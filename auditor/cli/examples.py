"""What a user tries on the first day, as ``--help`` shows it below the options."""

from __future__ import annotations

# Lines between \\b and a blank line are printed as they stand (click).
COMPARE = """Examples:

\b
  audit compare en.docx ar.pdf --open       the report in the browser
  audit compare en.txt ar.txt -s en -t ar   languages given, not detected
  audit compare statement/ -s en            a folder of en.txt, ar.txt, fr.txt
  audit compare memory.tmx -o out/ --format html,xlsx,json
  audit compare en.docx ar.docx --format docx   with comments on the words
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

SELFTEST = """Examples:

\b
  audit selftest en.txt ar.txt              60 differences of all kinds
  audit selftest en.docx fr.pdf -n 200 --format html,json
  audit selftest en.txt ar.txt --kinds number,date,negation-added
  audit selftest memory.tmx --at-least 0.5 -q      the exit code, for CI
  audit selftest en.txt ar.txt --format text -o -  no file at all
"""

BATCH = """Examples:

\b
  audit batch acts.csv -o out/              a,b,language_a,language_b
  audit batch archive/ -o out/              act/en.txt beside act/fr.txt
  audit batch memory.tmx -o out/ --cascade          deeper only where in doubt
  audit batch corpus.en corpus.fr -o out/           two files, line by line
  audit batch acts.csv -o out/ --executor dask --scheduler tcp://head:8786
  audit batch status out/
  audit batch report out/                           out/index.html
  audit batch query out/ "select document, count(*) from findings group by 1"
  audit batch consistency out/
"""

WITNESSES = """Examples:

\b
  audit witnesses a.txt b.txt daily.html    three accounts of one call
  audit witnesses accounts/                 all files of a folder
  audit witnesses a.txt b.txt c.txt --languages en,en,ar
  audit witnesses --manifest list.csv       file,source,date,language,label
  audit witnesses accounts/ --format html,json,csv -o out/
  audit witnesses accounts/ --format text -o -        no file at all
"""

REVISE = """Examples:

\b
  audit revise draft-1.docx draft-2.docx    what changed, and does it matter
  audit revise old.txt new.txt -q --fail-on unsure      the exit code, for CI
  audit revise en-1.txt en-2.txt --against ar-1.txt ar-2.txt
                                            what it did to the Arabic
  audit revise ar-1.txt ar-2.txt --against en.txt en.txt
                                            the English was not revised
"""

MATCH = """Examples:

\b
  audit match archive/ -o archive/pairs.csv     then audit batch on that file
  audit match english/ arabic/              versions in two folders
  audit match statements/ -s en             English stands first in each pair
  audit match treaties/ --all-pairs         also French with Arabic
  audit match heap/ --rest rest.csv         what is left over, and why
"""

COMPLETION = """Examples:

\b
  eval "$(audit completion bash)"           in ~/.bashrc
  eval "$(audit completion zsh)"            in ~/.zshrc, after compinit
  audit completion fish > ~/.config/fish/completions/audit.fish
  audit completion powershell >> $PROFILE
"""
