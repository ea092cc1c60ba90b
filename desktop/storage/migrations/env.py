"""Runs migrations on the connection it is handed, inside the transaction that is open there."""

from alembic import context

from desktop.storage import unit_of_work as _knows_every_table  # noqa: F401
from desktop.storage.tables import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    # SQLite changes a table by rebuilding it.
    render_as_batch=True,
    on_version_apply=context.config.attributes.get("on_version_apply"),
)
with context.begin_transaction():
    context.run_migrations()
