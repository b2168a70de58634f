"""The window of the hospital network: nodes, studies, transfers."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cxr_desktop.app.language import tr
from cxr_desktop.app.sentences import shown
from cxr_desktop.app.settings import window_state
from cxr_desktop.core.network.errors import NodeError
from cxr_desktop.ui.network.empty_page import EmptyPage
from cxr_desktop.ui.network.node_dialog import NodeDialog
from cxr_desktop.ui.network.nodes_card import NodesCard
from cxr_desktop.ui.network.query_form import QueryForm
from cxr_desktop.ui.network.send_dialog import SendDialog
from cxr_desktop.ui.network.studies_view import StudiesView
from cxr_desktop.ui.network.transfers_card import TransfersCard
from cxr_desktop.ui.network.words import ASK_FIRST, NOTHING_FOUND
from cxr_desktop.ui.parts import Box, Card, push_button, text_label
from cxr_desktop.ui.text_room import TextWidth
from cxr_desktop.ui.window_place import Roomy, SideWindow, keep_place, take_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from cxr_desktop.app.network import Network, Transfer
    from cxr_desktop.core.network.nodes import Node
    from cxr_desktop.core.network.talk import Answers, Query, Study

_GEOMETRY, _NODE, _FOLDER = "network_geometry", "network_node", "network_folder"
_SIZE, _SMALLEST = QSize(1180, 760), QSize(900, 560)
_SIDE = 270


class NetworkWindow(SideWindow):
    """Emits `films_wanted` (paths, to be opened in the main window) and `identity_wanted` (whether it is shown)."""

    films_wanted = Signal(object)
    identity_wanted = Signal(bool)

    def __init__(self, network: Network, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.network = network
        self._asked_study, self._found = "", tr(ASK_FIRST)
        self._is_testing = self._says_asking = False
        self._send: SendDialog | None = None
        self.question: QMessageBox | None = None
        self.setWindowTitle(tr("Hospital network"))
        self.setMinimumSize(_SMALLEST)
        self.empty = EmptyPage(self)
        self.nodes, self.form = NodesCard(self), QueryForm(self)
        self.studies, self.transfers = StudiesView(self), TransfersCard(self)
        self.said = text_label(self, role="muted", wraps=True)
        self.failure = Box("error", self)
        self.identity = QCheckBox(tr("Show patient identity"), self)
        self.identity.setToolTip(tr("Show names and numbers of patients here and on films"))
        self.fetch = push_button(
            tr("Fetch..."), tr("Fetch the chosen studies or series into a folder"), self, role="primary"
        )
        self.send = push_button(tr("Send files..."), tr("Choose DICOM files and send them to the chosen node"), self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._main_page())
        self.setCentralWidget(Roomy(self._pages))
        self._connect()
        self._show_nodes()
        self._show_choice()
        take_place(self, _GEOMETRY, _SIZE)
        self.form.fields["patient_name"].setFocus()
        self._complaint = ""
        self._tell_of_book()
        network.nodes_changed.connect(self._tell_of_book)

    def _tell_of_book(self) -> None:
        """Say once what is wrong with the list of nodes, and once where the damaged one is kept."""
        complaint = self.network.book.complaint
        if complaint != self._complaint:
            self._complaint = complaint
            for box in (self.failure, self.empty.failure):
                box.tell(shown(complaint))

    def _main_page(self) -> QWidget:
        page = QWidget(self)
        found = Card(tr("Studies"), page)
        found.head.addWidget(self.identity)
        found.body.addWidget(self.studies, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.said, 1)
        buttons.addWidget(self.fetch)
        buttons.addWidget(self.send)
        found.body.addWidget(self.failure)
        found.body.addLayout(buttons)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addWidget(self.form)
        right.addWidget(found, 1)
        right.addWidget(self.transfers)
        TextWidth(self.nodes, _SIDE)
        row = QHBoxLayout(page)
        row.setContentsMargins(10, 10, 10, 10)
        row.setSpacing(10)
        row.addWidget(self.nodes)
        row.addLayout(right, 1)
        return page

    def _connect(self) -> None:
        network, nodes = self.network, self.nodes
        self.empty.add_requested.connect(self.add_node)
        nodes.add_requested.connect(self.add_node)
        nodes.edit_requested.connect(self.edit_node)
        nodes.test_requested.connect(self.test_node)
        nodes.remove_requested.connect(self.remove_node)
        nodes.chosen.connect(self._take_node)
        self.form.find_requested.connect(self.find_studies)
        self.form.stop_requested.connect(self.stop_asking)
        self.studies.series_wanted.connect(self._find_series)
        self.studies.choice_changed.connect(self._show_choice)
        self.identity.toggled.connect(self.identity_wanted)
        self.fetch.clicked.connect(self.choose_folder)
        self.send.clicked.connect(self.choose_files)
        self.transfers.cancel_requested.connect(network.cancel)
        self.transfers.open_requested.connect(self.films_wanted)
        network.nodes_changed.connect(self._show_nodes)
        network.asking_changed.connect(self._show_asking)
        network.answered.connect(
            lambda name, seconds: nodes.show_answer(
                tr("{node} answered after {milliseconds:.0f} ms.", node=name, milliseconds=seconds * 1000)
            )
        )
        network.found.connect(lambda _name, answers: self._show_found(answers))
        network.series_found.connect(lambda _name, uid, answers: self.studies.show_series(uid, answers.found))
        network.failed.connect(self._show_failure)
        network.looked.connect(lambda outgoing: self._send.show_outgoing(outgoing) if self._send else None)
        network.transfer_changed.connect(self._show_transfer)
        network.transfer_ended.connect(self._take_transfer)

    # Nodes

    @property
    def node(self) -> Node | None:
        """The chosen node."""
        name = self.nodes.name
        return self.network.book.get(name) if name else None

    def add_node(self) -> None:
        """Ask for a new node."""
        NodeDialog(self._keep_new, parent=self).exec()

    def _keep_new(self, node: Node) -> None:
        self._keep(node, "")

    def edit_node(self) -> None:
        """Change the chosen node."""
        node = self.node
        if node is not None:
            NodeDialog(lambda new: self._keep(new, node.name), node, self).exec()

    def _keep(self, node: Node, old: str) -> None:
        """Keep a node in the place of another, "" for none, and choose it."""
        chosen = window_state().value(_NODE, "")
        window_state().setValue(_NODE, node.name)  # the nodes are shown anew at once
        try:
            self.network.keep(node, instead_of=old)
        except NodeError:
            window_state().setValue(_NODE, chosen)
            raise

    def test_node(self) -> None:
        """Ask the chosen node whether it is there."""
        self.nodes.show_answer("")
        self._is_testing = self._with_password(self.network.test)

    def remove_node(self) -> None:
        """Forget the chosen node, after a question."""
        node = self.node
        if node is None:
            return
        box = self.question = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Remove a node"))
        box.setText(tr("Forget the node {node} ({place})?", node=node.name, place=shown(node.place)))
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        remove.clicked.connect(partial(self._forget_node, node.name))
        box.open()

    def _forget_node(self, name: str) -> None:
        try:
            self.network.forget(name)
        except NodeError as failure:
            self.nodes.show_answer(tr("{sentence}.", sentence=shown(str(failure))), is_failure=True)

    def _show_nodes(self) -> None:
        nodes = self.network.book.all()
        self.nodes.show_nodes(nodes, str(window_state().value(_NODE, "")))
        self._pages.setCurrentIndex(1 if nodes else 0)

    def _take_node(self) -> None:
        """Another node: what another one answered is not its."""
        window_state().setValue(_NODE, self.nodes.name)
        self.network.stop_asking()
        self.studies.show_studies(())
        self._found = tr(ASK_FIRST)
        self.failure.tell("")
        self._show_choice()

    def _with_password(self, act: object, *more: object, node: Node | None = None) -> bool:
        """Do something with a node, the chosen one by default, after its password was asked for where needed."""
        node = node or self.node
        if node is None:
            return False
        if self.network.needs_password(node):
            label = tr("Password of {user} (not kept on disk):", user=node.user)
            password, is_given = QInputDialog.getText(self, node.name, label, QLineEdit.EchoMode.Password)
            if not is_given:
                return False
            self.network.use_password(node, password)
        act(node, *more)  # type: ignore[operator]  # a verb of the network
        return True

    # Questions

    def find_studies(self, query: Query) -> None:
        """Ask the chosen node for studies."""
        self._is_testing = False
        self.failure.tell("")
        self._with_password(self._find, query)

    def _find(self, node: Node, query: Query) -> None:
        self._found = tr(ASK_FIRST)
        self.studies.show_studies(())  # what is listed is always what was asked for last
        self._show_choice()
        self.studies.say("")
        self.network.find(node, query)

    def stop_asking(self) -> None:
        """Drop the question under way; series that were asked for can be asked again."""
        self.network.stop_asking()
        self.studies.forget_loading(self._asked_study)

    def _find_series(self, study_uid: str) -> None:
        if self.network.is_asking:  # that question is dropped
            self.studies.forget_loading(self._asked_study)
        self._is_testing, self._asked_study = False, study_uid
        if not self._with_password(self.network.find_series, study_uid):
            self.studies.forget_loading(study_uid)

    def _show_asking(self, what: str) -> None:
        self.form.show_busy(is_busy=bool(what))
        self.nodes.test.setEnabled(not what and bool(self.nodes.name))
        if what:
            self.said.setText(tr("{what}\N{HORIZONTAL ELLIPSIS}", what=shown(what)))
            self._says_asking = True
        elif self._says_asking:
            self._show_choice()

    def _show_found(self, answers: Answers[Study]) -> None:
        self.studies.show_studies(answers.found)
        count = len(answers.found)
        self._found = tr("1 study.") if count == 1 else tr("{n:,} studies.", n=count) if count else tr(NOTHING_FOUND)
        if count and answers.is_cut:
            self._found += " " + tr("The node has more; the first {n:,} are shown.", n=count)
        self._show_choice()

    def _show_failure(self, sentence: str) -> None:
        self._forget_wrong_password(self.nodes.name, sentence)
        if self._send is not None:
            self._send.show_failure(sentence)
            return
        if self._is_testing:
            self._is_testing = False
            self.nodes.show_answer(shown(sentence), is_failure=True)
            return
        self.studies.forget_loading(self._asked_study)
        self.failure.tell(shown(sentence))

    def _show_choice(self) -> None:
        wanted = self.studies.wanted()
        self.fetch.setEnabled(bool(wanted))
        counts = [part.objects for part in wanted]
        self._says_asking = False
        self.studies.say(self._found)
        said = self._found if self.studies.topLevelItemCount() else ""
        if wanted and None in counts:
            said = tr("{n:,} chosen.", n=len(wanted))
        elif wanted:
            objects = sum(filter(None, counts))
            said = (
                tr("{n:,} chosen, 1 object.", n=len(wanted))
                if objects == 1
                else tr("{n:,} chosen, {objects:,} objects.", n=len(wanted), objects=objects)
            )
        self.said.setText(said)

    def set_identity(self, *, is_shown: bool) -> None:
        """Follow the main window's switch."""
        self.identity.setChecked(is_shown)
        self.studies.set_identity(is_shown=is_shown)

    # Transfers

    def choose_folder(self) -> None:
        """Ask for a folder and fetch what is chosen into it."""
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Folder for the films"), str(window_state().value(_FOLDER, ""))
        )
        if chosen:
            window_state().setValue(_FOLDER, chosen)
            self.fetch_into(Path(chosen))

    def fetch_into(self, folder: Path) -> None:
        """Fetch what is chosen."""
        wanted = self.studies.wanted()
        if wanted:
            self._with_password(self.network.fetch, wanted, folder)

    def choose_files(self) -> None:
        """Ask for files, then whether they shall be sent."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self, tr("Files to send"), "", tr("DICOM (*.dcm *.dicom);;All files (*)")
        )
        if chosen:
            self.ask_to_send([Path(name) for name in chosen])

    def ask_to_send(self, paths: Sequence[Path]) -> None:
        """Show what would be sent where; it is sent when the user agrees."""
        if not len(self.network.book):
            self.add_node()
        if not len(self.network.book) or self._send is not None:
            return
        dialog = self._send = SendDialog(self.network.book.all(), self.nodes.name, self)
        dialog.send_agreed.connect(self._send_to)
        dialog.finished.connect(self._end_sending)
        dialog.open()
        self.stop_asking()
        self.network.look_at(list(paths))

    @property
    def send_dialog(self) -> SendDialog | None:
        """The question that is open, if one is."""
        return self._send

    def _send_to(self, node: Node, paths: Sequence[Path]) -> None:
        self._with_password(self.network.send, paths, node=node)

    def _end_sending(self) -> None:
        if self._send is not None:
            self._send.deleteLater()
            self._send = None
        self.stop_asking()

    def _show_transfer(self, transfer: Transfer) -> None:
        self.transfers.show_transfer(transfer)

    def _take_transfer(self, transfer: Transfer) -> None:
        self._forget_wrong_password(transfer.node, transfer.sentence)

    def _forget_wrong_password(self, node: str, sentence: str) -> None:
        if "HTTP 401" in sentence:
            self.network.forget_password(node)

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the geometry. Transfers go on; a question is dropped."""
        self.stop_asking()
        keep_place(self, _GEOMETRY)
        super().closeEvent(event)
