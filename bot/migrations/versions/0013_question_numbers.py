"""Questions to hosts are numbered through the whole campaign: of two meetings that follow each other, Q1 must not be another question in each."""

from alembic import op

revision = "0013"
down_revision = "0012"

STATEMENTS = """
ALTER TABLE host_questions DROP CONSTRAINT host_questions_campaign_id_meeting_number_key;
UPDATE host_questions SET number = fresh.number FROM (
    SELECT id, row_number() OVER (PARTITION BY campaign_id ORDER BY at, id) AS number FROM host_questions
) AS fresh WHERE fresh.id = host_questions.id;
ALTER TABLE host_questions ADD UNIQUE (campaign_id, number);
UPDATE organizers SET pending = NULL;                -- what waits to be confirmed may name one by its old number

CREATE TABLE question_counts (                       -- numbers are never given twice, whoever is forgotten
    campaign_id uuid PRIMARY KEY REFERENCES campaigns ON DELETE CASCADE,
    asked integer NOT NULL
);
INSERT INTO question_counts SELECT campaign_id, greatest(sum(asked), 1) FROM meeting_counts GROUP BY campaign_id;
DROP TABLE meeting_counts;
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
