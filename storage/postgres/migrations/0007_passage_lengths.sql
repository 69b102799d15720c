-- How many keys a passage has in each field: what makes a short sentence count for more.
ALTER TABLE passages
    ADD own smallint NOT NULL DEFAULT 0,
    ADD around smallint NOT NULL DEFAULT 0,
    ADD asked smallint NOT NULL DEFAULT 0,
    ADD head smallint NOT NULL DEFAULT 0;
