"""Each state of the viewer on real films, saved under build/screenshots to be looked at."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from cxr_desktop.app.overlay_style import OverlayStyle
from cxr_desktop.core.film.geometry import FieldOfView, whole_film
from cxr_desktop.core.film.radiograph import Window
from cxr_desktop.core.model.prediction import Heatmap, Method
from cxr_desktop.ui.viewer.corner_text import Corner


@pytest.fixture
def child(viewer, real_film, data):
    viewer.resize(880, 600)
    path = min((data / "kermany_original" / "PNEUMONIA").glob("person*"))
    film = real_film(str(path.relative_to(data)))
    viewer.show_film(film, name=path.name, position="2 / 312")
    return film


def two_foci(film, *, is_cropped: bool) -> Heatmap:
    rows, columns = np.mgrid[:14, :14]
    values = np.exp(-((rows - 8) ** 2 + (columns - 4) ** 2) / 5) + 0.5 * np.exp(
        -((rows - 5) ** 2 + (columns - 10) ** 2) / 3
    )
    side = min(film.height, film.width) * 224 / 256
    crop = FieldOfView((film.width - side) / 2, (film.height - side) / 2, side, side)
    seen = crop if is_cropped else whole_film(film.height, film.width)
    return Heatmap(values.astype(np.float32), seen, Method.GRAD_CAM, 1, film.sha256, 0.01)


def test_a_film_fitted(viewer, child, screenshot) -> None:
    assert viewer.corner_lines(Corner.BOTTOM_RIGHT) == ("spacing unknown",)
    assert viewer.corner_lines(Corner.BOTTOM_LEFT)[0] == "WW 256   WC 128"
    screenshot(viewer, "film")


@pytest.mark.parametrize(("name", "is_cropped"), [("heat-map", False), ("heat-map-crop", True)])
def test_a_heat_map(viewer, child, screenshot, painted, name, is_cropped) -> None:
    viewer.set_overlay_style(OverlayStyle(visible=True))
    viewer.set_heatmap(two_foci(child, is_cropped=is_cropped))
    screenshot(viewer, name)
    seen = painted(viewer).astype(int)
    assert (np.ptp(seen, axis=2) > 40).mean() > 0.005


def test_a_contour(viewer, child, screenshot) -> None:
    viewer.set_overlay_style(OverlayStyle(visible=True, contour=True, threshold=0.4))
    viewer.set_heatmap(two_foci(child, is_cropped=True))
    screenshot(viewer, "contour")


def test_no_evidence(viewer, child, screenshot) -> None:
    viewer.set_overlay_style(OverlayStyle(visible=True))
    empty = Heatmap(
        np.zeros((14, 14), np.float32), whole_film(child.height, child.width), Method.GRAD_CAM, 1, child.sha256, 0.0
    )
    viewer.set_heatmap(empty)
    assert "Grad-CAM: no evidence found" in viewer.corner_lines(Corner.BOTTOM_RIGHT)
    screenshot(viewer, "no-evidence")


def test_zoomed_inverted_with_the_value_under_the_pointer(viewer, child, screenshot, mouse) -> None:
    mouse.wheel(300, 250, 8)
    viewer.invert()
    mouse.drag((400, 300), (300, 320), Qt.MouseButton.RightButton)
    screenshot(viewer, "inverted")


def test_pixels_at_high_zoom(viewer, child, screenshot, mouse) -> None:
    mouse.wheel(300, 250, 25)
    assert viewer.zoom > 8
    screenshot(viewer, "pixels")


def test_a_message_while_reading(viewer, screenshot) -> None:
    viewer.show_message("Reading person1_virus_6.jpeg", name="person1_virus_6.jpeg", position="3 / 312")
    screenshot(viewer, "reading")


@pytest.mark.parametrize("size", [(500, 400), (1400, 900)])
def test_a_dicom_film_with_identity_and_scale(viewer, real_film, data, screenshot, mouse, size) -> None:
    viewer.resize(*size)
    path = data / "dicom" / "wg04" / "RG1_J2KI.dcm"
    film = real_film(str(path.relative_to(data)))
    viewer.show_film(film, name=path.name, position="1 / 12")
    viewer.set_show_identity(True)
    mouse.move(size[0] / 2, size[1] / 2)
    place = viewer.to_film(QPointF(size[0] / 2, size[1] / 2))
    value = film.meaning.stored.of(film.pixels[int(place.y()), int(place.x())])
    assert viewer.corner_lines(Corner.BOTTOM_LEFT)[0].split("   ")[2] == f"value {value:g}"
    assert viewer.grey_window == film.window != Window(128, 256)
    screenshot(viewer, f"dicom-{size[0]}")
