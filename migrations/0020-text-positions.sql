-- An index of exact positions takes the place of text_index, which only said which texts may hold a passage.
-- It is derived from report_content and written by the program: what no segment holds yet is read as it stands (see src-main/corpus/text-index).

DROP TABLE text_index;

-- A stretch of the index: the folded texts of some contents one behind the other, each followed by one line end; positions are UTF-16
-- code units of that. Segments take the contents in the order of their keys: all up to the greatest last_content are in one.
-- contents: JSON array of [key, length], in the order of the stretch; a length of 0 stands for a text that is too long for the index.
CREATE TABLE text_segment (
  key          INTEGER PRIMARY KEY,
  last_content INTEGER NOT NULL,
  contents     TEXT NOT NULL
) STRICT;

-- How often each UTF-16 code unit stands in a segment (count), and in how many of its texts. key: 65536 × segment + unit.
CREATE TABLE text_unit (
  key   INTEGER PRIMARY KEY,
  count INTEGER NOT NULL,
  texts INTEGER NOT NULL
) STRICT;

-- Where each unit stands in a segment, by the unit behind it, in chunks. key: 65536 × (65536 × segment + unit) + the first unit
-- behind that the chunk holds. positions: see src-main/corpus/text-index/postings.ts.
CREATE TABLE text_posting (
  key       INTEGER PRIMARY KEY,
  positions BLOB NOT NULL
) STRICT;
