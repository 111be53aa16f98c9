"""Feeds as publishers write them: RSS 2.0 and Atom, strictly parsed. A feed may well be empty.

What is no feed (a block page, half a document, another XML) is SourceChanged, never "no entries".
"""

from dataclasses import dataclass

from lxml import etree

from advisorywatch.errors import SourceChanged, found
from advisorywatch.source import Document
from advisorywatch.sources._page import xml

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as it stands in the feed, white space at the ends gone; "" where it stands not.

    `content` and `summary` are HTML. `categories` are pairs of domain (or scheme) and text.
    """

    title: str
    link: str
    guid: str
    published: str
    updated: str
    content: str
    summary: str
    categories: tuple[tuple[str, str], ...]

    @property
    def body(self) -> str:
        """The full text where the feed has it, else the summary. HTML."""
        return self.content or self.summary


def entries(document: Document) -> list[Entry]:
    """The feed's entries in its order; SourceChanged where this is no RSS 2.0 and no Atom."""
    root = xml(document)
    if root.tag == "rss":
        channels = root.findall("channel")
        if len(channels) != 1:
            raise SourceChanged(
                f"{document.url}: expected one <channel> in <rss>, found {len(channels)}"
            )
        return [rss_entry(item) for item in channels[0].findall("item")]
    if root.tag == f"{ATOM}feed":
        return [atom_entry(entry) for entry in root.findall(f"{ATOM}entry")]
    raise SourceChanged(f"{document.url}: expected a feed, found <{found(root.tag)}>")


def rss_entry(item: etree._Element) -> Entry:
    return Entry(
        title=inner(item.find("title")),
        link=inner(item.find("link")),
        guid=inner(item.find("guid")),
        published=inner(item.find("pubDate")),
        updated="",
        content=inner(item.find(f"{CONTENT}encoded")),
        summary=inner(item.find("description")),
        categories=tuple((c.get("domain", ""), inner(c)) for c in item.findall("category")),
    )


def atom_entry(entry: etree._Element) -> Entry:
    links = [
        link.get("href", "")
        for link in entry.findall(f"{ATOM}link")
        if link.get("rel", "alternate") == "alternate"
    ]
    return Entry(
        title=inner(entry.find(f"{ATOM}title")),
        link=links[0].strip() if links else "",
        guid=inner(entry.find(f"{ATOM}id")),
        published=inner(entry.find(f"{ATOM}published")),
        updated=inner(entry.find(f"{ATOM}updated")),
        content=inner(entry.find(f"{ATOM}content")),
        summary=inner(entry.find(f"{ATOM}summary")),
        categories=tuple(
            (c.get("scheme", ""), c.get("term", "")) for c in entry.findall(f"{ATOM}category")
        ),
    )


def inner(element: etree._Element | None) -> str:
    """The text within an element; its markup where it holds elements (Atom's xhtml)."""
    if element is None:
        return ""
    if len(element):
        parts = [element.text or ""]
        parts += [etree.tostring(child, encoding="unicode") for child in element]
        return "".join(parts).strip()
    return (element.text or "").strip()
