"""The header window: tree, search, copy, and what it covers."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from cxr_desktop.app.sentences import shown
from cxr_desktop.core.film.header_fields import HeaderField, read_header_fields
from cxr_desktop.ui.header.header_model import COVER
from cxr_desktop.ui.header.header_window import NO_FIELDS, NO_FILM, NO_HITS, HeaderWindow
from cxr_desktop.ui.header_room import READING
from tests.core.film.test_header_fields import written
from tests.pseudo_language import bracketed, brackets, spoken

FIELDS = (
    HeaderField(0, "(0008,0060)", "CS", "Modality", "CR"),
    HeaderField(0, "(0008,2218)", "SQ", "Anatomic Region Sequence", "1 item"),
    HeaderField(1, "", "", "Item 1", ""),
    HeaderField(2, "(0008,0104)", "LO", "Code Meaning", "Chest"),
    HeaderField(0, "(0010,0010)", "PN", "Patient's Name", "Roe^Jane", is_identifying=True),
    HeaderField(0, "(0019,1001)", "LO", "Private field (ACME)", "secret", is_private=True, is_identifying=True),
    HeaderField(0, "(0028,0010)", "", "Rows", "cannot be read", is_damaged=True),
)


@pytest.fixture
def window(qtbot) -> HeaderWindow:
    made = HeaderWindow()
    qtbot.addWidget(made)
    made.show_fields("film.dcm", FIELDS)
    return made


def cells(window: HeaderWindow, column: int) -> list[str]:
    found: list[str] = []

    def walk(parent: QModelIndex) -> None:
        model = window.tree.model()
        for row in range(model.rowCount(parent)):
            found.append(str(model.index(row, column, parent).data()))
            walk(model.index(row, 0, parent))

    walk(QModelIndex())
    return found


def test_values_that_tell_the_patient_are_covered_until_asked_for(window):
    assert cells(window, 3) == ["CR", "1 item", "", "Chest", COVER, COVER, "cannot be read"]
    assert "2 are covered" in window.message.text()
    window.set_show_identity(True)
    assert cells(window, 3)[4:6] == ["Roe^Jane", "secret"]
    window.set_show_identity(False)
    assert "Roe^Jane" not in cells(window, 3)


def test_fields_of_an_item_lie_below_their_sequence(window):
    model = window.tree.model()
    sequence = model.index(1, 0)
    item = model.index(0, 0, sequence)
    assert model.index(0, 2, item).data() == "Code Meaning"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("0008,0060", ["Modality"]),
        ("mODALITY", ["Modality"]),
        ("chest", ["Anatomic Region Sequence", "Item 1", "Code Meaning"]),
        ("roe", []),
    ],
)
def test_the_search_looks_at_tag_name_and_value_but_not_under_the_cover(window, words, names):
    window.search.setText(words)
    window.search_now()
    assert cells(window, 2) == names
    assert (window.message.text() == NO_HITS) == (not names)


def test_what_is_copied_is_what_is_seen(window):
    window.tree.setCurrentIndex(window.tree.model().index(2, 0))
    window.copy_row()
    assert QGuiApplication.clipboard().text() == f"(0010,0010)\tPN\tPatient's Name\t{COVER}"
    window.search.setText("chest")
    window.search_now()
    window.copy_all()
    assert QGuiApplication.clipboard().text().splitlines()[-1] == "    (0008,0104)\tLO\tCode Meaning\tChest"


def test_private_fields_are_marked(window):
    index = window.tree.model().index(3, 2)
    assert index.data(Qt.ItemDataRole.FontRole).italic()
    assert not window.tree.model().index(0, 2).data(Qt.ItemDataRole.FontRole)


def test_without_a_film_it_says_so(qtbot):
    made = HeaderWindow()
    qtbot.addWidget(made)
    assert made.message.text() == NO_FILM


@pytest.mark.parametrize("words", [READING, "The header cannot be read: no DICOM file."])
def test_what_stands_in_place_of_fields_stays_while_one_types_or_shows_the_identity(window, words):
    window.show_message("film.dcm", words)
    window.search.setText("roe")
    window.search_now()
    assert window.message.text() == words
    window.set_show_identity(True)
    assert window.message.text() == words
    window.show_fields("film.png", ())
    assert window.message.text() == NO_FIELDS


def test_the_search_looks_once_when_the_typing_pauses(window, qtbot):
    qtbot.keyClicks(window.search, "chest")
    assert len(cells(window, 2)) == len(FIELDS)
    qtbot.waitUntil(lambda: cells(window, 2) == ["Anatomic Region Sequence", "Item 1", "Code Meaning"])


def test_showing_the_identity_keeps_the_chosen_row_and_finds_what_was_covered(window):
    window.tree.setCurrentIndex(window.tree.model().index(2, 0))
    window.set_show_identity(True)
    assert window.tree.currentIndex().siblingAtColumn(3).data() == "Roe^Jane"
    window.search.setText("roe")
    window.search_now()
    assert cells(window, 2) == ["Patient's Name"]
    window.set_show_identity(False)
    assert cells(window, 2) == []
    tip = window.tree.model().sourceModel().item(2, 3).toolTip()
    assert "Show patient identity" in tip


def test_ten_thousand_rows_are_uncovered_at_once_while_a_search_is_on(window):
    fields = [HeaderField(0, "(0008,1140)", "SQ", "Referenced Image Sequence", "5000 items")]
    for number in range(5000):
        fields.append(HeaderField(1, "", "", f"Item {number}", ""))
        fields.append(HeaderField(2, "(0008,0100)", "SH", "Code Value", f"v{number}", is_identifying=True))
    window.show_fields("film.dcm", fields)
    window.search.setText("code")
    window.search_now()
    told: list[object] = []
    proxy = window.tree.model()
    proxy.rowsAboutToBeInserted.connect(lambda *_: told.append(1))
    proxy.rowsAboutToBeRemoved.connect(lambda *_: told.append(1))
    window.set_show_identity(True)
    assert len(told) < 100  # the filter looks at the whole, not after every row
    assert "v4999" in cells(window, 3)


@pytest.fixture(scope="module")
def language(tmp_path_factory):
    return brackets(tmp_path_factory.mktemp("brackets"))


def values_of(window: HeaderWindow) -> dict[str, str]:
    return dict(zip(cells(window, 2), cells(window, 3), strict=True))


def test_what_a_file_says_is_shown_found_and_copied_as_it_stands_there(window, tmp_path, qapp, language):
    """A header may hold words that the program says too: a side, a size, a whole sentence."""
    said = {"ImageComments": "the file is empty", "ProtocolName": "left", "SeriesDescription": "1,204 bytes"}
    path = written(tmp_path / "a.dcm", **said)
    with spoken(qapp, language):
        assert all(shown(text) != text for text in said.values())
        window.set_show_identity(True)
        window.show_fields("a.dcm", read_header_fields(path))
        found = values_of(window)
        assert [found[name] for name in ("Image Comments", "Protocol Name", "Series Description")] == [*said.values()]
        assert found[f"{bracketed('Private field')} (ACME 1.1)"] == "room four"
        assert found["Pixel Data"] == shown("600 bytes")  # ours: the window's language
        window.search.setText("the file is empty")
        window.search_now()
        assert cells(window, 2) == ["Image Comments"]
        window.copy_all()
        assert QGuiApplication.clipboard().text().endswith("\tthe file is empty")


def test_what_a_picture_says_is_shown_as_it_stands_there(window, tmp_path, qapp, language):
    exif = Image.Exif()
    exif[0x013B], exif[0x010E] = "left", "the file is empty"
    Image.new("L", (20, 30)).save(tmp_path / "a.jpg", exif=exif)
    with spoken(qapp, language):
        window.set_show_identity(True)
        window.show_fields("a.jpg", read_header_fields(tmp_path / "a.jpg"))
        found = values_of(window)
    assert found["Artist (0x013b)"] == "left"
    assert found["ImageDescription (0x010e)"] == "the file is empty"
    assert found[bracketed("Size of the file")] == bracketed(f"{(tmp_path / 'a.jpg').stat().st_size:,} bytes")
