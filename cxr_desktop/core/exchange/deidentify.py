"""De-identified copies of films: read, cleaned, checked, and only then put in place."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from cxr_desktop.core.exchange.cleaning import Change, add_method, clean, identity_of
from cxr_desktop.core.exchange.embedded_overlays import drop_embedded_overlays
from cxr_desktop.core.exchange.identity_check import Terms
from cxr_desktop.core.exchange.jpeg_comments import drop_comments
from cxr_desktop.core.exchange.link_table import Link, is_free_or_ours, write_links
from cxr_desktop.core.exchange.masking import mask_array, mask_film
from cxr_desktop.core.exchange.profile import Action
from cxr_desktop.core.exchange.pseudonyms import Identity, Pseudonyms
from cxr_desktop.core.exchange.removal_report import Copied, write_reports
from cxr_desktop.core.film.content import Content, content_of
from cxr_desktop.core.film.dicom_file import open_header
from cxr_desktop.core.film.dicom_header import number, text
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

    from cxr_desktop.core.exchange.mask import Mask
    from cxr_desktop.core.exchange.request import Request
    from cxr_desktop.core.words.progress import CancelToken

_PICTURE = (
    "SOPClassUID",
    "Rows",
    "Columns",
    "SamplesPerPixel",
    "PhotometricInterpretation",
    "BitsAllocated",
    "BitsStored",
    "PixelRepresentation",
)
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


_PREFIX = re.compile(r"[A-Za-z0-9_-]{1,32}")


def deidentify(request: Request, *, token: CancelToken) -> Generator[FilmCopied | FilmFailed, None, Deidentified]:
    """Write de-identified copies; stops between films when cancelled, with the report of what was written.

    A copy in which anything that identified the patient is found is not put in place and counts as failed.

    Raises
    ------
    RequestError
        When the folder cannot be made, holds one of the films, the linking table or the key would lie in it or write
        over another file, or pseudonyms would not be names of folders.
    KeyFileError
        When the key file cannot be read or written.
    """
    _check(request)
    run = _Run(request)
    done = None
    try:
        for place, path in enumerate(request.films, start=1):
            if token.is_cancelled:
                break
            try:
                copied = run.copy(path)
            except FilmError as failure:
                run.failed.append(place)
                yield FilmFailed(path, str(failure))
            else:
                yield FilmCopied(place, len(request.films), copied.name, len(copied.changes), copied.warning)
    finally:  # also when whoever drives this stopped between two films, or the key cannot be written any more
        done = run.finish(was_cancelled=token.is_cancelled)
    return done


def _check(request: Request) -> None:
    if not _PREFIX.fullmatch(request.prefix):
        raise RequestError("Pseudonyms begin with 1 to 32 of the characters A-Z, a-z, 0-9, _ and -.")
    folder = request.folder.resolve()
    films = {film.resolve() for film in request.films}
    for beside, what in ((request.links, "linking table"), (request.key, "key")):
        if beside is not None and folder in beside.resolve().parents:
            raise RequestError(f"The {what} may not lie in the folder of the copies: whoever gets them gets it too.")
        if beside is not None and beside.resolve() in {folder, *films}:
            raise RequestError(f"The {what} needs a file of its own; this is one of the films, or the folder.")
    if folder in {film.parent for film in films} | {film.parent.resolve() for film in request.films}:
        raise RequestError("The copies go into a folder of their own, not beside the films they are made of.")
    _check_links(request)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise RequestError(f"{request.folder}: cannot be made ({failure.strerror or failure})") from failure


def _check_links(request: Request) -> None:
    links = request.links
    if links is None:
        return
    if request.key is not None and links.resolve() == request.key.resolve():
        raise RequestError("The linking table and the key need a file each.")
    try:
        is_fine = is_free_or_ours(links)
    except OSError as failure:
        raise RequestError(f"{links}: cannot be read ({failure.strerror or failure})") from failure
    if not is_fine:
        raise RequestError(f"{links}: another file lies there, which the linking table does not write over")


class _Run:
    def __init__(self, request: Request) -> None:
        self._request = request
        self._pseudonyms = Pseudonyms(
            prefix=request.prefix, key=request.key, is_taken=lambda name: (request.folder / name).exists()
        )
        self._pseudonyms.save()
        self._folders: set[str] = set()
        self._copied: list[Copied] = []
        self._links: list[Link] = []
        self.failed: list[int] = []

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
        """Write the report and the linking table."""
        try:
            try:
                report = write_reports(self._request.folder, self._copied, self.failed)
            finally:
                if self._request.links is not None:
                    write_links(self._request.links, self._links)
        except OSError as failure:
            raise RequestError(f"The report cannot be written ({failure.strerror or failure}).") from failure
        warned = sum(bool(copied.warning) for copied in self._copied)
        return Deidentified(len(self._copied), len(self.failed), warned, report, was_cancelled)

    def _copy_dicom(self, path: Path, data: bytes) -> Copied:
        try:
            film = open_header(io.BytesIO(data))
            film.ensure_file_meta()
            refuse_other_objects(film, data)
            _refuse_nameless(film)
            patient, was, instance = identity_of(film), text(film, "PatientID"), text(film, "SOPInstanceUID")
            pseudonym = self._pseudonyms.patient(patient)
            terms = Terms.of(film, allowed=(pseudonym,), keeps_uids=self._request.options.keeps_uids)
            masks, beside = self._on(int(number(film, "Rows", 0)), int(number(film, "Columns", 0)))
            warning = "; ".join(filter(None, (beside, _warning(film, has_masks=bool(masks)))))
            described = [keyword for keyword in _PICTURE if text(film, keyword)]
            changes = self._cleaned(film, masks)
            _refuse_undescribed(film, described)
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
        with write_beside(target) as writing:
            writing.write_bytes(stream.getvalue())
        self._links.append(Link(self._name(target), pseudonym, was, instance, str(path)))
        return Copied(self._name(target), tuple(changes), warning)

    def _on(self, rows: int, columns: int) -> tuple[tuple[Mask, ...], str]:
        """Return the rectangles that lie on a film, and what to say of the others."""
        masks = tuple(mask for mask in self._request.masks if mask.is_on(rows, columns))
        beside = len(self._request.masks) - len(masks)
        if not beside:
            return masks, ""
        if not masks:
            return masks, "no rectangle lies on this film: nothing in it was masked"
        return masks, f"{beside} of {len(self._request.masks)} rectangles lie beside this film"

    def _cleaned(self, film: Dataset, masks: tuple[Mask, ...]) -> list[Change]:
        changes = []
        if not self._request.options.keeps_overlays and drop_embedded_overlays(film):
            changes.append(Change("(7fe0,0010)", "overlays in unused bits of PixelData", Action.REMOVE))
        if drop_comments(film):
            changes.append(Change("(7fe0,0010)", "comments in PixelData", Action.REMOVE))
        if masks:
            mask_film(film, masks)
            changes.append(Change("(7fe0,0010)", "PixelData", Action.MASK))
        changes += clean(film, self._request.options, self._pseudonyms)
        if masks:
            add_method(film, "rectangles masked", ("113101", "Clean Pixel Data Option"))
        return changes

    def _copy_picture(self, path: Path) -> Copied:
        film = read_radiograph(path)
        pixels = film.pixels if film.colour is None else film.colour
        masks, beside = self._on(film.height, film.width)
        if masks:
            pixels = mask_array(pixels, masks, 0)
        pseudonym = self._pseudonyms.patient(Identity(f"picture\0{film.sha256}"))
        target = self._free(pseudonym, ".png")
        with write_beside(target) as writing:
            Image.fromarray(np.ascontiguousarray(pixels)).save(writing, format="PNG")
        self._links.append(Link(self._name(target), pseudonym, "", "", str(path)))
        changes = [Change("", "all metadata of the picture", Action.REMOVE)]
        if masks:
            changes.append(Change("", "pixels", Action.MASK))
        return Copied(self._name(target), tuple(changes), "; ".join(filter(None, (beside, _NOT_LOOKED))))

    def _free(self, pseudonym: str, suffix: str) -> Path:
        """Return a name that is not taken, in the folder of the patient."""
        folder = self._request.folder / pseudonym
        if pseudonym not in self._folders:
            self._take(folder)
        turn = 1
        while (folder / f"{pseudonym}-{turn:04d}{suffix}").exists():
            turn += 1
        return folder / f"{pseudonym}-{turn:04d}{suffix}"

    def _take(self, folder: Path) -> None:
        """Make a patient's folder; one that is there must be this patient's, by the key."""
        pseudonym = folder.name
        if folder.exists() and not self._pseudonyms.owns(pseudonym, folder.parent):
            raise Refused(
                f"the folder {pseudonym} holds copies that were not made with this key; take another folder"
            )
        self._pseudonyms.own(pseudonym, folder.parent)
        folder.mkdir(exist_ok=True)
        self._folders.add(pseudonym)

    def _name(self, path: Path) -> str:
        return path.relative_to(self._request.folder).as_posix()


def _refuse_nameless(film: Dataset) -> None:
    for keyword in ("SOPClassUID", "SOPInstanceUID"):
        if not film.get(keyword):
            raise Refused(f"its header has no {keyword}")


def _refuse_undescribed(film: Dataset, described: list[str]) -> None:
    """Refuse a copy whose picture nobody could read: a damaged field may look like one that names the patient."""
    lost = next((keyword for keyword in described if not text(film, keyword)), "")
    if lost:
        raise Refused(f"not copied, because its header is damaged ({lost})")


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
