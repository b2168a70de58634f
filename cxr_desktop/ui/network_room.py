"""Where the window of the hospital network opens from the main window. Nothing of it exists before that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from cxr_desktop.app.network import Network
    from cxr_desktop.ui.network.network_window import NetworkWindow


class NetworkRoom(QObject):
    """Makes the window, and lets it follow whether patients' identity is shown.

    Emits `films_wanted` (paths) and `network_made` (`Network`), once there is one.
    """

    films_wanted = Signal(object)
    network_made = Signal(object)

    def __init__(self, show_identity: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._show_identity = show_identity
        self._network: Network | None = None
        self._window: NetworkWindow | None = None

    @property
    def window(self) -> NetworkWindow:
        """The window."""
        if self._window is None:
            from cxr_desktop.app.network import Network  # noqa: PLC0415 - starts threads only where it is wanted
            from cxr_desktop.ui.network.network_window import NetworkWindow  # noqa: PLC0415 - as above

            self._network = Network(self)
            window = self._window = NetworkWindow(self._network)
            window.films_wanted.connect(self.films_wanted)
            window.identity_wanted.connect(self._show_identity.setChecked)
            self._show_identity.toggled.connect(self._follow_identity)
            self._follow_identity(is_shown=self._show_identity.isChecked())
            self.network_made.emit(self._network)
        return self._window

    @property
    def is_shown(self) -> bool:
        """Whether the window is seen."""
        return self._window is not None and self._window.isVisible()

    @property
    def is_busy(self) -> bool:
        """Whether films are on their way."""
        return self._network is not None and self._network.is_busy

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def shut(self) -> None:
        """Stop transfers and put the window away for good."""
        if self._window is not None and self._network is not None:
            self._show_identity.toggled.disconnect(self._follow_identity)
            self._window.close()
            self._network.close()
            self._window.deleteLater()
            self._window = self._network = None

    def _follow_identity(self, is_shown: bool) -> None:  # noqa: FBT001 - the slot of a checkable action
        if self._window is not None:
            self._window.set_identity(is_shown=is_shown)
