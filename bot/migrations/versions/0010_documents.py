"""Documents: each version of each file, which are withdrawn, and who was given which one in which text."""

from alembic import op

revision = "0010"
down_revision = "0009"

STATEMENTS = """
ALTER TABLE files
    ADD version smallint NOT NULL DEFAULT 1,         -- 1, 2, 3 ... in its document and language: other bytes, another version
    ADD digest bytea,                                -- keyed, of its bytes: they are known again when they are loaded again
    ADD loaded_at timestamptz NOT NULL DEFAULT now(),
    ADD current boolean NOT NULL DEFAULT true,       -- what the campaign file has now, and the bot gives
    ADD marked boolean NOT NULL DEFAULT false,       -- each copy carries the code of its link
    ADD withdrawn_at timestamptz,                    -- its links open nothing
    ALTER content DROP NOT NULL,                     -- an earlier version goes when no link opens it any more
    DROP CONSTRAINT files_pkey,
    ADD PRIMARY KEY (campaign_id, document, language, version),
    ADD UNIQUE (campaign_id, document, language, digest);
ALTER TABLE files ALTER version DROP DEFAULT;
CREATE UNIQUE INDEX files_current ON files (campaign_id, document, language) WHERE current;

ALTER TABLE links
    ADD version smallint NOT NULL DEFAULT 1,         -- the one that was given, and that it opens; 0: it was gone at that moment
    ADD text_id uuid,                                -- in which text; no foreign key: texts go after two weeks
    ADD given_at timestamptz;                        -- unknown for those from before
ALTER TABLE links ALTER version DROP DEFAULT, ALTER given_at SET DEFAULT now();
CREATE INDEX links_document ON links (campaign_id, document);
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
