BEGIN TRANSACTION;
CREATE TABLE films (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE
    );
INSERT INTO "films" VALUES(1,'0000000000000000000000000000000000000000000000000000000000000001');
INSERT INTO "films" VALUES(2,'0000000000000000000000000000000000000000000000000000000000000002');
CREATE TABLE models (
        id INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL UNIQUE,
        info TEXT NOT NULL,
        used TEXT NOT NULL
    );
INSERT INTO "models" VALUES(1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','{"name": "one", "sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "classes": ["NORMAL", "PNEUMONIA"], "preprocessing": "stretch224", "temperature": 1.1, "operating_point": 0.3, "uncertain_band": [0.2, 0.7], "scope": "Children.", "metrics": [{"name": "AUC", "value": 0.9, "n": 100, "low": 0.8, "high": 0.95, "data": "val", "method": "DeLong"}], "training": "", "card": "", "base": "seeded", "parameters": 135309890}','2026-11-27T18:13:36.606156+00:00');
CREATE TABLE places (
        path BLOB PRIMARY KEY,
        film INTEGER REFERENCES films (id),
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        error TEXT NOT NULL,
        time TEXT NOT NULL
    ) WITHOUT ROWID;
INSERT INTO "places" VALUES(X'2F66696C6D732F4E4F524D414C2F612E706E67',1,1001,5000000001,'','2026-11-27T18:13:36+00:00');
INSERT INTO "places" VALUES(X'2F66696C6D732F622E706E67',2,1002,5000000002,'','2026-11-27T18:13:36+00:00');
INSERT INTO "places" VALUES(X'2F66696C6D732F632E706E67',NULL,0,0,'c.png: is empty','2026-11-27T18:13:36+00:00');
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
INSERT INTO "predictions" VALUES(1,1,X'CDCCCCCCCCCCEC3F9A9999999999B93F',0,0,0.3,0.5,0.0,1023.25,1024.0,'cpu','bf16','CPU, 2 threads',0.1,'0.1.0','2026-11-27T18:13:36+00:00');
INSERT INTO "predictions" VALUES(2,1,X'9A9999999999D93F333333333333E33F',1,1,0.3,0.5,0.0,1023.25,1024.0,'cpu','bf16','CPU, 2 threads',0.1,'0.1.0','2026-11-27T18:13:36+00:00');
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
INSERT INTO "readings" VALUES(2,'ann',-2,1,1,2.0,3.5,'2026-01-01T00:00:00+00:00','');
CREATE TABLE remarks (
        film INTEGER PRIMARY KEY REFERENCES films (id),
        note TEXT NOT NULL DEFAULT '',
        is_flagged INTEGER NOT NULL DEFAULT 0
    );
INSERT INTO "remarks" VALUES(1,'rotated',0);
COMMIT;
PRAGMA user_version = 1;
