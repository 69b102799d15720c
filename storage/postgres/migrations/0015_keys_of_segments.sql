-- How many keys have postings in a segment, so that lost ones are noticed. Those of a segment whose
-- postings were found lost are never as many: -1. What is on a shard is counted there.
ALTER TABLE segments ADD COLUMN keys integer;
DO $$ BEGIN
    IF (SELECT relkind FROM pg_class WHERE oid = to_regclass('segments_0')) = 'r' THEN
        UPDATE segments SET keys = (
            SELECT count(*) FROM postings WHERE postings.segment = segments.segment
        );
    END IF;
END $$;
ALTER TABLE segments ALTER keys SET NOT NULL;
