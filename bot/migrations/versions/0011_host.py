"""Questions to the host of a meeting, in order and without a name; who hosts. And texts of which a locked phone shows a neutral line only."""

from alembic import op

revision = "0011"
down_revision = "0010"

STATEMENTS = """
CREATE TABLE meeting_counts (                        -- numbers are never given twice, whoever is forgotten
    campaign_id uuid NOT NULL REFERENCES campaigns ON DELETE CASCADE,
    meeting text NOT NULL,
    asked integer NOT NULL,
    PRIMARY KEY (campaign_id, meeting)
);

CREATE TABLE host_questions (
    id uuid PRIMARY KEY,                             -- the text's in which it was asked
    campaign_id uuid NOT NULL,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    meeting text NOT NULL,
    number integer NOT NULL,                         -- Q1, Q2 ... of its meeting
    line text NOT NULL,
    body bytea NOT NULL,                             -- sealed
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'done')),
    at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (campaign_id, meeting, number)
);
CREATE INDEX host_questions_worker ON host_questions (worker_id);
CREATE INDEX host_questions_at ON host_questions (campaign_id, at);

CREATE TABLE hosts (                                 -- who has said so; where nobody has, the leads on duty host
    organizer_id uuid NOT NULL REFERENCES organizers ON DELETE CASCADE,
    meeting text NOT NULL,
    hosts boolean NOT NULL,                          -- false: HOST OFF
    PRIMARY KEY (organizer_id, meeting)
);

ALTER TABLE texts ADD veiled boolean NOT NULL DEFAULT false;  -- a neutral line went in its place, and it waits to be asked for
CREATE INDEX texts_veiled ON texts (worker_id) WHERE veiled;
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
