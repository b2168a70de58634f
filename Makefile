# make run    sets up, then opens the program on the sample films (without a display: build/demo/)
# make test   sets up, then runs the tests
# make test-slow      the tests that take a minute or more each; coverage: which lines make test reaches
# make faults sets up, then kills, stops, starves and damages the program, each many times (make test does a part of it)
# make monkey sets up, then lets a monkey make 2,000 steps in the real window
# make soak   sets up, then opens 10,000 films, 1,000 heat maps and 50 models in one start and counts what piles up
# make package        freezes the program into build/package/*.deb (CPU; package-cuda: with CUDA); test-package tries it
# make test-frozen    freezes the program and tries it, without making a package of it
# make dist           makes wheel and source archive in dist/; test-wheel installs the wheel into a clean environment
# make audit          looks for known vulnerabilities among the pinned libraries of both packages

PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt

PYTEST := QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 \
	--dist loadfile --no-loadscope-reorder

.PHONY: run demo test test-slow coverage faults monkey soak fuzz fuzz-guided lint types contracts words check format bench \
	docs reference translations screenshots libraries clean package package-cuda test-package test-frozen \
	dist test-wheel audit

run: .venv/ready libraries
	$(BIN)/cxr-desktop demo

test: .venv/ready-for-tests
	packaging/system-libraries --for-tests
	$(PYTEST) -m "not faults and not packages and not slow"

test-slow: .venv/ready-for-tests
	packaging/system-libraries --for-tests
	$(PYTEST) -m "slow and not faults and not packages"

coverage: .venv/ready-for-tests
	packaging/system-libraries --for-tests
	$(PYTEST) -m "not faults and not packages and not slow" --timeout 900 \
		--cov --cov-report=term --cov-report=xml:build/coverage.xml

faults: .venv/ready-for-tests
	packaging/system-libraries --for-tests
	QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 CXR_FAULT_KILLS=$${CXR_FAULT_KILLS:-12} $(BIN)/python -m pytest tests/faults tests/privacy \
		--numprocesses auto --maxprocesses 4 --dist loadfile --timeout 900

STEPS ?= 2000
SEED ?= 1409

# the diary of the steps is build/monkey-SEED.txt
monkey: .venv/ready-for-tests
	packaging/system-libraries --for-tests
	QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 CXR_MONKEY_STEPS=$(STEPS) CXR_MONKEY_SEED=$(SEED) \
		$(BIN)/python -m pytest tests/monkey

SOAK ?= 10000,1000,50

soak: .venv/ready-for-tests
	packaging/system-libraries --for-tests
	QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 CXR_SOAK=$(SOAK) $(BIN)/python -m pytest tests/soak

COUNT ?= 20000
START ?= 0

# damaged films of every format; a run that was stopped goes on where it ended
fuzz: .venv/ready-for-tests
	OMP_NUM_THREADS=1 $(BIN)/python -m fuzz.mutate --count $(COUNT) --start $(START)

# damage that is guided by what it reaches
fuzz-guided: .venv/ready-for-tests
	$(PIP) --editable '.[fuzz]'
	mkdir -p build
	OMP_NUM_THREADS=1 $(BIN)/python -m fuzz.read_film build/fuzz-corpus -max_total_time=600 -timeout=30 \
		-rss_limit_mb=6144 -artifact_prefix=build/fuzz-

lint: .venv/ready-for-tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: .venv/ready-for-tests
	$(BIN)/mypy

contracts: .venv/ready-for-tests
	$(BIN)/lint-imports

words: .venv/ready-for-tests
	$(BIN)/python packaging/translations.py --check

check: lint types contracts words

format: .venv/ready-for-tests
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# every script of benchmarks/, for hours; one that fails does not keep the others back. Writes docs/guide/dicom-files.md
bench: .venv/ready-for-tests
	failed=; for script in benchmarks/*.py; do \
		echo "== $$script"; $(BIN)/python $$script || failed="$$failed $$script"; done; \
		test -z "$$failed" || { echo "ended with an error:$$failed" >&2; exit 1; }

docs: .venv/ready-for-docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build

reference: .venv/ready-for-tests
	$(BIN)/python docs/make_reference.py

translations: .venv/ready-for-tests
	$(BIN)/python packaging/translations.py

screenshots: .venv/ready-for-tests libraries
	for script in docs/screenshots/make_*.py; do PYTHONPATH=. QT_QPA_PLATFORM=offscreen $(BIN)/python $$script || exit 1; done

# The packages: docs/guide/install.md. Each makes virtual environments of its own under build/package/.
package: libraries
	packaging/system-libraries --for-packages
	$(PYTHON) packaging/freeze.py
	packaging/try-frozen build/package/cpu/dist/cxr-desktop

package-cuda: libraries
	packaging/system-libraries --for-packages
	$(PYTHON) packaging/freeze.py --variant cuda
	packaging/try-frozen build/package/cuda/dist/cxr-desktop

test-package:
	packaging/system-libraries --for-packages
	$(PYTHON) packaging/test_deb.py "$$(ls -t build/package/cxr-desktop_*.deb | head -n 1)"

test-frozen: libraries
	packaging/system-libraries --for-packages
	$(PYTHON) packaging/freeze.py --only-tree
	packaging/try-frozen build/package/cpu/dist/cxr-desktop

dist:
	$(PYTHON) packaging/wheel.py

test-wheel: libraries
	$(PYTHON) packaging/wheel.py --try

audit:
	$(PYTHON) packaging/audit.py
	$(PYTHON) packaging/audit.py --variant cpu

libraries:
	packaging/system-libraries

.venv/ready: pyproject.toml constraints.txt
	test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	$(PIP) --editable .
	touch $@

.venv/ready-for-tests: .venv/ready
	$(PIP) --editable '.[test,dev]'
	touch $@

.venv/ready-for-docs: .venv/ready
	$(PIP) --editable '.[docs]'
	touch $@

clean:
	rm -rf build .venv
