"""GOV.UK's parts of a country's advice: which of them advise, and the text that is kept."""

import re
from typing import Any

from advisorywatch.advisory import clean
from advisorywatch.sources._page import html_to_text

ADVISES = ("warnings-and-insurance", "summary")  # the part that advises: since 2023-05, before
# Parts that inform and do not advise; what is not named here counts as text.
NO_ADVICE = frozenset(
    {"entry-requirements", "health", "getting-help", "travel-advice-help-and-support"}
    | {"money", "local-laws-and-customs"}
)
# The sections that stand alike on every page: an edit of them is 195 "revisions" at once.
ALIKE = re.compile(r"<h2[^>]*>\s*(?:Before you travel|Travel insurance|About)\b", re.IGNORECASE)
NOTES = 20  # of up to 300 since 2018: the newest; all of them stay in the kept document


def body_of(details: dict[str, Any]) -> str:
    """The HTML that advises; "" where this document has no text at all."""
    parts = {part["slug"]: part["body"] for part in details.get("parts") or ()}
    bodies = [details.get("summary") or "", *(parts.get(slug, "") for slug in ADVISES)]
    return "\n".join(body for body in bodies if body.strip())


def text_of(details: dict[str, Any]) -> str:
    """The parts about safety, and the newest notes with their own dates."""
    bodies = [details.get("summary") or ""]
    bodies += [
        part["body"] for part in details.get("parts") or () if part["slug"] not in NO_ADVICE
    ]
    sections = [section for body in bodies for section in re.split(r"(?=<h2\b)", body)]
    lines = [html_to_text(one) for one in sections if not ALIKE.match(without_abbr(one))]
    notes = sorted(
        details.get("change_history") or (),
        key=lambda note: note["public_timestamp"],
        reverse=True,
    )
    lines += [f"{n['public_timestamp']}: {one_line(n['note'])}" for n in notes[:NOTES]]
    return "\n".join(line for line in lines if line)


def without_abbr(markup: str) -> str:
    return re.sub(r"</?abbr[^>]*>", "", markup)


def one_line(note: str) -> str:
    return clean(note).replace("\n", " ").strip("'")
