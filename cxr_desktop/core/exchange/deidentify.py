"""De-identified copies of films: read, cleaned, checked, and only then put in place."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pydicom
from PIL import Image

from cxr_desktop.core.exchange.cleaning import Change, add_method, clean, identity_of
from cxr_desktop.core.exchange.embedded_overlays import drop_embedded_overlays
from cxr_desktop.core.exchange.identity_check import Terms
from cxr_desktop.core.exchange.jpeg_comments import drop_comments
from cxr_desktop.core.exchange.link_table import Link, write_links
from cxr_desktop.core.exchange.masking import mask_array, mask_film
from cxr_desktop.core.exchange.profile import Action
from cxr_desktop.core.exchange.pseudonyms import Pseudonyms
from cxr_desktop.core.exchange.removal_report import Copied, write_reports
from cxr_desktop.core.film.content import Content, content_of
from cxr_desktop.core.film.dicom_header import text
from cxr_desktop.core.film.dicom_kinds import refuse_other_objects
from cxr_desktop.core.film.reading import read_bytes, read_radiograph
from cxr_desktop.core.film.refusal import Refused, first_words
from cxr_desktop.core.words.errors import CxrError, FilmError
from cxr_desktop.core.words.paths import write_beside
from cxr_desktop.core.words.progress import FilmFailed

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from pydicom.dataset import Dataset

    from cxr_desktop.core.exchange.request import Request
    from cxr_desktop.core.words.progress import CancelToken

_SCANNED = ("1.2.840.10008.5.1.4.1.1.7",)  # Secondary Captures
_NOT_LOOKED = "writing in the picture was not looked for"


@dataclass(frozen=True, slots=True)
class FilmCopied:
    """One film is written; `name` is its place in the folder, `warning` a sentence or ""."""

    done: int
    total: int
    name: str
    changes: int
    warning: str


@dataclass(frozen=True, slots=True)
class Deidentified:
    """How it went: films written, failed, with a warning, and where the report is."""

    written: int
    failed: int
    warned: int
    report: Path
    was_cancelled: bool = False


class RequestError(CxrError):
    """A request that cannot be carried out as it stands."""


def deidentify(request: Request, *, token: CancelToken) -> Generator[FilmCopied | FilmFailed, None, Deidentified]:
    """Write de-identified copies; stops between films when cancelled, with the report of what was written.

    A copy in which anything that identified the patient is found is not put in place and counts as failed.

    Raises
    ------
    RequestError
        When the folder cannot be made, holds one of the films, or the linking table would lie in it.
    KeyFileError
        When the key file cannot be read or written.
    """
    _check(request)
    run = _Run(request)
    try:
        for number, path in enumerate(request.films, start=1):
            if token.is_cancelled:
                break
            try:
                copied = run.copy(path)
            except FilmError as failure:
                run.failed += 1
                yield FilmFailed(path, str(failure))
            else:
                yield FilmCopied(number, len(request.films), copied.name, len(copied.changes), copied.warning)
    except GeneratorExit:  # whoever drives this stopped between two films
        run.finish(was_cancelled=True)
        raise
    return run.finish(was_cancelled=token.is_cancelled)


def _check(request: Request) -> None:
    folder = request.folder.absolute()
    for beside in (request.links, request.key):
        if beside is not None and folder in beside.absolute().parents:
            what = "linking table" if beside is request.links else "key"
            raise RequestError(f"The {what} may not lie in the folder of the copies: whoever gets them gets it too.")
    if any(folder == film.absolute().parent for film in request.films):
        raise RequestError("The copies go into a folder of their own, not beside the films they are made of.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise RequestError(f"{request.folder}: cannot be made ({failure.strerror or failure})") from failure


class _Run:
    def __init__(self, request: Request) -> None:
        self._request = request
        self._pseudonyms = Pseudonyms(prefix=request.prefix, key=request.key)
        self._copied: list[Copied] = []
        self._links: list[Link] = []
        self.failed = 0

    def copy(self, path: Path) -> Copied:
        """Write one copy.

        Raises
        ------
        FilmError
            Naming the film and the reason.
        """
        data = read_bytes(path)
        try:
            is_dicom = content_of(data) is Content.DICOM
            copied = self._copy_dicom(path, data) if is_dicom else self._copy_picture(path)
        except Refused as refusal:
            raise FilmError(path, refusal.reason) from refusal
        except OSError as failure:
            raise FilmError(path, f"its copy cannot be written ({failure.strerror or failure})") from failure
        self._copied.append(copied)
        return copied

    def finish(self, *, was_cancelled: bool) -> Deidentified:
        """Write the report, the key and the linking table."""
        self._pseudonyms.save()
        try:
            report = write_reports(self._request.folder, self._copied)
            if self._request.links is not None:
                write_links(self._request.links, self._links)
        except OSError as failure:
            raise RequestError(f"The report cannot be written ({failure.strerror or failure}).") from failure
        warned = sum(bool(copied.warning) for copied in self._copied)
        return Deidentified(len(self._copied), self.failed, warned, report, was_cancelled)

    def _copy_dicom(self, path: Path, data: bytes) -> Copied:
        try:
            film = pydicom.dcmread(io.BytesIO(data), force=True)
            film.ensure_file_meta()
            refuse_other_objects(film, data)
            _refuse_nameless(film)
            patient, was = identity_of(film), text(film, "PatientID")
            pseudonym = self._pseudonyms.patient(patient)
            terms = Terms.of(film, allowed=(pseudonym,))
            warning = _warning(film, has_masks=bool(self._request.masks))
            changes = self._cleaned(film)
            stream = io.BytesIO()
            film.save_as(stream, enforce_file_format=True)
        except (Refused, MemoryError):
            raise
        except Exception as failure:  # pydicom and its decoders raise a zoo; all of it means the same to the user
            raise Refused(f"it cannot be copied ({first_words(failure)})") from failure
        left = terms.place_in(stream.getvalue())
        if left:
            raise Refused(f"not copied, because something that identifies the patient was still in {left}")
        target = self._free(pseudonym, ".dcm")
        with write_beside(target) as beside:
            beside.write_bytes(stream.getvalue())
        self._links.append(Link(self._name(target), pseudonym, was, _instance_of(data), str(path)))
        return Copied(self._name(target), tuple(changes), warning)

    def _cleaned(self, film: Dataset) -> list[Change]:
        changes = []
        if not self._request.options.keeps_overlays and drop_embedded_overlays(film):
            changes.append(Change("(7fe0,0010)", "overlays in unused bits of PixelData", Action.REMOVE))
        if drop_comments(film):
            changes.append(Change("(7fe0,0010)", "comments in PixelData", Action.REMOVE))
        if self._request.masks:
            mask_film(film, self._request.masks)
            changes.append(Change("(7fe0,0010)", "PixelData", Action.MASK))
        changes += clean(film, self._request.options, self._pseudonyms)
        if self._request.masks:
            add_method(film, "rectangles masked", ("113101", "Clean Pixel Data Option"))
        return changes

    def _copy_picture(self, path: Path) -> Copied:
        film = read_radiograph(path)
        pixels = film.pixels if film.colour is None else film.colour
        if self._request.masks:
            pixels = mask_array(pixels, self._request.masks, 0)
        pseudonym = self._pseudonyms.patient(f"picture\0{film.sha256}")
        target = self._free(pseudonym, ".png")
        with write_beside(target) as beside:
            Image.fromarray(np.ascontiguousarray(pixels)).save(beside, format="PNG")
        self._links.append(Link(self._name(target), pseudonym, "", "", str(path)))
        changes = [Change("", "all metadata of the picture", Action.REMOVE)]
        if self._request.masks:
            changes.append(Change("", "pixels", Action.MASK))
        return Copied(self._name(target), tuple(changes), _NOT_LOOKED)

    def _free(self, pseudonym: str, suffix: str) -> Path:
        """Return a name that is not taken, in the folder of the patient."""
        folder = self._request.folder / pseudonym
        folder.mkdir(exist_ok=True)
        number = 1
        while (folder / f"{pseudonym}-{number:04d}{suffix}").exists():
            number += 1
        return folder / f"{pseudonym}-{number:04d}{suffix}"

    def _name(self, path: Path) -> str:
        return path.relative_to(self._request.folder).as_posix()


def _refuse_nameless(film: Dataset) -> None:
    for keyword in ("SOPClassUID", "SOPInstanceUID"):
        if not film.get(keyword):
            raise Refused(f"its header has no {keyword}")


def _instance_of(data: bytes) -> str:
    """Return the SOP Instance UID of a file, for the linking table."""
    header = pydicom.dcmread(io.BytesIO(data), force=True, specific_tags=["SOPInstanceUID"])
    return text(header, "SOPInstanceUID")


def _warning(film: Dataset, *, has_masks: bool) -> str:
    """Return what to say of writing in the picture (PS3.3 C.7.6.1, Burned In Annotation)."""
    says = text(film, "BurnedInAnnotation").upper()
    if says == "NO":
        return ""
    masked = "; rectangles were masked" if has_masks else ""
    if says == "YES":
        return f"the file says that there is writing in the picture{masked}"
    if text(film, "SOPClassUID") in _SCANNED or text(film, "ConversionType") in {"DF", "SI"}:
        return f"captured or scanned pictures often have writing in them; {_NOT_LOOKED}{masked}"
    return f"the file does not say whether there is writing in the picture; {_NOT_LOOKED}{masked}"
