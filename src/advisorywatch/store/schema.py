"""The tables. Nothing in them is overwritten but bookkeeping: what was said stays as it was said.

Times are instants in UTC: ISO text with milliseconds and Z on SQLite (it sorts, and an analyst
can read it), timestamptz on PostgreSQL; aware datetimes in Python on both.
"""

from typing import Any

import sqlalchemy as sa

from advisorywatch.store.instant import Instant

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table(name: str, *columns: Any) -> sa.Table:
    return sa.Table(name, metadata, *columns, sqlite_autoincrement=columns[0].name == "id")


def key() -> sa.Column[int]:
    """Ids are never reused (AUTOINCREMENT on SQLite, an identity on PostgreSQL)."""
    return sa.Column("id", sa.Integer, primary_key=True, autoincrement=True)


# One row a source, and a part of an `apart` source (part "" elsewhere).
sources = table(
    "sources",
    sa.Column("source", sa.Text, primary_key=True),
    sa.Column("part", sa.Text, primary_key=True),
    sa.Column("reader_version", sa.Integer, nullable=False),
    sa.Column("baseline", Instant),  # first whole reading taken; NULL: none yet
    sa.Column("state", sa.Text, nullable=False),  # health.State
    sa.Column("since", Instant),  # the state began
    sa.Column("reason", sa.Text, nullable=False, server_default=""),
    sa.Column("last_poll", Instant),
    sa.Column("last_ok", Instant),  # last sound reading; NULL: never
    sa.Column("last_change", Instant),  # last time anything in a reading was new
    sa.Column("next_due", Instant),  # so that a restart neither hammers nor waits
    sa.Column("swept", Instant),  # last time every page was asked, stamp or not
    sa.Column("listed", sa.Integer),
    sa.Column("unread", sa.Integer),
    sa.Column("lease_by", sa.Text),  # NULL: nobody polls it
    sa.Column("lease_until", Instant),
)

# What hosts asked of us, kept over restarts.
hosts = table(
    "hosts",
    sa.Column("host", sa.Text, primary_key=True),
    sa.Column("until", Instant, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("failures", sa.Integer, nullable=False),
)

# Every robots.txt as it was read: good for a day, restarts or not.
robots = table(
    "robots",
    sa.Column("origin", sa.Text, primary_key=True),  # "https://ministry.example"
    sa.Column("read", Instant, nullable=False),
    sa.Column("text", sa.Text, nullable=False),  # empty: there is none, or it allows all
)

bodies = table(
    "bodies",
    sa.Column("digest", sa.Text, primary_key=True),  # SHA-256 of the bytes as received, hex
    sa.Column("body", sa.LargeBinary, nullable=False),  # zlib
    sa.Column("size", sa.Integer, nullable=False),  # of the bytes as received
)

documents = table(
    "documents",
    key(),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),  # as asked, never a mirror's
    sa.Column("final_url", sa.Text, nullable=False),
    sa.Column("seen", Instant, nullable=False),
    sa.Column("status", sa.Integer, nullable=False),
    sa.Column("headers", sa.JSON, nullable=False),  # [[name, value], …] as received
    sa.Column("digest", sa.Text, sa.ForeignKey("bodies.digest"), nullable=False),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Index(None, "source", "url", "seen"),  # evidence, and pruning of what nothing needs
    sa.Index(None, "digest"),  # whether a body is still needed
)

# The newest document of every page polled, and what was read from it.
pages = table(
    "pages",
    sa.Column("source", sa.Text, primary_key=True),
    sa.Column("part", sa.Text, primary_key=True),
    sa.Column("url", sa.Text, primary_key=True),
    sa.Column("etag", sa.Text),
    sa.Column("last_modified", sa.Text),
    sa.Column("document_id", sa.ForeignKey("documents.id")),  # as last fetched
    sa.Column("read_id", sa.ForeignKey("documents.id")),  # as last read; NULL: never
    sa.Column("stamp", sa.Text),  # the index's version of it when last read
    sa.Column("cleaned", sa.Text),  # digest of the slice that carries meaning, as read
    sa.Column("reader_version", sa.Integer),
    sa.Column("rows", sa.JSON),  # what it says (codec.py)
    sa.Column("links", sa.JSON),  # where it leads; NULL: it is no index
    sa.Column("asked", Instant),  # last time it was asked for and answered
    sa.Column("failed", sa.Text),  # reason of the last failure; NULL: none since
    sa.Column("failed_stamp", sa.Text),  # the index's version of it then
)

advisories = table(
    "advisories",
    key(),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False, server_default=""),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("listed", sa.Boolean, nullable=False),  # false: no longer listed from `seen` on
    sa.Column("level", sa.Integer),  # NULL: the publisher makes no statement
    sa.Column("worst", sa.Integer),
    sa.Column("leave", sa.Text),  # NULL: nobody is told to leave
    sa.Column("leave_scope", sa.Text),
    sa.Column("wording", sa.Text, nullable=False),
    sa.Column("gloss", sa.Text, nullable=False),
    sa.Column("quote", sa.Text, nullable=False),
    sa.Column("leave_quote", sa.Text, nullable=False),
    sa.Column("issued", sa.Text),  # YYYY-MM-DD, or UTC with Z; NULL: no date, or garbage
    sa.Column("newest", sa.Text),  # newest date accepted so far: what is older is stale
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("row", sa.Text, nullable=False),
    sa.Column("missing", sa.JSON, nullable=False),  # fields an index could not say
    sa.Column("seen", Instant, nullable=False),
    sa.Column("not_before", Instant),  # the state before it was last read then; NULL: none was
    sa.Column("recorded", Instant, nullable=False),
    sa.Column("until", Instant),  # NULL: in force now
    sa.Column("origin", sa.Text, nullable=False),
    sa.Column("document_id", sa.ForeignKey("documents.id")),
    sa.Column("corrects", sa.ForeignKey("advisories.id")),  # a reread of that one
    # who says what now: one row a source and country, ever
    sa.Index(
        "ux_advisories_in_force",
        "source",
        "country",
        unique=True,
        sqlite_where=sa.text("until IS NULL"),
        postgresql_where=sa.text("until IS NULL"),
    ),
    sa.Index(None, "country", "source", "seen", "recorded"),  # as of a moment: one seek
    sa.Index(None, "document_id"),
    sa.Index(None, "corrects"),
)

areas = table(
    "areas",
    sa.Column("advisory_id", sa.ForeignKey("advisories.id"), primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("level", sa.Integer),
    sa.Column("leave", sa.Text),
)

alerts = table(
    "alerts",
    key(),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("url", sa.Text, nullable=False),
    sa.Column("digest", sa.Text, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("issued", sa.Text),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("leave", sa.Text),
    sa.Column("leave_scope", sa.Text),
    sa.Column("level", sa.Integer),
    sa.Column("lifted", sa.Boolean, nullable=False),
    sa.Column("drill", sa.Boolean, nullable=False),
    sa.Column("quote", sa.Text, nullable=False),
    sa.Column("seen", Instant, nullable=False),
    sa.Column("recorded", Instant, nullable=False),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Column("document_id", sa.ForeignKey("documents.id")),
    sa.Column("revises", sa.ForeignKey("alerts.id")),  # NULL: the first under this URL
    sa.UniqueConstraint("source", "url", "country", "digest"),  # known for ever
    sa.Index(None, "country", "seen"),
)

changes = table(
    "changes",
    key(),
    sa.Column(
        "event", sa.Text, nullable=False
    ),  # shared by the rows of one reading and country
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False, server_default=""),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("seen", Instant, nullable=False),
    sa.Column("not_before", Instant),
    sa.Column("recorded", Instant, nullable=False),
    sa.Column("origin", sa.Text, nullable=False),  # live, backfill, reread
    sa.Column("reason", sa.Text, nullable=False),  # accept.Reason that let it in
    sa.Column("before_id", sa.ForeignKey("advisories.id")),  # NULL: was not listed
    sa.Column("after_id", sa.ForeignKey("advisories.id")),
    sa.Column("alert_id", sa.ForeignKey("alerts.id")),
    sa.Column("areas", sa.JSON, nullable=False),  # the parts a part kind is about
    sa.Column(
        "wording", sa.Text, nullable=False, server_default=""
    ),  # unclear: what stands there
    sa.Column("quote", sa.Text, nullable=False),
    sa.Column("held_id", sa.ForeignKey("held.id")),  # it was held first
    sa.Column("corrects", sa.ForeignKey("changes.id")),
    sa.Index(None, "country", "seen"),  # history of a country
    sa.Index(None, "source", "seen"),
    sa.Index(None, "seen"),
    sa.Index(None, "event"),
)

# What was not let in at once. One open row a source, country and kind.
held = table(
    "held",
    key(),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False, server_default=""),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),  # a change's kind, or "row": the whole row
    sa.Column("state", sa.Text, nullable=False),  # held, accepted, refused, superseded
    sa.Column("reason", sa.Text, nullable=False),  # accept.Reason it is held or refused for
    sa.Column("outcome", sa.Text, nullable=False, server_default=""),  # what settled it
    sa.Column("confirms", sa.Text, nullable=False, server_default=""),  # in words
    sa.Column("confirm_by", Instant),
    sa.Column("first_seen", Instant, nullable=False),
    sa.Column("last_seen", Instant, nullable=False),
    sa.Column("not_before", Instant),
    sa.Column("sightings", sa.Integer, nullable=False),
    sa.Column("before", sa.JSON),
    sa.Column("after", sa.JSON),
    sa.Column("document_id", sa.ForeignKey("documents.id")),
    sa.Column("recorded", Instant, nullable=False),
    sa.Column("settled", Instant),  # NULL: open
    sa.Column("settled_by", sa.Text, nullable=False, server_default=""),  # "", or the operator
    sa.Column("event", sa.Text, nullable=False),
    sa.Index(None, "source", "part", "state"),  # the poll's question
    sa.Index(None, "event"),
)

# Polls; those without news collapse into one row: from, to, count.
polls = table(
    "polls",
    key(),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False),
    sa.Column("began", Instant, nullable=False),
    sa.Column("ended", Instant, nullable=False),
    sa.Column("count", sa.Integer, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False),  # poll.Outcome
    sa.Column("reason", sa.Text, nullable=False, server_default=""),
    sa.Column("changes", sa.Integer, nullable=False),
    sa.Column("requests", sa.Integer, nullable=False),
    sa.Column("origin", sa.Text, nullable=False),
    sa.Index(None, "source", "part", "ended"),
)

# When we were blind: of a source (country "") or of one of its countries.
gaps = table(
    "gaps",
    key(),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("part", sa.Text, nullable=False, server_default=""),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("began", Instant, nullable=False),  # since when nothing sound was read
    sa.Column("noticed", Instant, nullable=False),
    sa.Column("ended", Instant),  # NULL: still blind
    sa.Column("told", Instant),  # the operator was last told; NULL: not yet
    sa.Index(None, "source", "part", "ended"),
    sa.Index(
        "ux_gaps_open",
        "source",
        "part",
        "country",
        unique=True,
        sqlite_where=sa.text("ended IS NULL"),
        postgresql_where=sa.text("ended IS NULL"),
    ),
)

# What two access paths of one publisher say differently.
disagreements = table(
    "disagreements",
    key(),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("country", sa.Text, nullable=False),
    sa.Column("level", sa.Integer),
    sa.Column("second_level", sa.Integer),
    sa.Column("began", Instant, nullable=False),
    sa.Column("last_seen", Instant, nullable=False),
    sa.Column("settled", Instant),
    sa.Index(None, "source", "settled"),
)

# The ledger. One cursor an address: changes up to it have been looked at for this address.
addresses = table(
    "addresses",
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("cursor", sa.Integer, nullable=False),  # changes.id
    sa.Column("held_cursor", sa.Integer, nullable=False, server_default="0"),  # held.id
    sa.Column("added", Instant, nullable=False),
    sa.Column("failures", sa.Integer, nullable=False, server_default="0"),  # in a row
    sa.Column("failing_since", Instant),  # NULL: the last send went well
    sa.Column("not_until", Instant),  # no send before; NULL: whenever something is due
    sa.Column("told", Instant),  # the operator was told of the failing; NULL: not
)

bulletins = table(
    "bulletins",
    sa.Column("id", sa.Text, primary_key=True),  # stable: a re-send bears it again
    sa.Column("address", sa.Text, sa.ForeignKey("addresses.name"), nullable=False),
    sa.Column("form", sa.Text, nullable=False),  # as of its deliveries, or digest
    sa.Column("slug", sa.Text, nullable=False),
    sa.Column("content", sa.JSON, nullable=False),  # the words, so that a re-send is the same
    sa.Column("created", Instant, nullable=False),
    sa.Index(None, "address", "created"),
)

# One row an event (or a message of its own) and address.
deliveries = table(
    "deliveries",
    key(),
    sa.Column("address", sa.Text, sa.ForeignKey("addresses.name"), nullable=False),
    sa.Column("desk", sa.Text, nullable=False),  # "" where it is the operator's
    sa.Column("event", sa.Text, nullable=False),  # of changes or held, or a notice's key
    # news, late, unconfirmed, withdrawn, correction, pulse, operator
    sa.Column("form", sa.Text, nullable=False),
    sa.Column("bulletin_id", sa.ForeignKey("bulletins.id")),  # NULL: not yet put in words
    sa.Column("created", Instant, nullable=False),
    sa.Column("due", Instant, nullable=False),  # a desk's quiet hours and digests in it
    sa.Column("claimed_by", sa.Text),
    sa.Column("claimed_until", Instant),  # NULL: nobody is sending it
    sa.Column("unsure", sa.Boolean, nullable=False, server_default=sa.false()),  # may be there
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("attempted", Instant),
    sa.Column("outcome", sa.Text, nullable=False),  # due, delivered, given_up, skipped
    sa.Column("error", sa.Text, nullable=False, server_default=""),
    sa.Column("delivered", Instant),
    sa.UniqueConstraint("address", "event", "form"),
    # deliver's only question: what is due at this address
    sa.Index(
        "ix_deliveries_due",
        "address",
        "due",
        sqlite_where=sa.text("outcome = 'due'"),
        postgresql_where=sa.text("outcome = 'due'"),
    ),
    sa.Index(None, "event"),  # who got the wrong one
    sa.Index(None, "bulletin_id"),
    sa.Index(None, "created"),
)

# What the operator is told, once a key.
notices = table(
    "notices",
    key(),
    sa.Column("key", sa.Text, nullable=False, unique=True),
    sa.Column("text", sa.Text, nullable=False),  # its first line is the slug
    sa.Column("created", Instant, nullable=False),
    sa.Column("planned", Instant),  # NULL: not yet in the ledger
    # plan's question at every tick
    sa.Index(
        "ix_notices_unplanned",
        "id",
        sqlite_where=sa.text("planned IS NULL"),
        postgresql_where=sa.text("planned IS NULL"),
    ),
)
