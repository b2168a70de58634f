"""A monkey at the real window: thousands of steps without an exception, a stale answer, a leak or a freeze.

``CXR_MONKEY_STEPS`` and ``CXR_MONKEY_SEED`` say how many steps and which; `make test` makes a few, `make monkey`
2,000. The diary of the steps is ``build/monkey-SEED.txt``.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

import hypothesis
import pytest
from hypothesis import HealthCheck, Phase
from hypothesis.stateful import run_state_machine_as_test

from tests.conftest import ROOT
from tests.monkey.machine import Monkey
from tests.monkey.place import make_place
from tests.monkey.watch import grown

STEPS = int(os.environ.get("CXR_MONKEY_STEPS", "40"))
SEED = int(os.environ.get("CXR_MONKEY_SEED", "1409"))
STEPS_OF_A_START = 100


@pytest.mark.timeout(300 if STEPS <= STEPS_OF_A_START else 6 * 3600)
def test_a_monkey_finds_nothing(tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]):
    import cxr_desktop.core.model.explanation  # noqa: F401 - takes seconds, and is not what is tried here

    Monkey.place = make_place(tmp_path)
    Monkey.diary = ROOT / "build" / f"monkey-{SEED}.txt"
    Monkey.diary.parent.mkdir(exist_ok=True)
    Monkey.diary.write_text("", encoding="utf-8")
    settings = hypothesis.settings(
        stateful_step_count=min(STEPS, STEPS_OF_A_START),
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    try:
        for turn in itertools.count():  # some starts end earlier
            lacking = -(-(STEPS - Monkey.steps) // STEPS_OF_A_START)
            if lacking <= 0:
                break
            seeded = hypothesis.seed(SEED + 100_003 * turn)(Monkey)
            run_state_machine_as_test(seeded, settings=hypothesis.settings(settings, max_examples=lacking))
    finally:
        with capsys.disabled():
            seconds, name = Monkey.longest
            sys.stdout.write(
                f"\nmonkey {SEED}: {Monkey.steps} steps in {Monkey.starts} starts; longest without an event "
                f"{seconds:.2f} s ({name}); most at once {dict(Monkey.most)}\n{dict(Monkey.did)}\n"
                + "".join(f"{held}\n" for held in Monkey.held)
            )
    assert Monkey.steps >= STEPS
    assert Monkey.did["nothing"] <= Monkey.steps * 0.2  # nothing to do it to, after which nothing can be wrong
    assert grown(Monkey.held) == []
