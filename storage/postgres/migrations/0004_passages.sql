-- The index of sentences. Lexemes are our own keys, written as a tsvector by hand: no dictionary
-- of the server's has a part in it. A lexeme's weight says where it stands: A in the sentence
-- itself, B in those around it, C in what was asked before, D in the meeting's head.
-- Rows are looked through by thousands, so that they hold nothing else and stay out of TOAST: a
-- vector that is taken out of it for each of a question's words costs six times as much.
CREATE TABLE passages (
    id text NOT NULL,
    meeting text NOT NULL,
    keys tsvector NOT NULL
) PARTITION BY HASH (meeting);
CREATE TABLE passages_0 PARTITION OF passages FOR VALUES WITH (MODULUS 1, REMAINDER 0)
    WITH (toast_tuple_target = 8160);
CREATE INDEX passages_0_keys ON passages_0 USING gin (keys);
CREATE INDEX passages_0_meeting ON passages_0 (meeting);

CREATE TABLE passage_texts (
    id text NOT NULL,
    meeting text NOT NULL,
    turn integer NOT NULL,
    place integer NOT NULL,
    change bigint NOT NULL,
    passage json NOT NULL
) PARTITION BY HASH (meeting);
CREATE TABLE passage_texts_0 PARTITION OF passage_texts
    FOR VALUES WITH (MODULUS 1, REMAINDER 0);
ALTER TABLE passage_texts_0 ADD PRIMARY KEY (id);
CREATE INDEX passage_texts_0_turn ON passage_texts_0 (meeting, turn, place);

CREATE TABLE passage_heads (
    meeting text NOT NULL,
    number integer NOT NULL,
    keys text NOT NULL
) PARTITION BY HASH (meeting);
CREATE TABLE passage_heads_0 PARTITION OF passage_heads
    FOR VALUES WITH (MODULUS 1, REMAINDER 0);
ALTER TABLE passage_heads_0 ADD PRIMARY KEY (meeting, number);

-- What of the catalogue is in the index, and what each meeting adds to the counts below.
CREATE TABLE indexed (
    meeting text PRIMARY KEY,
    change bigint NOT NULL,
    generation integer NOT NULL,
    fault text,
    counts json NOT NULL
);
CREATE TABLE key_counts (
    key text PRIMARY KEY,
    own integer NOT NULL,
    around integer NOT NULL,
    asked integer NOT NULL,
    head integer NOT NULL
);
CREATE TABLE word_counts (word text PRIMARY KEY, passages integer NOT NULL);
CREATE TABLE index_state (
    alone boolean PRIMARY KEY DEFAULT true CHECK (alone),
    version text NOT NULL DEFAULT '',
    generation integer NOT NULL DEFAULT 0,
    change bigint NOT NULL DEFAULT 0,
    passages bigint NOT NULL DEFAULT 0,
    own bigint NOT NULL DEFAULT 0,
    around bigint NOT NULL DEFAULT 0,
    asked bigint NOT NULL DEFAULT 0,
    head bigint NOT NULL DEFAULT 0
);
INSERT INTO index_state DEFAULT VALUES;
