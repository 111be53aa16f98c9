"""Italy: Viaggiare Sicuri of the Unità di Crisi, as the JSON behind its site. The level stands in prose.

A list of countries, a sheet a country by ISO 3166 alpha-3, and the newest warnings of all. Wordings:
"sconsigliati a qualsiasi titolo", "rinviare i viaggi non necessari", "particolare cautela", "normali
precauzioni"; most calm countries bear none, and then nothing is stated.
Seen (a sheet, 2026-07):
- updateDate "2025-01-06T23:00:00Z" is 7 January, midnight in Rome: a day;
- a sheet does not name its country: its address and the list do, and where it was saved without
  either, its phone code ("Prefisso dall'Italia: 00977") beside the country's name in its text;
- an empty node ("contenuto": "") is not published, never "no risk";
- "Durante i bandh, si raccomanda la massima cautela": advice for a strike, not on the country.
Claimed by three independent projects, no capture (2026-09): lista_nazioni.json is a list of 222
records with Nome, Codice-2 and Codice-3; ultima_ora/totale.json holds the 25 newest warnings, and
an update of one gets a new id; none of them says which section of a sheet moved when.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Advisory, Alert, Level, clean, issued_at, issued_day
from advisorywatch.countries import Place, iso3_of, japan, name_of, place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.language import tell
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._advice import unmarked
from advisorywatch.sources._listing import named
from advisorywatch.sources._page import html_to_text
from advisorywatch.sources._prose import Gloss, fields

SITE = "https://www.viaggiaresicuri.it"
LIST = f"{SITE}/schede_paese/lista_nazioni.json"
NEWEST = f"{SITE}/ultima_ora/totale.json"
PAGE = f"{SITE}/find-country/country/"
ZONE = ZoneInfo("Europe/Rome")

GLOSS: Gloss = {
    Level.NORMAL: "Take normal precautions",
    Level.CAUTION: "Particular caution",
    Level.AVOID_NON_ESSENTIAL: "Postpone or avoid travel that is not necessary",
    Level.DO_NOT_TRAVEL: "Travel is advised against for any reason",
}
# Where a sheet advises; the rest is law, customs, health, roads, business.
ADVISES = (
    ("infoPrimopiano", "Aree-di-particolare-cautela"),
    ("infoSicurezza", "Indicazioni-generali"),
    ("infoSicurezza", "Aree-di-particolare-cautela"),
    ("infoSicurezza", "Avvertenze"),
    ("infoSicurezza", "Rischio-terrorismo"),
)
ALWAYS = ADVISES[:2]  # every sheet has them, empty where there is nothing to say
SITUATION = re.compile(
    r"(?:^(?:• )?|(?<=[.;!] ))(?:Durante|In caso di|Nel caso di|In presenza di)\b[^.\n]*\.?",
    re.MULTILINE,
)


def read(document: Document) -> Iterator[Row]:
    """A sheet: one row. The newest warnings: an alert each. The list: names we do not know."""
    body = document.json()
    if isinstance(body, list):
        for _, _, problem in listed(document, body):
            if problem is not None:
                yield problem
    elif isinstance(body, dict) and "ultima_ora" in body:
        yield from alerts(document, body["ultima_ora"])
    elif isinstance(body, dict) and "infoSicurezza" in body:
        yield sheet(document, body)
    else:
        raise SourceChanged(
            f"{document.url}: expected a list of countries, a sheet or warnings, found {found(body)}"
        )


def links(document: Document) -> Iterator[Link]:
    """The sheets, from the list; the warnings lead nowhere."""
    body = document.json()
    if isinstance(body, list):
        for iso3, where, _ in listed(document, body):
            if where is not None:
                yield Link(
                    f"{SITE}/schede_paese/{iso3}.json", country=where.codes[0], name=iso3
                )


def listed(
    document: Document, body: list[Any]
) -> Iterator[tuple[str, Place | None, Unread | None]]:
    """Every record of the list: its code, its place, or why it has none."""
    if not body:
        raise SourceChanged(f"{document.url}: expected some countries, found an empty list")
    for record in body:
        try:
            iso3, name = str(record["Codice-3"]), str(record["Nome"])
        except (KeyError, TypeError) as error:
            said = f"expected records with Codice-3 and Nome, found {found(record)}"
            raise SourceChanged(f"{document.url}: {said}") from error
        try:
            yield iso3, named(iso3, name), None
        except UnknownCountry as error:
            said = f"{document.url}: {error}"
            yield iso3, None, Unread(country="", reason="name", message=said, row=name)


def sheet(document: Document, body: dict[str, Any]) -> Row:
    """What a country's sheet says."""
    code = code_of(document, body)
    name = name_of(code, "it")
    for group, key in ALWAYS:
        section = body.get(group)
        nodes = section.get("nodi") if isinstance(section, dict) else None
        node = nodes.get(key) if isinstance(nodes, dict) else None
        if not isinstance(node, dict) or not isinstance(node.get("contenuto"), str | None):
            raise SourceChanged(
                f"{document.url}: expected {group}, {key} with contenuto, found {found(node)}"
            )
    texts = {
        (group, key): html_to_text(str(node.get("contenuto") or ""), marks=True)
        for group, section in body.items()
        if isinstance(section, dict)
        for key, node in (section.get("nodi") or {}).items()
        if group != "infoCronologiaAggiornamenti"
        and isinstance(node, dict)
        and isinstance(node.get("contenuto"), str)
    }
    for group, key in ADVISES[:4]:
        if (group, key) not in texts:  # present in all of 222 sheets, if empty
            raise SourceChanged(
                f"{document.url}: expected {group} with {key} and its contenuto"
            )
    security = [text for (group, _), text in texts.items() if group == "infoSicurezza" and text]
    if not security:
        raise SourceChanged(f"{document.url}: expected text in infoSicurezza, found none")
    advising = "\n".join(text for place_ in ADVISES if (text := texts.get(place_)))
    if tag := re.search(r"</?(?:p|br|div|ul|li|strong|span)\b[^>]*>", advising):
        raise SourceChanged(f"{document.url}: expected text, found markup: {found(tag[0])}")
    said = SITUATION.sub("", advising)
    return Advisory(
        country=code,
        **fields(said, "it", Place((code,)), code, name, publisher="it_maeci", gloss=GLOSS),
        issued=issued(body.get("updateDate")),
        title=name,
        text=clean(unmarked("\n".join(text for text in texts.values() if text))),
        url=PAGE + (iso3_of(code) if document.url == LIST else iso3_in(document.url)),
        row=name,
    )


def code_of(document: Document, body: dict[str, Any]) -> str:
    """The country the sheet's address names; the list must not have said another. Of a sheet
    saved without its address, the country whose phone code and name it has."""
    told = document.link.country if document.link else None
    if document.url == LIST and told is None and (by_itself := of_sheet(body)) is not None:
        return by_itself
    try:
        [code] = place(iso3_in(document.url)).codes
    except (UnknownCountry, ValueError) as error:
        if told is not None:
            return told
        raise SourceChanged(
            f"{document.url}: expected the sheet's country in its address: {error}"
        ) from error
    if told not in (None, code):
        raise SourceChanged(
            f"{document.url}: expected the sheet of {told}, found that of {code}"
        )
    return code


def of_sheet(body: dict[str, Any]) -> str | None:
    """The country by what the sheet says of itself; None where it says too little, or its code
    is that of several countries (007, 0039, 00212)."""
    said = html_to_text(json.dumps(body, ensure_ascii=False).replace("\\n", " "))
    phone = re.search(r"Prefisso dall[’']Italia:?\s*00(\d{2,3})\b", said)
    known = japan()
    place_ = known.get(phone[1].zfill(4)) if phone else None
    if phone is None or place_ is None or f"9{phone[1].zfill(3)}" in known:
        return None
    [code] = place_.codes
    return code if name_of(code, "it").casefold() in said.casefold() else None


def iso3_in(url: str) -> str:
    """ "NPL" of …/schede_paese/NPL.json"""
    return urlsplit(url).path.rsplit("/", 1)[-1].removesuffix(".json")


def issued(stamp: Any) -> str | None:
    """Midnight in Rome is a day; any other moment is kept one. None on anything else."""
    try:
        when = datetime.fromisoformat(str(stamp))
    except ValueError:
        return None
    if when.tzinfo is None:
        return issued_day(when.date())
    local = when.astimezone(ZONE)
    if (local.hour, local.minute, local.second) == (0, 0, 0):
        return issued_day(local.date())
    return issued_at(when)


def alerts(document: Document, items: Any) -> Iterator[Row]:
    """The newest warnings, one an item; a new id is a new warning."""
    if not isinstance(items, list):
        raise SourceChanged(
            f"{document.url}: expected a list in ultima_ora, found {found(items)}"
        )
    for item in items:
        try:
            ident, title = item["id"], str(item["titolo"])
            text, nation = str(item["testo"]), str(item["nazione"])
        except (KeyError, TypeError) as error:
            said = f"expected id, nazione, titolo and testo, found {found(item)}"
            raise SourceChanged(f"{document.url}: {said}") from error
        if not isinstance(ident, str) or not ident.strip():  # the alert is known by it for ever
            raise SourceChanged(f"{document.url}: expected an id, found {found(ident)}")
        try:
            where = named(nation)
        except UnknownCountry as error:
            yield Unread(
                country="", reason="name", message=f"{document.url}: {error}", row=title
            )
            continue
        body = html_to_text(text)
        for code in where.codes:
            told = tell(title, body, "it", country=code)
            yield Alert(
                country=code,
                url=f"{SITE}/ultima_ora/{ident}",
                title=clean(title),
                text=body,
                issued=moment(item.get("tsModifica")),
                action=told.action,
                leave=told.leave,
                leave_scope=told.leave_scope,
                level=told.level,
                lifted=told.lifted,
                drill=told.drill,
                quote=told.quote,
            )


def moment(seconds: Any) -> str | None:
    """Epoch seconds, written as text."""
    try:
        return issued_at(datetime.fromtimestamp(int(seconds), UTC))
    except (TypeError, ValueError, OverflowError, OSError):
        return None


SOURCE = Source(
    name="it_maeci",
    publisher="Ministero degli Affari Esteri e della Cooperazione Internazionale",
    short="Italian Foreign Ministry",
    by="IT",
    language="it",
    home="https://www.viaggiaresicuri.it/",
    start=(Link(LIST), Link(NEWEST)),
    read=read,
    links=links,
    every=timedelta(hours=2),  # sheets have no stamps: every one is asked for
    expect=range(190, 260),  # 222 in 2026-09
    dated=False,  # five of 222 sheets were a year older than their content
    quiet=timedelta(days=7),
)
