"""Alembic's door to the store: version.py hands over its connection."""

from alembic import context

from advisorywatch.store.schema import metadata

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
context.run_migrations()
