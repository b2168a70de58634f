"""The tables of a study file, and how an older file becomes a present one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING

from cxr_desktop.core.words.errors import PathError

if TYPE_CHECKING:
    from pathlib import Path


class StoreError(PathError):
    """A study that cannot be opened, read or written."""


# each brings a file from the version before it to its own; once published, none is changed any more
MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE films (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE
    );
    CREATE TABLE places (
        path BLOB PRIMARY KEY,
        film INTEGER REFERENCES films (id),
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        error TEXT NOT NULL,
        time TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE models (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        info TEXT NOT NULL,
        used TEXT NOT NULL
    );
    CREATE TABLE predictions (
        film INTEGER NOT NULL REFERENCES films (id),
        model INTEGER NOT NULL REFERENCES models (id),
        probabilities BLOB NOT NULL,
        label INTEGER NOT NULL,
        is_uncertain INTEGER NOT NULL,
        operating_point REAL,
        field_left REAL NOT NULL,
        field_top REAL NOT NULL,
        field_width REAL NOT NULL,
        field_height REAL NOT NULL,
        device TEXT NOT NULL,
        precision TEXT NOT NULL,
        device_title TEXT NOT NULL,
        seconds REAL NOT NULL,
        program TEXT NOT NULL,
        time TEXT NOT NULL,
        PRIMARY KEY (film, model)
    ) WITHOUT ROWID;
    CREATE TABLE readings (
        film INTEGER NOT NULL REFERENCES films (id),
        reader TEXT NOT NULL,
        label INTEGER NOT NULL,
        first_label INTEGER NOT NULL,
        is_blind INTEGER NOT NULL,
        first_seconds REAL NOT NULL,
        seconds REAL NOT NULL,
        time TEXT NOT NULL,
        model_sha256 TEXT NOT NULL,
        PRIMARY KEY (film, reader)
    ) WITHOUT ROWID;
    CREATE TABLE remarks (
        film INTEGER PRIMARY KEY REFERENCES films (id),
        note TEXT NOT NULL DEFAULT '',
        is_flagged INTEGER NOT NULL DEFAULT 0
    );
    """,
    """
    ALTER TABLE predictions ADD COLUMN in_scope INTEGER;
    ALTER TABLE predictions ADD COLUMN scope_reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE predictions ADD COLUMN scope_doubt TEXT NOT NULL DEFAULT '';
    ALTER TABLE predictions ADD COLUMN scope_distance REAL;
    ALTER TABLE predictions ADD COLUMN spread REAL;
    """,
    """
    ALTER TABLE predictions ADD COLUMN is_judged INTEGER NOT NULL DEFAULT 0;
    UPDATE predictions SET is_judged = 1 WHERE in_scope IS NOT NULL;
    """,
    """
    CREATE TABLE annotations (
        film INTEGER NOT NULL REFERENCES films (id),
        place INTEGER NOT NULL,
        key TEXT NOT NULL,
        kind TEXT NOT NULL,
        points TEXT NOT NULL,
        text TEXT NOT NULL,
        is_proposed INTEGER NOT NULL,
        figures TEXT NOT NULL,
        spacing TEXT NOT NULL,
        PRIMARY KEY (film, place)
    ) WITHOUT ROWID;
    """,
)


def migrate(path: Path, connection: sqlite3.Connection) -> str:
    """Bring a file to the present version; return a sentence about it, "" where there is nothing to tell.

    An older file is copied first.

    Raises
    ------
    StoreError
        When the file is newer than this program.
    sqlite3.Error
        When it cannot be written; then it is as it was.
    """
    if _version(path, connection) == len(MIGRATIONS):
        return ""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(path, connection)  # somebody else may have done it while we waited for our turn
        told = _copied(path, version) if 0 < version < len(MIGRATIONS) else ""
        for script in MIGRATIONS[version:]:
            for statement in filter(str.strip, script.split(";")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return told


def _version(path: Path, connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        raise StoreError(path, "was written by a newer version of this program")
    return int(version)


def _copied(path: Path, version: int) -> str:
    copy = dated(path, f"of version {version}")
    # a connection in the middle of writing cannot be copied; another one sees the file as it was
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return f"{path.name} was brought to the present form; the file as it was is {copy.name}."


def dated(path: Path, what: str) -> Path:
    """Return a name beside `path` that says what it is and when it was made, and that is free."""
    when = f"{datetime.now().astimezone():%Y-%m-%d %H-%M-%S}"
    name = path.with_name(f"{path.stem} {what} {when}{path.suffix}")
    number = 1
    while name.exists():
        number += 1
        name = path.with_name(f"{path.stem} {what} {when} ({number}){path.suffix}")
    return name
