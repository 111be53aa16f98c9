"""Views for analysts."""

from alembic import op

from advisorywatch.store.views import VIEWS

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name, text in VIEWS.items():
        op.execute(f"DROP VIEW IF EXISTS {name}")
        op.execute(text.strip())
