"""Mass texts: what was begun, whom each is for, what came of it; and how much of a line is kept for replies."""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = """
CREATE TABLE broadcasts (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    number integer NOT NULL,                         -- 1, 2, 3 ... in its campaign: how people name it
    kind text NOT NULL CHECK (kind IN ('news', 'document', 'invitation', 'new_line')),
    words bytea NOT NULL,                            -- in each language, sealed
    document text,                                   -- to each a link of their own
    audience bytea NOT NULL,                         -- sealed: it may name a shift
    organizer_id uuid REFERENCES organizers ON DELETE SET NULL,  -- who began it and hears of its end; none: a command on the host
    state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'cancelled', 'done')),
    why text,                                        -- it paused by itself: errors
    starts_at timestamptz NOT NULL,
    spread interval NOT NULL,                        -- within so long after a moment each phone has its own
    watched_from timestamptz NOT NULL DEFAULT now(), -- its errors count from here
    made_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    told_at timestamptz,                             -- its end was told
    UNIQUE (campaign_id, number)
);
CREATE INDEX broadcasts_open ON broadcasts (campaign_id) WHERE state IN ('running', 'paused');

CREATE TABLE recipients (
    broadcast_id uuid NOT NULL REFERENCES broadcasts ON DELETE CASCADE,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    line text NOT NULL,
    language text NOT NULL,
    segments smallint NOT NULL,
    due_at timestamptz NOT NULL,
    put_at timestamptz,                              -- when it went to the outbox
    text_id uuid,                                    -- as what; no foreign key: texts go after two weeks
    left_out text,                                   -- why they do not get it after all
    outcome text,                                    -- how it ended: delivered, undelivered, failed, unknown
    error integer,
    replied boolean NOT NULL DEFAULT false,          -- they wrote within a day of it
    stopped boolean NOT NULL DEFAULT false,          -- and that was a stop
    PRIMARY KEY (broadcast_id, worker_id)
);
CREATE INDEX recipients_planned ON recipients (line, due_at) WHERE put_at IS NULL AND left_out IS NULL;
CREATE INDEX recipients_worker ON recipients (worker_id, put_at);
CREATE INDEX recipients_text ON recipients (text_id);

ALTER TABLE lines
    ADD for_replies smallint NOT NULL DEFAULT 20,    -- percent of the day's segments that mass texts leave alone
    ADD mass_from timestamptz,                       -- the day's segments are used up: no mass text before
    ADD filtered_at timestamptz,                     -- since when the carrier takes its texts for spam
    ADD formerly text[] NOT NULL DEFAULT '{}';       -- the numbers that it replaced

ALTER TABLE workers ADD asked_at timestamptz;        -- since they last wrote, they were asked whether they still want texts
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
