-- What the analyst makes of the library: named groups of reports, attributes of her own, views and searches kept by name,
-- and the words that she adds to or takes out of the dictionary.

CREATE TABLE report_set (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE set_member (
  id         TEXT PRIMARY KEY,
  report_set TEXT NOT NULL REFERENCES report_set (id) DEFERRABLE INITIALLY DEFERRED,
  report     TEXT NOT NULL REFERENCES report (id),
  UNIQUE (report_set, report)
) STRICT;
CREATE INDEX set_member_by_report ON set_member (report);

-- choices: JSON array of the values that an attribute of the kind 'choice' may have; empty for others.
CREATE TABLE attribute (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL UNIQUE,
  kind    TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice')),
  choices TEXT NOT NULL DEFAULT '[]',
  ordinal INTEGER NOT NULL
) STRICT;

-- value: as text; a number in the form of JSON, a date as ISO 8601 (YYYY, YYYY-MM or YYYY-MM-DD).
CREATE TABLE attribute_value (
  id        TEXT PRIMARY KEY,
  attribute TEXT NOT NULL REFERENCES attribute (id) DEFERRABLE INITIALLY DEFERRED,
  report    TEXT NOT NULL REFERENCES report (id),
  value     TEXT NOT NULL,
  UNIQUE (attribute, report)
) STRICT;
CREATE INDEX attribute_value_by_report ON attribute_value (report);

-- content: JSON of what the view shows: filter, order, columns with their widths.
CREATE TABLE library_view (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  content    TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- content: JSON of the search: query, how it is read, filter.
CREATE TABLE saved_search (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  content    TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- added: a word that the dictionary lacks; removed: one that it must not see; stopped: one that is not counted.
CREATE TABLE dictionary_word (
  id   TEXT PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('added', 'removed', 'stopped'))
) STRICT;

CREATE TRIGGER log_report_set_insert AFTER INSERT ON report_set BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'report_set', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'created_at', NEW.created_at));
END;

CREATE TRIGGER log_report_set_update AFTER UPDATE ON report_set WHEN
  (OLD.name IS NOT NEW.name OR OLD.created_at IS NOT NEW.created_at)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'report_set', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'name' AS name, json_quote(OLD.name) AS value WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'created_at', json_quote(OLD.created_at) WHERE OLD.created_at IS NOT NEW.created_at)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'name' AS name, json_quote(NEW.name) AS value WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'created_at', json_quote(NEW.created_at) WHERE OLD.created_at IS NOT NEW.created_at));
END;

CREATE TRIGGER log_report_set_delete AFTER DELETE ON report_set BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'report_set', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'created_at', OLD.created_at), NULL);
END;

CREATE TRIGGER log_set_member_insert AFTER INSERT ON set_member BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'set_member', NEW.id, NULL, json_object('id', NEW.id, 'report_set', NEW.report_set, 'report', NEW.report));
END;

CREATE TRIGGER log_set_member_update AFTER UPDATE ON set_member WHEN
  (OLD.report_set IS NOT NEW.report_set OR OLD.report IS NOT NEW.report)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'set_member', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report_set' AS name, json_quote(OLD.report_set) AS value WHERE OLD.report_set IS NOT NEW.report_set
    UNION ALL SELECT 'report', json_quote(OLD.report) WHERE OLD.report IS NOT NEW.report)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report_set' AS name, json_quote(NEW.report_set) AS value WHERE OLD.report_set IS NOT NEW.report_set
    UNION ALL SELECT 'report', json_quote(NEW.report) WHERE OLD.report IS NOT NEW.report));
END;

CREATE TRIGGER log_set_member_delete AFTER DELETE ON set_member BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'set_member', OLD.id, json_object('id', OLD.id, 'report_set', OLD.report_set, 'report', OLD.report), NULL);
END;

CREATE TRIGGER log_attribute_insert AFTER INSERT ON attribute BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'attribute', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'kind', NEW.kind, 'choices', NEW.choices, 'ordinal', NEW.ordinal));
END;

CREATE TRIGGER log_attribute_update AFTER UPDATE ON attribute WHEN
  (OLD.name IS NOT NEW.name OR OLD.kind IS NOT NEW.kind OR OLD.choices IS NOT NEW.choices OR OLD.ordinal IS NOT NEW.ordinal)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'attribute', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'name' AS name, json_quote(OLD.name) AS value WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'kind', json_quote(OLD.kind) WHERE OLD.kind IS NOT NEW.kind
    UNION ALL SELECT 'choices', json_quote(OLD.choices) WHERE OLD.choices IS NOT NEW.choices
    UNION ALL SELECT 'ordinal', json_quote(OLD.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'name' AS name, json_quote(NEW.name) AS value WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'kind', json_quote(NEW.kind) WHERE OLD.kind IS NOT NEW.kind
    UNION ALL SELECT 'choices', json_quote(NEW.choices) WHERE OLD.choices IS NOT NEW.choices
    UNION ALL SELECT 'ordinal', json_quote(NEW.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal));
END;

CREATE TRIGGER log_attribute_delete AFTER DELETE ON attribute BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'attribute', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'kind', OLD.kind, 'choices', OLD.choices, 'ordinal', OLD.ordinal), NULL);
END;

CREATE TRIGGER log_attribute_value_insert AFTER INSERT ON attribute_value BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'attribute_value', NEW.id, NULL, json_object('id', NEW.id, 'attribute', NEW.attribute, 'report', NEW.report, 'value', NEW.value));
END;

CREATE TRIGGER log_attribute_value_update AFTER UPDATE ON attribute_value WHEN
  (OLD.attribute IS NOT NEW.attribute OR OLD.report IS NOT NEW.report OR OLD.value IS NOT NEW.value)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'attribute_value', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'attribute' AS name, json_quote(OLD.attribute) AS value WHERE OLD.attribute IS NOT NEW.attribute
    UNION ALL SELECT 'report', json_quote(OLD.report) WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'value', json_quote(OLD.value) WHERE OLD.value IS NOT NEW.value)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'attribute' AS name, json_quote(NEW.attribute) AS value WHERE OLD.attribute IS NOT NEW.attribute
    UNION ALL SELECT 'report', json_quote(NEW.report) WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'value', json_quote(NEW.value) WHERE OLD.value IS NOT NEW.value));
END;

CREATE TRIGGER log_attribute_value_delete AFTER DELETE ON attribute_value BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'attribute_value', OLD.id, json_object('id', OLD.id, 'attribute', OLD.attribute, 'report', OLD.report, 'value', OLD.value), NULL);
END;

CREATE TRIGGER log_library_view_insert AFTER INSERT ON library_view BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'library_view', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'content', NEW.content, 'created_at', NEW.created_at));
END;

CREATE TRIGGER log_library_view_update AFTER UPDATE ON library_view WHEN
  (OLD.name IS NOT NEW.name OR OLD.content IS NOT NEW.content OR OLD.created_at IS NOT NEW.created_at)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'library_view', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'name' AS name, json_quote(OLD.name) AS value WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'content', json_quote(OLD.content) WHERE OLD.content IS NOT NEW.content
    UNION ALL SELECT 'created_at', json_quote(OLD.created_at) WHERE OLD.created_at IS NOT NEW.created_at)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'name' AS name, json_quote(NEW.name) AS value WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'content', json_quote(NEW.content) WHERE OLD.content IS NOT NEW.content
    UNION ALL SELECT 'created_at', json_quote(NEW.created_at) WHERE OLD.created_at IS NOT NEW.created_at));
END;

CREATE TRIGGER log_library_view_delete AFTER DELETE ON library_view BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'library_view', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'content', OLD.content, 'created_at', OLD.created_at), NULL);
END;

CREATE TRIGGER log_saved_search_insert AFTER INSERT ON saved_search BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'saved_search', NEW.id, NULL, json_object('id', NEW.id, 'name', NEW.name, 'content', NEW.content, 'created_at', NEW.created_at));
END;

CREATE TRIGGER log_saved_search_update AFTER UPDATE ON saved_search WHEN
  (OLD.name IS NOT NEW.name OR OLD.content IS NOT NEW.content OR OLD.created_at IS NOT NEW.created_at)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'saved_search', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'name' AS name, json_quote(OLD.name) AS value WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'content', json_quote(OLD.content) WHERE OLD.content IS NOT NEW.content
    UNION ALL SELECT 'created_at', json_quote(OLD.created_at) WHERE OLD.created_at IS NOT NEW.created_at)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'name' AS name, json_quote(NEW.name) AS value WHERE OLD.name IS NOT NEW.name
    UNION ALL SELECT 'content', json_quote(NEW.content) WHERE OLD.content IS NOT NEW.content
    UNION ALL SELECT 'created_at', json_quote(NEW.created_at) WHERE OLD.created_at IS NOT NEW.created_at));
END;

CREATE TRIGGER log_saved_search_delete AFTER DELETE ON saved_search BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'saved_search', OLD.id, json_object('id', OLD.id, 'name', OLD.name, 'content', OLD.content, 'created_at', OLD.created_at), NULL);
END;

CREATE TRIGGER log_dictionary_word_insert AFTER INSERT ON dictionary_word BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'dictionary_word', NEW.id, NULL, json_object('id', NEW.id, 'word', NEW.word, 'kind', NEW.kind));
END;

CREATE TRIGGER log_dictionary_word_update AFTER UPDATE ON dictionary_word WHEN
  (OLD.word IS NOT NEW.word OR OLD.kind IS NOT NEW.kind)
BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  SELECT (SELECT action FROM current_action), 'dictionary_word', NEW.id, (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'word' AS name, json_quote(OLD.word) AS value WHERE OLD.word IS NOT NEW.word
    UNION ALL SELECT 'kind', json_quote(OLD.kind) WHERE OLD.kind IS NOT NEW.kind)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'word' AS name, json_quote(NEW.word) AS value WHERE OLD.word IS NOT NEW.word
    UNION ALL SELECT 'kind', json_quote(NEW.kind) WHERE OLD.kind IS NOT NEW.kind));
END;

CREATE TRIGGER log_dictionary_word_delete AFTER DELETE ON dictionary_word BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'dictionary_word', OLD.id, json_object('id', OLD.id, 'word', OLD.word, 'kind', OLD.kind), NULL);
END;

