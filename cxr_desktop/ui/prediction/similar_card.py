"""The training films most like the one on screen, with their labels; shut until somebody wants them."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cxr_desktop.app.language import mark, tr
from cxr_desktop.core.model.reference import SAME_FILM
from cxr_desktop.core.words.paths import display_name, display_path, display_text
from cxr_desktop.ui.parts import link_button, text_label
from cxr_desktop.ui.spoken import GROUP
from cxr_desktop.ui.theme import colours, icon, scaled_font, set_role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QPixmap, QResizeEvent

    from cxr_desktop.core.model.prediction import ModelInfo
    from cxr_desktop.core.model.reference import SimilarFilm

_THUMBNAIL = 36
_PADDING = 16  # of a link, both sides
_DISTANCE = mark("Distance between what the network sees in both films; it has no unit, smaller is more alike.")


def similar_in_words(films: Sequence[SimilarFilm]) -> str:
    """Return what most of the nearest films are: "4 of 5 nearest films are PNEUMONIA"."""
    if not films:
        return tr("The model keeps none of its training films.")
    counts = Counter(film.label for film in films).most_common()
    (label, most), n = counts[0], len(films)
    if most == n:
        return (
            tr("The nearest film is {label}", label=label)
            if n == 1
            else tr("All {n} nearest films are {label}", n=n, label=label)
        )
    if counts[1][1] == most:
        return tr("The {n} nearest films: {counts}", n=n, counts=", ".join(f"{m} {name}" for name, m in counts))
    return tr("{most} of {n} nearest films are {label}", most=most, n=n, label=label)


class SimilarCard(QFrame):
    """Lists films. Shut, it takes one line.

    Signals
    -------
    opened
        Whether the user wants to see them.
    film_wanted
        A path: the user goes to a training film.
    folder_wanted
        The user wants to say where the training films lie.
    stop_wanted
        The user no longer wants them looked for.
    back_wanted
        The user wants the film back that was on screen before a training film.
    """

    spoken_role = GROUP

    opened = Signal(bool)
    film_wanted = Signal(object)
    folder_wanted = Signal()
    stop_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        title = QLabel(tr("Similar training films"), self)
        title.setFont(scaled_font(self.font(), 1.0, is_bold=True))
        self.setAccessibleName(title.text())
        self.toggle = link_button(tr("Show"), self)
        self.said = text_label(self, wraps=True)
        self.told = text_label(self, role="muted", wraps=True)
        self.where = link_button(tr("Where are they?"), self)
        self.where.setToolTip(tr("Choose the folder of the films that the model was trained on"))
        self.stop = link_button(tr("Stop looking"), self)
        self.stop.setEnabled(False)
        self.back = link_button("", self)
        self.back.setAccessibleName(tr("Back to the film before"))
        self._rows: list[_Row] = []
        self._is_open = False
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        for link in (self.where, self.stop, self.back):
            link.setStyleSheet("padding-left: 0;")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.said)
        layout.addLayout(self._list)
        layout.addWidget(self.told)
        layout.addWidget(self.where, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        self.toggle.clicked.connect(self._turn)
        self.where.clicked.connect(self.folder_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.hide()
        self.clear()
        self.show_back("")

    @property
    def is_open(self) -> bool:
        """Whether the films are wanted."""
        return self._is_open

    def show_model(self, info: ModelInfo) -> None:
        """Be there for a model that keeps its training films."""
        self.setVisible(info.has_guard)
        self.clear()

    def set_open(self, *, is_open: bool) -> None:
        """Show the films, or one line."""
        self._is_open = is_open
        self.toggle.setText(tr("Hide") if is_open else tr("Show"))
        self.toggle.setAccessibleName(
            tr("Hide similar training films") if is_open else tr("Show similar training films")
        )
        self._fit()

    def clear(self, sentence: str = "") -> None:
        """Show no film, but a sentence."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self.said.setText("")
        self.told.setText(sentence)
        self.where.setEnabled(False)
        self.stop.setEnabled(False)
        self._fit()

    def show_films(
        self,
        films: Sequence[SimilarFilm],
        find: Callable[[SimilarFilm], Path | None],
        *,
        film_sha256: str,
        is_outside: bool = False,
    ) -> None:
        """Show films, nearest first.

        Parameters
        ----------
        films
            The nearest ones.
        find
            Returns the file of a film, None where nobody knows it.
        film_sha256
            The film on screen, which may be a training film itself. It is not counted, nor is one so near that it is
            the same film saved again.
        is_outside
            Whether it is outside the model's scope: what is nearest then is still far.
        """
        self.clear()
        others = [one for one in films if one.sha256 != film_sha256 and one.distance >= SAME_FILM]
        said = display_text(similar_in_words(others or films))
        self.said.setText(
            tr("The film is unlike all of them. {nearest}, far away.", nearest=said) if is_outside and films else said
        )
        set_role(self.said, "muted" if is_outside else "")
        for film in films:
            row = _Row(film, find(film), is_own=film.sha256 == film_sha256, parent=self)
            row.wanted.connect(self.film_wanted)
            self._rows.append(row)
            self._list.addWidget(row)
        self.where.setEnabled(any(row.path is None for row in self._rows))
        self._fit()

    def tell(self, sentence: str, *, is_looking: bool = False) -> None:
        """Say something below the films; while they are looked for, offer to stop that and no other folder."""
        self.told.setText(sentence)
        self.stop.setEnabled(is_looking)
        self.where.setEnabled(not is_looking and any(row.path is None for row in self._rows))
        self._fit()

    def paths(self) -> tuple[Path, ...]:
        """Return the files of the films shown, as far as they are known."""
        return tuple(row.path for row in self._rows if row.path is not None)

    def set_thumbnail(self, path: Path, pixmap: QPixmap) -> None:
        """Show the thumbnail of a file that is listed."""
        for row in self._rows:
            if row.path == path:
                row.set_thumbnail(pixmap)

    def show_back(self, name: str) -> None:
        """Offer the way back to a film; "" for none."""
        self.back.setText(tr("Back to {film}", film=display_text(name)) if name else "")
        self._fit()

    def lines(self) -> list[str]:
        """Return what is said of each film."""
        return [row.accessibleName() for row in self._rows]

    def _turn(self) -> None:
        self.set_open(is_open=not self._is_open)
        self.opened.emit(self._is_open)

    def _fit(self) -> None:
        for label in (self.said, self.told):
            label.setVisible(self._is_open and bool(label.text()))
        for row in self._rows:
            row.setVisible(self._is_open)
        for link in (self.where, self.stop):
            link.setVisible(self._is_open and link.isEnabled())
        self.back.setVisible(bool(self.back.text()))


class _Row(QWidget):
    """One training film: thumbnail, name, and its label with the distance. Emits `wanted` (path)."""

    spoken_role = GROUP

    wanted = Signal(object)

    def __init__(self, film: SimilarFilm, path: Path | None, *, is_own: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = path
        self._name = _name_of(film) if path is None else display_name(path)
        told = {"label": display_text(film.label), "distance": film.distance}
        line = (
            tr("{label} (this film) \N{MIDDLE DOT} distance {distance:.1f}", **told)
            if is_own
            else tr("{label} \N{MIDDLE DOT} distance {distance:.1f}", **told)
        )
        self.setAccessibleName(f"{self._name}, {line}")
        self._picture = QLabel(self)
        self._picture.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setVisible(path is not None)
        self._link = link_button(self._name, self) if path is not None else None
        self._plain = None if path is not None else text_label(self)
        shown = self._link or self._plain or QLabel(self)
        shown.setToolTip(display_text(film.name) if path is None else display_path(path))
        shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if self._link is not None:
            self._link.setAccessibleName(tr("Open {film}", film=self._name))
            self._link.setStyleSheet("text-align: left; padding: 0;")
            self._link.clicked.connect(lambda: self.wanted.emit(self.path))
        said = text_label(self, role="muted")
        said.setText(line)
        said.setToolTip(tr(_DISTANCE))
        said.setWordWrap(True)  # a long class name must not widen the panel
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(shown)
        lines.addWidget(said)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._picture)
        layout.addLayout(lines, 1)
        if path is not None:
            self.set_thumbnail(None)
        self._elide()

    def set_thumbnail(self, pixmap: QPixmap | None) -> None:
        side = QSize(_THUMBNAIL, _THUMBNAIL)
        if pixmap is None:
            self._picture.setPixmap(icon("film", colours().border).pixmap(QSize(24, 24)))
        else:
            self._picture.setPixmap(
                pixmap.scaled(side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name in its middle where it is too long."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - (_THUMBNAIL + 8 if self.path is not None else 0) - _PADDING
        text = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, max(60, room))
        for widget in (self._link, self._plain):
            if widget is not None:
                widget.setText(text)


def _name_of(film: SimilarFilm) -> str:
    """Return what to call a film whose file nobody knows: most checkpoints keep the digest in place of a name."""
    name = PurePosixPath(film.name).name
    return tr("film {name}", name=name) if film.sha256.startswith(name) else display_text(name)
