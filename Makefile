# Everything a newcomer needs: make demo, make check, make test; make help lists the rest.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
export ORT_DISABLE_TELEMETRY := 1
export OPENBLAS_NUM_THREADS := 1
export OMP_NUM_THREADS := 1

.PHONY: help demo check test pictures lexicon format clean fuzz
.PHONY: bench-batch bench-statutes
.PHONY: docs check-wheel check-sdist check-lower-bounds coverage dependencies dependencies-audit manual language-page
.PHONY: bench bench-install bench-samples bench-layouts bench-speed bench-startup bench-encoder bench-matching bench-report bench-hostile bench-attacks bench-selftest bench-behaviour

DATA ?= ../shared/data
MODELS ?= ../shared/models
SECONDS ?= 60
OUT ?= build/statutes
ENGINE ?= own
LANGUAGE ?= pl
RECORD ?= build/behaviour.jsonl

help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-16s %s\n", $$1, $$2}' Makefile

# The stamp is newer than pyproject.toml when what it asks for is installed.
$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@

demo: $(VENV)/.ready  ## audit the sample letter and say where the report is
	$(BIN)/audit compare samples/withdrawal-letter/en.txt samples/withdrawal-letter/ar.txt --overwrite --fail-on never

check: $(VENV)/.ready  ## formatting, lint, types, documentation in step
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

test: $(VENV)/.ready  ## the whole suite, on two cores
	$(BIN)/python -m pytest -n 2 --dist loadfile

bench: $(VENV)/.ready  ## every public set in one table, held to its floors (DATA=..., MODELS=...)
	$(BIN)/python -m benchmarks --data $(DATA) --models $(MODELS) $(ARGS)

bench-samples: $(VENV)/.ready  ## the samples: found, missed, false alarms
	$(BIN)/python -m benchmarks.samples

bench-layouts: $(VENV)/.ready  ## the same statements laid out otherwise: what is not told alike (ARGS=--show)
	$(BIN)/python -m benchmarks.layouts --data $(DATA) $(ARGS)

bench-speed: $(VENV)/.ready  ## what an audit costs, against the plain cosine and an earlier commit (docs/speed.md)
	$(BIN)/python -m benchmarks.speed --data $(DATA) --models $(MODELS) $(ARGS)

bench-startup: $(VENV)/.ready  ## CPU of audit --help and of the letter's audit, against an earlier commit
	$(BIN)/python -m benchmarks.startup $(ARGS)

bench-encoder: $(VENV)/.ready  ## the embedded encoder against its wheel's own: loading, texts, variants, spans
	$(BIN)/python -m benchmarks.encoder --data $(DATA)

bench-matching: $(VENV)/.ready  ## which files are versions of one text: fitted on other sets, beside fitted on all; 400 files
	$(BIN)/python -m benchmarks.matching --data $(DATA) $(ARGS)

bench-report: $(VENV)/.ready  ## the report of a 300-page pair: size, and seconds to open and filter it
	$(BIN)/python -m benchmarks.report

bench-install: $(VENV)/.ready  ## what an installation weighs, against stock argostranslate (asks an index)
	$(BIN)/python -m benchmarks.install $(ARGS)

bench-hostile: $(VENV)/.ready  ## text made to be slow, for every reader, finder and check: CPU seconds
	$(BIN)/python -m benchmarks.hostile $(ARGS)

bench-attacks: $(VENV)/.ready  ## files, places, settings and servers made to harm (ARGS="--before COMMIT", "--only html")
	$(BIN)/python -m benchmarks.attacks $(ARGS)

bench-selftest: $(VENV)/.ready  ## planted differences seen in three texts, their CPU, and that each is what a whole comparison says
	$(BIN)/python -m benchmarks.selftest --data $(DATA) $(ARGS)

bench-behaviour: $(VENV)/.ready  ## record what the tool says (RECORD=...; a record that is there is compared with)
	@mkdir -p $(dir $(RECORD))
	$(BIN)/python -m benchmarks.behaviour record $(RECORD).new --data $(DATA) $(ARGS)
	@if [ -e $(RECORD) ]; then $(BIN)/python -m benchmarks.behaviour compare $(RECORD) $(RECORD).new; \
	else mv $(RECORD).new $(RECORD); echo "recorded in $(RECORD): make bench-behaviour again compares"; fi

bench-batch: $(VENV)/.ready  ## many pairs in parts: speed, memory, kill -9, cascade (ARGS="--pairs 5000 --only speed")
	$(BIN)/python -m benchmarks.batch --data $(DATA) $(ARGS)

bench-statutes: $(VENV)/.ready  ## 1,000 pairs of documents made of real Acts, audited, with their index (OUT=build/statutes)
	$(BIN)/python -m benchmarks.batch_corpus $(OUT)/corpus --data $(DATA)
	$(BIN)/audit batch $(OUT)/corpus/manifest.csv -o $(OUT)/audit --depth quick --reports divergent --fail-on never
	$(BIN)/audit batch report $(OUT)/audit

fuzz: $(VENV)/.ready  ## hostile input for every reader and the comparison (SECONDS each, ENGINE=own|atheris)
	$(BIN)/python -m tests.fuzz --seconds $(SECONDS) --engine $(ENGINE)

pictures: $(VENV)/.ready  ## the README's pictures and reports/example.html, by Chromium
	$(BIN)/python -m benchmarks.pictures

lexicon: $(VENV)/.ready  ## docs/lexicon.md from the tables of auditor/languages/
	$(BIN)/python -m benchmarks.lexicon > docs/lexicon.md

docs: $(VENV)/.ready  ## the documentation site in build/site, warnings as errors, links checked
	$(BIN)/python -m tools.site

check-wheel: $(VENV)/.ready  ## the wheel in an empty environment, packages downloaded, audits the letter
	$(BIN)/python -m tools.empty_environment

check-sdist: $(VENV)/.ready  ## the source archive's own tests, all of them
	$(BIN)/python -m tools.source_archive

check-lower-bounds: $(VENV)/.ready  ## the oldest packages that pyproject.toml allows, and a part of the tests
	$(BIN)/python -m tools.empty_environment --lowest

coverage: $(VENV)/.ready  ## the tests in random order, with what of auditor/ they do not run, held to a floor
	$(BIN)/python -m pytest -p randomly --cov --cov-report=term-missing:skip-covered --cov-fail-under=95

dependencies: $(VENV)/.ready  ## docs/dependencies.md: licence, size and reason of each package
	$(BIN)/python -m tools.dependencies > docs/dependencies.md

dependencies-audit: $(VENV)/.ready  ## known vulnerabilities of the packages (asks an index)
	$(BIN)/python -m pip_audit --skip-editable

language-page: $(VENV)/.ready  ## all that is known of a language, for a native speaker to correct (LANGUAGE=pl)
	@mkdir -p build
	$(BIN)/python -m tools.language_page $(LANGUAGE) > build/language-$(LANGUAGE).html
	@echo "open build/language-$(LANGUAGE).html"

manual: $(VENV)/.ready  ## docs/audit.1, the manual page, from the command line itself
	$(BIN)/python -m tools.manual > docs/audit.1

format: $(VENV)/.ready  ## put the code into form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:  ## remove the virtual environment and what tools have cached
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis
