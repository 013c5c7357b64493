# `make` says what there is. Written for GNU make 3.81 (macOS has no newer one) and a plain /bin/sh.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test lint format bench hear learn chaos flows documents card lock clean chromium

# What a shell may have inherited must not decide what goes into .venv, nor how.
unexport PYTHONHOME PYTHONPATH PIP_TARGET PIP_PREFIX PIP_ROOT PIP_CONSTRAINT PIP_REQUIREMENT PIP_NO_DEPS VIRTUAL_ENV
export PIP_USER := 0
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PATH := $(CURDIR)/.venv/bin:$(PATH)

PIP := .venv/bin/python -m pip install --quiet --quiet --no-input --require-hashes
UV := .venv/bin/uv pip compile --quiet --upgrade --no-config --universal --python-version 3.11 --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links

# Tests must never reach a real account or a real database that this shell happens to know.
ALONE := unset DATABASE_URL MIGRATE_URL REDIS_URL TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_API_BASE PUBLIC_URL SECRET_KEY MASTER_KEY KEYRING DATA_DIR PORT;

help: ## this table
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

run: .venv/for-run ## everything on this machine, until Ctrl-C; PORT=8001 and DATA_DIR=... change where
	@exec env LOCAL=1 .venv/bin/python -m bot.local run

test: .venv/for-dev chromium lint ## all checks and all tests
	$(ALONE) LOCAL=1 CHROMIUM="$$($(FIND_CHROMIUM))" .venv/bin/python -m pytest -n 2

lint: .venv/for-dev ## what reads the code without running it
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy

format: .venv/for-dev ## lay the code out
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

bench: .venv/for-dev ## measure the path of a text
	$(ALONE) LOCAL=1 .venv/bin/python -m tests.bench

hear: .venv/for-dev ## score what the bot hears on labelled texts; HEAR="--only stop --misses" says more
	$(ALONE) LOCAL=1 .venv/bin/python -m tests.hear $(HEAR)

learn: .venv/for-learn ## find anew what hearing's rules and words weigh; after a change of rules or texts
	$(ALONE) LOCAL=1 .venv/bin/python -m tests.hear.learn $(LEARN)

chaos: .venv/for-dev ## kill -9 of every part at random while texts arrive; about twelve minutes
	$(ALONE) LOCAL=1 .venv/bin/python -m tests.chaos $(CHAOS)

flows: .venv/for-run ## docs/flows.md, drawn from the tables of the flows
	LOCAL=1 .venv/bin/flask --app wsgi flows diagram --write

documents: .venv/for-dev ## the demo campaign's documents
	.venv/bin/python -m demo.build

card: .venv/for-dev ## the organizers' card, and the desk's sentences in docs/organizers.md
	.venv/bin/python -m docs.card.build
	.venv/bin/python -m docs.organizers

lock: .venv/for-dev ## newest versions that fit requirements*.in, with hashes
	$(UV) requirements.in --output-file requirements.txt
	$(UV) --only-binary :all: requirements-local.in --output-file requirements-local.txt
	$(UV) requirements-dev.in --output-file requirements-dev.txt
	$(UV) requirements-learn.in --output-file requirements-learn.txt

clean: ## remove .venv and caches; the data in var/ stays
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . \( -path ./var -o -path ./.git \) -prune -o -type d -name __pycache__ -exec rm -rf {} +

# --- .venv -------------------------------------------------------------------------------------------------------------

# A .venv that was moved or copied here, or whose Python has gone, does not run: it is made anew.
ifneq ($(shell .venv/bin/python -c 'print(open(".venv/made-in").read().strip())' 2>/dev/null),$(CURDIR))
.PHONY: .venv/made-in
endif

.venv/made-in:
	@for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
		"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && found=$$python && break; \
	done; \
	[ "$$found" ] || { echo "Pepperline needs Python 3.11 or newer, and there is none on PATH. Install one, or say where: make run PYTHON=/path/to/python3" >&2; exit 1; }; \
	echo "Setting up .venv; this takes a minute, the first time only." && \
	"$$found" -m venv --clear .venv && \
	echo "$(CURDIR)" > .venv/made-in

.venv/for-run: .venv/made-in requirements.txt requirements-local.txt
	@$(PIP) --requirement requirements.txt
	@$(PIP) --only-binary :all: --requirement requirements-local.txt
	@touch $@

.venv/for-dev: .venv/for-run requirements-dev.txt
	@$(PIP) --requirement requirements-dev.txt
	@touch $@

.venv/for-learn: .venv/for-dev requirements-learn.txt
	@$(PIP) --only-binary :all: --requirement requirements-learn.txt
	@touch $@

# --- the browser that the tests drive ----------------------------------------------------------------------------------

FIND_CHROMIUM = for browser in "$$CHROMIUM" chromium chromium-browser google-chrome google-chrome-stable \
	"/Applications/Chromium.app/Contents/MacOS/Chromium" "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do \
		"$$browser" --version >/dev/null 2>&1 && command -v "$$browser" && break; \
	done
INSTALL_CHROMIUM := apt-get install -y -qq --no-install-recommends chromium

chromium:
	@[ "$$($(FIND_CHROMIUM))" ] || if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Chromium for the tests."; \
		export DEBIAN_FRONTEND=noninteractive; \
		$(INSTALL_CHROMIUM) >/dev/null 2>&1 || { apt-get update -qq && $(INSTALL_CHROMIUM) >/dev/null; }; \
	else \
		echo "The tests need Chromium. Install it (apt-get install chromium, brew install --cask chromium), or say where it is: CHROMIUM=/path make test" >&2; exit 1; \
	fi
