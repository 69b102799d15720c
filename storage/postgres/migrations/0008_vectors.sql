-- Vectors of texts, by model and the hash of the text, for all machines: whole numbers of a byte,
-- and what they are multiplied with. Each machine compares them in a file of its own.
CREATE TABLE vectors (
    model text NOT NULL,
    key bytea NOT NULL,
    came bigint GENERATED ALWAYS AS IDENTITY,
    scale real NOT NULL,
    numbers bytea NOT NULL,
    PRIMARY KEY (model, key)
);
CREATE INDEX vectors_came ON vectors (model, came);
