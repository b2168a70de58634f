"""What a checkpoint says of itself: the same after JSON, and never nonsense."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxr_desktop.core.model.header import CheckpointHeader
from cxr_desktop.core.model.prediction import Metric
from cxr_desktop.core.model.scope import ConformalRule, Population

HEADER = CheckpointHeader(
    name="mine",
    classes=("NORMAL", "PNEUMONIA"),
    preprocessing="stretch224",
    base="seeded",
    base_sha256="ab" * 32,
    temperature=1.73,
    operating_point=0.156,
    uncertain_band=(0.07, 0.3),
    scope="Children.",
    training="From scratch.",
    training_record={"epochs": 10, "seeds": [1, 2]},
    trust_record={"films": 12},
    population=Population((1.0, 5.0), ("CR", "DX"), ("CHEST",), ("AP",)),
    conformal=ConformalRule(0.95, (0.2, 0.1), (149, 388)),
    metrics=(Metric("AUC", 0.947, 312, 0.92, 0.97, "half of the test split", "DeLong"),),
    card="# Card\n\nÜber Kinder.",
)


def changed(**values: object) -> str:
    return json.dumps({**json.loads(HEADER.to_json()), **values})


def without(name: str) -> str:
    values = json.loads(HEADER.to_json())
    del values[name]
    return json.dumps(values)


def test_a_header_is_the_same_after_json():
    assert CheckpointHeader.from_json(HEADER.to_json()) == HEADER
    assert "Über" in HEADER.to_json()


def test_what_a_newer_program_wrote_survives():
    read = CheckpointHeader.from_json(changed(heat={"sane": True}))
    assert read.unknown == {"heat": {"sane": True}}
    again = CheckpointHeader.from_json(replace(read, name="renamed").to_json())
    assert again.unknown == {"heat": {"sane": True}}
    assert again.name == "renamed"


def test_a_figure_with_a_new_field_can_be_read():
    figure = {**asdict(HEADER.metrics[0]), "bootstraps": 1000}
    assert CheckpointHeader.from_json(changed(metrics=[figure])).metrics == HEADER.metrics


@pytest.mark.parametrize("name", ["name", "classes", "preprocessing", "base"])
def test_a_header_without_the_needed_is_refused(name: str):
    with pytest.raises(ValueError, match=f"its header lacks '{name}'"):
        CheckpointHeader.from_json(without(name))


@pytest.mark.parametrize("name", ["scope", "metrics", "temperature", "operating_point", "uncertain_band", "card"])
def test_a_header_without_the_rest_can_be_read(name: str):
    assert CheckpointHeader.from_json(without(name)).classes == HEADER.classes


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("[]", "is not a JSON object"),
        (changed(format=3), "it has format 3; this program reads up to 2"),
        (changed(format=0), "it has format 0"),
        (changed(format="1"), "names no format"),
        (without("format"), "names no format"),
        (changed(architecture="resnet50"), r"another kind of network \(resnet50\)"),
        (changed(name=7), "no text in 'name'"),
        (changed(scope=None), "no text in 'scope'"),
        (changed(training_record=[1]), "no object in 'training_record'"),
        (changed(classes="AB"), "something else than expected in 'classes'"),
        (changed(classes=[]), "fewer than two classes"),
        (changed(classes=["NORMAL"]), "fewer than two classes"),
        (changed(classes=["A", "B", "A"]), "one class twice"),
        (changed(classes=["A", ""]), "a class without a name"),
        (changed(classes=["A", 3]), "a class without a name"),
        (changed(temperature=0), "impossible temperature"),
        (changed(temperature=-1.5), "impossible temperature"),
        (changed(temperature=float("nan")), "is not JSON"),
        (changed(temperature=True), "impossible temperature"),
        (changed(temperature="hot"), "impossible temperature"),
        (changed(operating_point=1.2), "operating point outside 0 to 1"),
        (changed(training_record={"loss": float("inf")}), "is not JSON"),
        (changed(uncertain_band=[0.4, 0.2]), "uncertain band outside 0 to 1 or upside down"),
        (changed(uncertain_band=[None, None]), "uncertain band outside 0 to 1 or upside down"),
        (changed(uncertain_band=[0.1]), "something else than expected in 'uncertain_band'"),
        (changed(population={"ages": [5, 1]}), "something else than expected in 'population'"),
        (changed(population=7), "something else than expected in 'population'"),
        (
            changed(conformal={"coverage": 1.5, "limits": [], "counts": []}),
            "something else than expected in 'conformal'",
        ),
        (changed(conformal={"coverage": 0.9}), "something else than expected in 'conformal'"),
        (changed(metrics=3), "something else than expected in 'metrics'"),
        (changed(metrics=[{"name": "AUC"}]), "something else than expected in 'metrics'"),
        (changed(metrics=[{**asdict(HEADER.metrics[0]), "low": 0.99}]), "the odd figure 'AUC'"),
        (changed(metrics=[{**asdict(HEADER.metrics[0]), "n": "many"}]), "the odd figure 'AUC'"),
    ],
)
def test_a_header_that_cannot_be_is_refused_with_its_reason(text: str, reason: str):
    with pytest.raises(ValueError, match=reason):
        CheckpointHeader.from_json(text)


def read_or_reason(text: str) -> CheckpointHeader | str:
    try:
        return CheckpointHeader.from_json(text)
    except ValueError as refusal:
        return str(refusal)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(sorted(json.loads(HEADER.to_json()))), value=JSON)
def test_whatever_a_field_holds_it_is_read_or_refused(name: str, value: object):
    read = read_or_reason(changed(**{name: value}))
    if isinstance(read, str):
        assert read.startswith("it")
        assert "\n" not in read
    else:
        assert CheckpointHeader.from_json(read.to_json()) == read
