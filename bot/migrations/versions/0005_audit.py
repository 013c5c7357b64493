"""The audit: who revealed, exported, wiped or used a key, for each campaign a chain that is only ever added to."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = """
CREATE TABLE audit (                                 -- every column is under the mark: there is nothing to change beside it
    campaign_id uuid NOT NULL,                       -- no foreign key: outlives the campaign
    number bigint NOT NULL CHECK (number > 0),       -- 1, 2, 3 ... in its campaign
    at timestamptz NOT NULL,
    by_organizer uuid,                               -- no foreign key: outlives the organizer; none: a command on the host
    what text NOT NULL,
    about text NOT NULL,                             -- a handle, an id, a count or nothing; never a number, a name or a text
    previous bytea NOT NULL,                         -- the mark of the entry before; of the first one, empty
    mark bytea NOT NULL,
    PRIMARY KEY (campaign_id, number)
);

-- Keeps programs and people from mending the past by mistake. Who owns the table can drop the triggers: against them there is the chain.
-- A whole campaign's entries may go once its retention ends, in a transaction that names it: SET LOCAL pepperline.erases_audit_of = 'its id'.
CREATE FUNCTION keep_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF current_setting('pepperline.erases_audit_of', true) = OLD.campaign_id::text THEN RETURN OLD; END IF;
    END IF;
    RAISE EXCEPTION 'the audit is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER keep_audit BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION keep_audit();
CREATE TRIGGER keep_audit_whole BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION keep_audit();
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
