"""Japan: overseas safety of the Ministry of Foreign Affairs, its open data in XML.

newarrivalL.xml lists the last 48 hours: danger information (T40), consular and emergency mails
(R10, R20), spot and wide-area notices (C30, C31, C50, C51). A file a country says what stands.
https://www.ezairyu.mofa.go.jp/html/opendata/ ; the levels: https://www.anzen.mofa.go.jp/masters/risk.html
Four levels of their own: 1 十分注意 (ours 2), 2 不要不急の渡航は止めて (3), 3 渡航中止勧告 (4),
4 退避勧告 (4, and leave). Seen and known:
- riskLevelN is a flag that some part of the country bears that level: the level of the country is
  the catch-all entry of the text (上記以外の地域) or that of 全土; without either, none is stated;
- the same keyCd is edited silently: the digest of a mail is part of the stamp;
- 【危険レベル継続】 (level kept) is no change of level; times are JST without offset, T and C items
  bear a day alone;
- codes are phone codes as strings: 0007 Kazakhstan, 9007 Russia; 0972 is Israel with the West Bank
  and Gaza, 1808 Hawaii;
- 解除 (lifted) in mails is nearly always a curfew's or a tsunami warning's.
The form of the newarrival file is from captures (2026-01, -02); that of a country's file from a
description only ([C]): it is read where it says what is expected, else that country is unread.
The page for people (#kikendetail, pcinfectionspothazardinfo_010.html) bears the same texts and is
read too: a .kiken_unit each notice that stands, its day above it and boxes of its levels beside it
(Nepal, seen 2026-07: two notices, of 2026 and of 2024); so is the page of one notice.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from lxml import etree

from advisorywatch.advisory import (
    Advisory,
    Alert,
    Area,
    Leave,
    LeaveScope,
    clean,
    issued_at,
    issued_day,
    worst_of,
)
from advisorywatch.countries import Place, japan, japan_place, name_of, place
from advisorywatch.errors import SourceChanged, UnknownCountry, found
from advisorywatch.language import tell
from advisorywatch.source import Document, Link, Row, Source, Unread
from advisorywatch.sources._jp_levels import LEVELS, level_of, lists, whole_in
from advisorywatch.sources._listing import sound
from advisorywatch.sources._page import Page, html_to_text, xml

DATA = "https://www.ezairyu.mofa.go.jp/opendata/"
NEW = f"{DATA}area/newarrivalL.xml"
ZONE = ZoneInfo("Asia/Tokyo")

UNWARNED = "危険情報は出ておりません"
STATED = re.compile(r"レベル\s*([1-4])")
NOTICES = frozenset({"R10", "R20", "C30", "C31", "C50", "C51"})

JAPANESE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def read(document: Document) -> Iterator[Row]:
    """The list of new arrivals, a country's file, or a country's page for people."""
    if b"<html" in document.body[:500].lower() or b"kikendetail" in document.body:
        page = Page(document)
        sound(page)
        yield notice_row(page) if page.all("h1.title") else page_row(page)
        return
    root = xml(document)
    if root.tag != "opendata":
        raise SourceChanged(f"{document.url}: expected <opendata>, found <{found(root.tag)}>")
    if "/country/" in document.url or root.find("riskLevel1") is not None:
        yield country_row(document, root)
        return
    for mail in mails(document, root):
        yield from mail_rows(document, mail)


def links(document: Document) -> Iterator[Link]:
    """A file a country; its stamp moves with its danger information among the new arrivals."""
    newest: dict[str, str] = {}
    for mail in mails(document, xml(document)):
        if value(mail, "infoType") != "T40":
            continue
        digest = hashlib.sha256(etree.tostring(mail)).hexdigest()[:12]
        for code in codes(mail):
            newest[code] = max(newest.get(code, ""), f"{value(mail, 'keyCd')} {digest}")
    for code, where in places().items():
        yield Link(
            f"{DATA}country/{code}L.xml",
            stamp=newest.get(code, "no news"),
            country=where.codes[0],
            name=name_of(where.codes[0]),
        )


@cache
def places() -> dict[str, Place]:
    """Countries by Japan's code, without those that are a part of one (1808 Hawaii)."""
    found_ = {code: japan_place(code) for code in japan()}
    return {code: where for code, where in found_.items() if not where.part}


def mails(document: Document, root: etree._Element) -> list[etree._Element]:
    """The mails of a list; SourceChanged where their count is not the one it says, or their
    letters are lost."""
    listed = root.findall("mail")
    count = root.get("mailCount")
    if count is None or not count.isdigit() or int(count) != len(listed):
        raise SourceChanged(
            f"{document.url}: expected mailCount = {len(listed)} mails, found {found(count)}"
        )
    titles = " ".join(value(mail, "title") for mail in listed)
    if listed and not JAPANESE.search(titles):
        raise SourceChanged(
            f"{document.url}: expected titles in Japanese, found {found(titles)}"
        )
    return listed


def value(mail: etree._Element, name: str) -> str:
    return clean(mail.findtext(name) or "")


def codes(mail: etree._Element) -> list[str]:
    return [cd.text.strip() for cd in mail.iterfind("country/cd") if cd.text]


def mail_rows(document: Document, mail: etree._Element) -> Iterator[Row]:
    """Danger information is an advisory, the rest alerts; what names no country is left out."""
    kind, key = value(mail, "infoType"), value(mail, "keyCd")
    if kind != "T40" and kind not in NOTICES:
        said = f"{document.url}: {key}: expected a known infoType, found {found(kind)}"
        yield Unread(country="", reason="layout", message=said, url=document.url, row=key)
        return
    for code in codes(mail):
        try:
            where = japan_place(code)
        except UnknownCountry as error:
            said = f"{document.url}: {key}: {error}"
            yield Unread(country="", reason="name", message=said, url=document.url, row=key)
            continue
        countries = list(where.codes)
        if code == "0972" and "ガザ" in value(mail, "title"):
            countries.append("PS")  # one item for Israel, the West Bank and Gaza
        for country in countries:
            if kind == "T40":
                yield danger(document, mail, country, where.part)
            else:
                yield notice(document, mail, country, kind)


def danger(document: Document, mail: etree._Element, country: str, part: str) -> Advisory:
    """What a danger information says at once; where its parts lie only the file says."""
    needed(document, mail, "title", "lead", "infoUrl")
    lead = clean(mail.findtext("lead") or "")
    flags = flags_of(document, mail)
    text = f"{value(mail, 'title')}\n{lead}"
    own = whole_in(text, flags) if flags else None
    sentence = next((s for s in re.split(r"(?<=。)", lead) if "全土" in s), "") if own else ""
    return Advisory(
        country=country,
        level=LEVELS[own][0] if own else None,
        worst=LEVELS[max(flags)][0] if flags else None,
        leave=Leave.NOW if 4 in flags else None,
        leave_scope=LeaveScope.COUNTRY if own == 4 else LeaveScope.PART,
        wording=f"レベル{own or max(flags)}" if flags else "",
        gloss=LEVELS[own or max(flags)][1] if flags else "",
        quote=sentence.strip(),
        leave_quote=sentence.strip() if own == 4 else "",
        issued=issued(value(mail, "leaveDate")),
        title=value(mail, "title"),
        text=text,
        url=value(mail, "infoUrl"),
        row=value(mail, "keyCd"),
        part=part,
        # the file's text is another; one level for all of the country leaves no parts
        missing=frozenset({"text"} if own and len(flags) == 1 else {"text", "areas"}),
    )


def needed(document: Document, of: etree._Element, *names: str) -> None:
    """SourceChanged where an element is not there. An address is needed with what it says."""
    for name in names:
        if of.find(name) is None or (name == "infoUrl" and not value(of, name)):
            said = f"{document.url}: {value(of, 'keyCd')}: expected <{name}>"
            raise SourceChanged(f"{said}, found none")


def flags_of(document: Document, of: etree._Element) -> list[int]:
    """The levels that are flagged; SourceChanged where one of the four flags is none."""
    flags = {n: value(of, f"riskLevel{n}") for n in LEVELS}
    if not set(flags.values()) <= {"0", "1"}:
        said = f"{document.url}: expected riskLevel1 to riskLevel4, each 0 or 1"
        raise SourceChanged(f"{said}, found {found(flags)}")
    return [n for n, flag in flags.items() if flag == "1"]


def notice(document: Document, mail: etree._Element, country: str, kind: str) -> Alert:
    """A mail of a mission, or a notice of the ministry."""
    needed(document, mail, "title", "lead", "infoUrl")
    title, lead = value(mail, "title"), clean(mail.findtext("lead") or "")
    told = tell(title, lead, "ja", country=country)
    return Alert(
        country=country,
        url=value(mail, "infoUrl"),
        title=title,
        text=f"{lead}\n[{kind}]",
        issued=issued(value(mail, "leaveDate")),
        action=told.action,
        leave=told.leave,
        leave_scope=told.leave_scope,
        level=told.level,
        lifted=told.lifted,
        drill=told.drill,
        quote=told.quote,
    )


def issued(stamp: str) -> str | None:
    """YYYY/MM/DD HH:MM:SS in Japan; midnight is a day. None on anything else."""
    try:
        when = datetime.strptime(stamp, "%Y/%m/%d %H:%M:%S").replace(tzinfo=ZONE)
    except ValueError:
        return None
    if (when.hour, when.minute, when.second) == (0, 0, 0):
        return issued_day(when.date())
    return issued_at(when)


def country_row(document: Document, root: etree._Element) -> Row:
    """A country's own file: flags, title, and the text with its list of levels."""
    country = country_of(document)
    text = clean(
        "\n".join(
            root.findtext(name) or "" for name in ("riskTitle", "riskLead", "riskSubText")
        )
    )
    needed(document, root, "riskTitle", "riskLead")
    return row(
        document,
        country,
        text,
        flags_of(document, root),
        value(root, "riskTitle"),
        root.get("lastModified"),
    )


def page_row(page: Page) -> Row:
    """The page for people: #kikendetail, the lists of levels and their reasons."""
    country, within = page_country(page, "h1.prefName"), page.maybe("#kikendetail")
    none = [
        one for one in page.all(".hazardContents .kiken_unit") if UNWARNED in page.line(one)
    ]
    if within is None and none:
        said = page.line(none[0])
        return Advisory(country=country, title=said, text=said, url=page.url, row=country)
    text = html_to_text(str(page.one("#kikendetail")))
    units = page.all(".kiken_unit", within) or [page.one("#kikendetail")]
    lost = [one for one in units if "【危険レベル】" not in page.line(one)]
    if lost or len(page.all(".kiken_levels")) != len(page.all(".kiken_levels", within)):
        raise page.changed("【危険レベル】 in #kikendetail, in every notice", text[:60])
    days = [day_of(page.line(one)) for one in page.all(".kiken_unit > p", within)]
    shown = [
        int(level[1])
        for box in page.all(".kiken_level_base", within)
        if (level := STATED.search(unicodedata.normalize("NFKC", page.line(box))))
    ]
    row_ = row(page.document, country, text, sorted(set(shown)), text.splitlines()[0], None)
    newest = max((day for day in days if day), default=None)
    return replace(row_, issued=newest) if isinstance(row_, Advisory) else row_


def notice_row(page: Page) -> Row:
    """The page of one notice: "ネパールの危険情報【危険レベル継続】", its day and its list."""
    title = page.line(page.one("h1.title"))
    country = page_country(page, "h1.title")
    text = html_to_text(str(page.one(".dangerBox .block-subtext")))
    if "【危険レベル】" not in text:
        raise page.changed("【危険レベル】 in .block-subtext", text[:60])
    row_ = row(page.document, country, text, [], title, None)
    day = day_of(page.line(page.one(".upDate .block-leave")))
    return replace(row_, issued=day) if isinstance(row_, Advisory) else row_


def page_country(page: Page, css: str) -> str:
    """By the link or the address, else by the heading's name; SourceChanged else."""
    try:
        return country_of(page.document)
    except SourceChanged:
        heading = page.maybe(css)
        name = page.line(heading).split("の危険情報")[0].split()[:1] if heading else []
        try:
            [code] = place(name[0]).codes if name else ()
        except (UnknownCountry, ValueError):
            raise page.changed("a country's name in the heading", " ".join(name)) from None
        return code


def day_of(line: str) -> str | None:
    """ "2026年07月09日" """
    said = re.match(r"(\d{4})年(\d{1,2})月(\d{1,2})日", line)
    try:
        return issued_day(date(*map(int, said.groups()))) if said else None
    except ValueError:
        return None


def country_of(document: Document) -> str:
    """By the link, or by the code in the address; SourceChanged else."""
    if document.link is not None and document.link.country:
        return document.link.country
    code = re.search(r"/country/(\d{4})", document.url)
    try:
        if code:
            return japan_place(code[1]).codes[0]
    except UnknownCountry as error:
        raise SourceChanged(f"{document.url}: {error}") from error
    raise SourceChanged(f"{document.url}: expected an address with a country's code")


def row(
    document: Document, country: str, text: str, flags: list[int], title: str, when: str | None
) -> Row:
    """Flags and list must say the same: a list we cannot read whole leaves the country unread."""
    several = lists(text, document.url)
    listed = [entry for one in several for entry in one]
    listed_levels = {entry.level for entry in listed}
    if flags and listed and not listed_levels <= set(flags):
        said = f"{document.url}: expected levels {flags}, found {sorted(listed_levels)} in the text"
        return Unread(
            country=country, reason="layout", message=said, url=document.url, row=country
        )
    levels = [level for one in several if (level := level_of(one))]
    own = max(levels, default=None) if listed else whole_in(text, flags)
    worst = max([*listed_levels, *flags], default=None)
    shown = own or worst
    gravest = max(listed, key=lambda entry: entry.level, default=None)
    return Advisory(
        country=country,
        level=LEVELS[own][0] if own else None,
        worst=worst_of([LEVELS[n][0] for n in (own, worst) if n]),
        leave=Leave.NOW if worst == 4 else None,
        leave_scope=LeaveScope.COUNTRY if own == 4 else LeaveScope.PART,
        areas=tuple(
            Area(e.where, LEVELS[e.level][0], Leave.NOW if e.level == 4 else None)
            for e in listed
            if e.level != own
        ),
        wording=f"レベル{shown}" if shown else "",
        gloss=LEVELS[shown][1] if shown else "",
        quote=next((e.quote for e in listed if e.level == own), "")
        or (gravest.quote if gravest else ""),
        leave_quote=gravest.quote if gravest and gravest.level == 4 else "",
        issued=issued(when) if when else None,
        title=title,
        text=text,
        url=document.url,
        row=country,
        # flags without a list or a sentence that says where
        missing=frozenset({"level", "areas"} if flags and not listed and own is None else ()),
    )


def clean_mails(document: Document) -> bytes:
    """For a digest: without the list's own time."""
    return re.sub(rb'\slastModified="[^"]*"', b"", document.body, count=1)


SOURCE = Source(
    name="jp_mofa",
    publisher="外務省 (Ministry of Foreign Affairs of Japan)",
    short="Japan MOFA",
    by="JP",
    language="ja",
    home="https://www.anzen.mofa.go.jp/",
    start=(Link(NEW),),
    read=read,
    links=links,
    clean=clean_mails,
    index_carries=True,
    dated=False,  # a file's time moves for any edit, a mail's day is shared by several
    every=timedelta(minutes=5),
    expect=range(170, 260),
    quiet=timedelta(days=21),
)
