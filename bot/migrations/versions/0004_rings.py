"""Who was called for which question, and since when it waits."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = """
ALTER TABLE questions ADD since timestamptz NOT NULL DEFAULT now();  -- it has waited without a pause: the escalation counts from here

CREATE TABLE rings (
    question_id uuid NOT NULL REFERENCES questions ON DELETE CASCADE,
    organizer_id uuid NOT NULL REFERENCES organizers ON DELETE CASCADE,
    at timestamptz NOT NULL DEFAULT now(),       -- the latest
    PRIMARY KEY (question_id, organizer_id)
);
CREATE INDEX rings_organizer ON rings (organizer_id, at);
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
