# The verbs of the project. `make run` and `make test` do all set-up themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
CODE := advisor bot tests benchmarks requirements

.DEFAULT_GOAL := help
.PHONY: help run test fmt fmt-check lint types contracts check-tests coverage bench snapshots lock audit clean

help:  ## List the verbs
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: $(VENV)/.run  ## Start the bot, or the terminal chat when there is no token
	@$(BIN)/mikromakro start

test: fmt-check lint types contracts check-tests  ## Format check, ruff, mypy, import contracts, tests

fmt: $(VENV)/.dev  ## Format the code
	$(BIN)/ruff format $(CODE)
	$(BIN)/ruff check --fix --quiet $(CODE)

fmt-check: $(VENV)/.dev
	$(BIN)/ruff format --check --quiet $(CODE)

lint: $(VENV)/.dev  ## Ruff
	$(BIN)/ruff check --quiet $(CODE)

types: $(VENV)/.dev  ## Mypy strict
	$(BIN)/mypy

contracts: $(VENV)/.dev  ## Import contracts
	$(BIN)/lint-imports --no-cache > $(VENV)/contracts.txt || (cat $(VENV)/contracts.txt; exit 1)

check-tests: $(VENV)/.dev  ## The tests, on two cores
	$(BIN)/pytest -n 2 --dist loadgroup $(ARGS)

coverage: $(VENV)/.dev  ## What the tests reach, without the sweeps and the programs they start
	$(BIN)/pytest -n 2 --dist loadgroup -m "not sweep" --cov --cov-report=term $(ARGS)

bench: $(VENV)/.dev  ## Measure speed and memory
	$(BIN)/python benchmarks/measure.py
	$(BIN)/python benchmarks/wire.py
	$(BIN)/python benchmarks/reading.py
	$(BIN)/python benchmarks/comparing.py
	$(BIN)/python benchmarks/documents.py
	$(BIN)/python benchmarks/planning.py
	$(BIN)/python benchmarks/choosing.py

snapshots: $(VENV)/.dev  ## Rewrite the reply snapshots; review them as prose
	$(BIN)/pytest tests/bot/test_snapshots.py tests/bot/test_transcripts.py -p no:randomly --snapshot-update --no-cov

lock: $(VENV)/.dev  ## Pin the newest allowed versions with hashes
	$(PIP) install uv
	for f in run dev bench; do $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header \
	  --no-emit-index-url --python-version 3.11 requirements/$$f.in -o requirements/$$f.txt; done

audit: $(VENV)/.dev  ## Check what is installed: complete, pinned, unchanged; known holes if pip-audit is there
	$(BIN)/pip check
	$(BIN)/python requirements/audit.py
	@if command -v pip-audit > /dev/null; then pip-audit --require-hashes --disable-pip -r requirements/run.txt; \
	  else echo "make: there is no pip-audit here, so known vulnerabilities were not looked up"; fi

clean:  ## Remove the virtual environment and caches
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || { echo "make: $(PYTHON) not found. Install Python 3.11 or newer, or name it: make PYTHON=/path/to/python3 run"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: $(PYTHON) is older than 3.11. Name a newer one: make PYTHON=/path/to/python3 run"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "make: this Python has no venv module. On Debian and Ubuntu: apt install python3-venv"; rm -rf $(VENV); exit 1; }
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements/run.txt pyproject.toml
	@echo "Setting up (once) ..."
	@$(PIP) install --require-hashes -r requirements/run.txt
	@PYTHONWARNINGS=ignore $(PIP) install --no-deps --no-build-isolation -e .
	@$(BIN)/python -m bot say halo > /dev/null  # learns the languages once, so that starts are quick
	@touch $@

$(VENV)/.dev: $(VENV)/.made requirements/dev.txt pyproject.toml
	@echo "Setting up for development (once) ..."
	@$(PIP) install --require-hashes -r requirements/dev.txt
	@PYTHONWARNINGS=ignore $(PIP) install --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.run
