"""Every field of a file as rows: tags, sequences, private elements, what identifies, what is broken."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.sequence import Sequence
from pydicom.uid import ComputedRadiographyImageStorage, ExplicitVRLittleEndian, generate_uid

from cxr_desktop.core.film.header_fields import UNREADABLE, HeaderField, read_header_fields
from cxr_desktop.core.words.errors import FilmError


def written(path: Path, **fields: object) -> Path:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = ComputedRadiographyImageStorage, generate_uid()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    header = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    for keyword, value in fields.items():
        setattr(header, keyword, value)
    procedure = Dataset()
    procedure.CodeValue, procedure.CodeMeaning = "T-D3000", "Chest"
    header.AnatomicRegionSequence = Sequence([procedure])
    asked = Dataset()
    asked.RequestedProcedureID = "RP-77"
    header.RequestAttributesSequence = Sequence([asked])
    block = header.private_block(0x0019, "ACME 1.1", create=True)
    block.add_new(0x01, "LO", "room four")
    header.PixelData = bytes(600)
    header["PixelData"].VR = "OW"
    header.save_as(path, enforce_file_format=True)
    return path


def named(rows: tuple[HeaderField, ...], name: str) -> HeaderField:
    return next(row for row in rows if row.name == name)


def test_a_row_has_tag_kind_name_and_value_and_bulk_data_their_size(tmp_path):
    rows = read_header_fields(written(tmp_path / "a.dcm", Modality="CR", KVP=70.5))
    assert named(rows, "Modality") == HeaderField(0, "(0008,0060)", "CS", "Modality", "CR")
    assert {row.name for row in rows if row.is_name_ours} == {"Item 1", "Private creator", "Private field (ACME 1.1)"}
    assert {row.value for row in rows if row.is_value_ours} >= {"600 bytes", "1 item"}
    assert named(rows, "KVP").value == "70.5"
    assert named(rows, "Pixel Data").value == "600 bytes"
    assert named(rows, "Transfer Syntax UID").tag == "(0002,0010)"
    assert [row.tag for row in rows if row.depth == 0] == sorted(row.tag for row in rows if row.depth == 0)


def test_items_of_a_sequence_lie_below_it(tmp_path):
    rows = read_header_fields(written(tmp_path / "a.dcm"))
    at = rows.index(named(rows, "Anatomic Region Sequence"))
    assert [(row.depth, row.name, row.value) for row in rows[at : at + 4]] == [
        (0, "Anatomic Region Sequence", "1 item"),
        (1, "Item 1", ""),
        (2, "Code Value", "T-D3000"),
        (2, "Code Meaning", "Chest"),
    ]


def test_private_elements_are_marked_with_their_maker(tmp_path):
    rows = read_header_fields(written(tmp_path / "a.dcm"))
    row = named(rows, "Private field (ACME 1.1)")
    assert (row.tag, row.value, row.is_private, row.is_identifying) == ("(0019,1001)", "room four", True, True)
    maker = named(rows, "Private creator")
    assert (maker.value, maker.is_identifying) == ("ACME 1.1", False)


@pytest.mark.parametrize(
    ("keyword", "value", "name"),
    [
        ("PatientName", "Roe^Jane", "Patient's Name"),
        ("PatientID", "4711", "Patient ID"),
        ("PatientBirthDate", "20190203", "Patient's Birth Date"),
        ("PatientAddress", "1 Road", "Patient's Address"),
        ("AccessionNumber", "A1", "Accession Number"),
        ("InstitutionName", "Hospital", "Institution Name"),
        ("ReferringPhysicianName", "House^G", "Referring Physician's Name"),
        ("ImageComments", "seen with mother", "Image Comments"),
        ("StudyInstanceUID", "1.2.3", "Study Instance UID"),
    ],
)
def test_what_may_tell_the_patient_is_marked(tmp_path, keyword, value, name):
    row = named(read_header_fields(written(tmp_path / "a.dcm", **{keyword: value})), name)
    assert row.value == value
    assert row.is_identifying


def test_a_value_inside_a_sequence_that_tells_the_patient_is_marked_too(tmp_path):
    rows = read_header_fields(written(tmp_path / "a.dcm"))
    assert named(rows, "Requested Procedure ID").is_identifying
    assert not named(rows, "Code Meaning").is_identifying


def test_a_broken_field_costs_only_itself(tmp_path):
    path = written(tmp_path / "a.dcm", KVP="70", Modality="CR", Rows=5)
    data = path.read_bytes()
    at = data.index(b"\x28\x00\x10\x00US")
    broken = data[: at + 6] + b"\x03\x00abc" + data[at + 10 :]  # three bytes are no whole number of two-byte values
    path.write_bytes(broken)
    rows = read_header_fields(path)
    assert named(rows, "Rows").is_damaged
    assert named(rows, "Rows").value == UNREADABLE
    assert named(rows, "KVP").value == "70"


def test_a_huge_value_is_cut_and_says_so(tmp_path):
    row = named(read_header_fields(written(tmp_path / "a.dcm", ImageComments="word " * 2000)), "Image Comments")
    assert len(row.value) < 1100
    assert row.value.endswith("characters)")


def test_a_picture_tells_format_size_and_exif_and_free_words_are_marked(tmp_path):
    picture = Image.fromarray(np.zeros((30, 20), np.uint8))
    exif = Image.Exif()
    exif[0x0112], exif[0x013B] = 1, "Jane Roe"
    picture.save(tmp_path / "a.jpg", exif=exif)
    rows = read_header_fields(tmp_path / "a.jpg")
    assert named(rows, "Format").value == "JPEG"
    assert named(rows, "Columns x rows").value == "20 x 30"
    assert (named(rows, "Artist (0x013b)").value, named(rows, "Artist (0x013b)").is_identifying) == ("Jane Roe", True)
    assert not named(rows, "Orientation (0x0112)").is_identifying


def test_words_in_a_png_are_rows_that_may_tell_the_patient(tmp_path):
    notes = PngInfo()
    notes.add_text("Comment", "Jane Roe, 4711")
    Image.fromarray(np.zeros((4, 4), np.uint8)).save(tmp_path / "a.png", pnginfo=notes)
    row = named(read_header_fields(tmp_path / "a.png"), "Comment")
    assert (row.value, row.is_identifying) == ("Jane Roe, 4711", True)


@pytest.mark.parametrize("content", [b"", b"GIF89a....", b"\x89PNG\r\n\x1a\nxxxx", b"plain words"])
def test_what_is_no_film_is_refused_in_one_sentence(tmp_path, content):
    path = tmp_path / "x.dcm"
    path.write_bytes(content)
    with pytest.raises(FilmError, match=r"x\.dcm"):
        read_header_fields(path)


def test_every_readable_dicom_file_at_hand_gives_rows(data):
    counts = {}
    for path in sorted((data / "dicom").rglob("*.dcm")):
        rows = read_header_fields(path)
        counts[path.name] = len(rows)
        assert named(rows, "Rows").value.isdigit()
    assert len(counts) >= 10
    assert min(counts.values()) > 20


def test_blocks_that_nobody_can_read_have_their_size(tmp_path):
    block = b"8BIM" + (0x0404).to_bytes(2) + b"\0\0" + (300).to_bytes(4) + bytes(300)
    segment = b"Photoshop 3.0\0" + block
    stream = io.BytesIO()
    Image.fromarray(np.zeros((4, 4), np.uint8)).save(stream, "JPEG")
    data = stream.getvalue()
    (tmp_path / "a.jpg").write_bytes(data[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2) + segment + data[2:])
    assert named(read_header_fields(tmp_path / "a.jpg"), "photoshop").value == "300 bytes"
