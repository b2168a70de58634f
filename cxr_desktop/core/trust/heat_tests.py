"""The verdicts on one heat map: what each figure is held against, and what it means in plain words.

The limits were chosen on validation films of the Kermany set (docs/decisions/0012).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cxr_desktop.core.trust.heat_check_result import TestResult, Verdict
from cxr_desktop.core.words.percent import percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cxr_desktop.core.trust.heat_findings import CornerHeat, Findings, LungHeat

STEADY = 0.6
"""Least mean SSIM of maps under small changes with the film's own."""
LOOSE = 0.35
"""Most mean SSIM of maps of random convolutions with the model's own."""
DELETED = 0.7
"""Least area between the curves of blanking the coldest and the hottest cells first, in log-odds."""
SMOOTHED = 1.0
"""Least difference of ROAD between smoothing out the coldest and the hottest cells, in log-odds."""
CORNER_SHARE = 0.25
"""Most heat in the corners of the film."""
LETTER_STRENGTH = 0.5
"""Share of the peak from which a letter is hot."""


def judged(findings: Findings) -> tuple[TestResult, ...]:
    """Return every test of a map, in the order they are shown."""
    if not findings.heatmap.has_evidence:
        nothing = "The map has no heat that speaks for the class: there is nothing to test."
        return tuple(_skipped(name, title, nothing) for name, title in TITLES.items())
    return tuple(_all(findings))


TITLES = {
    "changes": "small changes",
    "mirror": "mirror",
    "weights": "random weights",
    "deletion": "deletion and insertion",
    "road": "ROAD",
    "lungs": "heat in the lungs",
    "corner": "no hot corner",
    "letter": "no hot letter",
}
"""Names of the tests, and titles for people."""


def _all(found: Findings) -> Iterator[TestResult]:
    yield _at_least(
        "changes",
        found.steadiness,
        STEADY,
        "The map moves with the film when the film is shifted by a cell or gets a little noise.",
        "The map falls apart when the film is shifted by a cell or gets a little noise: look at no detail of it.",
    )
    yield _at_least(
        "mirror",
        found.mirror,
        STEADY,
        "The mirrored film gets the mirrored map.",
        "The mirrored film gets another map: the heat hangs on the side of the film, not only on what is there.",
    )
    yield _weights(found.looseness)
    yield _at_least(
        "deletion",
        None if found.curves is None else found.curves.gain,
        DELETED,
        "Blanking the hottest parts moves the answer more than blanking the coldest.",
        "Blanking the hottest parts moves the answer no more than blanking the coldest: it hangs on other things.",
    )
    yield _at_least(
        "road",
        found.road_gain,
        SMOOTHED,
        "Smoothing the hottest parts out moves the answer more than smoothing the coldest.",
        "Smoothing the hottest parts out moves the answer no more than smoothing the coldest.",
    )
    yield _lungs(found.lungs)
    yield _corner(found.corners)
    yield _letter(found)


def _at_least(name: str, value: float | None, limit: float, good: str, bad: str) -> TestResult:
    if value is None:
        return _skipped(name, TITLES[name], "Not done.")
    verdict = Verdict.PASSED if value >= limit else Verdict.FAILED
    return TestResult(name, TITLES[name], verdict, value, limit, good if verdict is Verdict.PASSED else bad)


def _weights(value: float | None) -> TestResult:
    name = "weights"
    if value is None:
        return _skipped(name, TITLES[name], "Not done.")
    if value <= LOOSE:
        sentence = "With random weights the map is another one: it shows what the network learned."
        return TestResult(name, TITLES[name], Verdict.PASSED, value, LOOSE, sentence)
    sentence = "With random weights the map stays much the same: it shows edges of the film, not what was learned."
    return TestResult(name, TITLES[name], Verdict.FAILED, value, LOOSE, sentence)


def _lungs(lungs: LungHeat | None) -> TestResult:
    name = "lungs"
    if lungs is None:
        return _skipped(name, TITLES[name], "No lungs were found on this film, so nobody can say.")
    share, area = percent(lungs.share), percent(lungs.area)
    if lungs.enrichment > 1:
        sentence = f"{share} of the heat lies in the lungs, which are {area} of what the model saw."
        return TestResult(name, TITLES[name], Verdict.PASSED, lungs.enrichment, 1.0, sentence)
    sentence = f"Only {share} of the heat lies in the lungs, {area} of what the model saw: less than by chance."
    return TestResult(name, TITLES[name], Verdict.FAILED, lungs.enrichment, 1.0, sentence)


def _corner(corners: CornerHeat | None) -> TestResult:
    name = "corner"
    if corners is None:
        return _skipped(name, TITLES[name], "Not done.")
    share = percent(corners.share)
    if corners.share > CORNER_SHARE:
        peak = ", the hottest spot with it" if corners.has_peak else ""
        sentence = f"{share} of the heat lies in the corners of the film{peak}, where there is no lung."
        return TestResult(name, TITLES[name], Verdict.FAILED, corners.share, CORNER_SHARE, sentence)
    if corners.has_peak:  # the share, within its limit, would speak against this verdict
        sentence = "The hottest spot of the map lies in a corner of the film, where there is no lung."
        return TestResult(name, TITLES[name], Verdict.FAILED, None, None, sentence)
    sentence = f"{share} of the heat lies in the corners of the film, and the hottest spot does not."
    return TestResult(name, TITLES[name], Verdict.PASSED, corners.share, CORNER_SHARE, sentence)


def _letter(found: Findings) -> TestResult:
    name = "letter"
    hottest = found.hottest_letter
    if hottest is None:
        return _skipped(name, TITLES[name], "No letter or marker was found on the film.")
    if hottest >= LETTER_STRENGTH:
        sentence = f"A letter on the film is hot ({percent(hottest)} of the peak): the model may read the marker."
        return TestResult(name, TITLES[name], Verdict.FAILED, hottest, LETTER_STRENGTH, sentence)
    sentence = f"The letters on the film are not hot (at most {percent(hottest)} of the peak)."
    return TestResult(name, TITLES[name], Verdict.PASSED, hottest, LETTER_STRENGTH, sentence)


def _skipped(name: str, title: str, sentence: str) -> TestResult:
    return TestResult(name, title, Verdict.NOT_APPLICABLE, None, None, sentence)
