"""What the core says is shown in the language of the window, whatever stands in it."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication

from cxr_desktop.app.sentences import shown
from cxr_desktop.app.templates import Template, by_weight, matches
from cxr_desktop.core.dataset.films import find_dataset
from cxr_desktop.core.evaluation.evaluate import _calibration_note
from cxr_desktop.core.film.reading import read_radiograph
from cxr_desktop.core.measure.annotation import Annotation, Kind
from cxr_desktop.core.measure.figure import Figure
from cxr_desktop.core.measure.heart_size import verdict
from cxr_desktop.core.measure.measurement import Measurement
from cxr_desktop.core.measure.words import row_text
from cxr_desktop.core.model.scope import PHANTOM, outside_sentence
from cxr_desktop.core.network.nodes import Node, complaint
from cxr_desktop.core.training.recipe import Recipe, read_recipe
from cxr_desktop.core.trust.shift import _STEPS
from cxr_desktop.core.words.errors import CxrError
from cxr_desktop.core.words.paths import display_path
from cxr_desktop.core.words.progress import CancelToken, drain
from tests.core.model.answers import model_info
from tests.pseudo_language import CLOSE, OPEN, brackets, compiled, spoken, tool

TEMPLATES = by_weight(json.loads((Path(__file__).parents[2] / "resources/translations/core.json").read_text("utf-8")))
_OTHER = (
    "These films are not like those the model was made for (told apart with {apart}): its figures need not hold "
    "here. Label films of this place before believing it."
)
GERMAN = {
    "the file is empty": "die Datei ist leer",
    "there is no such file": "es gibt keine solche Datei",
    "{n} films": "{n} Filme",
    "1 film": "1 Film",
    "{films} cannot be read and will be left out.": "{films} sind nicht lesbar und werden weggelassen.",
    "Outside the model's scope: {reason}. Do not use this result.": "{reason}: nicht verwenden!",
    "the film looks turned by 90 degrees": "der Film scheint um 90 Grad gedreht",
    "{passed} of {applied} tests passed": "{passed} von {applied} Prüfungen bestanden",
    "heat in the lungs": "Wärme in der Lunge",
    "no hot corner": "keine heiße Ecke",
    "Failed": "Nicht bestanden",
    "Balanced class weights help.": "Ausgeglichene Gewichte helfen.",
    "{data}, inside the scope": "{daten}",
    "{name} films of {name2}": "Aufnahmen ({name}) von {name2}",
    _OTHER.format(apart="{apart}"): "Andere ({apart}). Aufnahmen dieses Ortes labeln.",
    "On {n} films of known class the model's own AUC is {known}.": "An {n} Filmen ist die AUC {known}.",
}


@pytest.fixture(scope="module")
def german_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("german"), GERMAN)


@pytest.fixture(scope="module")
def brackets_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return brackets(tmp_path_factory.mktemp("brackets"))


@pytest.fixture
def german(qapp: QCoreApplication, german_file: Path) -> Iterator[None]:
    with spoken(qapp, german_file):
        yield


@pytest.fixture
def bracketed(qapp: QCoreApplication, brackets_file: Path) -> Iterator[None]:
    with spoken(qapp, brackets_file):
        yield


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("the file is empty", "die Datei ist leer"),
        ("the file is empty.", "die Datei ist leer."),
        ("The file is empty.", "Die Datei ist leer."),
        ("a folder: of mine/film.png: the file is empty", "a folder: of mine/film.png: die Datei ist leer"),
        ("1 film cannot be read and will be left out.", "1 Film sind nicht lesbar und werden weggelassen."),
        ("1,203 films cannot be read and will be left out.", "1,203 Filme sind nicht lesbar und werden weggelassen."),
        (
            "Outside the model's scope: the film looks turned by 90 degrees. Do not use this result.",
            "der Film scheint um 90 Grad gedreht: nicht verwenden!",
        ),
        (
            "5 of 7 tests passed. Failed: heat in the lungs, no hot corner.",
            "5 von 7 Prüfungen bestanden. Nicht bestanden: Wärme in der Lunge, keine heiße Ecke.",
        ),
        ("3 films\n  the file is empty\n", "3 Filme\n  die Datei ist leer\n"),
        ("a.png (Failed), b.png (the file is empty)", "a.png (Nicht bestanden), b.png (die Datei ist leer)"),
        ("AUC, heat in the lungs", "AUC, Wärme in der Lunge"),
        ("3 films cannot be read and will be left out", "3 Filme sind nicht lesbar und werden weggelassen"),
        ("copies films of the ward", "Aufnahmen (copies) von the ward"),
        (
            f"{_OTHER.format(apart='AUC 0.9')} On 90 films of known class the model's own AUC is 0.96.",
            "Andere (AUC 0.9). Aufnahmen dieses Ortes labeln. An 90 Filmen ist die AUC 0.96.",
        ),
        ("Balanced class weights help. Something new.", "Ausgeglichene Gewichte helfen. Something new."),
    ],
)
def test_sentences_are_shown_with_their_values(sentence: str, expected: str) -> None:
    assert shown(sentence) == expected


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "sentence",
    [
        "",
        " ",
        "Something that the core never says: so it stays. As it is, too.",
        "many films",
        "{n} pictures of {braces",
        "a film, which lies here (there)",
        "validation films, inside the scope",  # its translation asks for a value that there is not
        "\udc80.png: odd",
        "x" * 100_000,
    ],
)
def test_what_is_not_known_stays(sentence: str) -> None:
    assert shown(sentence) == sentence


@pytest.mark.usefixtures("qapp")
def test_english_stays() -> None:
    for sentence in ("the file is empty", "3 films cannot be read and will be left out.", "words of a user"):
        assert shown(sentence) == sentence


def test_the_list_is_in_step_with_the_core() -> None:
    listed = (Path(__file__).parents[2] / "resources/translations/core.json").read_text("utf-8")
    assert listed == tool("translations").templates_json(), "run packaging/translations.py"


def test_the_lists_of_exceptions_name_what_there_is() -> None:
    core = tool("translation_core")
    for name in core.NOT_SHOWN:
        assert (core.CORE / name).is_file()
    for name, words in core.WORDS.items():
        assert set(words) <= set(core.module_texts((core.CORE / name).read_text("utf-8"), name)), name
    for name, keys in list(core.KEYS.items()):
        source = (core.CORE / name).read_text("utf-8")
        keys_gone = core.KEYS.pop(name)
        try:
            assert set(keys) <= {core.plain(text) for text in core.module_texts(source, name)}, name
        finally:
            core.KEYS[name] = keys_gone


def test_texts_say_something() -> None:
    core = tool("translation_core")
    texts = {core.plain(text) for text in core.core_texts()}
    assert 700 < len(texts) < 1100
    assert not [text for text in texts if "{{" in text or "}}" in text], "braces are for values"
    assert not [text for text in texts if text != text.strip()]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.plain[:40])
def test_each_template_is_found_again(template: Template) -> None:
    sample = {"number": "1,204.5", "name": "My film (2).png", "": "Grünes"}
    sentence = template.plain.format(**{name: sample[kind] for name, kind in template.fields})
    found = matches(sentence)
    assert template.plain in {match.template for match in found}
    assert next(other for other in TEMPLATES if other.plain == found[0].template).weight >= template.weight
    for match in found:  # whatever it was taken for, nothing of it is lost
        assert match.template.format(**{value.name: value.text for value in match.values}) == sentence


def said(call: Callable[[], object]) -> str:
    """Return what a call of the core complains of."""
    with pytest.raises((CxrError, ValueError)) as caught:
        call()
    return str(caught.value)


def cut_jpeg(path: Path) -> Path:
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (256, 256), dtype=np.uint8)).save(path)
    path.write_bytes(path.read_bytes()[:9000])
    return path


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


@pytest.mark.usefixtures("bracketed")
@pytest.mark.parametrize(
    "complain",
    [
        lambda folder: read_radiograph(written(folder / "empty.png", "")),
        lambda folder: read_radiograph(written(folder / "words.jpg", "words, and not a film")),
        lambda folder: read_radiograph(folder / "absent.png"),
        read_radiograph,
        lambda folder: read_radiograph(cut_jpeg(folder / "cut.jpg")),
        lambda folder: drain(find_dataset(folder, token=CancelToken())),
        lambda folder: drain(find_dataset(folder / "absent", token=CancelToken())),
        lambda folder: read_recipe(folder / "absent.json"),
        lambda folder: read_recipe(written(folder / "recipe.json", "{")),
        lambda folder: read_recipe(written(folder / "recipe.json", '{"epochs": -1}')),
        lambda folder: read_recipe(written(folder / "recipe.json", '{"depth": 3}')),
        lambda folder: Recipe(schedule="often"),
    ],
)
def test_complaints_of_the_core_are_known(complain: Callable[[Path], object], tmp_path: Path) -> None:
    text = said(lambda: complain(tmp_path))
    assert is_shown(shown(text).removeprefix(f"{display_path(tmp_path)}")), text


def is_shown(text: str) -> bool:
    """Return whether nothing but names stands outside the brackets."""
    return OPEN in text and text.endswith(CLOSE)


@pytest.mark.usefixtures("bracketed")
def test_checkpoints_that_are_none_are_known(tmp_path: Path) -> None:
    from cxr_desktop.core.model.checkpoint import load_checkpoint

    for path in (
        tmp_path / "absent.safetensors",
        written(tmp_path / "damaged.safetensors", "no"),
        written(tmp_path / "damaged.pt", "no"),
        written(tmp_path / "other.txt", "no"),
    ):
        assert is_shown(shown(said(lambda path=path: load_checkpoint(path)))), path  # type: ignore[misc]


@pytest.mark.usefixtures("bracketed")
def test_words_beside_films_are_known() -> None:
    for reason in (PHANTOM, "the film is unlike those the model learned from", ""):
        assert is_shown(shown(outside_sentence(reason)))
    assert is_shown(shown(complaint(Node(name="")))), complaint(Node(name=""))
    line = Measurement(Annotation("a", Kind.LENGTH, ((0.0, 0.0), (3.0, 4.0))), (Figure("length", 5.0, "px"),), None)
    assert shown(row_text(line)).startswith(f"{OPEN}Length{CLOSE}: "), row_text(line)


@pytest.mark.usefixtures("bracketed")
@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        *((f"Comparing {step}", 2) for step in _STEPS),
        *((f"The {what} /etc/a.pem is not there.", 1) for what in ("list of authorities", "certificate", "key")),
        *(
            (f"the model cxr keeps {few} of its validation films to compare others with", 1)
            for few in ("none", "too few")
        ),
        ("Kolmogorov-Smirnov, 1,999 permutations of patients", 1),
        ("Kolmogorov-Smirnov, 1,999 permutations", 1),
        (
            "unbiased MMD squared, Gaussian kernel of the median distance, 1,999 permutations of patients",
            1,
        ),
        (verdict(0.5, {"PatientAge": "007Y"}), 1),
        (verdict(0.5, {}), 2),
        (_calibration_note(model_info(), None), 1),
        (_calibration_note(model_info(), 0.3), 2),
        (_calibration_note(model_info(temperature=1.0, operating_point=0.5, uncertain_band=None), None), 2),
    ],
)
def test_sentences_with_words_in_them_are_known_whole(sentence: str, parts: int) -> None:
    told = shown(sentence)
    assert told.count(OPEN) >= parts, told
    assert told.startswith(OPEN), told
    left = re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", told))
    assert not re.search("[a-z]{3}", left), told


@pytest.mark.usefixtures("bracketed")
def test_numbers_and_names_are_not_translated() -> None:
    assert shown("left: the file is empty") != "left: the file is empty"
    assert shown("The settings file was damaged and is now left; the defaults are used.").count(OPEN) == 1


@pytest.mark.usefixtures("bracketed")
def test_a_sentence_takes_no_time() -> None:
    sentences = [
        f"/films/folder/film {number}.png: the file ends after {number} % of the picture" for number in range(500)
    ]
    shown(sentences[0])
    start = time.thread_time()
    assert all(OPEN in shown(sentence) for sentence in sentences)
    assert (time.thread_time() - start) / len(sentences) < 5e-3  # seconds of this thread, about 0.3 ms


HOSTILE = (
    "abc def: " * 433,
    "Abc def. " * 440,
    "abc def; " * 430,
    "abc (def), gh: ij; kl \N{EN DASH} mn. " * 110,
    "abc (def " * 200 + ")" * 200,
    "Failed: abc, " * 300,
    "3 films cannot be read and will be left out. abc; def: " * 70,
    "a.b; c (d) " * 18,
    "x: y. " * 100 + "\n" + "left: Z. right; up (no) " * 160,
    "abc: de\n" * 2000,
)


@pytest.mark.usefixtures("bracketed")
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_a_hostile_text_costs_no_time(text: str) -> None:
    """A header or the name of a folder may hold anything; it comes into sentences that are shown."""
    shown("left")
    times = []
    for attempt in range(5):
        start = time.thread_time()
        shown(f"film {attempt}: {text}")
        times.append(time.thread_time() - start)
    assert min(times) < 0.25  # seconds of this thread, about 0.02; what looked at every pair of places took longer


@pytest.mark.usefixtures("german")
def test_a_sentence_beside_a_hostile_text_is_still_known() -> None:
    for text in HOSTILE[:3]:
        assert shown(f"the file is empty\n{text}").startswith("die Datei ist leer\n")


def test_a_long_text_takes_time_in_step_with_its_length() -> None:
    text = "the header's window (" * 150 + ", 3) (status 5, )" * 20
    start = time.perf_counter()
    matches(text)
    assert time.perf_counter() - start < 1
