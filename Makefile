# The whole interface of the project. `make chat` and `make test` set up all they need.

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	if command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; \
	then echo $$p; break; fi; done)
VENV ?= .venv
BIN = $(VENV)/bin
READY = $(VENV)/.ready
export PTB_TIMEDELTA ?= 1

.PHONY: chat run test test-postgres browser check format bench bench-scale lock pictures clean

chat: $(READY)
	@$(BIN)/python -m bot chat

run: $(READY)
	@$(BIN)/python -m bot run

test: $(READY)
	$(BIN)/python -m pytest -n auto --dist loadfile --cov --cov-report=
	$(BIN)/python -m coverage report --skip-covered --fail-under=85

# What the tests of the page in a browser use besides: axe-core, where npm is there.
browser: .browser/node_modules/axe-core/axe.min.js

.browser/node_modules/axe-core/axe.min.js:
	npm install --silent --no-audit --no-fund --no-save --prefix .browser axe-core@4.10.3

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(READY)
	$(BIN)/python -m benchmarks

# `make bench-scale SIZES="10000 100000 1000000" KEEP=folder`; docs/scaling.md says what is measured.
bench-scale: $(READY)
	$(BIN)/python -m benchmarks.scale $(SIZES) $(if $(KEEP),--keep $(KEEP))

# Part of the dialogues once more, on PostgreSQL.
test-postgres: $(READY)
	$(BIN)/python -m pytest --store postgres tests/bot/test_dialogue_questions.py \
		tests/bot/test_dialogue_followups.py tests/bot/test_dialogue_wishes.py \
		tests/bot/test_dialogue_verdicts.py tests/bot/test_notifications.py tests/bot/test_digests.py \
		tests/bot/test_flood.py

# `make lock UPGRADE=--upgrade` also takes the newest versions.
lock: $(READY)
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
		--generate-hashes --no-header --no-emit-index-url --no-annotate $(UPGRADE) -o requirements.lock

pictures: $(READY)
	$(BIN)/python -m tools.readme_pictures
	$(BIN)/python -m tools.page_pictures

$(READY): requirements.lock
	@test -n "$(PYTHON)" || { echo "Stenogram needs Python 3.11, 3.12 or 3.13, and none was found." \
		"On Debian: sudo apt-get install python3 python3-venv; on macOS: brew install python@3.13"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "This Python lacks venv." \
		"On Debian: sudo apt-get install python3-venv"; exit 1; }
	@echo "Setting up $(VENV) with $$($(PYTHON) --version) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	@touch $(READY)

clean:
	rm -rf $(VENV) .browser .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage
