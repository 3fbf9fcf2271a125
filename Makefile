# On a fresh machine two commands do all the set-up: make run, make test.
PYTHON ?= python3
PORT ?= 4200
BIN := .venv/bin
export PREFECT_SERVER_ANALYTICS_ENABLED := false
export DO_NOT_TRACK := 1

.PHONY: run test check serve docs lock install bench-pages bench-copies bench-rooms

run: install            ## the whole flow on the sample pages, and a first answer
	$(BIN)/warraq run seeds/pages --data data
	$(BIN)/warraq sql "SELECT headline, publisher, date_published::DATE AS published FROM articles ORDER BY ALL LIMIT 10" --data data

test: install           ## all tests
	$(BIN)/pytest -n 2 --dist loadfile

check: install          ## style, types, arrows, generated docs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/pytest -q tests/house

serve: install          ## server, pool, worker and deployments, until Ctrl-C
	$(BIN)/python -m flows.serve --port $(PORT)

docs: install           ## the pages that are generated
	$(BIN)/python -m tasks.contract.dictionary
	$(BIN)/python -m tasks.lineage

# Annotated pages to compare readers on: folders of *.json beside documents/.
PAGES ?= ../shared/gold/pages

bench-pages: install    ## ours and other readers of pages, side by side, into docs/bench_pages.md
	$(BIN)/python -m pip install --quiet -e '.[bench]'
	$(BIN)/python -m benchmarks.pages $(PAGES) --out docs/bench_pages.md

# Articles, one JSON object a line, and the pairs among them that resemble each other.
ARTICLES ?= ../shared/data/saudinewsnet_2015.jsonl.gz
PAIRS ?= ../shared/data/near_duplicate_pairs.tsv.gz

bench-copies: install   ## ours and another finder of copies, side by side, into docs/bench_copies.md
	$(BIN)/python -m pip install --quiet -e '.[bench-copies]'
	$(BIN)/python -m benchmarks.copies $(ARTICLES) $(PAIRS) --out docs/bench_copies.md

# What `warraq run` takes: a row each.
SOURCES ?= ../shared/gold/seeds/documents ../shared/gold/articles/documents ../shared/gold/pages/documents $(ARTICLES)

bench-rooms: install    ## what enriching pages costs beside cleaning them, into docs/bench_rooms.md
	$(BIN)/python -m benchmarks.rooms $(SOURCES) --out docs/bench_rooms.md

install: .venv/installed

.venv/installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m compileall -q .venv/lib || true
	touch $@

lock:                   ## requirements.lock anew, from pyproject.toml
	uv pip compile pyproject.toml --extra dev --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -o requirements.lock
