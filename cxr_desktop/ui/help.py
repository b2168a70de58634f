"""The windows of the Help menu. None is modal, each is made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cxr_desktop.app.jobs import Job
from cxr_desktop.app.language import mark, tr
from cxr_desktop.app.last_session import report_last_end

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog, QWidget

    from cxr_desktop.app.last_session import LastEnd
    from cxr_desktop.app.services import Services
    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.words.progress import CancelToken

_GESTURES = (
    (mark("Move the film"), mark("drag with the left button")),
    (mark("Grey scale (window)"), mark("drag with the right button")),
    (mark("Presets of the window"), mark("right click")),
    (mark("Zoom at the pointer"), mark("wheel")),
    (mark("Fit to window"), mark("double click")),
    (mark("Open films"), mark("drop files or folders")),
)


class Help(QObject):
    """Opens the windows of the Help menu over the main window."""

    def __init__(self, services: Services, actions: dict[str, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._actions, self._window = services, actions, parent
        self._info: ModelInfo | None = None
        self._open: dict[str, QDialog] = {}
        services.inference.model_ready.connect(self._take_model)
        actions["model_card"].setEnabled(False)

    def show_model(self) -> None:
        """Show the model card, its figures and its layers."""
        job = Job(_layer_table, priority=-1)
        job.succeeded.connect(self._show_model)
        self._services.pool.submit(job)

    def find_action(self) -> None:
        """Let the user type what to do."""
        from cxr_desktop.ui.action_finder import ActionFinder  # noqa: PLC0415 - made when asked for

        self._show("finder", ActionFinder(list(self._actions.values()), self._window))

    def show_shortcuts(self) -> None:
        """Show all keys."""
        from cxr_desktop.ui.shortcuts_dialog import ShortcutsDialog  # noqa: PLC0415 - made when asked for

        self._show(
            "shortcuts",
            ShortcutsDialog(
                list(self._actions.values()),
                self._window,
                gestures=[(tr(does), tr(gesture)) for does, gesture in _GESTURES],
            ),
        )

    def show_log(self) -> None:
        """Show what happened so far."""
        from cxr_desktop.ui.log_window import LogWindow  # noqa: PLC0415 - made when asked for

        self._show("log", LogWindow(self._services.notices, self._window))

    def show_about(self) -> None:
        """Show version, licence and libraries."""
        from cxr_desktop.ui.about_dialog import AboutDialog  # noqa: PLC0415 - made when asked for

        self._show("about", AboutDialog(self._window))

    def tell_last_end(self) -> None:
        """Show how the last start ended, when nobody asked it to end. Nothing is shown otherwise."""
        job = Job(report_last_end, priority=1)
        job.succeeded.connect(self._show_last_end)
        self._services.workbench.submit(job)

    def _show_last_end(self, last: LastEnd | None) -> None:
        from cxr_desktop.ui.crash_dialog import CrashDialog  # noqa: PLC0415 - made when it is needed

        if last is not None:
            self._show("crash", CrashDialog(last, self._window))

    def _take_model(self, info: ModelInfo) -> None:
        self._info = info
        self._actions["model_card"].setEnabled(True)

    def _show_model(self, layer_table: str) -> None:
        from cxr_desktop.ui.model_dialog import ModelDialog  # noqa: PLC0415 - made when asked for

        if self._info is not None:
            self._show("model", ModelDialog(self._info, layer_table, self._window))

    def _show(self, name: str, dialog: QDialog) -> None:
        """Show a window in the place of the one of that name."""
        before = self._open.pop(name, None)
        if before is not None:
            before.close()
            before.deleteLater()
        self._open[name] = dialog
        dialog.show()


def _layer_table(_token: CancelToken) -> str:
    from cxr_desktop.core.model.vgg16 import (  # noqa: PLC0415 - torch
        build_vgg16,
        format_layer_table,
        layer_table,
        train_last_layers,
    )

    return format_layer_table(layer_table(train_last_layers(build_vgg16(device="meta"))))
