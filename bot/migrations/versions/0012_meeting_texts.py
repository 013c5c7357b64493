"""Texts that a meeting sends by itself: an invitation, reminders, that it is moved or called off, thanks. Each occasion has one mass text."""

from alembic import op

revision = "0012"
down_revision = "0011"

STATEMENTS = """
ALTER TABLE broadcasts
    DROP CONSTRAINT broadcasts_kind_check,
    ADD CHECK (kind IN ('news', 'document', 'invitation', 'new_line', 'meeting', 'reminder', 'moved', 'cancelled', 'thanks')),
    ADD meeting text,                                -- which one it is about
    ADD occasion text,                               -- what the clock begins once: the meeting, its hour, and which reminder
    ADD expires_at timestamptz,                      -- who has not got it by then does not get it
    ADD UNIQUE (campaign_id, occasion);
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
