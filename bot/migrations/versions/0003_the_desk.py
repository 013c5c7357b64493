"""The desk: who has taken a question and how far its alert has climbed; how each organizer wants to be called; what the team notes of workers."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = """
ALTER TABLE questions
    ADD state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'claimed', 'answered', 'closed')),
    ADD next_at timestamptz,                         -- when the clock looks at it again; none: nobody waits
    ADD told_at timestamptz;                         -- when the worker was told that it takes longer
UPDATE questions SET state = 'answered' WHERE until IS NOT NULL;
CREATE INDEX questions_next ON questions (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX questions_organizer ON questions (organizer_id);

ALTER TABLE organizers
    ADD standing text NOT NULL DEFAULT 'active' CHECK (standing IN ('invited', 'active')),
    ADD invited_at timestamptz,
    ADD quiet_from time,                             -- their own quiet hours, in the campaign's zone; none: at any hour
    ADD quiet_to time,
    ADD brief boolean NOT NULL DEFAULT false,        -- alerts without content
    ADD CHECK ((quiet_from IS NULL) = (quiet_to IS NULL));

ALTER TABLE workers
    ADD assessment smallint CHECK (assessment BETWEEN 1 AND 5),
    ADD shift bytea,                                 -- sealed
    ADD blocked boolean NOT NULL DEFAULT false;      -- an agent of the other side: heard no more

CREATE TABLE tags (
    campaign_id uuid NOT NULL,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    tag text NOT NULL,
    PRIMARY KEY (worker_id, tag)
);

CREATE TABLE notes (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    organizer_id uuid REFERENCES organizers ON DELETE SET NULL,
    body bytea NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX notes_worker ON notes (worker_id, at);
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
