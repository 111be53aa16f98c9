"""Poland: the Odyseusz portal of the Ministerstwo Spraw Zagranicznych, one JSON list of profiles.

Four levels, as the ministry defined them in 2025-08; its definition of the fourth recommends to
leave at once, which is no call on any one country and is not read as one. Seen (2026-09, by parts
of the list: it is 8.5 MB, most of it the flags):
- bazowyKodPoziomuZagrozenia is the country's as a whole. Regions stand in a country's own profile
  (SZCZEGOLOWY_DLA_REGIONU, never captured): of a country with czyOstrzezeniaRegionalne the worst
  and its places are missing;
- dataZatwierdzenia is a day;
- trescPowiadomieniaDluga and its tytul are what was last told, "Opublikowano profil kraju." of
  most: a call to leave is read there, no level;
- kontaktyAlarmowePodsumowanie is of whom to ask for help.
No daily polls of it have been seen: it is off.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from advisorywatch.advisory import Advisory, Level, clean, issued_at, issued_day
from advisorywatch.errors import SourceChanged, UnknownCountry, UnknownWording, found
from advisorywatch.language import advise
from advisorywatch.source import Document, Levels, Link, Row, Source, Unread, grade
from advisorywatch.sources._listing import named
from advisorywatch.sources._page import clean_json

API = "https://odyseusz.gov.pl/api/v1/informacje/profile-panstw"
HOME = "https://odyseusz.gov.pl/"
ZONE = ZoneInfo("Europe/Warsaw")

CODE = "bazowyKodPoziomuZagrozenia"
TOLD = ("tytulPowiadomieniaDluga", "trescPowiadomieniaDluga")
ONLY_IN_PROFILE = frozenset({"worst", "areas"})

LEVELS: Levels = {
    "ZACHOWAJ_ZWYKLA_OSTROZNOSC": (Level.NORMAL, "Exercise usual caution"),
    "ZACHOWAJ_SZCZEGOLNA_OSTROZNOSC": (Level.CAUTION, "Exercise particular caution"),
    "MSZ_ODRADZA_PODROZE_KTORE_NIE_SA_KONIECZNE": (
        Level.AVOID_NON_ESSENTIAL,
        "Advises against travel that is not necessary",
    ),
    "MSZ_ODRADZA_WSZELKIE_PODROZE": (Level.DO_NOT_TRAVEL, "Advises against all travel"),
}


def read(document: Document) -> Iterator[Row]:
    """A row a profile; without a code no level is stated."""
    profiles = document.json()
    if not isinstance(profiles, list) or not profiles:
        raise SourceChanged(
            f"{document.url}: expected a list of profiles, found {found(profiles)}"
        )
    if not any(isinstance(one, dict) and one.get(CODE) for one in profiles):
        raise SourceChanged(
            f"{document.url}: expected {CODE} in some profiles, found it in none"
        )
    for profile in profiles:
        try:
            code, name = str(profile["kodIso"]), str(profile["nazwa"])
            wording = profile[CODE]
        except (KeyError, TypeError) as error:
            said = f"expected kodIso, nazwa and a code of threat, found {found(profile)}"
            raise SourceChanged(f"{document.url}: {said}") from error
        yield from rows_of(profile, code, name, wording, document.url)


def rows_of(
    profile: dict[str, Any], code: str, name: str, wording: str | None, url: str
) -> Iterator[Row]:
    try:
        where = named(code, name)
    except UnknownCountry as error:
        yield Unread(country="", reason="name", message=f"{url}: {error}", row=name)
        return
    told = clean("\n".join(str(profile.get(key) or "") for key in TOLD))
    for country in where.codes:
        called = advise(told, "pl", country=country, publisher="pl_msz")
        try:
            level, gloss = grade(LEVELS, wording) if wording else (None, "")
        except UnknownWording as error:
            yield Unread(
                country=country,
                reason="wording",
                message=f"{url}: {name}: {error}",
                wording=error.wording,
                row=name,
            )
            continue
        yield Advisory(
            country=country,
            level=level,
            leave=called.leave,
            leave_scope=called.leave_scope,
            leave_quote=called.leave_quote,
            wording=wording or "",
            gloss=gloss,
            quote=wording or "",
            issued=issued(profile.get("dataZatwierdzenia")),
            title=name,
            text="\n".join(filter(None, (wording, told))),
            url=f"{HOME}{code}",
            row=name,
            sub=where.sub,
            part=where.part,
            missing=ONLY_IN_PROFILE if profile.get("czyOstrzezeniaRegionalne") else frozenset(),
        )


def issued(stamp: Any) -> str | None:
    """A day, or a moment (Warsaw's where it bears no zone); None on anything else."""
    text = str(stamp or "")
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) == 10:
        return issued_day(when.date())
    return issued_at(when if when.tzinfo else when.replace(tzinfo=ZONE))


SOURCE = Source(
    name="pl_msz",
    publisher="Ministerstwo Spraw Zagranicznych",
    short="Polish Foreign Ministry",
    by="PL",
    language="pl",
    home=HOME,
    start=(Link(API),),
    read=read,
    clean=clean_json("flaga"),
    every=timedelta(hours=2),
    expect=range(150, 260),
    maturity="unproven",
)
