"""The store: schema and migrations, record (writes: one poll, one transaction), history (reads)."""
