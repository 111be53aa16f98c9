"""Fixtures every test may ask for."""

from pg import postgres_server, postgres_url, store_url

__all__ = ["postgres_server", "postgres_url", "store_url"]
