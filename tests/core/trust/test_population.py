"""Whom a model learned from, by the headers of its films."""

from __future__ import annotations

from cxr_desktop.core.model.header_check import contradiction
from cxr_desktop.core.model.scope import Population
from cxr_desktop.core.trust.population_fit import population_of_films


def test_what_most_headers_say_is_the_population():
    films = [
        {"PatientAge": f"{40 + k:03d}Y", "Modality": "DX", "ViewPosition": ("PA", "AP")[k % 2]} for k in range(20)
    ]
    films += [{"PatientAge": "018M", "Modality": "DX"}]
    population = population_of_films(films)
    assert population == Population(ages=(1.0, 59.0), modalities=("DX",), views=("AP", "PA"))
    assert "age" in contradiction({"PatientAge": "075Y"}, population)


def test_a_few_headers_speak_for_nobody_and_none_say_nothing():
    assert population_of_films([{"Modality": "MG"}, *[{} for _ in range(9)]]) is None
    assert population_of_films([{"Format": "JPEG"}] * 5) is None
    assert population_of_films([]) is None
