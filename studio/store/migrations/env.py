"""How alembic migrates a store: on the connection, and in the transaction, that `Store` opened for it."""

from alembic import context

from studio.store.schema import VERSION_TABLE, metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    render_as_batch=True,
)
context.run_migrations()
