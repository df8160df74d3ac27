-- How sure intake is of what a block is, 0 to 1, as figures and work models have it. Blocks that were stored before are as sure as their
-- place alone makes them, until their report is read again; what the analyst said is beyond doubt.

DROP TRIGGER log_block_insert;
DROP TRIGGER log_block_update;
DROP TRIGGER log_block_delete;

ALTER TABLE block ADD COLUMN certainty REAL NOT NULL DEFAULT 0.8 CHECK (certainty BETWEEN 0 AND 1);
UPDATE block SET certainty = 1 WHERE origin IN ('edited', 'added');

CREATE TRIGGER log_block_insert AFTER INSERT ON block WHEN (SELECT presence FROM report WHERE id = NEW.report) <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'block', NEW.id, NULL, json_object('id', NEW.id, 'report', NEW.report, 'ordinal', NEW.ordinal, 'kind', NEW.kind, 'level', NEW.level, 'start', NEW.start, 'end', NEW."end", 'origin', NEW.origin, 'certainty', NEW.certainty));
END;

CREATE TRIGGER log_block_update AFTER UPDATE ON block WHEN (SELECT presence FROM report WHERE id = NEW.report) <> 'staged' AND 
  (OLD.report IS NOT NEW.report OR OLD.ordinal IS NOT NEW.ordinal OR OLD.kind IS NOT NEW.kind OR OLD.level IS NOT NEW.level OR OLD.start IS NOT NEW.start OR OLD."end" IS NOT NEW."end" OR OLD.origin IS NOT NEW.origin OR OLD.certainty IS NOT NEW.certainty)
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
    UNION ALL SELECT 'origin', json_quote(OLD.origin) WHERE OLD.origin IS NOT NEW.origin
    UNION ALL SELECT 'certainty', json_quote(OLD.certainty) WHERE OLD.certainty IS NOT NEW.certainty)), (SELECT json_group_object(name, json(value)) FROM (
    SELECT 'report' AS name, json_quote(NEW.report) AS value WHERE OLD.report IS NOT NEW.report
    UNION ALL SELECT 'ordinal', json_quote(NEW.ordinal) WHERE OLD.ordinal IS NOT NEW.ordinal
    UNION ALL SELECT 'kind', json_quote(NEW.kind) WHERE OLD.kind IS NOT NEW.kind
    UNION ALL SELECT 'level', json_quote(NEW.level) WHERE OLD.level IS NOT NEW.level
    UNION ALL SELECT 'start', json_quote(NEW.start) WHERE OLD.start IS NOT NEW.start
    UNION ALL SELECT 'end', json_quote(NEW."end") WHERE OLD."end" IS NOT NEW."end"
    UNION ALL SELECT 'origin', json_quote(NEW.origin) WHERE OLD.origin IS NOT NEW.origin
    UNION ALL SELECT 'certainty', json_quote(NEW.certainty) WHERE OLD.certainty IS NOT NEW.certainty));
END;

CREATE TRIGGER log_block_delete AFTER DELETE ON block WHEN (SELECT presence FROM report WHERE id = OLD.report) <> 'staged' BEGIN
  SELECT RAISE(ABORT, 'a change without an action') WHERE (SELECT action FROM current_action) IS NULL;
  INSERT INTO change (action, "table", row, before, after)
  VALUES ((SELECT action FROM current_action), 'block', OLD.id, json_object('id', OLD.id, 'report', OLD.report, 'ordinal', OLD.ordinal, 'kind', OLD.kind, 'level', OLD.level, 'start', OLD.start, 'end', OLD."end", 'origin', OLD.origin, 'certainty', OLD.certainty), NULL);
END;
