"""Views for analysts: stable names and columns, plain SQL on SQLite and PostgreSQL alike.

Their comments are kept by SQLite (`SELECT sql FROM sqlite_master`). A migration makes them anew
whenever their text here changes.
"""

V_IN_FORCE = """
CREATE VIEW v_in_force AS
-- What every source says of every country now: one row a source and country.
SELECT
  a.source,               -- us_state, gb_fcdo, …
  a.country,              -- ISO 3166-1 alpha-2, and XK
  a.level,                -- 1 normal … 4 do not travel; NULL: no statement, never "safe"
  a.worst,                -- the highest level of any part
  a.leave,                -- now, should, consider; NULL: nobody is told to leave
  a.leave_scope,          -- country or part
  a.wording,              -- the publisher's own phrase
  a.gloss,                -- our English for it
  a.issued,               -- the publisher's date: a day, or an instant in UTC
  a.seen,                 -- when we (or an archive) first fetched it
  s.last_ok AS checked,   -- when this source was last read
  a.recorded,             -- when our verdict stood
  a.url,
  g.began AS unread_since,  -- since when we could not read it; NULL: we can
  g.reason AS unread_reason,
  a.id AS advisory_id
FROM advisories a
LEFT JOIN sources s ON s.source = a.source AND s.part = a.part
LEFT JOIN gaps g ON g.source = a.source AND g.part = a.part AND g.country = a.country
  AND g.ended IS NULL
WHERE a.until IS NULL AND a.listed
"""

V_CHANGES = """
CREATE VIEW v_changes AS
-- Every change, both sides beside each other. Rows of one event come from one reading.
SELECT
  c.id, c.event, c.seen,
  c.not_before,           -- the old state was last read then: the change lies between
  c.recorded, c.origin,   -- live, backfill, reread
  c.source, c.country, c.kind,
  b.level AS level_before, a.level AS level_after,
  b.worst AS worst_before, a.worst AS worst_after,
  b.leave AS leave_before, COALESCE(a.leave, l.leave) AS leave_after,
  b.leave_scope AS leave_scope_before,
  COALESCE(a.leave_scope, l.leave_scope) AS leave_scope_after,
  b.wording AS wording_before, a.wording AS wording_after,
  c.quote,                -- the exact sentence that carried it
  COALESCE(l.issued, a.issued) AS issued,
  COALESCE(l.url, a.url, b.url) AS url,
  COALESCE(l.title, a.title, b.title) AS title,
  l.action,               -- of an alert: what it asks for
  c.reason                -- the rule that let it in
FROM changes c
LEFT JOIN advisories b ON b.id = c.before_id
LEFT JOIN advisories a ON a.id = c.after_id
LEFT JOIN alerts l ON l.id = c.alert_id
"""

V_TIMELINE = """
CREATE VIEW v_timeline AS
-- Every state there ever was, with its time in force: seen <= t AND (until IS NULL OR until > t).
SELECT
  source, country,
  seen, until,            -- until NULL: in force now
  listed,                 -- false: the country was not listed then
  level, worst, leave, leave_scope, wording, issued, recorded, origin, url,
  id AS advisory_id
FROM advisories
WHERE id NOT IN (SELECT corrects FROM advisories WHERE corrects IS NOT NULL)
"""

V_ALERTS = """
CREATE VIEW v_alerts AS
-- What embassies published, each text once; a revised one points to the one before it.
SELECT
  id AS alert_id, source, country, issued, seen, action, leave, leave_scope, level,
  lifted, drill, title, quote, url, revises
FROM alerts
"""

V_GAPS = """
CREATE VIEW v_gaps AS
-- When we were blind: country '' means the whole source. "No change" is never "not looked".
SELECT
  source, part, country, state, reason,
  began,                  -- the last sound reading before it
  noticed,
  ended                   -- NULL: still blind
FROM gaps
"""

VIEWS = {
    "v_in_force": V_IN_FORCE,
    "v_changes": V_CHANGES,
    "v_timeline": V_TIMELINE,
    "v_alerts": V_ALERTS,
    "v_gaps": V_GAPS,
}
