"""Contacts: numbers that organizers gathered, how each came, and who got the one invitation."""

from alembic import op

revision = "0007"
down_revision = "0006"

STATEMENTS = """
CREATE TABLE contacts (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES campaigns ON DELETE CASCADE,
    number_index bytea NOT NULL,                     -- under a key of its own: it can't be laid beside the workers'
    number bytea NOT NULL,                           -- sealed, as are all that follow but for the words and dates
    name bytea,
    how text NOT NULL CHECK (how IN ('worker_gave_for_texts', 'coworker_gave', 'salt', 'voter_list')),
    given_on date,
    collector bytea,
    language text,
    note bytea,
    purpose bytea,
    expires_on date,                                 -- the last day that it is kept
    imported_by bytea NOT NULL,                      -- a keyed mark of the file and its mapping: the same import again goes on where it was
    imported_at timestamptz NOT NULL DEFAULT now(),
    invited_at timestamptz,
    UNIQUE (campaign_id, number_index),
    CHECK (how <> 'worker_gave_for_texts' OR (given_on IS NOT NULL AND collector IS NOT NULL)),
    CHECK (how <> 'voter_list' OR (purpose IS NOT NULL AND expires_on IS NOT NULL)),
    CHECK (how = 'worker_gave_for_texts' OR invited_at IS NULL)
);
CREATE INDEX contacts_expire ON contacts (expires_on) WHERE expires_on IS NOT NULL;
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
