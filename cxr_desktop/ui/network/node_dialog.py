"""The description of one node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.core.network.errors import NodeError
from cxr_desktop.core.network.nodes import Kind, Node, checked
from cxr_desktop.core.words.paths import typed_path
from cxr_desktop.ui.parts import Box, CalmComboBox, indent_number, push_button, text_label

if TYPE_CHECKING:
    from collections.abc import Callable

_KINDS = ((Kind.DIMSE, "DICOM (PACS)"), (Kind.DICOMWEB, "DICOMweb"))
_WIDTH = 560
# name, label, placeholder, tip; of both kinds, of classic DICOM, of DICOMweb, of TLS
_NAME = (("name", mark("Name"), mark("Ward PACS"), mark("What you call it")),)
_DIMSE = (
    ("host", mark("Machine"), mark("pacs.example or 10.0.0.7"), mark("Name or number of the machine")),
    (
        "called_title",
        mark("Its AE title"),
        "ORTHANC",
        mark("Application entity title of the node, at most 16 characters"),
    ),
    ("own_title", mark("Our AE title"), "CXR-DESKTOP", mark("The title that the node knows this program by")),
)
_WEB = (
    ("url", mark("Address"), "https://pacs.example/dicom-web", mark("Base address of the DICOMweb service")),
    ("qido", mark("Search prefix"), mark("none"), mark("What follows the address for QIDO-RS, often nothing")),
    ("wado", mark("Retrieval prefix"), mark("none"), mark("What follows the address for WADO-RS, often nothing")),
    ("stow", mark("Storage prefix"), mark("none"), mark("What follows the address for STOW-RS, often nothing")),
    ("user", mark("User"), mark("nobody"), mark("Whom to log in as, if the service asks")),
    (
        "password_variable",
        mark("Password in"),
        mark("asked for each time"),
        mark("Environment variable that holds the password"),
    ),
)
_FILES = (
    ("ca_file", mark("Authorities"), mark("those of the system"), mark("PEM file of who may vouch for the node")),
    ("certificate", mark("Our certificate"), mark("none"), mark("PEM file that shows the node who we are")),
    (
        "key",
        mark("Its key"),
        mark("in the same file"),
        mark("PEM file of our certificate's key, without a pass phrase"),
    ),
)
_FILE_NAMES = {row[0] for row in _FILES}
_TIMES = (
    ("connect_seconds", mark("Connecting"), mark("How long connecting may take")),
    ("answer_seconds", mark("An answer"), mark("How long one answer may take")),
    ("whole_seconds", mark("A transfer"), mark("How long a whole transfer may take")),
)


class NodeDialog(QDialog):
    """Asks for a node; `node` is the description when it was accepted.

    Parameters
    ----------
    keep
        Called with the node; raises `NodeError` when it cannot be kept, and the dialog stays.
    node
        The node to be changed, None for a new one.
    """

    def __init__(self, keep: Callable[[Node], None], node: Node | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self.setWindowTitle(tr("Add a node") if node is None else tr("Node {name}", name=node.name))
        self.kind = CalmComboBox(self)
        for kind, words in _KINDS:
            self.kind.addItem(words, kind)
        self.fields: dict[str, QLineEdit] = {}
        self.times: dict[str, QDoubleSpinBox] = {}
        self.port = QSpinBox(self)
        indent_number(self.port)
        self.port.setRange(1, 65535)
        self.secured = QCheckBox(tr("Secured by TLS"), self)
        self.checks_name = QCheckBox(tr("The node's certificate must carry its name"), self)
        self.failure = Box("error", self)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._lay_out()
        self._fill(node or Node(""))
        self.kind.currentIndexChanged.connect(self._show_rows)
        self.secured.toggled.connect(self._show_rows)
        self.fields["url"].textChanged.connect(self._show_rows)
        self._show_rows()

    def _lay_out(self) -> None:
        self._add_fields(_NAME)
        self._form.addRow(tr("Kind"), self.kind)
        self._add_fields(_DIMSE[:1])
        self._form.addRow(tr("Port"), self.port)
        self._add_fields(_DIMSE[1:])
        self._add_fields(_WEB)
        self._form.addRow("", self.secured)
        for row in _FILES:
            self._add_file(*row)
        self._form.addRow("", self.checks_name)
        self._form.addRow(tr("At most"), self._times_row())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        note = text_label(self, role="muted", wraps=True)
        note.setText(tr("Passwords are never written to disk."))
        column = QVBoxLayout(self)
        column.addStrut(_WIDTH)  # no minimum of the window's own: the row of times may be wider
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(note)
        column.addWidget(self.failure)
        column.addWidget(buttons)

    def _add_fields(self, rows: tuple[tuple[str, str, str, str], ...]) -> None:
        for name, label, placeholder, tip in rows:
            self._form.addRow(tr(label), self._field(name, placeholder, tip, label))

    def _field(self, name: str, placeholder: str, tip: str, label: str) -> QLineEdit:
        field = self.fields[name] = QLineEdit(self)
        field.setPlaceholderText(tr(placeholder))
        field.setToolTip(tr(tip))
        field.setAccessibleName(tr(label))
        return field

    def _add_file(self, name: str, label: str, placeholder: str, tip: str) -> None:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        field = self._field(name, placeholder, tip, label)
        choose = push_button(tr("Choose..."), tr(tip), box)
        choose.clicked.connect(lambda: self._choose(field, label))
        row.addWidget(field, 1)
        row.addWidget(choose)
        self._form.addRow(tr(label), box)

    def _choose(self, field: QLineEdit, label: str) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr(label), field.text(), tr("Certificates (*.pem *.crt *.key);;All files (*)")
        )
        if chosen:
            field.setText(chosen)

    def _times_row(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        for name, label, tip in _TIMES:
            spin = self.times[name] = QDoubleSpinBox(box)
            indent_number(spin)
            spin.setRange(1, 86400)
            spin.setDecimals(0)
            spin.setSuffix(" s")
            spin.setToolTip(tr(tip))
            spin.setAccessibleName(tr(label))
            words = text_label(box, role="muted")
            words.setText(tr(label))
            row.addWidget(words)
            row.addWidget(spin, 1)
        return box

    def _fill(self, node: Node) -> None:
        self.kind.setCurrentIndex([kind for kind, _ in _KINDS].index(node.kind))
        for name, field in self.fields.items():
            field.setText(getattr(node, name))
        for name, spin in self.times.items():
            spin.setValue(getattr(node, name))
        self.port.setValue(node.port)
        self.secured.setChecked(node.is_secured)
        self.checks_name.setChecked(node.checks_host_name)

    def _show_rows(self) -> None:
        is_web = Kind(self.kind.currentData()) is Kind.DICOMWEB
        speaks_tls = self.fields["url"].text().strip().startswith("https") if is_web else self.secured.isChecked()
        for names, is_shown in (
            ([row[0] for row in _DIMSE], not is_web),
            ([row[0] for row in _WEB], is_web),
            ([row[0] for row in _FILES], speaks_tls),
        ):
            for name in names:
                self._form.setRowVisible(self._row_of(name), is_shown)
        self._form.setRowVisible(self.port, not is_web)
        self._form.setRowVisible(self.secured, not is_web)
        self._form.setRowVisible(self.checks_name, speaks_tls)
        self.failure.tell("")
        self.adjustSize()

    @property
    def node(self) -> Node:
        """What the fields say; fields that are not shown count as empty."""
        texts = {
            name: field.text() if self._form.isRowVisible(self._row_of(name)) else getattr(Node(""), name)
            for name, field in self.fields.items()
        }
        texts |= {name: str(typed_path(text)) for name, text in texts.items() if text and name in _FILE_NAMES}
        kind = Kind(self.kind.currentData())
        return Node(
            kind=kind,
            port=self.port.value(),
            is_secured=kind is Kind.DIMSE and self.secured.isChecked(),
            checks_host_name=self.checks_name.isChecked(),
            **(texts | {name: spin.value() for name, spin in self.times.items()}),  # type: ignore[arg-type]  # named alike
        )

    def _row_of(self, name: str) -> QWidget:
        field = self.fields[name]
        box = field.parentWidget()
        return box if name in _FILE_NAMES and box is not None else field

    def accept(self) -> None:
        """Close when the node could be kept; else say why not."""
        try:
            self._keep(checked(self.node))
        except NodeError as failure:
            self.failure.tell(tr("{sentence}.", sentence=shown(str(failure))))
            return
        super().accept()
