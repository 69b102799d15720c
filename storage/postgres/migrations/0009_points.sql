-- The figures of indicators known by name, so that a series is looked up: made with the facts.
CREATE TABLE points (
    indicator text NOT NULL,
    meeting text NOT NULL,
    at integer NOT NULL,
    place text,
    point bytea NOT NULL,
    PRIMARY KEY (meeting, at)
);
CREATE INDEX points_indicator ON points (indicator);
UPDATE catalogue SET rules = 0;
