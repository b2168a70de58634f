"""Hours of use in minutes: the same thing again and again in the real window, and what piles up meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from statistics import mean

from cxr_desktop.app.services import Services
from cxr_desktop.core.words.paths import data_folder
from cxr_desktop.ui.main_window import MainWindow
from tests.monkey.acts import FAST_MAPS
from tests.monkey.agreement import disagreements, is_at_rest
from tests.monkey.watch import Counts, Watch, count

_PATIENCE = 240.0  # seconds that a busy machine may take for one film
GROWTH = 0.03  # of memory, from the third quarter to the last
_STUDY_SLACK = 8 << 20  # bytes of the log beside it, which is emptied every now and then
_SLACK = 16.0  # MiB, which an allocator takes and gives back


@dataclass
class Soak:
    """The window, and samples of what the process holds, each with how often something was done.

    The first half of a kind of work is its warm-up: caches fill, and libraries load what they need.
    """

    window: MainWindow
    services: Services
    watch: Watch
    samples: dict[str, list[tuple[int, Counts, int]]] = field(default_factory=dict)

    def repeat(self, kind: str, times: int, act: Callable[[int], None]) -> None:
        """Do something many times, and count so many times in between."""
        taken = self.samples[kind] = []
        every = max(1, times // (20 if times >= 1000 else 8))
        for number in range(times):
            act(number)
            assert not self.watch.problems, "\n".join(self.watch.problems)
            if (number + 1) % every == 0:
                self._until(lambda: is_at_rest(self.window), "everything asked for is there")
                taken.append((number + 1, count(), study_bytes()))

    def open_films(self, films: int) -> None:
        """Step through the list, round and round, until so many films were shown."""
        self.repeat("films", films, self._open_next)

    def _open_next(self, _number: int) -> None:
        window = self.window
        is_last = window.films.row_of(window.desk.path) == window.films.rowCount() - 1  # type: ignore[arg-type]
        window.actions_by_name["first_film" if is_last else "next_film"].trigger()
        self._until(lambda: window.viewer is not None and self._shows(window.desk.path), "the film is shown")
        wrong = disagreements(window)
        assert not wrong, wrong

    def _shows(self, path: Path | None) -> bool:
        film = None if self.window.viewer is None else self.window.viewer.film
        return film is not None and film.source == path

    def overlays(self, times: int) -> None:
        """Show heat maps by every quick method, film after film."""
        self.repeat("overlays", times, self._overlay)

    def _overlay(self, number: int) -> None:
        window, method = self.window, FAST_MAPS[number % len(FAST_MAPS)]
        self._open_next(number)
        self.services.inference._maps.clear()  # else films that come round again are answered from memory
        window.desk.set_overlay_choice(replace(window.desk.overlay_choice, visible=True, method=method))

        def is_drawn() -> bool:
            heatmap = None if window.viewer is None else window.viewer.heatmap
            return heatmap is not None and heatmap.method is method

        self._until(is_drawn, f"the heat map by {method} is drawn")

    def models(self, times: int, models: tuple[Path, Path]) -> None:
        """Load two models in turn; each answers for the film on screen."""
        self.repeat("models", times, lambda number: self._load(models[number % 2]))

    def _load(self, model: Path) -> None:
        window, ready = self.window, list[object]()

        def note(info: object, _device: object) -> None:
            ready.append(info)

        self.services.inference.model_ready.connect(note)
        window.model_choice.choose("model_path", str(model))
        self._until(lambda: ready, "the model is loaded")
        self.services.inference.model_ready.disconnect(note)
        self._until(lambda: window.panel.result._shown.prediction is not None, "the film has an answer")

    def _until(self, is_so: Callable[[], object], what: str) -> None:
        if not is_so():
            assert self.watch.wait_until(is_so, _PATIENCE, tick=0.002), f"not in time: {what}"

    def table(self) -> Iterator[str]:
        """Return the samples as a table, and what became of them."""
        yield f"{'':>9} {'done':>7} {'MiB':>8} handles  threads  widgets  QObjects   study B"
        for kind, samples in self.samples.items():
            for done, held, size in samples:
                yield (
                    f"{kind:>9} {done:>7,} {held.memory:>8.1f} {held.handles:>7} {held.threads:>8} "
                    f"{held.widgets:>8} {held.qobjects:>9,} {size:>9,}"
                )

    def growth(self, *, is_long: bool) -> list[str]:
        """Return what grew from the third quarter to the last, in words; the first half is left to warm up.

        Memory and objects, which go up and down by themselves, are judged in a long run only.
        """
        found = []
        names = ("handles", "threads", "widgets", *(("memory", "qobjects") if is_long else ()))
        for kind, samples in self.samples.items():
            half = samples[len(samples) // 2 :]
            before, after = half[: len(half) // 2], half[len(half) // 2 :]
            sizes = [size for _, _, size in half]
            if not sizes[0] or sizes[-1] - sizes[0] > _STUDY_SLACK:  # the same films have the same answers
                found.append(f"{kind}: the study grew from {sizes[0]:,} to {sizes[-1]:,} bytes")
            for name in names:
                first, last = (mean(getattr(held, name) for _, held, _ in part) for part in (before, after))
                allowed = max(GROWTH * first, _SLACK) if name == "memory" else 0.02 * first if "q" in name else 0.5
                if last - first > allowed:
                    found.append(f"{kind}: {name} grew from {first:.1f} to {last:.1f}")
        return found


def study_bytes() -> int:
    """Return the size of the user's study with what SQLite keeps beside it."""
    return sum(file.stat().st_size for file in data_folder("study").glob("*.cxrdb*"))
