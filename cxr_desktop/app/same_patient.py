"""Other films of the same patient, by the names of the films, where these plainly tell whose they are.

Films with a DICOM header are told apart by it (`FilmCatalogue.priors`); this is for the pictures of public
collections, whose names carry the patient's number. Names tell no dates: what they find is another film, never an
earlier one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxr_desktop.app.jobs import Job
from cxr_desktop.core.dataset.patients import NONE, suggest_rule

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cxr_desktop.app.catalogue import FilmCatalogue
    from cxr_desktop.app.film_listing import FilmListing
    from cxr_desktop.app.folder_model import FilmListModel
    from cxr_desktop.app.lanes import Lane
    from cxr_desktop.core.dataset.patients import PatientRule
    from cxr_desktop.core.words.progress import CancelToken

_SAMPLE = 2000
Index = tuple["PatientRule", dict[str, tuple["Path", ...]]]


@dataclass(frozen=True, slots=True)
class Kin:
    """Other films of the patient of a film.

    Parameters
    ----------
    earlier
        Films of studies that their headers prove to be earlier, the latest first.
    others
        The rest: later, of an unknown date, or found by their names.
    days
        Days from the film to another one by their headers, negative for an earlier one; without those unknown.
    """

    earlier: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()
    days: Mapping[Path, int] = field(default_factory=dict)


class SamePatient(QObject):
    """Follows the film list. Signals `changed` when other films of a patient may have been found."""

    changed = Signal()

    def __init__(self, lane: Lane, films: FilmListModel) -> None:
        super().__init__(films)
        self._lane = lane
        self._rule: PatientRule = NONE
        self._by_patient: dict[str, tuple[Path, ...]] = {}
        self._job: Job | None = None
        films.listed.connect(self._begin)

    def others(self, path: Path) -> tuple[Path, ...]:
        """Return other films of the patient: those before it by name, the nearest first, then the rest."""
        films = self._by_patient.get(self._rule.strict_patient(path.name), ())
        if path not in films:
            return ()
        at = films.index(path)
        return (*reversed(films[:at]), *films[at + 1 :])

    def _begin(self, listing: FilmListing) -> None:
        if self._job is not None:
            self._job.cancel()
        job = self._job = Job(partial(_index, listing.rows.keys), priority=5, owner=self)
        job.succeeded.connect(partial(self._take, job))
        self._lane.submit(job)

    def _take(self, job: Job, index: Index) -> None:
        if job is self._job:
            self._job = None
            self._rule, self._by_patient = index
            self.changed.emit()


def kin_of(path: Path, headers: FilmCatalogue, names: SamePatient) -> Kin:
    """Return other films of the patient: by the headers, else by the names of the files."""
    earlier, others = headers.priors(path), headers.others(path)
    if not earlier and not others:
        return Kin(others=names.others(path))
    known = {other: headers.days_between(path, other) for other in (*earlier, *others)}
    return Kin(earlier, others, {other: days for other, days in known.items() if days is not None})


def _index(keys: Sequence[str], token: CancelToken) -> Index:
    """Return the rule of the names and the films of each patient who has several, in order of names."""
    step = max(1, len(keys) // _SAMPLE)
    rule = suggest_rule(Path(key).name for key in islice(keys, 0, None, step))
    found: dict[str, list[Path]] = {}
    if rule is NONE:
        return rule, {}
    for number, key in enumerate(keys):
        if number % 1000 == 0:
            token.raise_if_cancelled()
        film = Path(key)
        found.setdefault(rule.strict_patient(film.name), []).append(film)
    several = {patient: tuple(sorted(own)) for patient, own in found.items() if len(own) > 1}
    return rule, several
