-- Where a move into this database comes from, until it is at its end.
CREATE TABLE moving (
    alone boolean PRIMARY KEY DEFAULT true CHECK (alone),
    came_from text NOT NULL
);
