"""Members of whom it is not clear whether they want the texts to end: the clock looks for them every minute."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("CREATE INDEX workers_doubted ON workers (id) WHERE standing = 'doubted'")


def downgrade() -> None:
    op.execute("DROP INDEX workers_doubted")
