-- When notifications left for whom, and for whom Telegram has asked for patience until when (chat 0:
-- for everybody): what binds the next sender, too. By the server's clock, which all share.
CREATE TABLE departures (
    came bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chat bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX departures_at ON departures (at);
CREATE TABLE holds (chat bigint PRIMARY KEY, until timestamptz NOT NULL);
