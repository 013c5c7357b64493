"""The record: campaigns, people, texts, questions, the outbox, and suppression apart from all."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = """
CREATE SEQUENCE revisions;

CREATE TABLE campaigns (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE,
    source jsonb NOT NULL,                       -- the campaign file as it was loaded, without its organizers
    content jsonb NOT NULL,                      -- what flows read of it
    revision bigint NOT NULL DEFAULT nextval('revisions'),
    created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE lines (
    number text PRIMARY KEY,                     -- a campaign's own number, or its messaging service
    campaign_id uuid NOT NULL REFERENCES campaigns ON DELETE CASCADE,
    opt_out text NOT NULL CHECK (opt_out IN ('twilio', 'advanced', 'ours')),
    per_second real NOT NULL,
    segments_per_day integer NOT NULL,
    place smallint NOT NULL,                     -- the first is the one that the campaign speaks from
    held_until timestamptz,                      -- the carrier refuses the line: nothing leaves before
    held_why integer
);

CREATE TABLE files (
    campaign_id uuid NOT NULL REFERENCES campaigns ON DELETE CASCADE,
    document text NOT NULL,
    language text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (campaign_id, document, language)
);

CREATE TABLE organizers (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES campaigns ON DELETE CASCADE,
    phone_index bytea NOT NULL,
    phone bytea NOT NULL,
    name bytea NOT NULL,
    role text NOT NULL CHECK (role IN ('lead', 'organizer')),
    on_duty boolean NOT NULL,
    language text NOT NULL,
    pending bytea,                               -- an answer that waits for its SEND
    UNIQUE (campaign_id, phone_index)
);

CREATE TABLE workers (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES campaigns ON DELETE CASCADE,
    number_index bytea NOT NULL,
    number bytea NOT NULL,
    handle text NOT NULL,
    standing text NOT NULL,
    language text NOT NULL,
    conversation bytea NOT NULL,
    version integer NOT NULL DEFAULT 0,          -- moves with the conversation
    dead boolean NOT NULL DEFAULT false,         -- the carrier says that nobody can be reached there
    heard_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (campaign_id, number_index),
    UNIQUE (campaign_id, handle)
) WITH (fillfactor = 60);                        -- every text moves its row: room for that beside it spares the indexes

CREATE TABLE heard (mark bytea PRIMARY KEY);     -- MessageSids, for good: no worker, no campaign, no time

-- From here on rows go when their worker or organizer goes. A foreign key to campaigns too would make every text lock the campaign's
-- one row, and nine tenths of all texts wait for each other there.

CREATE TABLE answers (                           -- what was answered, ten minutes long
    mark bytea PRIMARY KEY,
    campaign_id uuid,                            -- none: a STOP to a line that nobody has
    worker_id uuid,                              -- no foreign key: FORGET deletes them, and they are gone after ten minutes
    row uuid NOT NULL,
    twiml bytea NOT NULL,
    confirms_stop boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX answers_at ON answers USING brin (at);  -- read once a minute, written with every text

CREATE TABLE texts (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    worker_id uuid REFERENCES workers ON DELETE CASCADE,        -- whose conversation it belongs to, also when an organizer gets it
    organizer_id uuid REFERENCES organizers ON DELETE CASCADE,  -- the organizer who wrote it or gets it
    line text NOT NULL,
    direction text NOT NULL CHECK (direction IN ('in', 'out')),
    kind text NOT NULL,                          -- heard, reply, document, alert, relay, answer, notice
    body bytea NOT NULL,
    segments smallint NOT NULL DEFAULT 1,
    state text NOT NULL,
    error integer,
    sid text,
    doubts smallint NOT NULL DEFAULT 0,          -- how often it went again after a doubt
    kept boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX texts_worker ON texts (worker_id, at);
CREATE INDEX texts_at ON texts USING brin (at);

CREATE TABLE consent_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id uuid NOT NULL,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    what text NOT NULL,
    how text NOT NULL,
    wording text NOT NULL,                       -- which sentence
    wording_mark bytea NOT NULL,                 -- a digest of it as it was said
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX consent_events_worker ON consent_events (worker_id);

CREATE TABLE questions (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    code text,                                   -- none once it is old: codes are few and come again
    kind text NOT NULL,
    line text NOT NULL,                          -- where it came in, and where its answer goes out
    opened_at timestamptz NOT NULL DEFAULT now(),
    heard_at timestamptz NOT NULL DEFAULT now(), -- the worker's latest text in it
    organizer_id uuid REFERENCES organizers ON DELETE SET NULL,
    answered_at timestamptz,
    until timestamptz,                           -- the thread's end
    kept boolean NOT NULL DEFAULT false,
    UNIQUE (campaign_id, code)
);
CREATE INDEX questions_worker ON questions (worker_id);

CREATE TABLE rsvps (
    campaign_id uuid NOT NULL,
    meeting text NOT NULL,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    answer text NOT NULL CHECK (answer IN ('yes', 'no', 'maybe')),
    guests smallint NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (campaign_id, meeting, worker_id)
);

CREATE TABLE photos (
    id uuid PRIMARY KEY,
    campaign_id uuid NOT NULL,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    text_id uuid NOT NULL REFERENCES texts ON DELETE CASCADE,
    place bytea,                                 -- where the carrier keeps it, until it is deleted there
    content bytea,
    media_type text
);
CREATE INDEX photos_text ON photos (text_id);

CREATE TABLE links (
    mark bytea PRIMARY KEY,
    campaign_id uuid NOT NULL,
    worker_id uuid NOT NULL REFERENCES workers ON DELETE CASCADE,
    document text NOT NULL,
    language text NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX links_worker ON links (worker_id);

CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    campaign_id uuid NOT NULL,
    text_id uuid REFERENCES texts ON DELETE CASCADE,
    photo_id uuid REFERENCES photos ON DELETE CASCADE,
    person uuid NOT NULL,                        -- the worker or organizer it goes to: their oldest goes first
    line text NOT NULL,
    lane smallint NOT NULL,                      -- 0 urgent, 1 alerts, answers, documents, 2 the rest, 9 mass texts
    media bytea,                                 -- the link to a picture or document that goes along, sealed: it opens what it leads to
    answers_at timestamptz,                      -- the worker's own text that this answers, for quiet hours
    answered_by text NOT NULL DEFAULT 'bot',
    due_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    state text NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sending', 'doubt', 'stuck')),
    claimed_at timestamptz,
    attempts smallint NOT NULL DEFAULT 0,
    CHECK ((text_id IS NULL) <> (photo_id IS NULL))
);
CREATE INDEX outbox_person ON outbox (person, id);
CREATE INDEX outbox_due ON outbox (line, lane, due_at) WHERE state = 'due';
CREATE INDEX outbox_text ON outbox (text_id);
CREATE INDEX outbox_photo ON outbox (photo_id);

CREATE SCHEMA apart;
CREATE SEQUENCE apart.suppression_serial;
CREATE TABLE apart.suppression (
    mark bytea PRIMARY KEY,
    stopped boolean NOT NULL,
    serial bigint NOT NULL DEFAULT nextval('apart.suppression_serial')
);

-- A STOP in the campaign holds until it is lifted there; else the later of the campaign's and the service's mark counts.
CREATE FUNCTION apart.is_suppressed(own bytea, everywhere bytea) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(bool_or(stopped AND mark = own) OR (array_agg(stopped ORDER BY serial DESC))[1], false)
    FROM apart.suppression WHERE mark IN (own, everywhere)
$$;

-- Takes a text: the worker's row is locked first, so that what is read next is not older than the lock, and a MessageSid that is being
-- heard at this moment makes us wait for its end. `new` is false for one that was heard before, `held` is false where there was no row to lock.
CREATE FUNCTION take_text(sid_mark bytea, campaign uuid, person_index bytea, OUT new boolean, OUT held boolean) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM workers WHERE campaign_id = campaign AND number_index = person_index FOR NO KEY UPDATE;
    held := FOUND;
    INSERT INTO heard (mark) VALUES (sid_mark) ON CONFLICT DO NOTHING;
    new := FOUND;
END $$;

-- Undoes the whole statement unless it found what it counted on.
CREATE FUNCTION insist(held boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT held THEN RAISE EXCEPTION 'somebody else was first' USING ERRCODE = 'serialization_failure'; END IF;
END $$;
"""


def upgrade() -> None:
    op.get_bind().connection.cursor().execute(STATEMENTS)
