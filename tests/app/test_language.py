"""Texts of the window in another language: a damaged translation and many texts do no harm."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from cxr_desktop.app import language
from cxr_desktop.app.language import english, remember, tr
from tests.pseudo_language import spoken, tool

DAMAGED = {
    "{n} films, made up": "{anzahl} Aufnahmen",
    "{n} films, open": "{n Aufnahmen",
    "{n} films, unnamed": "{} Aufnahmen",
    "{n} films, deep": "{n.mehr} Aufnahmen",
    "{n} films, odd": "{n[0]} Aufnahmen",
    "{n} films, oddly written": "{n:Q} Aufnahmen",
}


@pytest.fixture(scope="module")
def damaged_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("damaged")
    translated = {(language.CONTEXT, text): translation for text, translation in DAMAGED.items()}
    source, made = folder / "made.ts", folder / "made.qm"
    source.write_text(tool("translations").ts("xx", {key: set() for key in translated}, translated), encoding="utf-8")
    tool("translations").compile_ts(source, made)
    return made


@pytest.mark.parametrize("text", DAMAGED)
def test_a_damaged_translation_is_shown_in_english_and_told_of_once(
    qapp: QCoreApplication, damaged_file: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    with spoken(qapp, damaged_file), caplog.at_level(logging.WARNING, "cxr_desktop"):
        assert QCoreApplication.translate(language.CONTEXT, text) == DAMAGED[text]
        for n in (3, 4):
            assert tr(text, n=n) == text.format(n=n)
    assert [record.getMessage().count(text) for record in caplog.records] == [1]


@pytest.mark.usefixtures("qapp")
def test_a_value_that_is_missing_in_the_source_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        tr("{n} films", films=3)


def test_the_oldest_english_is_forgotten_first() -> None:
    most = language._MOST_REMEMBERED
    for number in range(most + 1):
        remember(f"gesagt {number}", f"said {number}")
        remember("gesagt 1", "said 1")  # again and again: it stays
    assert english("gesagt 1") == "said 1"
    assert english("gesagt 0") == "gesagt 0"
    assert english(f"gesagt {most}.") == f"said {most}."
    assert len(language._english) == most


def test_english_is_told_while_other_threads_tell_more() -> None:
    stop = threading.Event()
    failures: list[BaseException] = []

    def tell() -> None:
        number = 0
        while not stop.is_set():
            remember(f"Faden {number % 5000}", "thread")
            number += 1

    def ask() -> None:
        try:
            for number in range(60_000):
                english(f"Faden {number % 5000}.")
        except KeyError as failure:
            failures.append(failure)

    telling, asking = threading.Thread(target=tell), threading.Thread(target=ask)
    telling.start()
    asking.start()
    asking.join()
    stop.set()
    telling.join()
    assert not failures
