"""The tree of folders that hold films."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from cxr_desktop.app.folder_tree import COUNT_ROLE, PATH_ROLE, FolderTreeModel, make_tree

FOUND = Counter({"/s/a": 2, "/s/b/deep/er": 3, "/s/b": 1, "/other": 4})


@pytest.fixture
def model(qapp: object) -> FolderTreeModel:
    made = FolderTreeModel()
    made.set_tree(make_tree(["/s", "/other"], FOUND))
    return made


def lines(model: FolderTreeModel, parent: QModelIndex | None = None, depth: int = 0) -> list[str]:
    parent = QModelIndex() if parent is None else parent
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append(f"{'  ' * depth}{index.data()} {index.data(COUNT_ROLE)}")
        found += lines(model, index, depth + 1)
    return found


def test_counts_hold_what_is_in_a_folder_and_below_it(model: FolderTreeModel) -> None:
    assert lines(model) == ["s 6", "  a 2", "  b 4", "    deep 3", "      er 3", "other 4"]


def test_it_is_a_sound_model(model: FolderTreeModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_tree(make_tree(["/other"], Counter({"/other/x": 1})))
    assert lines(model) == ["other 1", "  x 1"]


def test_a_folder_is_found_by_its_path(model: FolderTreeModel) -> None:
    index = model.index_of(Path("/s/b/deep"))
    assert index.data(PATH_ROLE) == Path("/s/b/deep")
    assert index.parent().data() == "b"
    assert not model.index_of(Path("/s/nowhere")).isValid()


def test_the_tool_tip_has_the_whole_path_and_the_count(model: FolderTreeModel) -> None:
    assert model.index_of(Path("/s/a")).data(Qt.ItemDataRole.ToolTipRole) == "/s/a\n2 films"


def test_a_very_deep_folder_is_no_trouble() -> None:
    deep = "/s" + "/d" * 1900
    tree = make_tree(["/s"], Counter({deep: 1}))
    assert len(tree.nodes) == 1901
    assert tree.nodes[tree.tops[0]].count == 1
