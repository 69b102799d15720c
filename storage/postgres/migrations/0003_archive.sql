-- The meetings. `catalogue` has a row for every meeting that ever was: what its last change was,
-- by what it is known again, by what it is looked up. What is large lies in tables of its own,
-- partitioned by hash of the meeting so that partitions may lie on other servers; a foreign table
-- takes no unique index, so that keys belong to the partitions.
CREATE TABLE changes (
    number bigint PRIMARY KEY,
    meeting text NOT NULL,
    kind text NOT NULL,
    is_new boolean NOT NULL
);

CREATE TABLE catalogue (
    meeting text PRIMARY KEY,
    change bigint NOT NULL,
    present boolean NOT NULL,
    -- As it is listed.
    day date NOT NULL,
    clock text COLLATE "C" NOT NULL,
    turns integer NOT NULL,
    entry json NOT NULL,
    -- Where it came from, and by what it is known again.
    sha256 text NOT NULL,
    reader integer NOT NULL,
    source text,
    url text,
    guid text,
    title text NOT NULL,
    lang text NOT NULL,
    hints json,
    wording text,
    file_key text,
    address_key text,
    guid_key text,
    -- By what it is looked up; `rules`: of which version its facts are, 0 before they are found.
    event text NOT NULL,
    marks_version integer NOT NULL,
    marks text[] NOT NULL,
    rules integer NOT NULL DEFAULT 0,
    figures text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX catalogue_change ON catalogue (change);
CREATE INDEX catalogue_listed ON catalogue (day DESC, clock DESC, meeting COLLATE "C" DESC)
    WHERE present;
CREATE INDEX catalogue_wording ON catalogue (wording) WHERE present;
CREATE INDEX catalogue_file ON catalogue (file_key) WHERE present;
CREATE INDEX catalogue_address ON catalogue (address_key) WHERE present;
CREATE INDEX catalogue_guid ON catalogue (guid_key) WHERE present;
CREATE INDEX catalogue_event ON catalogue (event) WHERE present;
CREATE INDEX catalogue_marks ON catalogue USING gin (marks) WHERE present;
CREATE INDEX catalogue_figures ON catalogue USING gin (figures) WHERE present;

-- How many meetings have a mark, for the fields whose marks are listed.
CREATE TABLE counted_marks (
    mark text PRIMARY KEY,
    meetings integer NOT NULL
);

CREATE TABLE documents (
    meeting text NOT NULL,
    change bigint NOT NULL,
    document json NOT NULL
) PARTITION BY HASH (meeting);
CREATE TABLE documents_0 PARTITION OF documents FOR VALUES WITH (MODULUS 1, REMAINDER 0);
ALTER TABLE documents_0 ADD PRIMARY KEY (meeting);

CREATE TABLE sources (
    meeting text NOT NULL,
    sha256 text NOT NULL,
    packed bytea NOT NULL
) PARTITION BY HASH (meeting);
CREATE TABLE sources_0 PARTITION OF sources FOR VALUES WITH (MODULUS 1, REMAINDER 0);
ALTER TABLE sources_0 ADD PRIMARY KEY (meeting);
ALTER TABLE sources_0 ALTER packed SET STORAGE EXTERNAL;

CREATE TABLE facts (
    meeting text NOT NULL,
    change bigint NOT NULL,
    rules integer NOT NULL,
    facts json NOT NULL,
    fault text
) PARTITION BY HASH (meeting);
CREATE TABLE facts_0 PARTITION OF facts FOR VALUES WITH (MODULUS 1, REMAINDER 0);
ALTER TABLE facts_0 ADD PRIMARY KEY (meeting);

CREATE TABLE citations (
    code text PRIMARY KEY,
    came bigint GENERATED ALWAYS AS IDENTITY,
    meeting text NOT NULL,
    quote json NOT NULL
);
CREATE INDEX citations_meeting ON citations (meeting);
CREATE INDEX citations_came ON citations (came);
