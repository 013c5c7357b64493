"""How Alembic reaches the database: MIGRATE_URL over psycopg, one transaction for all."""

from __future__ import annotations

from alembic import context
from sqlalchemy import create_engine, pool

url = (
    context.config.attributes["url"].replace("postgresql://", "postgresql+psycopg://", 1).replace("postgres://", "postgresql+psycopg://", 1)
)
engine = create_engine(url, poolclass=pool.NullPool)

with engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
