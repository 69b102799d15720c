-- The index of sentences as postings, in place of a tsvector for each sentence: of a large archive
-- a question would read a hundred thousand rows from all over the disk to score them; of these
-- it reads a few rows for each of its keys. All of it is derived, and made again.
DROP TABLE passages, passage_texts, passage_heads, indexed;
TRUNCATE key_counts, word_counts;
UPDATE index_state
SET version = '', change = 0, passages = 0, own = 0, around = 0, asked = 0, head = 0;

-- Sentences, turns and heads are numbered within each part, in the order in which they are written.
-- A turn has two numbers more than sentences, so that neighbours by number are those by turn.
-- A number is never given twice; what is gone leaves its numbers behind.
CREATE TABLE index_numbers (
    part integer PRIMARY KEY,
    sentence integer NOT NULL DEFAULT 0,
    turn integer NOT NULL DEFAULT 0,
    head integer NOT NULL DEFAULT 0,
    segment integer NOT NULL DEFAULT 1
);

-- Some sentences of a turn that follow one another, as `stored_turns.py` has them; `sentence`:
-- the number of the first of them.
CREATE TABLE indexed_stretches (
    meeting text NOT NULL,
    turn integer NOT NULL,
    sentence integer NOT NULL,
    head integer NOT NULL,
    sentences json NOT NULL
) PARTITION BY HASH (meeting);
CREATE TABLE indexed_stretches_0 PARTITION OF indexed_stretches
    FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE UNIQUE INDEX indexed_stretches_0_sentence ON indexed_stretches_0 (sentence);
CREATE INDEX indexed_stretches_0_turn ON indexed_stretches_0 (meeting, turn);

-- The keys of what a turn is about: title, place, lead, who speaks.
CREATE TABLE indexed_heads (
    meeting text NOT NULL,
    head integer NOT NULL,
    keys text NOT NULL
) PARTITION BY HASH (meeting);
CREATE TABLE indexed_heads_0 PARTITION OF indexed_heads FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE UNIQUE INDEX indexed_heads_0_head ON indexed_heads_0 (head);
CREATE INDEX indexed_heads_0_meeting ON indexed_heads_0 (meeting);

-- A segment: the postings of sentences that were written together, or of several such that were
-- merged since; numbers from `first` to before `stop`. `turns`, `heads`: of each turn the number
-- of its first sentence, and that of its head, as whole numbers of four bytes, the lowest first.
-- How many keys there are: `lengths`, in each sentence, a byte each;
-- `asked_lengths`, before each turn, `head_lengths`, in each head, two bytes each.
-- `marks`: what `hits.py` tells of each sentence, 255 where there is none; `columns`: of each turn
-- day, turn, event and traits as it has them, eight bytes each. `live`: turns still there.
CREATE TABLE segments (
    part integer NOT NULL,
    segment integer NOT NULL,
    first integer NOT NULL,
    stop integer NOT NULL,
    first_turn integer NOT NULL,
    live integer NOT NULL,
    turns bytea NOT NULL,
    heads bytea NOT NULL,
    lengths bytea NOT NULL,
    asked_lengths bytea NOT NULL,
    head_lengths bytea NOT NULL,
    marks bytea NOT NULL,
    columns bytea NOT NULL
) PARTITION BY LIST (part);
CREATE TABLE segments_0 PARTITION OF segments DEFAULT;
ALTER TABLE segments_0 ADD PRIMARY KEY (segment);

-- Of a key in a segment the sentences that hold it, the turns before which it was asked, and the
-- heads that hold it, numbers as above; and how often each does, a byte each. Signs of sentences and
-- of titles (`signs.py`) are kept as keys are.
CREATE TABLE postings (
    part integer NOT NULL,
    key text COLLATE "C" NOT NULL,
    segment integer NOT NULL,
    own bytea NOT NULL,
    times bytea NOT NULL,
    asked bytea NOT NULL,
    asked_times bytea NOT NULL,
    heads bytea NOT NULL,
    head_times bytea NOT NULL
) PARTITION BY LIST (part);
CREATE TABLE postings_0 PARTITION OF postings DEFAULT;
ALTER TABLE postings_0 ADD PRIMARY KEY (key, segment);
CREATE INDEX postings_0_segment ON postings_0 (segment);
-- Nothing is won by compressing numbers that go up.
ALTER TABLE postings_0 ALTER own SET STORAGE EXTERNAL, ALTER times SET STORAGE EXTERNAL,
    ALTER asked SET STORAGE EXTERNAL, ALTER asked_times SET STORAGE EXTERNAL,
    ALTER heads SET STORAGE EXTERNAL, ALTER head_times SET STORAGE EXTERNAL;

-- What of the catalogue is in the index, and where it lies: from `first` to before `stop`.
CREATE TABLE indexed (
    meeting text PRIMARY KEY,
    change bigint NOT NULL,
    generation integer NOT NULL,
    fault text,
    part integer NOT NULL,
    first integer NOT NULL,
    stop integer NOT NULL,
    turns integer NOT NULL
);

-- Numbers whose meeting is another one since, or gone: postings still name them.
CREATE TABLE gone (
    part integer NOT NULL,
    first integer NOT NULL,
    stop integer NOT NULL,
    PRIMARY KEY (part, first)
);
