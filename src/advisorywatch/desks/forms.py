"""The forms of a bulletin: plain text, Slack, HTML and JSON, by templates an operator may override.

Ours lie in templates/. A folder of the operator's may hold files of the same names. One that
fails at night is replaced by ours, and the fault is told; rehearsal.py finds it by day.
"""

import html
import re
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.sandbox import ImmutableSandboxedEnvironment

from advisorywatch.advisory import Advisory
from advisorywatch.desks.bulletin import Entry, Item, Page
from advisorywatch.desks.news import Fact
from advisorywatch.desks.slug import GAP
from advisorywatch.store.instant import instant

SCHEMA = "advisorywatch/bulletin/1"
OURS = Path(__file__).with_name("templates")
PLAIN, SLACK, MAIL = TEMPLATES = ("plain.txt.j2", "slack.txt.j2", "mail.html.j2")
# A section block takes 3000 characters, a message's text 40,000 of which 4000 are advised
# (https://docs.slack.dev/reference/block-kit/blocks/section-block, …/methods/chat.postMessage).
SLACK_LONGEST = 3000
SHORT = 300  # for addresses that take a line or two: the slug and the link


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulletin:
    """The words, ready to send; kept so that a re-send says the same. `faults`: templates of
    the operator's that failed, in words."""

    id: str
    form: str
    slug: str
    plain: str
    slack: str
    html: str
    json: dict[str, Any]
    faults: tuple[str, ...] = ()

    @property
    def short(self) -> str:
        link = next((c["url"] for c in self.json["events"] if c["url"]), "")
        return f"{self.slug[: SHORT - 1 - len(link)]} {link}".strip()

    def content(self) -> dict[str, Any]:
        """What the ledger keeps."""
        return {name: value for name, value in asdict(self).items() if name != "faults"}

    def again(self) -> "Bulletin":
        """The same bulletin marked as one that may have arrived before."""
        mark = "POSSIBLE REPEAT"
        body = re.search(r"<body[^>]*>", self.html)
        at = body.end() if body else 0
        banner = f'<p style="font-family:Helvetica,Arial,sans-serif;padding:8px 16px;margin:0">{mark}: this may have reached you before.</p>'
        return Bulletin(
            id=self.id,
            form=self.form,
            slug=f"{mark}  {self.slug}",
            plain=f"{mark}  {self.plain}",
            slack=f"{mark}  {self.slack}",
            html=self.html[:at] + banner + self.html[at:],
            json={**self.json, "repeat": True},
        )


def put_in_words(
    page: Page, entries: list[Entry], form: str, overrides: Path | None = None
) -> Bulletin:
    """Every form of a page."""
    texts: dict[str, str] = {}
    faults: list[str] = []
    for name in TEMPLATES:
        own = overrides / name if overrides else None
        if own is not None and own.is_file():
            try:
                texts[name] = render(environment(own.parent).get_template(name), page)
            except Exception as error:  # an operator may do anything in a template
                faults.append(f"{own}: {type(error).__name__}: {error}")
        if name not in texts:
            texts[name] = render(environment(OURS).get_template(name), page)
    return Bulletin(
        id=page.id,
        form=form,
        slug=page.slug,
        plain=texts[PLAIN],
        slack=cut_lines(texts[SLACK], SLACK_LONGEST),
        html=texts[MAIL],
        json=document(page, entries, form),
        faults=tuple(faults),
    )


@cache
def environment(folder: Path) -> Environment:
    """jinja2 keeps what it compiled, and looks whether a file has changed meanwhile."""
    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        autoescape=lambda name: bool(name and name.endswith(".html.j2")),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        keep_trailing_newline=False,
    )
    made.filters.update(slack=slack, slack_link=slack_link, iso=iso, gaps=gaps)
    return made


def render(template: Template, page: Page) -> str:
    """No more than one empty line in a row, none at the ends."""
    return re.sub(r"\n{3,}", "\n\n", template.render(page=page)).strip()


def iso(moment: datetime) -> str:
    return instant(moment).replace(".000Z", "Z")


def gaps(slug: str) -> str:
    """The wide gaps of a slug, so that HTML keeps them."""
    return slug.replace(GAP, "\u2003")


def slack(text: str) -> str:
    """As Slack wants it: these three escaped and nothing else, so that no text of a publisher
    becomes a mention, a channel call or a link."""
    return html.escape(text, quote=False)


def slack_link(url: str, label: str) -> str:
    """<url|label>; "" for no URL."""
    if not url:
        return ""
    safe = quote(url, safe="%/:=&?~#+!$,;'@()*[]").replace("&", "&amp;")
    return f"<{safe}|{slack(label).replace('|', '¦') or safe}>"


def cut_lines(text: str, longest: int) -> str:
    """Whole lines up to `longest` characters, so that no escape is cut in two."""
    if len(text) <= longest:
        return text
    kept: list[str] = []
    room = longest - len("\n… cut")
    for line in text.splitlines():
        room -= len(line) + 1
        if room < 0:
            break
        kept.append(line)
    return "\n".join([*kept, "… cut"])


def document(page: Page, entries: list[Entry], form: str) -> dict[str, Any]:
    """The JSON form for webhooks; field names as in `advisorywatch changes`."""
    by_event = {entry.news.event: entry for entry in entries}
    items = {item.news.event: item for item in page.items}
    return {
        "schema": SCHEMA,
        "id": page.id,
        "form": form,
        "repeat": False,
        "slug": page.slug,
        "told": iso(page.told),
        "paragraphs": list(page.text),
        "events": [event_of(entry, items.get(event)) for event, entry in by_event.items()],
    }


def event_of(entry: Entry, item: Item | None) -> dict[str, Any]:
    news, context = entry.news, entry.context
    return {
        "event": news.event,
        "form": entry.form.value,
        "slug": item.slug if item else None,
        "country": news.country,
        "name": news.name,
        "source": news.publisher.source,
        "publisher": news.publisher.short,
        "issued": news.issued,
        "seen": iso(news.seen),
        "not_before": iso(news.not_before) if news.not_before else None,
        "recorded": iso(news.recorded),
        "url": news.url,
        "held": news.held or None,
        "corrects": entry.wrong.event if entry.wrong else None,
        "changes": [change_of(fact) for fact in news.facts],
        "others": [
            {
                "source": one.publisher.source,
                "level": one.advisory.level,
                "worst": one.advisory.worst,
                "leave": one.advisory.leave,
                "seen": iso(one.seen),
            }
            for one in context.others
        ],
        "blind": [
            {"source": one.publisher.source, "since": iso(one.since), "state": one.reason}
            for one in context.blind
        ],
    }


def change_of(fact: Fact) -> dict[str, Any]:
    change = fact.change
    alert = change.alert
    return {
        "id": fact.id or None,
        "kind": change.kind.value,
        **sides("level", change.before, change.after),
        **sides("worst", change.before, change.after),
        **sides("leave", change.before, change.after),
        **sides("leave_scope", change.before, change.after),
        **sides("wording", change.before, change.after),
        "areas": [
            {"name": area.name, "level": area.level, "leave": area.leave}
            for area in change.areas
        ],
        "quote": fact.quote or change.quote,
        "action": alert.action.value if alert else None,
        "title": alert.title if alert else (change.after.title if change.after else None),
    }


def sides(field: str, before: Advisory | None, after: Advisory | None) -> dict[str, Any]:
    return {
        f"{field}_before": getattr(before, field) if before else None,
        f"{field}_after": getattr(after, field) if after else None,
    }
