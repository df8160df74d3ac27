-- The first shape of a corpus file. Times are ISO 8601 in UTC; ids are UUIDv7 text;
-- positions are UTF-16 code units of report_content.text, half-open.

CREATE TABLE coder (
  id   TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- Facts about the corpus and its present use, such as the coder at work.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- A source document. presence: 'staged' while intake writes it, 'present', or 'removed' (kept, so that undo can bring it back).
-- content is the version of its text that counts now. provenance: JSON, by field, of where a value of the metadata comes from.
-- warnings: JSON array of what intake warned of.
CREATE TABLE report (
  id              TEXT PRIMARY KEY,
  presence        TEXT NOT NULL CHECK (presence IN ('staged', 'present', 'removed')),
  file            TEXT NOT NULL,
  format          TEXT NOT NULL,
  encoding        TEXT,
  script          TEXT NOT NULL,
  title           TEXT,
  subtitle        TEXT,
  place_name      TEXT,
  place_code      TEXT,
  province        TEXT,
  city            TEXT,
  place_level     TEXT,
  date            TEXT,
  publisher       TEXT,
  author          TEXT,
  url             TEXT,
  document_number TEXT,
  provenance      TEXT NOT NULL DEFAULT '{}',
  warnings        TEXT NOT NULL DEFAULT '[]',
  status          TEXT NOT NULL DEFAULT 'new' CHECK (status IN ('new', 'reading', 'read')),
  length          INTEGER NOT NULL,
  text_sha256     TEXT NOT NULL,
  content         INTEGER NOT NULL REFERENCES report_content (key),
  imported_at     TEXT NOT NULL
) STRICT;
CREATE INDEX report_by_presence ON report (presence, imported_at);
CREATE INDEX report_by_text ON report (text_sha256);

-- The versions of reports' texts, apart, so that the library never reads them. Reading again with another encoding makes
-- a new version; none is ever changed, and what the log points to stays. A key is never given twice: text_index,
-- fingerprint and near_copy name it, so that what they say of a version stays true when undo brings it back.
-- pages: JSON array of where each page begins.
CREATE TABLE report_content (
  key    INTEGER PRIMARY KEY AUTOINCREMENT,
  text   TEXT NOT NULL,
  pages  TEXT NOT NULL DEFAULT '[]'
) STRICT;

-- What texts are found under: each character and each two side by side, folded, as one term a line. It has no positions and
-- no copy of the text: it says which texts may hold a passage, and the text itself says whether. Every character but the
-- control characters belongs to a term, ASCII's capital letters are its small ones. A query joins report.content.
CREATE VIRTUAL TABLE text_index USING fts5 (
  terms, content = '', detail = none,
  tokenize = "ascii tokenchars ' !""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"
);

-- Which texts hold which shingle: the keys of the first 32 as a JSON array without its brackets, so that a template's words lead
-- to no more. Derived from the texts, as near_copy is: neither is in the log.
CREATE TABLE fingerprint (
  hash     INTEGER PRIMARY KEY,
  count    INTEGER NOT NULL,
  contents TEXT NOT NULL
) STRICT;

-- Texts that share a good part, each pair both ways. share: of the shorter, 0 to 1. parts: JSON array of
-- [start, end, other start, other end].
CREATE TABLE near_copy (
  content INTEGER NOT NULL,
  other   INTEGER NOT NULL,
  share   REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
  parts   TEXT NOT NULL,
  PRIMARY KEY (content, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_by_content ON report (content);

-- The imported bytes, compressed with raw deflate; the hash is of the bytes before compression.
CREATE TABLE original (
  report TEXT PRIMARY KEY REFERENCES report (id),
  sha256 TEXT NOT NULL,
  size   INTEGER NOT NULL,
  bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX original_by_hash ON original (sha256);

-- Where a block, a figure or a work model comes from (origin): 'found' in the text, 'declared' by the file, 'edited' or 'added' by the
-- analyst, or 'removed' by her: kept, so that reading again does not bring it back. The present_… views leave the removed out.
CREATE TABLE block (
  id      TEXT PRIMARY KEY,
  report  TEXT NOT NULL REFERENCES report (id),
  ordinal INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  level   INTEGER,
  start   INTEGER NOT NULL CHECK (start >= 0),
  "end"   INTEGER NOT NULL,
  origin  TEXT NOT NULL DEFAULT 'found' CHECK (origin IN ('found', 'declared', 'edited', 'added')),
  CHECK ("end" >= start)
) STRICT, WITHOUT ROWID;
CREATE INDEX block_by_report ON block (report, ordinal);

CREATE TABLE figure (
  id               TEXT PRIMARY KEY,
  report           TEXT NOT NULL REFERENCES report (id),
  start            INTEGER NOT NULL CHECK (start >= 0),
  "end"            INTEGER NOT NULL CHECK ("end" > start),
  quote            TEXT NOT NULL,
  value            REAL NOT NULL,
  unit             TEXT,
  noun             TEXT,
  qualifier        TEXT NOT NULL,
  change_direction TEXT CHECK (change_direction IN ('increase', 'decrease')),
  change_basis     TEXT,
  certainty        REAL NOT NULL CHECK (certainty BETWEEN 0 AND 1),
  origin           TEXT NOT NULL CHECK (origin IN ('found', 'declared', 'edited', 'added', 'removed'))
) STRICT, WITHOUT ROWID;
CREATE INDEX figure_by_report ON figure (report, start);
CREATE VIEW present_figure AS SELECT * FROM figure WHERE origin <> 'removed';

CREATE TABLE work_model (
  id        TEXT PRIMARY KEY,
  report    TEXT NOT NULL REFERENCES report (id),
  start     INTEGER NOT NULL CHECK (start >= 0),
  "end"     INTEGER NOT NULL CHECK ("end" > start),
  quote     TEXT NOT NULL,
  name      TEXT NOT NULL,
  certainty REAL NOT NULL CHECK (certainty BETWEEN 0 AND 1),
  origin    TEXT NOT NULL CHECK (origin IN ('found', 'declared', 'edited', 'added', 'removed'))
) STRICT, WITHOUT ROWID;
CREATE INDEX work_model_by_report ON work_model (report, start);
CREATE VIEW present_work_model AS SELECT * FROM work_model WHERE origin <> 'removed';

CREATE TABLE category (
  id         TEXT PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE,
  parent     TEXT REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal    INTEGER NOT NULL,
  name       TEXT NOT NULL,
  definition TEXT NOT NULL DEFAULT '',
  include    TEXT NOT NULL DEFAULT '',
  exclude    TEXT NOT NULL DEFAULT '',
  example    TEXT NOT NULL DEFAULT '',
  colour     TEXT NOT NULL,
  shortcut   TEXT,
  archived   INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1))
) STRICT;
CREATE INDEX category_by_parent ON category (parent, ordinal);

CREATE TABLE tag (
  id         TEXT PRIMARY KEY,
  report     TEXT NOT NULL REFERENCES report (id),
  category   TEXT NOT NULL REFERENCES category (id) DEFERRABLE INITIALLY DEFERRED,
  coder      TEXT NOT NULL REFERENCES coder (id),
  start      INTEGER NOT NULL CHECK (start >= 0),
  "end"      INTEGER NOT NULL CHECK ("end" > start),
  quote      TEXT NOT NULL,
  prefix     TEXT NOT NULL,
  suffix     TEXT NOT NULL,
  origin     TEXT NOT NULL CHECK (origin IN ('manual', 'suggested', 'auto', 'imported')),
  certainty  REAL CHECK (certainty BETWEEN 0 AND 1),
  memo       TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX tag_by_report ON tag (report, start, "end");
CREATE INDEX tag_by_category ON tag (category, report);

CREATE TABLE brief (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  language    TEXT NOT NULL CHECK (language IN ('zh-Hans', 'en')),
  reports     TEXT NOT NULL,  -- JSON array of report ids, in order
  categories  TEXT NOT NULL,  -- JSON array of category ids, in order
  dropped     TEXT NOT NULL,  -- JSON array of slots the analyst deleted
  created_at  TEXT NOT NULL,
  changed_at  TEXT NOT NULL
) STRICT;

CREATE TABLE brief_block (
  id      TEXT PRIMARY KEY,
  brief   TEXT NOT NULL REFERENCES brief (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  content TEXT NOT NULL  -- JSON of the block: kind, section, sentences or rows
) STRICT;
CREATE INDEX brief_block_by_brief ON brief_block (brief, ordinal);

-- The change log. An action groups the row changes of one transaction; undo and redo are actions too, so nothing is ever taken out.
-- Actions of one deed of the analyst (the batches of one import) share it, and are undone together:
-- a deed is undone when the last action that names it is an 'undo'.
CREATE TABLE action (
  seq      INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  deed     TEXT NOT NULL,
  undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
  label    TEXT NOT NULL,
  subject  TEXT NOT NULL,
  coder    TEXT NOT NULL,
  at       TEXT NOT NULL
) STRICT;
CREATE INDEX action_by_deed ON action (deed, seq);

-- before and after: JSON of the row; of an update only the columns that changed.
CREATE TABLE change (
  seq      INTEGER PRIMARY KEY,
  action   INTEGER NOT NULL REFERENCES action (seq),
  "table"  TEXT NOT NULL,
  row      TEXT NOT NULL,
  before   TEXT,
  after    TEXT
) STRICT;
CREATE INDEX change_by_action ON change (action);

-- The action now under way; triggers refuse a change of the analyst's rows while there is none.
CREATE TABLE current_action (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  action INTEGER REFERENCES action (seq)
) STRICT;
INSERT INTO current_action (only, action) VALUES (1, NULL);

CREATE TRIGGER action_is_kept BEFORE DELETE ON action BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER action_is_fixed BEFORE UPDATE ON action BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER change_is_kept BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
CREATE TRIGGER change_is_fixed BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;

-- The log's triggers, one set a table. What intake writes into a staged report is not the analyst's change and is not logged;
-- a report enters the log when it turns from staged to present, and undoing that makes it removed, never staged again.

CREATE TRIGGER log_report_insert AFTER INSERT ON report WHEN NEW.presence <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'report', NEW.id, NULL, json_object('id', NEW.id, 'presence', NEW.presence, 'file', NEW.file, 'format', NEW.format, 'encoding', NEW.encoding, 'script', NEW.script, 'title', NEW.title, 'subtitle', NEW.subtitle, 'place_name', NEW.place_name, 'place_code', NEW.place_code, 'province', NEW.province, 'city', NEW.city, 'place_level', NEW.place_level, 'date', NEW.date, 'publisher', NEW.publisher, 'author', NEW.author, 'url', NEW.url, 'document_number', NEW.document_number, 'provenance', NEW.provenance, 'warnings', NEW.warnings, 'status', NEW.status, 'length', NEW.length, 'text_sha256', NEW.text_sha256, 'content', NEW.content, 'imported_at', NEW.imported_at));
END;

CREATE TRIGGER log_report_update AFTER UPDATE ON report WHEN NEW.presence <> 'staged' AND 
  (OLD.presence IS NOT NEW.presence OR OLD.file IS NOT NEW.file OR OLD.format IS NOT NEW.format OR OLD.encoding IS NOT NEW.encoding OR OLD.script IS NOT NEW.script OR OLD.title IS NOT NEW.title OR OLD.subtitle IS NOT NEW.subtitle OR OLD.place_name IS NOT NEW.place_name OR OLD.place_code IS NOT NEW.place_code OR OLD.province IS NOT NEW.province OR OLD.city IS NOT NEW.city OR OLD.place_level IS NOT NEW.place_level OR OLD.date IS NOT NEW.date OR OLD.publisher IS NOT NEW.publisher OR OLD.author IS NOT NEW.author OR OLD.url IS NOT NEW.url OR OLD.document_number IS NOT NEW.document_number OR OLD.provenance IS NOT NEW.provenance OR OLD.warnings IS NOT NEW.warnings OR OLD.status IS NOT NEW.status OR OLD.length IS NOT NEW.length OR OLD.text_sha256 IS NOT NEW.text_sha256 OR OLD.content IS NOT NEW.content OR OLD.imported_at IS NOT NEW.imported_at)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'report', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'presence' AS name, json_quote(iif(OLD.presence = 'staged', 'removed', OLD.presence)) AS value WHERE OLD.presence IS NOT NEW.presence
    UNION ALL SELECT 'file', json_quote(OLD.file) WHERE OLD.file IS NOT NEW.file
    UNION ALL SELECT 'format', json_quote(OLD.format) WHERE OLD.format IS NOT NEW.format
    UNION ALL SELECT 'encoding', json_quote(OLD.encoding) WHERE OLD.encoding IS NOT NEW.encoding
    UNION ALL SELECT 'script', json_quote(OLD.script) WHERE OLD.script IS NOT NEW.script
    UNION ALL SELECT 'title', json_quote(OLD.title) WHERE OLD.title IS NOT NEW.title
    UNION ALL SELECT 'subtitle', json_quote(OLD.subtitle) WHERE OLD.subtitle IS NOT NEW.subtitle
    UNION ALL SELECT 'place_name', json_quote(OLD.place_name) WHERE OLD.place_name IS NOT NEW.place_name
    UNION ALL SELECT 'place_code', json_quote(OLD.place_code) WHERE OLD.place_code IS NOT NEW.place_code
    UNION ALL SELECT 'province', json_quote(OLD.province) WHERE OLD.province IS NOT NEW.province
    UNION ALL SELECT 'city', json_quote(OLD.city) WHERE OLD.city IS NOT NEW.city
    UNION ALL SELECT 'place_level', json_quote(OLD.place_level) WHERE OLD.place_level IS NOT NEW.place_level
    UNION ALL SELECT 'date', json_quote(OLD.date) WHERE OLD.date IS NOT NEW.date
    UNION ALL SELECT 'publisher', json_quote(OLD.publisher) WHERE OLD.publisher IS NOT NEW.publisher
    UNION ALL SELECT 'author', json_quote(OLD.author) WHERE OLD.author IS NOT NEW.author
    UNION ALL SELECT 'url', json_quote(OLD.url) WHERE OLD.url IS NOT NEW.url
    UNION ALL SELECT 'document_number', json_quote(OLD.document_number) WHERE OLD.document_number IS NOT NEW.document_number
    UNION ALL SELECT 'provenance', json_quote(OLD.provenance) WHERE OLD.provenance IS NOT NEW.provenance
    UNION ALL SELECT 'warnings', json_quote(OLD.warnings) WHERE OLD.warnings IS NOT NEW.warnings
    UNION ALL SELECT 'status', json_quote(OLD.status) WHERE OLD.status IS NOT NEW.status
    UNION ALL SELECT 'length', json_quote(OLD.length) WHERE OLD.length IS NOT NEW.length
    UNION ALL SELECT 'text_sha256', json_quote(OLD.text_sha256) WHERE OLD.text_sha256 IS NOT NEW.text_sha256
    UNION ALL SELECT 'content', json_quote(OLD.content) WHERE OLD.content IS NOT NEW.content
    UNION ALL SELECT 'imported_at', json_quote(OLD.imported_at) WHERE OLD.imported_at IS NOT NEW.imported_at)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'presence' AS name, json_quote(NEW.presence) AS value WHERE OLD.presence IS NOT NEW.presence
    UNION ALL SELECT 'file', json_quote(NEW.file) WHERE OLD.file IS NOT NEW.file
    UNION ALL SELECT 'format', json_quote(NEW.format) WHERE OLD.format IS NOT NEW.format
    UNION ALL SELECT 'encoding', json_quote(NEW.encoding) WHERE OLD.encoding IS NOT NEW.encoding
    UNION ALL SELECT 'script', json_quote(NEW.script) WHERE OLD.script IS NOT NEW.script
    UNION ALL SELECT 'title', json_quote(NEW.title) WHERE OLD.title IS NOT NEW.title
    UNION ALL SELECT 'subtitle', json_quote(NEW.subtitle) WHERE OLD.subtitle IS NOT NEW.subtitle
    UNION ALL SELECT 'place_name', json_quote(NEW.place_name) WHERE OLD.place_name IS NOT NEW.place_name
    UNION ALL SELECT 'place_code', json_quote(NEW.place_code) WHERE OLD.place_code IS NOT NEW.place_code
    UNION ALL SELECT 'province', json_quote(NEW.province) WHERE OLD.province IS NOT NEW.province
    UNION ALL SELECT 'city', json_quote(NEW.city) WHERE OLD.city IS NOT NEW.city
    UNION ALL SELECT 'place_level', json_quote(NEW.place_level) WHERE OLD.place_level IS NOT NEW.place_level
    UNION ALL SELECT 'date', json_quote(NEW.date) WHERE OLD.date IS NOT NEW.date
    UNION ALL SELECT 'publisher', json_quote(NEW.publisher) WHERE OLD.publisher IS NOT NEW.publisher
    UNION ALL SELECT 'author', json_quote(NEW.author) WHERE OLD.author IS NOT NEW.author
    UNION ALL SELECT 'url', json_quote(NEW.url) WHERE OLD.url IS NOT NEW.url
    UNION ALL SELECT 'document_number', json_quote(NEW.document_number) WHERE OLD.document_number IS NOT NEW.document_number
    UNION ALL SELECT 'provenance', json_quote(NEW.provenance) WHERE OLD.provenance IS NOT NEW.provenance
    UNION ALL SELECT 'warnings', json_quote(NEW.warnings) WHERE OLD.warnings IS NOT NEW.warnings
    UNION ALL SELECT 'status', json_quote(NEW.status) WHERE OLD.status IS NOT NEW.status
    UNION ALL SELECT 'length', json_quote(NEW.length) WHERE OLD.length IS NOT NEW.length
    UNION ALL SELECT 'text_sha256', json_quote(NEW.text_sha256) WHERE OLD.text_sha256 IS NOT NEW.text_sha256
    UNION ALL SELECT 'content', json_quote(NEW.content) WHERE OLD.content IS NOT NEW.content
    UNION ALL SELECT 'imported_at', json_quote(NEW.imported_at) WHERE OLD.imported_at IS NOT NEW.imported_at));
END;

CREATE TRIGGER log_report_delete AFTER DELETE ON report WHEN OLD.presence <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'report', OLD.id, json_object('id', OLD.id, 'presence', OLD.presence, 'file', OLD.file, 'format', OLD.format, 'encoding', OLD.encoding, 'script', OLD.script, 'title', OLD.title, 'subtitle', OLD.subtitle, 'place_name', OLD.place_name, 'place_code', OLD.place_code, 'province', OLD.province, 'city', OLD.city, 'place_level', OLD.place_level, 'date', OLD.date, 'publisher', OLD.publisher, 'author', OLD.author, 'url', OLD.url, 'document_number', OLD.document_number, 'provenance', OLD.provenance, 'warnings', OLD.warnings, 'status', OLD.status, 'length', OLD.length, 'text_sha256', OLD.text_sha256, 'content', OLD.content, 'imported_at', OLD.imported_at), NULL);
END;

CREATE TRIGGER log_block_insert AFTER INSERT ON block WHEN (SELECT presence FROM report WHERE id = NEW.report) <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'block', NEW.id, NULL, json_object('id', NEW.id, 'report', NEW.report, 'ordinal', NEW.ordinal, 'kind', NEW.kind, 'level', NEW.level, 'start', NEW.start, 'end', NEW."end", 'origin', NEW.origin));
END;

CREATE TRIGGER log_block_update AFTER UPDATE ON block WHEN (SELECT presence FROM report WHERE id = NEW.report) <> 'staged' AND 
  (OLD.report IS NOT NEW.report OR OLD.ordinal IS NOT NEW.ordinal OR OLD.kind IS NOT NEW.kind OR OLD.level IS NOT NEW.level OR OLD.start IS NOT NEW.start OR OLD."end" IS NOT NEW."end" OR OLD.origin IS NOT NEW.origin)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'block', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(OLD.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'ordinal', json_quote(OLD.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal
    UNION ALL SELECT 'kind', json_quote(OLD.kind) WHERE OLD.kind IS NOT NEW.kind
    UNION ALL SELECT 'level', json_quote(OLD.level) WHERE OLD.level IS NOT NEW.level
    UNION ALL SELECT 'start', json_quote(OLD.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(OLD."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'origin', json_quote(OLD.origin) WHERE OLD.origin IS NOT NEW.origin)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(NEW.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'ordinal', json_quote(NEW.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal
    UNION ALL SELECT 'kind', json_quote(NEW.kind) WHERE OLD.kind IS NOT NEW.kind
    UNION ALL SELECT 'level', json_quote(NEW.level) WHERE OLD.level IS NOT NEW.level
    UNION ALL SELECT 'start', json_quote(NEW.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(NEW."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'origin', json_quote(NEW.origin) WHERE OLD.origin IS NOT NEW.origin));
END;

CREATE TRIGGER log_block_delete AFTER DELETE ON block WHEN (SELECT presence FROM report WHERE id = OLD.report) <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'block', OLD.id, json_object('id', OLD.id, 'report', OLD.report, 'ordinal', OLD.ordinal, 'kind', OLD.kind, 'level', OLD.level, 'start', OLD.start, 'end', OLD."end", 'origin', OLD.origin), NULL);
END;

CREATE TRIGGER log_figure_insert AFTER INSERT ON figure WHEN (SELECT presence FROM report WHERE id = NEW.report) <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'figure', NEW.id, NULL, json_object('id', NEW.id, 'report', NEW.report, 'start', NEW.start, 'end', NEW."end", 'quote', NEW.quote, 'value', NEW.value, 'unit', NEW.unit, 'noun', NEW.noun, 'qualifier', NEW.qualifier, 'change_direction', NEW.change_direction, 'change_basis', NEW.change_basis, 'certainty', NEW.certainty, 'origin', NEW.origin));
END;

CREATE TRIGGER log_figure_update AFTER UPDATE ON figure WHEN (SELECT presence FROM report WHERE id = NEW.report) <> 'staged' AND 
  (OLD.report IS NOT NEW.report OR OLD.start IS NOT NEW.start OR OLD."end" IS NOT NEW."end" OR OLD.quote IS NOT NEW.quote OR OLD.value IS NOT NEW.value OR OLD.unit IS NOT NEW.unit OR OLD.noun IS NOT NEW.noun OR OLD.qualifier IS NOT NEW.qualifier OR OLD.change_direction IS NOT NEW.change_direction OR OLD.change_basis IS NOT NEW.change_basis OR OLD.certainty IS NOT NEW.certainty OR OLD.origin IS NOT NEW.origin)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'figure', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(OLD.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'start', json_quote(OLD.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(OLD."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'quote', json_quote(OLD.quote) WHERE OLD.quote IS NOT NEW.quote
    UNION ALL SELECT 'value', json_quote(OLD.value) WHERE OLD.value IS NOT NEW.value
    UNION ALL SELECT 'unit', json_quote(OLD.unit) WHERE OLD.unit IS NOT NEW.unit
    UNION ALL SELECT 'noun', json_quote(OLD.noun) WHERE OLD.noun IS NOT NEW.noun
    UNION ALL SELECT 'qualifier', json_quote(OLD.qualifier) WHERE OLD.qualifier IS NOT NEW.qualifier
    UNION ALL SELECT 'change_direction', json_quote(OLD.change_direction) WHERE OLD.change_direction IS NOT NEW.change_direction
    UNION ALL SELECT 'change_basis', json_quote(OLD.change_basis) WHERE OLD.change_basis IS NOT NEW.change_basis
    UNION ALL SELECT 'certainty', json_quote(OLD.certainty) WHERE OLD.certainty IS NOT NEW.certainty
    UNION ALL SELECT 'origin', json_quote(OLD.origin) WHERE OLD.origin IS NOT NEW.origin)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(NEW.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'start', json_quote(NEW.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(NEW."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'quote', json_quote(NEW.quote) WHERE OLD.quote IS NOT NEW.quote
    UNION ALL SELECT 'value', json_quote(NEW.value) WHERE OLD.value IS NOT NEW.value
    UNION ALL SELECT 'unit', json_quote(NEW.unit) WHERE OLD.unit IS NOT NEW.unit
    UNION ALL SELECT 'noun', json_quote(NEW.noun) WHERE OLD.noun IS NOT NEW.noun
    UNION ALL SELECT 'qualifier', json_quote(NEW.qualifier) WHERE OLD.qualifier IS NOT NEW.qualifier
    UNION ALL SELECT 'change_direction', json_quote(NEW.change_direction) WHERE OLD.change_direction IS NOT NEW.change_direction
    UNION ALL SELECT 'change_basis', json_quote(NEW.change_basis) WHERE OLD.change_basis IS NOT NEW.change_basis
    UNION ALL SELECT 'certainty', json_quote(NEW.certainty) WHERE OLD.certainty IS NOT NEW.certainty
    UNION ALL SELECT 'origin', json_quote(NEW.origin) WHERE OLD.origin IS NOT NEW.origin));
END;

CREATE TRIGGER log_figure_delete AFTER DELETE ON figure WHEN (SELECT presence FROM report WHERE id = OLD.report) <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'figure', OLD.id, json_object('id', OLD.id, 'report', OLD.report, 'start', OLD.start, 'end', OLD."end", 'quote', OLD.quote, 'value', OLD.value, 'unit', OLD.unit, 'noun', OLD.noun, 'qualifier', OLD.qualifier, 'change_direction', OLD.change_direction, 'change_basis', OLD.change_basis, 'certainty', OLD.certainty, 'origin', OLD.origin), NULL);
END;

CREATE TRIGGER log_work_model_insert AFTER INSERT ON work_model WHEN (SELECT presence FROM report WHERE id = NEW.report) <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'work_model', NEW.id, NULL, json_object('id', NEW.id, 'report', NEW.report, 'start', NEW.start, 'end', NEW."end", 'quote', NEW.quote, 'name', NEW.name, 'certainty', NEW.certainty, 'origin', NEW.origin));
END;

CREATE TRIGGER log_work_model_update AFTER UPDATE ON work_model WHEN (SELECT presence FROM report WHERE id = NEW.report) <> 'staged' AND 
  (OLD.report IS NOT NEW.report OR OLD.start IS NOT NEW.start OR OLD."end" IS NOT NEW."end" OR OLD.quote IS NOT NEW.quote OR OLD.name IS NOT NEW.name OR OLD.certainty IS NOT NEW.certainty OR OLD.origin IS NOT NEW.origin)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'work_model', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(OLD.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'start', json_quote(OLD.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(OLD."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'quote', json_quote(OLD.quote) WHERE OLD.quote IS NOT NEW.quote
    UNION ALL SELECT 'name', json_quote(OLD.name) WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'certainty', json_quote(OLD.certainty) WHERE OLD.certainty IS NOT NEW.certainty
    UNION ALL SELECT 'origin', json_quote(OLD.origin) WHERE OLD.origin IS NOT NEW.origin)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(NEW.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'start', json_quote(NEW.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(NEW."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'quote', json_quote(NEW.quote) WHERE OLD.quote IS NOT NEW.quote
    UNION ALL SELECT 'name', json_quote(NEW.name) WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'certainty', json_quote(NEW.certainty) WHERE OLD.certainty IS NOT NEW.certainty
    UNION ALL SELECT 'origin', json_quote(NEW.origin) WHERE OLD.origin IS NOT NEW.origin));
END;

CREATE TRIGGER log_work_model_delete AFTER DELETE ON work_model WHEN (SELECT presence FROM report WHERE id = OLD.report) <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'work_model', OLD.id, json_object('id', OLD.id, 'report', OLD.report, 'start', OLD.start, 'end', OLD."end", 'quote', OLD.quote, 'name', OLD.name, 'certainty', OLD.certainty, 'origin', OLD.origin), NULL);
END;

CREATE TRIGGER log_category_insert AFTER INSERT ON category BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'category', NEW.id, NULL, json_object('id', NEW.id, 'key', NEW.key, 'parent', NEW.parent, 'ordinal', NEW.ordinal, 'name', NEW.name, 'definition', NEW.definition, 'include', NEW.include, 'exclude', NEW.exclude, 'example', NEW.example, 'colour', NEW.colour, 'shortcut', NEW.shortcut, 'archived', NEW.archived));
END;

CREATE TRIGGER log_category_update AFTER UPDATE ON category WHEN 
  (OLD.key IS NOT NEW.key OR OLD.parent IS NOT NEW.parent OR OLD.ordinal IS NOT NEW.ordinal OR OLD.name IS NOT NEW.name OR OLD.definition IS NOT NEW.definition OR OLD.include IS NOT NEW.include OR OLD.exclude IS NOT NEW.exclude OR OLD.example IS NOT NEW.example OR OLD.colour IS NOT NEW.colour OR OLD.shortcut IS NOT NEW.shortcut OR OLD.archived IS NOT NEW.archived)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'category', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'key' AS name, json_quote(OLD.key) AS value WHERE OLD.key IS NOT NEW.key
    UNION ALL SELECT 'parent', json_quote(OLD.parent) WHERE OLD.parent IS NOT NEW.parent
    UNION ALL SELECT 'ordinal', json_quote(OLD.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal
    UNION ALL SELECT 'name', json_quote(OLD.name) WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'definition', json_quote(OLD.definition) WHERE OLD.definition IS NOT NEW.definition
    UNION ALL SELECT 'include', json_quote(OLD.include) WHERE OLD.include IS NOT NEW.include
    UNION ALL SELECT 'exclude', json_quote(OLD.exclude) WHERE OLD.exclude IS NOT NEW.exclude
    UNION ALL SELECT 'example', json_quote(OLD.example) WHERE OLD.example IS NOT NEW.example
    UNION ALL SELECT 'colour', json_quote(OLD.colour) WHERE OLD.colour IS NOT NEW.colour
    UNION ALL SELECT 'shortcut', json_quote(OLD.shortcut) WHERE OLD.shortcut IS NOT NEW.shortcut
    UNION ALL SELECT 'archived', json_quote(OLD.archived) WHERE OLD.archived IS NOT NEW.archived)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'key' AS name, json_quote(NEW.key) AS value WHERE OLD.key IS NOT NEW.key
    UNION ALL SELECT 'parent', json_quote(NEW.parent) WHERE OLD.parent IS NOT NEW.parent
    UNION ALL SELECT 'ordinal', json_quote(NEW.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal
    UNION ALL SELECT 'name', json_quote(NEW.name) WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'definition', json_quote(NEW.definition) WHERE OLD.definition IS NOT NEW.definition
    UNION ALL SELECT 'include', json_quote(NEW.include) WHERE OLD.include IS NOT NEW.include
    UNION ALL SELECT 'exclude', json_quote(NEW.exclude) WHERE OLD.exclude IS NOT NEW.exclude
    UNION ALL SELECT 'example', json_quote(NEW.example) WHERE OLD.example IS NOT NEW.example
    UNION ALL SELECT 'colour', json_quote(NEW.colour) WHERE OLD.colour IS NOT NEW.colour
    UNION ALL SELECT 'shortcut', json_quote(NEW.shortcut) WHERE OLD.shortcut IS NOT NEW.shortcut
    UNION ALL SELECT 'archived', json_quote(NEW.archived) WHERE OLD.archived IS NOT NEW.archived));
END;

CREATE TRIGGER log_category_delete AFTER DELETE ON category BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'category', OLD.id, json_object('id', OLD.id, 'key', OLD.key, 'parent', OLD.parent, 'ordinal', OLD.ordinal, 'name', OLD.name, 'definition', OLD.definition, 'include', OLD.include, 'exclude', OLD.exclude, 'example', OLD.example, 'colour', OLD.colour, 'shortcut', OLD.shortcut, 'archived', OLD.archived), NULL);
END;

CREATE TRIGGER log_tag_insert AFTER INSERT ON tag BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'tag', NEW.id, NULL, json_object('id', NEW.id, 'report', NEW.report, 'category', NEW.category, 'coder', NEW.coder, 'start', NEW.start, 'end', NEW."end", 'quote', NEW.quote, 'prefix', NEW.prefix, 'suffix', NEW.suffix, 'origin', NEW.origin, 'certainty', NEW.certainty, 'memo', NEW.memo, 'created_at', NEW.created_at));
END;

CREATE TRIGGER log_tag_update AFTER UPDATE ON tag WHEN 
  (OLD.report IS NOT NEW.report OR OLD.category IS NOT NEW.category OR OLD.coder IS NOT NEW.coder OR OLD.start IS NOT NEW.start OR OLD."end" IS NOT NEW."end" OR OLD.quote IS NOT NEW.quote OR OLD.prefix IS NOT NEW.prefix OR OLD.suffix IS NOT NEW.suffix OR OLD.origin IS NOT NEW.origin OR OLD.certainty IS NOT NEW.certainty OR OLD.memo IS NOT NEW.memo OR OLD.created_at IS NOT NEW.created_at)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'tag', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(OLD.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'category', json_quote(OLD.category) WHERE OLD.category IS NOT NEW.category
    UNION ALL SELECT 'coder', json_quote(OLD.coder) WHERE OLD.coder IS NOT NEW.coder
    UNION ALL SELECT 'start', json_quote(OLD.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(OLD."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'quote', json_quote(OLD.quote) WHERE OLD.quote IS NOT NEW.quote
    UNION ALL SELECT 'prefix', json_quote(OLD.prefix) WHERE OLD.prefix IS NOT NEW.prefix
    UNION ALL SELECT 'suffix', json_quote(OLD.suffix) WHERE OLD.suffix IS NOT NEW.suffix
    UNION ALL SELECT 'origin', json_quote(OLD.origin) WHERE OLD.origin IS NOT NEW.origin
    UNION ALL SELECT 'certainty', json_quote(OLD.certainty) WHERE OLD.certainty IS NOT NEW.certainty
    UNION ALL SELECT 'memo', json_quote(OLD.memo) WHERE OLD.memo IS NOT NEW.memo
    UNION ALL SELECT 'created_at', json_quote(OLD.created_at) WHERE OLD.created_at IS NOT NEW.created_at)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(NEW.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'category', json_quote(NEW.category) WHERE OLD.category IS NOT NEW.category
    UNION ALL SELECT 'coder', json_quote(NEW.coder) WHERE OLD.coder IS NOT NEW.coder
    UNION ALL SELECT 'start', json_quote(NEW.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(NEW."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'quote', json_quote(NEW.quote) WHERE OLD.quote IS NOT NEW.quote
    UNION ALL SELECT 'prefix', json_quote(NEW.prefix) WHERE OLD.prefix IS NOT NEW.prefix
    UNION ALL SELECT 'suffix', json_quote(NEW.suffix) WHERE OLD.suffix IS NOT NEW.suffix
    UNION ALL SELECT 'origin', json_quote(NEW.origin) WHERE OLD.origin IS NOT NEW.origin
    UNION ALL SELECT 'certainty', json_quote(NEW.certainty) WHERE OLD.certainty IS NOT NEW.certainty
    UNION ALL SELECT 'memo', json_quote(NEW.memo) WHERE OLD.memo IS NOT NEW.memo
    UNION ALL SELECT 'created_at', json_quote(NEW.created_at) WHERE OLD.created_at IS NOT NEW.created_at));
END;

CREATE TRIGGER log_tag_delete AFTER DELETE ON tag BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'tag', OLD.id, json_object('id', OLD.id, 'report', OLD.report, 'category', OLD.category, 'coder', OLD.coder, 'start', OLD.start, 'end', OLD."end", 'quote', OLD.quote, 'prefix', OLD.prefix, 'suffix', OLD.suffix, 'origin', OLD.origin, 'certainty', OLD.certainty, 'memo', OLD.memo, 'created_at', OLD.created_at), NULL);
END;

CREATE TRIGGER log_brief_insert AFTER INSERT ON brief BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'brief', NEW.id, NULL, json_object('id', NEW.id, 'title', NEW.title, 'language', NEW.language, 'reports', NEW.reports, 'categories', NEW.categories, 'dropped', NEW.dropped, 'created_at', NEW.created_at, 'changed_at', NEW.changed_at));
END;

CREATE TRIGGER log_brief_update AFTER UPDATE ON brief WHEN 
  (OLD.title IS NOT NEW.title OR OLD.language IS NOT NEW.language OR OLD.reports IS NOT NEW.reports OR OLD.categories IS NOT NEW.categories OR OLD.dropped IS NOT NEW.dropped OR OLD.created_at IS NOT NEW.created_at OR OLD.changed_at IS NOT NEW.changed_at)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'brief', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'title' AS name, json_quote(OLD.title) AS value WHERE OLD.title IS NOT NEW.title
    UNION ALL SELECT 'language', json_quote(OLD.language) WHERE OLD.language IS NOT NEW.language
    UNION ALL SELECT 'reports', json_quote(OLD.reports) WHERE OLD.reports IS NOT NEW.reports
    UNION ALL SELECT 'categories', json_quote(OLD.categories) WHERE OLD.categories IS NOT NEW.categories
    UNION ALL SELECT 'dropped', json_quote(OLD.dropped) WHERE OLD.dropped IS NOT NEW.dropped
    UNION ALL SELECT 'created_at', json_quote(OLD.created_at) WHERE OLD.created_at IS NOT NEW.created_at
    UNION ALL SELECT 'changed_at', json_quote(OLD.changed_at) WHERE OLD.changed_at IS NOT NEW.changed_at)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'title' AS name, json_quote(NEW.title) AS value WHERE OLD.title IS NOT NEW.title
    UNION ALL SELECT 'language', json_quote(NEW.language) WHERE OLD.language IS NOT NEW.language
    UNION ALL SELECT 'reports', json_quote(NEW.reports) WHERE OLD.reports IS NOT NEW.reports
    UNION ALL SELECT 'categories', json_quote(NEW.categories) WHERE OLD.categories IS NOT NEW.categories
    UNION ALL SELECT 'dropped', json_quote(NEW.dropped) WHERE OLD.dropped IS NOT NEW.dropped
    UNION ALL SELECT 'created_at', json_quote(NEW.created_at) WHERE OLD.created_at IS NOT NEW.created_at
    UNION ALL SELECT 'changed_at', json_quote(NEW.changed_at) WHERE OLD.changed_at IS NOT NEW.changed_at));
END;

CREATE TRIGGER log_brief_delete AFTER DELETE ON brief BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'brief', OLD.id, json_object('id', OLD.id, 'title', OLD.title, 'language', OLD.language, 'reports', OLD.reports, 'categories', OLD.categories, 'dropped', OLD.dropped, 'created_at', OLD.created_at, 'changed_at', OLD.changed_at), NULL);
END;

CREATE TRIGGER log_brief_block_insert AFTER INSERT ON brief_block BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'brief_block', NEW.id, NULL, json_object('id', NEW.id, 'brief', NEW.brief, 'ordinal', NEW.ordinal, 'content', NEW.content));
END;

CREATE TRIGGER log_brief_block_update AFTER UPDATE ON brief_block WHEN 
  (OLD.brief IS NOT NEW.brief OR OLD.ordinal IS NOT NEW.ordinal OR OLD.content IS NOT NEW.content)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'brief_block', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'brief' AS name, json_quote(OLD.brief) AS value WHERE OLD.brief IS NOT NEW.brief
    UNION ALL SELECT 'ordinal', json_quote(OLD.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal
    UNION ALL SELECT 'content', json_quote(OLD.content) WHERE OLD.content IS NOT NEW.content)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'brief' AS name, json_quote(NEW.brief) AS value WHERE OLD.brief IS NOT NEW.brief
    UNION ALL SELECT 'ordinal', json_quote(NEW.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal
    UNION ALL SELECT 'content', json_quote(NEW.content) WHERE OLD.content IS NOT NEW.content));
END;

CREATE TRIGGER log_brief_block_delete AFTER DELETE ON brief_block BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'brief_block', OLD.id, json_object('id', OLD.id, 'brief', OLD.brief, 'ordinal', OLD.ordinal, 'content', OLD.content), NULL);
END;
