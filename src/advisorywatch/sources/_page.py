"""What readers share: a document as HTML, XML or JSON, where a miss is an error that says where.

A reader asks for exactly what it was written for. `Page.one(".level")` gives one element or raises
SourceChanged with URL, selector and count: it never falls through to the whole page.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lxml import etree, html

from advisorywatch.advisory import clean
from advisorywatch.errors import SourceChanged, found
from advisorywatch.source import Document

if TYPE_CHECKING:  # bs4 takes 70 ms to load, and a listing of sources parses nothing
    from bs4 import BeautifulSoup, Tag

# Elements that begin and end a line of text; every other element stands within its line.
BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details"}
    | {"dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1"}
    | {
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "option",
    }
    | {
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
    }
    | {"tr", "ul"}
)
CELLS = frozenset({"td", "th"})  # the cells of a row share its line
END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
UNSEEN = frozenset({"script", "style", "noscript", "template", "head", "iframe", "svg"})


class Page:
    """A document as HTML, parsed when first asked. `within` narrows a question to an element."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.url = document.url

    @cached_property
    def soup(self) -> "BeautifulSoup":
        """The whole page; SourceChanged where the body is empty or no text."""
        from bs4 import BeautifulSoup

        markup = self.document.text
        if not markup.strip():
            raise SourceChanged(f"{self.url}: expected a page, found an empty body")
        # "Do not travel alone at night" cut behind its third word is another advice
        if re.search(r"<html\b", markup, re.IGNORECASE) and not END.search(markup):
            raise SourceChanged(f"{self.url}: expected a whole page, found no end of it")
        return BeautifulSoup(unmarked(markup), "lxml")

    def one(self, css: str, within: "Tag | None" = None) -> "Tag":
        """The one element; SourceChanged where there is none or several."""
        elements = self.all(css, within)
        if len(elements) != 1:
            raise self.changed(f"one {css!r}", len(elements))
        return elements[0]

    def maybe(self, css: str, within: "Tag | None" = None) -> "Tag | None":
        """The element, or None where there is none; SourceChanged where there are several."""
        elements = self.all(css, within)
        if len(elements) > 1:
            raise self.changed(f"at most one {css!r}", len(elements))
        return elements[0] if elements else None

    def some(self, css: str, within: "Tag | None" = None) -> "list[Tag]":
        """The elements in page order; SourceChanged where there is none."""
        elements = self.all(css, within)
        if not elements:
            raise self.changed(f"some {css!r}", 0)
        return elements

    def all(self, css: str, within: "Tag | None" = None) -> "list[Tag]":
        """The elements in page order; none is an answer here."""
        return list((self.soup if within is None else within).select(css))

    def text(self, element: "Tag", *, marks: bool = False) -> str:
        """What a reader sees of it: paragraphs, list items and headings on lines, cleaned."""
        return html_to_text(str(element), marks=marks)

    def line(self, element: "Tag") -> str:
        """What a reader sees of it, on one line."""
        return self.text(element).replace("\n", " ")

    def attribute(self, element: "Tag", name: str) -> str:
        """An attribute's text; SourceChanged where the element bears none."""
        value = element.get(name)
        if value is None:
            raise self.changed(f"<{element.name} {name}=…>", str(element))
        return value if isinstance(value, str) else " ".join(value)

    def changed(self, expected: str, got: object) -> SourceChanged:
        """The error to raise: where, what was expected, what was found."""
        return SourceChanged(f"{self.url}: expected {expected}, found {found(got)}")


def html_to_text(markup: str, *, marks: bool = False) -> str:
    """A piece of HTML as a reader sees it: blocks on lines, cleaned, nothing invisible.

    With `marks` a list's items begin with "• ": language/ then knows where a list ends.
    """
    if "<" not in markup and "&" not in markup:
        return clean(markup)
    if not markup.strip():
        return ""
    root = html.fragment_fromstring(unmarked(markup), create_parent="div")
    return clean(ITEM.sub("• " if marks else "", "".join(pieces(root))))


ITEM = re.compile(r"(?:\ue000\s*)+")  # where an item begins, and whatever blocks it begins with


# lxml refuses a str that declares its encoding, and characters no XML may hold; bs4 takes a page
# with a declaration for XML.
UNWANTED = re.compile(r"<\?xml[^>]*\?>|[\x00-\x08\x0b\x0c\x0e-\x1f]")


def unmarked(markup: str) -> str:
    return UNWANTED.sub("", markup)


def pieces(root: html.HtmlElement) -> Iterator[str]:
    """The text of an element in order, a line end at each edge of a block."""
    unseen = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            unseen += name in UNSEEN
            edge = name in BLOCKS and name not in CELLS
            if not unseen:
                yield "\n" if edge else ""
                yield "\ue000" if name == "li" else ""
                yield flat(element.text)
            continue
        unseen -= event == "end" and name in UNSEEN
        if not unseen:
            yield edge_after(name)
            yield "" if element is root else flat(element.tail)


def flat(text: str | None) -> str:
    """A text node on one line: where the publisher's editor broke it means nothing."""
    return text.replace("\n", " ").replace("\r", " ") if text else ""


def edge_after(name: str) -> str:
    if name in CELLS:
        return " "
    return "\n" if name in BLOCKS else ""


UNDECLARED = etree.ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE


def xml(document: Document) -> etree._Element:
    """A document as XML, strictly: no entities of its own, no network, nothing mended.

    Broken or cut XML is SourceChanged: half a listing would read as countries withdrawn. A
    prefix that is declared nowhere is neither (a saved feed whose head was cut, seen 2026-09).
    """
    try:
        # WordPress sends blank lines before the declaration when a plugin prints them
        root = parsed(document.body.lstrip())
    except (etree.XMLSyntaxError, ValueError) as error:
        head = found(document.body[:60])
        raise SourceChanged(
            f"{document.url}: expected whole XML, found {head}: {error}"
        ) from error
    if next(root.iter(etree.Entity), None) is not None:
        raise SourceChanged(f"{document.url}: expected XML without entities of its own")
    return root


def parsed(body: bytes) -> etree._Element:
    """The root; XMLSyntaxError on any fault but an undeclared prefix."""
    strict = etree.XMLParser(resolve_entities=False, no_network=True, recover=False)
    try:
        return etree.fromstring(body, strict)
    except etree.XMLSyntaxError:
        mending = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
        root = etree.fromstring(body, mending)
        if {fault.type for fault in mending.error_log} != {UNDECLARED}:
            raise
        return root


def clean_slice(
    *css: str, drop: Iterable[str] = (), moving: Iterable[str] = ()
) -> Callable[[Document], bytes]:
    """A source's `clean`: the markup of what `css` selects, for a digest; 0.4 ms a page.

    Attributes stay, as levels often stand in a class. `drop` are selectors inside it that carry
    no meaning, `moving` regular expressions of what moves on every request ("Gyldig: today").
    Where nothing is selected the whole body counts: read() then says what is wrong.
    """
    unwanted = ", ".join([*sorted(UNSEEN - {"head"}), *drop])
    patterns = [re.compile(pattern) for pattern in (*moving, r'\snonce="[^"]*"', r"<!--.*?-->")]

    def cut(document: Document) -> bytes:
        from selectolax.lexbor import LexborHTMLParser

        page = LexborHTMLParser(document.body)
        nodes = [node for selector in css for node in page.css(selector)]
        if not nodes:
            return document.body
        for node in nodes:
            for inner in node.css(unwanted):
                inner.decompose()
        text = "\n".join(node.html or "" for node in nodes)
        for pattern in patterns:
            text = pattern.sub("", text)
        return " ".join(re.sub(r">\s+<", "><", text).split()).encode()

    return cut


def clean_json(*drop: str) -> Callable[[Document], bytes]:
    """A source's `clean` for JSON: keys sorted, those named in `drop` left out at any depth.

    A body that is no JSON counts whole: read() then says what is wrong.
    """

    def cut(document: Document) -> bytes:
        try:
            value = document.json()
        except SourceChanged:
            return document.body
        return json.dumps(without(value, frozenset(drop)), sort_keys=True).encode()

    return cut


def without(value: Any, keys: frozenset[str]) -> Any:
    """A JSON value with those keys left out at any depth."""
    if isinstance(value, dict):
        return {k: without(v, keys) for k, v in value.items() if k not in keys}
    if isinstance(value, list):
        return [without(v, keys) for v in value]
    return value
