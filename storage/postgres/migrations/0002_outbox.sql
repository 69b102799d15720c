-- What is owed to whom. `mark`: the change up to which it has been derived.
CREATE TABLE owed (
    key text PRIMARY KEY,
    came bigint GENERATED ALWAYS AS IDENTITY,
    chat bigint NOT NULL,
    thread bigint,
    state text NOT NULL,
    form json NOT NULL
);
CREATE INDEX owed_came ON owed (came);
CREATE INDEX owed_chat ON owed (chat);

CREATE TABLE outbox (
    alone boolean PRIMARY KEY DEFAULT true CHECK (alone),
    mark bigint NOT NULL DEFAULT 0,
    sent bigint NOT NULL DEFAULT 0,
    perhaps bigint NOT NULL DEFAULT 0
);
INSERT INTO outbox DEFAULT VALUES;

CREATE TABLE told_events (
    event text PRIMARY KEY,
    came bigint GENERATED ALWAYS AS IDENTITY,
    queries json NOT NULL
);
CREATE INDEX told_events_came ON told_events (came);

CREATE TABLE last_told (
    chat bigint NOT NULL,
    wish integer NOT NULL,
    at double precision NOT NULL,
    PRIMARY KEY (chat, wish)
);
