# Every target prepares what it needs: `.venv` is made once from the locked requirements and
# touched again only when a lock changes. `make` alone prints the list.

VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := $(BIN)/python
PYTHON ?= $(shell command -v python3 || command -v python)
JOBS ?= 2
BASE := $(VENV)/.installed-base
DEV := $(VENV)/.installed-dev
BENCH := $(VENV)/.installed-bench
ECOSYSTEM := .venv-ecosystem/.installed-ecosystem
DISTRIBUTED := .venv-distributed/.installed-distributed
AUTOBAHN := .venv-autobahn/.installed-autobahn
# Output of parallel steps is kept together where make knows how (4.0 and later).
SYNC := $(if $(filter output-sync,$(.FEATURES)),-O)

.DEFAULT_GOAL := help
.PHONY: help demo test soak test-wasm test-ecosystem test-distributed test-autobahn sync replay parity upgrade generate check format lint type coverage bench build sbom slim clean lock
.PHONY: check-generated check-format check-lint check-pyright check-mypy check-rooms

help:
	@echo "openai_oxide: make TARGET"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(BASE) ## Run the tour of the SDK (the embedded server, or the real API with OPENAI_API_KEY)
	@$(PY) -m examples.demo

test: $(DEV) ## Run all tests (ARGS="-k name" narrows them)
	@$(PY) -m pytest -n $(JOBS) $(ARGS)

soak: $(DEV) ## Measure what is promised, in earnest: a table (ARGS=--official beside the official client)
	@$(PY) -m tests.soak $(ARGS)

test-wasm: $(DEV) ## Run the tests inside Pyodide, in Node and in Chromium (installs what they need)
	@$(PY) -m examples.browser.prepare
	@$(PY) -m pytest -n 0 tests/wasm/node.py tests/wasm/chromium.py $(ARGS)

test-ecosystem: $(ECOSYSTEM) ## Run other people's libraries and servers with this package
	@$(dir $<)$(notdir $(BIN))/python -m pytest -n 0 tests/ecosystem $(ARGS)

test-distributed: $(DISTRIBUTED) ## Take clients to the workers of Ray and Dask clusters
	@$(dir $<)$(notdir $(BIN))/python -m pytest tests/distributed $(ARGS)

test-autobahn: $(AUTOBAHN) ## Lead WebSockets through the Autobahn suite (needs a Python 2.7: PYTHON2=path)
	@$(PY) -m tests.autobahn $(ARGS)

sync: $(DEV) ## Take over the newest OpenAPI document (SPEC=path-or-URL, CHECK=1 only looks, REMOVED=1)
	@$(PY) -m codegen sync $(if $(SPEC),--spec "$(SPEC)") $(if $(CHECK),--check) $(if $(REMOVED),--allow-removed) $(ARGS)

replay: $(DEV) ## Sync with each document of a folder, in a copy of the project (DIR=folder)
	@$(PY) -m codegen replay "$(DIR)" $(ARGS)

parity: $(DEV) ## Compare the document with the official package (OFFICIAL=version, DRAFT=folder)
	@$(PY) -m codegen parity $(if $(OFFICIAL),--official "$(OFFICIAL)") $(if $(DRAFT),--draft "$(DRAFT)") $(ARGS)

upgrade: $(DEV) ## Move the project to another release of the official package (OFFICIAL=version)
	@$(PY) -m codegen upgrade "$(OFFICIAL)" $(ARGS)

generate: $(DEV) ## Write generated/ from spec/ and templates/, and the sync twins of async modules
	@$(PY) -m codegen generate
	@$(PY) -m scripts.unasync

check: $(DEV) ## Check that generated/ is up to date, style, types and the architecture
	@$(MAKE) --no-print-directory -k -j $(JOBS) $(SYNC) check-pyright check-mypy check-generated \
		check-rooms check-lint check-format
	@echo "check: all passed"

format: $(DEV) ## Format the hand-written code
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix-only --quiet .

lint: $(DEV) check-lint check-format ## Check the style

type: $(DEV) check-pyright check-mypy ## Check the types with pyright and mypy

coverage: $(DEV) ## Run the coverage gate: the SDK against the OpenAPI document
	@$(PY) -m codegen inspect
	@$(PY) -m pytest -q -s -n 0 tests/coverage $(ARGS)
	@$(PY) -m tests.coverage.checker

bench: $(BENCH) ## Measure against the official package: tables, plots (QUICK=1 in under 2 minutes)
	@$(PY) -m benchmarks $(if $(QUICK),--quick) $(ARGS)

build: $(DEV) ## Build the wheel and the source distribution into dist/, and look inside
	@rm -rf dist
	@$(PY) -m build --no-isolation --outdir dist .
	@$(PY) scripts/inspect_wheel.py dist

sbom: $(DEV) ## Write the bill of materials, as CycloneDX JSON, to dist/
	@$(PY) -m scripts.sbom dist/sbom.cdx.json

slim: $(DEV) ## Build a wheel of some features alone: FEATURES=responses,files OUT=dist (TEST=1)
	@$(PY) -m scripts.slim --features "$(FEATURES)" $(if $(OUT),--out "$(OUT)") $(if $(TEST),--test)

clean: ## Remove .venv, caches and build results
	rm -rf $(VENV) .venv-* .wasm dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

lock: ## Renew requirements/*.txt from pyproject.toml (needs uv)
	@sh scripts/lock.sh $(ARGS)

check-generated: $(DEV)
	@$(PY) -m codegen check
	@$(PY) -m scripts.unasync --check

check-format: $(DEV)
	@$(BIN)/ruff format --check .

check-lint: $(DEV)
	@$(BIN)/ruff check .

check-pyright: $(DEV)
	@$(BIN)/pyright

check-mypy: $(DEV)
	@$(BIN)/mypy

check-rooms: $(DEV)
	@$(PY) -m pytest -q -n 0 tests/rooms

$(BASE): requirements/base.txt scripts/bootstrap.py
	@"$(PYTHON)" scripts/bootstrap.py base

$(DEV): requirements/dev.txt pyproject.toml $(BASE)
	@"$(PYTHON)" scripts/bootstrap.py dev

$(BENCH): requirements/bench.txt $(DEV)
	@"$(PYTHON)" scripts/bootstrap.py bench

$(ECOSYSTEM): requirements/ecosystem.txt scripts/bootstrap.py
	@"$(PYTHON)" scripts/bootstrap.py ecosystem

$(DISTRIBUTED): requirements/distributed.txt scripts/bootstrap.py
	@"$(PYTHON)" scripts/bootstrap.py distributed

$(AUTOBAHN): requirements/python2/autobahn.txt | $(DEV)
	@$(PY) -m tests.autobahn.prepare
