from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxr_desktop.app.language import use_language
from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.ui.prediction.wording import (
    Tone,
    class_title,
    device_title,
    duration,
    field_of_view,
    film_rows,
    headline,
    model_rows,
    notice,
    pending,
    percent,
    percents_beside,
    performance,
)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("probability", "text"),
    [
        (0.0, "<1 %"),
        (0.004, "<1 %"),
        (0.0101, "1 %"),
        (0.155, "16 %"),
        (0.5, "50 %"),
        (0.99, "99 %"),
        (0.9951, ">99 %"),
    ],
)
def test_percent_never_claims_certainty(probability, text):
    assert plain(percent(probability)) == text


@given(st.floats(0, 1))
def test_no_probability_reads_as_0_or_100_percent(probability):
    for decimals in (0, 1, 2):
        figure = plain(percent(probability, decimals)).removesuffix(" %")
        assert figure.startswith(("<", ">")) or 0 < float(figure) < 100


@given(st.floats(0.02, 0.98), st.floats(-0.004, 0.004))
def test_a_probability_beside_the_operating_point_never_looks_like_it_on_the_wrong_side(point, offset):
    probability = point + offset
    shown, threshold = percents_beside(probability, point)
    if abs(offset) > 1e-4:
        assert shown != threshold
        assert (float(shown[:-2]) > float(threshold[:-2])) == (probability > point)


def test_a_sure_pneumonia_names_the_class_and_the_point_that_decided(info, predicted):
    head = headline(info, predicted(0.93))
    assert (head.title, head.tone, plain(head.percent)) == ("Pneumonia", Tone.ABNORMAL, "93 %")
    assert plain(head.line) == "called pneumonia from 16 % on"
    assert "operating point decides" in head.tip


def test_a_normal_film_shows_the_probability_of_normal_and_that_of_pneumonia(info, predicted):
    head = headline(info, predicted(0.012))
    assert (head.title, head.tone, plain(head.percent)) == ("Normal", Tone.NORMAL, "99 %")
    assert plain(head.line) == "pneumonia 1 % \N{MIDDLE DOT} called from 16 % on"


def test_a_doubtful_film_says_so_and_which_way_it_leans(info, predicted):
    head = headline(info, predicted(0.30))
    assert (head.title, head.tone, plain(head.percent)) == ("Doubtful", Tone.DOUBTFUL, "30 %")
    assert plain(head.line).startswith("leans to pneumonia")
    assert "Between 3 % and 50 %" in plain(head.tip)
    assert plain(headline(info, predicted(0.10)).line).startswith("leans to normal \N{MIDDLE DOT} pneumonia 10 %")


def test_pneumonia_may_be_called_at_30_percent_when_no_band_is_known(info, predicted):
    head = headline(replace(info, uncertain_band=None), replace(predicted(0.30), uncertain=False))
    assert (head.title, plain(head.percent)) == ("Pneumonia", "30 %")
    assert "called pneumonia from 16 % on" in plain(head.line)


def test_a_probability_just_below_the_point_gets_a_decimal(info, predicted):
    head = headline(info, predicted(0.1547))
    assert "pneumonia 15 %" in plain(head.line)
    head = headline(info, predicted(0.1551))
    assert "pneumonia 15.5 %" in plain(head.line)
    assert "from 15.6 % on" in plain(head.line)
    assert plain(head.percent) == "84.5 %"


def test_a_model_of_many_classes_calls_the_most_probable(many, predicted):
    prediction = replace(predicted(0.5), probabilities=(0.1, 0.7, 0.15, 0.05), label_index=1, label="CARDIOMEGALY")
    head = headline(many, replace(prediction, uncertain=False))
    assert (head.title, head.tone, plain(head.percent)) == ("Cardiomegaly", Tone.PLAIN, "70 %")


def test_while_computing_the_operating_point_is_said(info, many):
    assert plain(pending(info).line) == "called pneumonia from 16 % on"
    assert pending(many).line == pending(None).line == ""


def test_facts_of_a_model(info, device):
    rows = {row.name: plain(row.value) for row in model_rows(info, device)}
    assert rows == {
        "model": "cxr-vgg16-start \N{MIDDLE DOT} 6f6eb3",
        "calibrated": "temperature 1.73",
        "at this point": "sens 97 % [94, 99]\nspec 74 % [65, 81]\nn = 195 + 117",
        "device": "CPU, 2 threads \N{MIDDLE DOT} bf16",
    }
    assert model_rows(None, device) == ()


def test_the_device_is_said_in_the_language_of_the_window(qapp, device):
    whole = replace(device, title="CPU, 2 threads \N{MIDDLE DOT} bf16")
    assert device_title(whole) == device_title(device) == "CPU, 2 threads \N{MIDDLE DOT} bf16"
    use_language(qapp, "de")
    try:
        assert device_title(whole) == device_title(device) == "CPU, 2 Threads \N{MIDDLE DOT} bf16"
    finally:
        use_language(qapp, "en")


def test_a_model_without_figures_says_that_nobody_measured_them(info, many, device):
    rows = {row.name: row.value for row in model_rows(replace(info, metrics=()), device)}
    assert rows["at this point"] == "not measured"
    rows = {row.name: row.value for row in model_rows(many, device)}
    assert "at this point" not in rows
    assert rows["calibrated"] == "no"
    assert len(rows["model"]) < 40


def test_one_n_is_said_once(info):
    metrics = tuple(replace(metric, n=312) for metric in info.metrics)
    assert plain(performance(metrics)).endswith("\nn = 312")


def test_what_the_model_saw(predicted):
    assert field_of_view(whole_film(896, 1228), (896, 1228)) == "whole film"
    central = FieldOfView(166, 0, 896, 896)
    assert plain(field_of_view(central, (896, 1228))) == "centre crop, 73 % of the film"
    assert plain(field_of_view(FieldOfView(0, 0, 896, 896), (896, 1228))) == "crop, 73 % of the film"
    assert "896" in field_of_view(central, None)
    rows = {row.name: plain(row.value) for row in film_rows(predicted(0.9), (896, 1228))}
    assert rows == {"time": "41 ms", "model saw": "whole film"}
    assert {row.value for row in film_rows(None, None)} == {"\N{EN DASH}"}


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0004, "<1 ms"), (0.0412, "41 ms"), (2.4, "2,400 ms"), (97.2, "97 s")]
)
def test_times(seconds, text):
    assert plain(duration(seconds)) == text


def test_the_notice_always_says_research(info):
    assert notice(info) == "Trained on children of 1-5 years from one hospital. Research use, not for diagnosis."
    assert notice(None) == notice(replace(info, scope="")) == "Research use, not for diagnosis."
    assert "\n" not in notice(replace(info, scope="Two\n lines."))


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("PNEUMONIA", "Pneumonia"),
        ("pleural_effusion", "Pleural effusion"),
        ("No finding", "No finding"),
        ("a\nb", "A\\nb"),
    ],
)
def test_class_titles(name, title):
    assert class_title(name) == title
