-- Words and sources stay until the change that replaces them is whole: on shards they would else be
-- gone before the catalogue, which lies elsewhere, knows of the new ones. What is on a shard is
-- changed there.
DO $$ BEGIN
    IF (SELECT relkind FROM pg_class WHERE oid = to_regclass('documents_0')) = 'r' THEN
        ALTER TABLE documents_0 DROP CONSTRAINT documents_0_pkey;
        ALTER TABLE documents_0 ADD PRIMARY KEY (meeting, change);
        ALTER TABLE sources_0 DROP CONSTRAINT sources_0_pkey;
        ALTER TABLE sources_0 ADD PRIMARY KEY (meeting, sha256);
    END IF;
END $$;
