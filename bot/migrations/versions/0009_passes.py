"""Passes: personal links to meetings, by keyed marks, and when each was first used."""

from alembic import op

revision = "0009"
down_revision = "0008"

STATEMENTS = """
CREATE TABLE passes (
    mark bytea PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES campaigns ON DELETE CASCADE,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    meeting text NOT NULL,
    place smallint NOT NULL CHECK (place >= 1),  -- 1 is the worker's own, 2 that of whoever comes along
    expires_at timestamptz NOT NULL,
    revoked boolean NOT NULL DEFAULT false,
    came_at timestamptz                          -- its button was pressed for the first time
);
CREATE INDEX passes_worker ON passes (worker_id, meeting);
CREATE INDEX passes_meeting ON passes (campaign_id, meeting) WHERE came_at IS NOT NULL;
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
