# Everything a person needs: `make demo` to see it work, `make test` to prove it.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
# `make test EXTRAS=test,torch` also runs the tests of the reference engine.
EXTRAS ?= test
PYTEST_ARGS ?=

.PHONY: demo lint test test-all bench screenshot clean

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip

$(VENV)/.base: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.extras-$(EXTRAS): $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --editable '.[$(EXTRAS)]' --constraint constraints.txt
	touch $@

demo: $(VENV)/.base  ## the main job on the invented story
	$(BIN)/tertium run corpus/samples/*.txt --out demo-run
	@echo
	@echo "Open demo-run/reader.html in a browser, or: $(BIN)/tertium read demo-run"

lint: $(VENV)/.extras-$(EXTRAS)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint  ## all checks but the slow ones
	$(BIN)/pytest --cov --cov-report=term $(PYTEST_ARGS)

test-all: lint  ## the slow ones too
	$(BIN)/pytest -m '' $(PYTEST_ARGS)

bench: EXTRAS = bench,torch
bench: $(VENV)/.extras-bench,torch  ## measure everything on the development sets in ../shared
	$(BIN)/python -m eval.bench ../shared
	$(BIN)/python -m eval.bench.readme

clean:
	rm -rf $(VENV) demo-run build *.egg-info tests/artefacts

screenshot: $(VENV)/.extras-$(EXTRAS)  ## the picture in the README
	$(BIN)/pytest -m browser tests/tertium/test_pipeline.py
	mkdir -p docs && cp tests/artefacts/reader.png docs/reader.png
