"""How the window looks: the palette and style sheet made of a theme's colours, the tinted icons, the size of texts.

Widgets ask for a look by the dynamic property ``role``: ``"panel"`` (ground of a dock), ``"section"`` (small heading
above a list), ``"title"``, ``"muted"``, ``"card"`` (raised and rounded), ``"notice"`` (amber box), ``"good"`` (green
box), ``"error"`` (red box), ``"primary"`` (button that does it), ``"link"`` (button read as a link), ``"plain"``
(tool button without a ground). What is painted by hand asks `colours` at paint time; who keeps tinted icons renews
them on ``current().changed``.
"""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from functools import cache
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDir, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory

from cxr_desktop.core.words.paths import resource
from cxr_desktop.ui.palettes import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Choice(StrEnum):
    """What the user may ask for."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


_SCHEMES = {
    Choice.SYSTEM: Qt.ColorScheme.Unknown,
    Choice.DARK: Qt.ColorScheme.Dark,
    Choice.LIGHT: Qt.ColorScheme.Light,
}
_DOCK_TITLE = "QDockWidgetTitle"  # the class of Qt that the titles of docks have their font of
_ICON_SIZES = (16, 20, 24, 32, 48, 64)


class Theme(QObject):
    """The theme of the application: what was asked for, and the colours in use.

    Emits `changed` with the new `Palette` after palette and style sheet are in place.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = Choice.SYSTEM
        self._palette = DARK
        self._is_applied = False
        self._icons: dict[tuple[str, str | None], QIcon] = {}
        self._own_font = QFont(app.font())
        self._own_dock_font = QFont(app.font(_DOCK_TITLE))  # type: ignore[call-overload]  # bytes, say the stubs alone
        self._text_size = 1.0
        app.aboutToQuit.connect(self._icons.clear)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def choice(self) -> Choice:
        """What was asked for."""
        return self._choice

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette

    def apply(self, choice: Choice) -> None:
        """Use `choice` from now on; with ``SYSTEM``, follow the desktop while the program runs."""
        self._choice = choice
        hints = self._app.styleHints()
        hints.setColorScheme(_SCHEMES[choice])  # title bars follow too, where the platform can
        self._use(hints.colorScheme())

    @property
    def text_size(self) -> float:
        """The size of texts as a share of the desktop's."""
        return self._text_size

    def set_text_size(self, factor: float) -> None:
        """Show all texts at `factor` of the desktop's size, at once, also those that have a size of their own."""
        if factor == self._text_size:
            return
        own = [widget for widget in self._app.allWidgets() if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
        fonts = [_resized(widget.font(), factor / self._text_size) for widget in own]
        self._text_size = factor
        self._app.setFont(_resized(self._own_font, factor))
        self._app.setFont(_resized(self._own_dock_font, factor), _DOCK_TITLE)  # type: ignore[arg-type]  # bytes, say the stubs alone
        self._app.setStyleSheet(style_sheet(self._palette))  # with one, widgets do not follow the font by themselves
        for widget, font in zip(own, fonts, strict=True):
            widget.setFont(font)
        self.changed.emit(self._palette)  # what is painted by hand is measured anew
        QTimer.singleShot(0, self, self._make_room)

    def _make_room(self) -> None:
        for window in self._app.topLevelWidgets():
            if window.isVisible() and not window.isMaximized() and not window.isFullScreen():
                _grow(window)

    def icon(self, name: str, colour: str | None) -> QIcon:
        """Return an icon, drawn once per theme."""
        known = self._icons.get((name, colour))
        if known is None:
            known = self._icons[name, colour] = _tinted(name, colour, self._palette)
        return known

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        if self._is_applied and self._choice is Choice.SYSTEM:
            self._use(scheme)

    def _use(self, scheme: Qt.ColorScheme) -> None:
        asked = _SCHEMES[self._choice]
        wanted = scheme if asked is Qt.ColorScheme.Unknown else asked
        palette = LIGHT if wanted is Qt.ColorScheme.Light else DARK
        if self._is_applied and palette is self._palette:
            return
        if not self._is_applied:
            QDir.addSearchPath("themes", str(resource("themes")))
            self._app.setStyle(QStyleFactory.create("Fusion"))
        self._palette, self._is_applied = palette, True
        self._icons.clear()
        self._app.setPalette(qt_palette(palette))
        self._app.setStyleSheet(style_sheet(palette))
        self.changed.emit(palette)


@cache
def current() -> Theme:
    """Return the theme of the running application.

    Raises
    ------
    RuntimeError
        When there is no `QApplication` yet.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        msg = "a theme needs a QApplication"
        raise RuntimeError(msg)  # noqa: TRY004 - absence, not a wrong type given by a caller
    return Theme(app)


def apply_theme(app: QApplication, choice: str = Choice.SYSTEM) -> None:
    """Give `app` the theme ``"system"``, ``"dark"`` or ``"light"``; any other word counts as ``"system"``.

    A desktop that does not say what it prefers gets the dark one.
    """
    if app is not QApplication.instance():
        msg = "there is one application"
        raise ValueError(msg)
    known = {str(word) for word in Choice}
    current().apply(Choice(choice) if choice in known else Choice.SYSTEM)


def colours() -> Palette:
    """Return the colours in use (the dark ones before `apply_theme`)."""
    return current().palette if QApplication.instance() is not None else DARK


def style_sheet(palette: Palette) -> str:
    """Return the style sheet of the window in these colours."""
    template = Template(resource("themes", "window.qss").read_text(encoding="utf-8"))
    return template.substitute(asdict(palette))


def qt_palette(palette: Palette) -> QPalette:
    """Return the same colours as Qt's roles, for what the style sheet leaves to the Fusion style."""
    role = QPalette.ColorRole
    table = {
        role.Window: palette.window,
        role.WindowText: palette.text,
        role.Base: palette.field,
        role.AlternateBase: palette.panel_raised,
        role.Text: palette.text,
        role.PlaceholderText: palette.text_muted,
        role.Button: palette.button,
        role.ButtonText: palette.text,
        role.BrightText: palette.pneumonia,
        role.ToolTipBase: palette.panel_raised,
        role.ToolTipText: palette.text,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Accent: palette.accent,
        role.Link: palette.accent_text,
        role.LinkVisited: palette.accent_text,
    }
    made = QPalette(QColor(palette.button), QColor(palette.window))
    for one, colour in table.items():
        made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(palette.text_disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(palette.border))
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give `widget` a look of the module's list, also after it was shown."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def scaled_font(font: QFont, factor: float, *, is_bold: bool = False, spacing: float = 100) -> QFont:
    """Return `font` at `factor` of its size; `spacing` is the distance of letters in percent."""
    made = _resized(font, factor)
    made.setBold(is_bold or font.bold())
    made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
    return made


def _resized(font: QFont, factor: float) -> QFont:
    made = QFont(font)
    if font.pointSizeF() > 0:
        made.setPointSizeF(font.pointSizeF() * factor)
    else:
        made.setPixelSize(max(1, round(font.pixelSize() * factor)))
    return made


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return ``resources/icons/NAME.svg`` in the theme's text colour (or in `colour`), grey where disabled.

    An icon of that name need not exist: the answer is then the null icon.
    """
    return current().icon(name, colour)


def _grow(window: QWidget) -> None:
    """Let a window be as high as its texts need now, as far as the screen has room."""
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    width = max(window.width(), layout.minimumSize().width())
    height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
    room = window.screen().availableSize()
    window.resize(QSize(width, max(height, window.height())).boundedTo(room.expandedTo(window.size())))


def _tinted(name: str, colour: str | None, palette: Palette) -> QIcon:
    drawing = resource("icons", f"{name}.svg")
    if not drawing.is_file():
        return QIcon()
    svg = drawing.read_text(encoding="utf-8")
    made = QIcon()
    for mode, state, tint in (
        (QIcon.Mode.Normal, QIcon.State.Off, colour or palette.text),
        (QIcon.Mode.Normal, QIcon.State.On, colour or palette.on_accent),
        (QIcon.Mode.Disabled, QIcon.State.Off, palette.text_disabled),
    ):
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", tint).encode()))
        for size in _ICON_SIZES:
            made.addPixmap(_drawn(renderer, size), mode, state)
    return made


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
