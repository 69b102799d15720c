-- Who speaks under which names, labels and roles (`kind`), so that it is looked up: `spoken` for
-- each meeting, with the place where it stands first, as a moment that sorts as the catalogue does;
-- `told` for all of them, with how many they are and the latest moment. A value may be longer than
-- what an index takes.
CREATE TABLE spoken (
    meeting text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    value text NOT NULL,
    moment text COLLATE "C" NOT NULL
);
CREATE INDEX spoken_meeting ON spoken (meeting);
CREATE TABLE told (
    name text NOT NULL,
    kind text NOT NULL,
    value text NOT NULL,
    meetings integer NOT NULL,
    moment text COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX told_once ON told (name, kind, md5(value));

-- What meetings that are there already tell. JSON may hold a NUL, which no text may.
INSERT INTO spoken
SELECT meeting, name, kind, value, max(
    concat_ws(E'\x1f', to_char(day, 'YYYY-MM-DD'), clock, meeting)
    || E'\x1f' || lpad(greatest(9999 - place, 0)::text, 4, '0')
)
FROM (
    SELECT c.meeting, c.day, c.clock, s.one ->> 'name' AS name, w.kind, w.value,
        row_number() OVER (PARTITION BY c.meeting ORDER BY s.at, w.turn, w.at) - 1 AS place
    FROM catalogue AS c
    CROSS JOIN LATERAL json_array_elements(
        CASE WHEN c.entry::text LIKE '%\\u0000%'
            THEN regexp_replace(c.entry::text, '(?<!\\)((\\\\)*)\\u0000', '\1\\ufffd', 'g')::json
            ELSE c.entry END -> 'speakers'
    ) WITH ORDINALITY AS s(one, at)
    CROSS JOIN LATERAL (
        SELECT 'name', '', 0, 0
        UNION ALL SELECT 'label', label, 1, at
        FROM json_array_elements_text(s.one -> 'labels') WITH ORDINALITY AS l(label, at)
        UNION ALL SELECT 'role', s.one ->> 'role', 2, 0 WHERE s.one ->> 'role' <> ''
    ) AS w(kind, value, turn, at)
    WHERE c.present
) AS each
GROUP BY meeting, name, kind, value;
INSERT INTO told
SELECT name, kind, value, count(*), max(moment) FROM spoken GROUP BY name, kind, value;
CREATE UNIQUE INDEX spoken_once ON spoken (name, kind, md5(value), moment);

-- What is lacking is found without a look at all meetings.
CREATE INDEX catalogue_marks_version ON catalogue (marks_version) WHERE present;
CREATE INDEX catalogue_rules ON catalogue (rules) WHERE present;
CREATE INDEX catalogue_reader ON catalogue (reader) WHERE present;
CREATE INDEX indexed_generation ON indexed (generation);
CREATE INDEX indexed_fault ON indexed (meeting) WHERE fault IS NOT NULL;
