-- Until when, in seconds since 1970, what a person has asked takes up their allowance.
CREATE UNLOGGED TABLE allowances (person bigint PRIMARY KEY, used double precision NOT NULL);
CREATE INDEX allowances_used ON allowances (used);
