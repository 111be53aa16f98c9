"""The first schema."""

import sqlalchemy as sa
from alembic import op

from advisorywatch.store.instant import Instant

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "addresses",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("held_cursor", sa.Integer(), server_default="0", nullable=False),
        sa.Column("added", Instant(), nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("failing_since", Instant(), nullable=True),
        sa.Column("not_until", Instant(), nullable=True),
        sa.Column("told", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_addresses")),
        sqlite_autoincrement=False,
    )
    op.create_table(
        "bodies",
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_bodies")),
        sqlite_autoincrement=False,
    )
    op.create_table(
        "disagreements",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("second_level", sa.Integer(), nullable=True),
        sa.Column("began", Instant(), nullable=False),
        sa.Column("last_seen", Instant(), nullable=False),
        sa.Column("settled", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disagreements")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_disagreements_source_settled"),
        "disagreements",
        ["source", "settled"],
        unique=False,
    )
    op.create_table(
        "gaps",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), server_default="", nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("began", Instant(), nullable=False),
        sa.Column("noticed", Instant(), nullable=False),
        sa.Column("ended", Instant(), nullable=True),
        sa.Column("told", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gaps")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_gaps_source_part_ended"), "gaps", ["source", "part", "ended"], unique=False
    )
    op.create_index(
        "ux_gaps_open",
        "gaps",
        ["source", "part", "country"],
        unique=True,
        sqlite_where=sa.text("ended IS NULL"),
        postgresql_where=sa.text("ended IS NULL"),
    )
    op.create_table(
        "hosts",
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_hosts")),
        sqlite_autoincrement=False,
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created", Instant(), nullable=False),
        sa.Column("planned", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
        sa.UniqueConstraint("key", name=op.f("uq_notices_key")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_notices_unplanned",
        "notices",
        ["id"],
        unique=False,
        sqlite_where=sa.text("planned IS NULL"),
        postgresql_where=sa.text("planned IS NULL"),
    )
    op.create_table(
        "polls",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("began", Instant(), nullable=False),
        sa.Column("ended", Instant(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_polls")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_polls_source_part_ended"), "polls", ["source", "part", "ended"], unique=False
    )
    op.create_table(
        "sources",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("reader_version", sa.Integer(), nullable=False),
        sa.Column("baseline", Instant(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("since", Instant(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("last_poll", Instant(), nullable=True),
        sa.Column("last_ok", Instant(), nullable=True),
        sa.Column("last_change", Instant(), nullable=True),
        sa.Column("next_due", Instant(), nullable=True),
        sa.Column("swept", Instant(), nullable=True),
        sa.Column("listed", sa.Integer(), nullable=True),
        sa.Column("unread", sa.Integer(), nullable=True),
        sa.Column("lease_by", sa.Text(), nullable=True),
        sa.Column("lease_until", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("source", "part", name=op.f("pk_sources")),
        sqlite_autoincrement=False,
    )
    op.create_table(
        "bulletins",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("created", Instant(), nullable=False),
        sa.ForeignKeyConstraint(
            ["address"], ["addresses.name"], name=op.f("fk_bulletins_address")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulletins")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_bulletins_address_created"), "bulletins", ["address", "created"], unique=False
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("final_url", sa.Text(), nullable=False),
        sa.Column("seen", Instant(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sa.JSON(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"], ["bodies.digest"], name=op.f("fk_documents_digest")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_documents_digest"), "documents", ["digest"], unique=False)
    op.create_index(
        op.f("ix_documents_source_url_seen"),
        "documents",
        ["source", "url", "seen"],
        unique=False,
    )
    op.create_table(
        "advisories",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), server_default="", nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("worst", sa.Integer(), nullable=True),
        sa.Column("leave", sa.Text(), nullable=True),
        sa.Column("leave_scope", sa.Text(), nullable=True),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("gloss", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("leave_quote", sa.Text(), nullable=False),
        sa.Column("issued", sa.Text(), nullable=True),
        sa.Column("newest", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("missing", sa.JSON(), nullable=False),
        sa.Column("seen", Instant(), nullable=False),
        sa.Column("not_before", Instant(), nullable=True),
        sa.Column("recorded", Instant(), nullable=False),
        sa.Column("until", Instant(), nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("corrects", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["corrects"], ["advisories.id"], name=op.f("fk_advisories_corrects")
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_advisories_document_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advisories")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_advisories_corrects"), "advisories", ["corrects"], unique=False)
    op.create_index(
        op.f("ix_advisories_country_source_seen_recorded"),
        "advisories",
        ["country", "source", "seen", "recorded"],
        unique=False,
    )
    op.create_index(
        op.f("ix_advisories_document_id"), "advisories", ["document_id"], unique=False
    )
    op.create_index(
        "ux_advisories_in_force",
        "advisories",
        ["source", "country"],
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    )
    op.create_table(
        "alerts",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("issued", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("leave", sa.Text(), nullable=True),
        sa.Column("leave_scope", sa.Text(), nullable=True),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("lifted", sa.Boolean(), nullable=False),
        sa.Column("drill", sa.Boolean(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("seen", Instant(), nullable=False),
        sa.Column("recorded", Instant(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("revises", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_alerts_document_id")
        ),
        sa.ForeignKeyConstraint(["revises"], ["alerts.id"], name=op.f("fk_alerts_revises")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
        sa.UniqueConstraint(
            "source",
            "url",
            "country",
            "digest",
            name=op.f("uq_alerts_source_url_country_digest"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_alerts_country_seen"), "alerts", ["country", "seen"], unique=False)
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("desk", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("bulletin_id", sa.Text(), nullable=True),
        sa.Column("created", Instant(), nullable=False),
        sa.Column("due", Instant(), nullable=False),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_until", Instant(), nullable=True),
        sa.Column("unsure", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("attempted", Instant(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.Column("delivered", Instant(), nullable=True),
        sa.ForeignKeyConstraint(
            ["address"], ["addresses.name"], name=op.f("fk_deliveries_address")
        ),
        sa.ForeignKeyConstraint(
            ["bulletin_id"], ["bulletins.id"], name=op.f("fk_deliveries_bulletin_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint(
            "address", "event", "form", name=op.f("uq_deliveries_address_event_form")
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_deliveries_bulletin_id"), "deliveries", ["bulletin_id"], unique=False
    )
    op.create_index(op.f("ix_deliveries_created"), "deliveries", ["created"], unique=False)
    op.create_index(
        "ix_deliveries_due",
        "deliveries",
        ["address", "due"],
        unique=False,
        sqlite_where=sa.text("outcome = 'due'"),
        postgresql_where=sa.text("outcome = 'due'"),
    )
    op.create_index(op.f("ix_deliveries_event"), "deliveries", ["event"], unique=False)
    op.create_table(
        "held",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), server_default="", nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.Column("confirms", sa.Text(), server_default="", nullable=False),
        sa.Column("confirm_by", Instant(), nullable=True),
        sa.Column("first_seen", Instant(), nullable=False),
        sa.Column("last_seen", Instant(), nullable=False),
        sa.Column("not_before", Instant(), nullable=True),
        sa.Column("sightings", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("recorded", Instant(), nullable=False),
        sa.Column("settled", Instant(), nullable=True),
        sa.Column("settled_by", sa.Text(), server_default="", nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_held_document_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_held_event"), "held", ["event"], unique=False)
    op.create_index(
        op.f("ix_held_source_part_state"), "held", ["source", "part", "state"], unique=False
    )
    op.create_table(
        "pages",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("read_id", sa.Integer(), nullable=True),
        sa.Column("stamp", sa.Text(), nullable=True),
        sa.Column("cleaned", sa.Text(), nullable=True),
        sa.Column("reader_version", sa.Integer(), nullable=True),
        sa.Column("rows", sa.JSON(), nullable=True),
        sa.Column("links", sa.JSON(), nullable=True),
        sa.Column("asked", Instant(), nullable=True),
        sa.Column("failed", sa.Text(), nullable=True),
        sa.Column("failed_stamp", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name=op.f("fk_pages_document_id")
        ),
        sa.ForeignKeyConstraint(["read_id"], ["documents.id"], name=op.f("fk_pages_read_id")),
        sa.PrimaryKeyConstraint("source", "part", "url", name=op.f("pk_pages")),
        sqlite_autoincrement=False,
    )
    op.create_table(
        "areas",
        sa.Column("advisory_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("leave", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["advisory_id"], ["advisories.id"], name=op.f("fk_areas_advisory_id")
        ),
        sa.PrimaryKeyConstraint("advisory_id", "position", name=op.f("pk_areas")),
        sqlite_autoincrement=False,
    )
    op.create_table(
        "changes",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("part", sa.Text(), server_default="", nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("seen", Instant(), nullable=False),
        sa.Column("not_before", Instant(), nullable=True),
        sa.Column("recorded", Instant(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("before_id", sa.Integer(), nullable=True),
        sa.Column("after_id", sa.Integer(), nullable=True),
        sa.Column("alert_id", sa.Integer(), nullable=True),
        sa.Column("areas", sa.JSON(), nullable=False),
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("held_id", sa.Integer(), nullable=True),
        sa.Column("corrects", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["after_id"], ["advisories.id"], name=op.f("fk_changes_after_id")
        ),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_changes_alert_id")),
        sa.ForeignKeyConstraint(
            ["before_id"], ["advisories.id"], name=op.f("fk_changes_before_id")
        ),
        sa.ForeignKeyConstraint(["corrects"], ["changes.id"], name=op.f("fk_changes_corrects")),
        sa.ForeignKeyConstraint(["held_id"], ["held.id"], name=op.f("fk_changes_held_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_changes_country_seen"), "changes", ["country", "seen"], unique=False
    )
    op.create_index(op.f("ix_changes_event"), "changes", ["event"], unique=False)
    op.create_index(op.f("ix_changes_seen"), "changes", ["seen"], unique=False)
    op.create_index(op.f("ix_changes_source_seen"), "changes", ["source", "seen"], unique=False)
