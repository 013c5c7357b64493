"""Channels beside SMS: where an organizer's alerts go too, by e-mail or a chat."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = """
CREATE TABLE channels (
    id uuid PRIMARY KEY,                             -- the person of its outbox rows, so that no SMS waits for them
    campaign_id uuid NOT NULL,
    organizer_id uuid NOT NULL UNIQUE REFERENCES organizers ON DELETE CASCADE,
    url bytea NOT NULL,                              -- apprise's address, with its credentials: sealed
    with_content boolean NOT NULL DEFAULT false,
    set_at timestamptz NOT NULL DEFAULT now(),
    failed_at timestamptz                            -- since when it takes nothing; its organizer was told then
);

ALTER TABLE outbox ADD channel boolean NOT NULL DEFAULT false;  -- goes by the channel whose id is its person, not by SMS
CREATE INDEX outbox_channel ON outbox (due_at) WHERE channel;
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
