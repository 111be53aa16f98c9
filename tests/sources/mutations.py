"""Documents spoilt in the ways pages really change: what is read of one is right, unread or refused.

`mutations(document, wordings)` gives named copies of a document, the same in the same order every
time: a class, key or element renamed, removed, emptied, doubled, wrapped or moved; the publisher's
legend set beside or in place of a text; a level's words misspelt or in capitals; the body cut at a
byte, in another encoding, its entities escaped twice. None of them writes another statement the
publisher could have made, but for two that are told apart here: a sentence of prose that carried
the level is never removed or emptied alone (that is an edit), nor is a wording exchanged for
another.

`faults(document, mutated)` says what is wrong with what was read of one.
"""

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from lxml import etree
from lxml import html as markup

from advisorywatch.accept.rows import UNSOUND
from advisorywatch.advisory import Advisory, Alert, Level
from advisorywatch.source import Document, Row, Source, Unread
from advisorywatch.sources import load
from cases import captures, document, made, table
from corpus import CORPUS

SENTENCE = 30  # letters
# What is a statement of the publisher's own, and so no fault of a page, with the reason.
OWN: dict[str, dict[str, str]] = {
    "gb_fcdo": {"alert_status emptied": "no status is how the FCDO advises against nothing"},
    "jp_mofa": {
        "<div kiken_unit> removed": "a notice that stands no more, beside one that does"
    },
    "kr_mofa": {
        "<span caution02> removed": "the mark is the statement: without it there is no alarm",
        "<span caution02> moved to the end": "likewise",
    },
    "nl_bz": {
        "encoded twice": "a name whose letters are gone is another place's, not the country's",
        "without letters beyond ascii": "likewise",
    },
    "sg_mfa": {
        "<p prose-body-base> as <section>": "the one paragraph there is, cut from the text",
        "<p prose-body-base> without attributes": "likewise",
    },
}
LEAST = 200  # mutations of every document
KEYS_AT_MOST = 60
ELEMENTS_AT_MOST = 40


@dataclass(frozen=True)
class Mutation:
    """A spoilt copy and how it was spoilt."""

    how: str
    make: Callable[[], bytes]
    headers: tuple[tuple[str, str], ...] | None = None

    def of(self, document: Document) -> Document:
        headers = document.headers if self.headers is None else self.headers
        return replace(document, body=self.make(), headers=headers)


def subjects() -> Iterator[tuple[str, str, Document]]:
    """Every made case and real capture that is read: (source, name, document)."""
    for source, folder in made():
        facts = table(folder / "expected.tsv").facts
        if "raises" in facts:
            continue
        [page] = folder.glob("page.*")
        link = {key: facts.get(key) for key in ("country", "name", "stamp")}
        at = facts.get("url", "")
        yield source, folder.name, asked(source, page, url=at, **link)
    if CORPUS.is_dir():
        for source, path, file in captures():
            row = next(row for row in table(path).rows if row["file"] == file)
            page = CORPUS / "sources" / source / file
            yield (
                source,
                file,
                asked(source, page, url=row.get("at", ""), country=row.get("of")),
            )


def asked(source: str, page: Path, **facts: Any) -> Document:
    return document(source, page.read_bytes(), page.suffix, **facts)


# what is right


def faults(source: Source, sound: Document, spoilt: Document) -> list[str]:
    """What is read of a spoilt document and is neither right, nor unread, nor refused."""
    try:
        rows = list(source.read(spoilt))
        if source.links is not None and is_start(source, spoilt):
            list(source.links(spoilt))
    except Exception:
        return []  # SourceChanged, or a crash: poll refuses either, and says which
    originally = list(source.read(sound))
    known = {row.country: row for row in originally if isinstance(row, Advisory)}
    before = said(originally)
    after = said(completed(source, row, known) for row in rows)
    doubtful = unsound(originally)
    wrong = [
        f"{country}: expected {what} {shown(before[country, what])}, found {shown(values)}"
        if (country, what) in before
        else f"{country}: expected nothing of it, found {what} {shown(values)}"
        for (country, what), values in sorted(after.items())
        if not values <= before.get((country, what), set())
        and country not in doubtful
        and ("" not in doubtful or (country, what) in before)
    ]
    if not rows and before and not is_start(source, sound):
        wrong.append("expected a row or an error, found nothing: it would count as withdrawn")
    return wrong


def completed(source: Source, row: Row, known: Mapping[str, Advisory]) -> Row:
    """What a row that misses something comes to: the rest stands as it was (accept.rows.joined)."""
    if not isinstance(row, Advisory) or not row.missing:
        return row
    stands = known.get(row.country)
    return source.join(row, stands) if stands and not stands.missing else row


def unsound(rows: list[Row]) -> set[str]:
    """Countries whose row was unread or is refused as it stands: without what is wrong with it,
    it may be sound. Of a name that is no country's nobody knows whose row it was ("")."""
    return {
        row.country
        for row in rows
        if isinstance(row, Unread) or (isinstance(row, Advisory) and row.remarks & UNSOUND)
    }


def said(rows: Iterable[Row]) -> dict[tuple[str, str], set[Level | None]]:
    """The levels of each country, its parts and its alerts, but for rows that judging refuses."""
    found: dict[tuple[str, str], set[Level | None]] = {}
    for row in rows:
        if isinstance(row, Alert):
            found.setdefault((row.country, "alert's level"), set()).add(row.level)
        if not isinstance(row, Advisory) or row.remarks & UNSOUND:
            continue
        kind = "part's level" if row.part else "level"
        if "level" not in row.missing:
            found.setdefault((row.country, kind), set()).add(row.level)
    return found


def shown(levels: set[Level | None]) -> str:
    return "/".join(sorted("none" if level is None else str(int(level)) for level in levels))


def is_start(source: Source, document: Document) -> bool:
    return document.url in {link.url for link in (*source.start, *source.second)}


# the mutations


def mutations(source: Source, sound: Document) -> list[Mutation]:
    """At least LEAST of them; the cuts make up the number. A few may change nothing."""
    words = wordings(source.name)
    prose = [fold_text(text) for row in source.read(sound) for text in carrying(row)]
    every = [*of_kind(sound, words, prose), *of_bytes(sound), *of_words(sound, words, prose)]
    found = [one for one in every if one.how not in OWN.get(source.name, {})]
    return found + cuts(sound.body, max(12, LEAST - len(found)))


def carrying(row: Row) -> list[str]:
    """The sentences of prose a row was read from; a box's words are no sentence."""
    if isinstance(row, Unread):
        return []
    texts = [row.quote] if isinstance(row, Alert) else [row.quote, row.leave_quote, row.wording]
    return [text for text in texts if len(text) >= SENTENCE]


def wordings(source: str) -> list[str]:
    """Every wording of the source's own tables: what a legend on its pages would show."""
    module = __import__(f"advisorywatch.sources.{source}", fromlist=["SOURCE"])
    tables = [value for value in vars(module).values() if isinstance(value, dict)]
    return list(
        dict.fromkeys(
            key
            for one in tables
            for key, value in one.items()
            if isinstance(key, str) and is_level(value)
        )
    )


def is_level(value: object) -> bool:
    first = value[0] if isinstance(value, tuple) and value else value
    return isinstance(first, Level)


def of_kind(sound: Document, words: Sequence[str], prose: Sequence[str]) -> Iterator[Mutation]:
    text = sound.text.lstrip("\ufeff \r\n\t")
    if text.startswith(("{", "[")):
        yield from of_json(json.loads(text), words, prose)
    elif re.match(r"<\?xml|<rss|<feed", text) and not re.search(r"<html\b", text[:2000]):
        yield from of_xml(sound.body.lstrip(), words, prose)
    else:
        yield from of_html(text, words, prose)


def of_json(value: Any, words: Sequence[str], prose: Sequence[str]) -> Iterator[Mutation]:
    """Keys renamed, removed, emptied, of another type; the whole wrapped."""
    legend = " ".join(words)
    changes: dict[str, Change] = {
        "renamed": lambda k, v: {f"{k}_2": v},
        "removed": lambda k, v: {},
        "null": lambda k, v: {k: None},
        "in a list": lambda k, v: {k: [v]},
        "in an object": lambda k, v: {k: {"value": v}},
        "as text": lambda k, v: {k: v if isinstance(v, str) else json.dumps(v)},
        # 0 and false are statements of their own
        "emptied": lambda k, v: {k: type(v)() if isinstance(v, str | list | dict) else v},
    }
    if legend:
        changes["as the legend"] = lambda k, v: {k: legend if isinstance(v, str) else v}
    yield Mutation("wrapped in data", lambda: dumped({"data": value}))
    yield Mutation("wrapped in a list", lambda: dumped([value]))
    upper: Change = lambda k, v: {k.upper(): v}  # noqa: E731
    yield Mutation("its keys in capitals", lambda: dumped(mapped(value, None, upper)))
    for key in spread(sorted(keys_of(value)), KEYS_AT_MOST):
        alone = any(p in fold_text(v) for v in values_of(value, key) for p in prose)
        for how, change in changes.items():
            if alone and how in EDITS:
                continue
            yield Mutation(
                f"{key} {how}",
                lambda key=key, change=change: dumped(mapped(value, key, change)),
            )


# Of what holds the sentence that carried the reading: without it, it is another text.
EDITS = ("emptied", "as the legend")
Change = Callable[[str, Any], dict[str, Any]]


def values_of(value: Any, key: str) -> Iterator[str]:
    """The texts under every such key."""
    if isinstance(value, dict):
        for k, v in value.items():
            if k == key:
                yield html.unescape(re.sub(r"<[^>]+>", " ", dumped(v).decode()))
            yield from values_of(v, key)
    elif isinstance(value, list):
        for v in value:
            yield from values_of(v, key)


def dumped(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def keys_of(value: Any) -> set[str]:
    """Names of keys; a number or a code as a key is an identity, not a name."""
    if isinstance(value, dict):
        named = {k for k in value if not re.fullmatch(r"\d+|[A-Z]{2,3}", k)}
        return named.union(*(keys_of(v) for v in value.values()))
    if isinstance(value, list):
        return set().union(*(keys_of(v) for v in value))
    return set()


def mapped(value: Any, key: str | None, change: "Change") -> Any:
    """The value with `change(key, value)` in place of every such key (None: of all)."""
    if isinstance(value, dict):
        done: dict[str, Any] = {}
        for k, v in value.items():
            v = mapped(v, key, change)
            done |= change(k, v) if key in (None, k) else {k: v}
        return done
    if isinstance(value, list):
        return [mapped(v, key, change) for v in value]
    return value


def of_xml(body: bytes, words: Sequence[str], prose: Sequence[str]) -> Iterator[Mutation]:
    """Elements and attributes renamed, removed, emptied, wrapped."""
    root = etree.fromstring(body)
    legend = " ".join(words)
    changes: dict[str, Callable[[Any], object]] = {
        "renamed": lambda e: setattr(e, "tag", f"{e.tag}2"),
        "in capitals": lambda e: setattr(e, "tag", e.tag.upper()),
        "removed": removed,
        "doubled": doubled,
        "emptied": lambda e: e.clear(keep_tail=True),
        "wrapped": wrapped,
        "as the legend": lambda e: legended(e, legend),
    }
    for name in sorted({e.tag for e in root.iter() if isinstance(e.tag, str)}):
        alone = any(p in folded(e) for e in root.iter(name) for p in prose)
        for how, change in changes.items():
            if alone and how in EDITS:
                continue
            yield Mutation(
                f"<{name.rpartition('}')[2]}> {how}",
                lambda name=name, change=change: spoilt_xml(root, name, change),
            )
    for name in sorted({name for e in root.iter() for name in e.attrib}):
        for how, spoil in ATTRIBUTES.items():
            yield Mutation(
                f"{name}= {how}",
                partial(spoilt_xml, root, None, partial(spoil, name=name)),
            )


def spoilt_xml(root: Any, name: str | None, change: Callable[[Any], object]) -> bytes:
    copy = deepcopy(root)
    for element in list(copy.iter()):
        if isinstance(element.tag, str) and name in (None, element.tag):
            change(element)
    body: bytes = etree.tostring(copy, xml_declaration=True, encoding="UTF-8")
    return body


def removed(element: Any) -> None:
    if (parent := element.getparent()) is not None:
        before = element.getprevious()
        if element.tail and before is not None:
            before.tail = (before.tail or "") + element.tail
        elif element.tail:
            parent.text = (parent.text or "") + element.tail
        parent.remove(element)


def doubled(element: Any) -> None:
    if element.getparent() is not None:
        element.addnext(deepcopy(element))


def wrapped(element: Any) -> None:
    if (parent := element.getparent()) is not None:
        outer = element.makeelement("div", {"class": "wrapper-2"})
        outer.tail, element.tail = element.tail, None
        parent.replace(element, outer)
        outer.append(element)


def legended(element: Any, legend: str) -> None:
    if len(element) == 0:
        element.text = legend


def renamed(element: Any, name: str) -> None:
    if name in element.attrib:
        element.set(f"{name}-2", element.attrib.pop(name))


def emptied_attribute(element: Any, name: str) -> None:
    if name in element.attrib:
        element.set(name, "")


ATTRIBUTES: dict[str, Callable[[Any, str], object]] = {
    "renamed": renamed,
    "removed": lambda element, name: element.attrib.pop(name, None),
    "emptied": emptied_attribute,
}


def of_html(text: str, words: Sequence[str], prose: Sequence[str]) -> Iterator[Mutation]:
    """Classes, ids and data attributes renamed and removed; elements spoilt one by one."""
    names = {
        (attribute, token)
        for attribute, value in re.findall(r"""\b(class|id)\s*=\s*["']([^"']*)["']""", text)
        for token in value.split()
    }
    for attribute, token in spread(sorted(names), KEYS_AT_MOST):
        for how, new in (("renamed", f"{token}-2"), ("removed", "")):
            yield Mutation(
                f"{attribute} {token} {how}",
                lambda a=attribute, t=token, n=new: in_attribute(text, a, t, n).encode(),
            )
    for name in spread(sorted(set(re.findall(r"\s(data-[\w-]+)=", text))), 10):
        yield Mutation(
            f"{name} renamed",
            lambda name=name: re.sub(rf"\s{name}=", f" {name}-2=", text).encode(),
        )
    for tag in sorted(set(re.findall(rf"<({TAGS})\b", text))):
        yield Mutation(
            f"<{tag}> as <div>",
            lambda tag=tag: re.sub(rf"<(/?){tag}\b", r"<\1div", text).encode(),
        )
    yield from of_elements(text, words, prose)


TAGS = "h[1-6]|dl|dt|dd|section|article|main|table|td|th|ul"


def in_attribute(text: str, attribute: str, token: str, new: str) -> str:
    def tokens(found: re.Match[str]) -> str:
        said = [new if one == token else one for one in found[2].split()]
        return f"{found[1]}{' '.join(filter(None, said))}{found[3]}"

    return re.sub(rf"""(\b{attribute}\s*=\s*["'])([^"']*)(["'])""", tokens, text)


def of_elements(text: str, words: Sequence[str], prose: Sequence[str]) -> Iterator[Mutation]:
    """An element removed, emptied, doubled, wrapped, moved to the end; a legend in its place."""
    declared = re.sub(r"<\?xml[^>]*\?>", "", text)
    root = markup.document_fromstring(declared)
    body = root.find("body")
    assert body is not None
    legend = " · ".join(words)
    elements = list(body.iter())
    named = [
        n
        for n, e in enumerate(elements)
        if isinstance(e.tag, str)
        and e is not body
        and e.tag not in ("script", "style", "link", "meta")
        and (e.get("class") or e.get("id") or e.tag in ("h1", "h2", "h3", "main", "table"))
    ]
    carrying = [n for n in named if any(p in folded(elements[n]) for p in prose)]
    chosen = sorted(
        {*spread(named, ELEMENTS_AT_MOST), *spread(carrying, ELEMENTS_AT_MOST // 2)}
    )
    for nth in chosen:
        alone = is_the_sentence(elements[nth], prose)
        changes = {**SPOILT}
        if legend:
            changes["below the legend"] = lambda e: below(e, legend)
            changes["as the legend"] = lambda e: replaced(e, legend)
        for how, change in changes.items():
            if alone and how in ("removed", "moved to the end", *EDITS):
                continue
            yield Mutation(
                f"{called(elements[nth])} {how}",
                lambda nth=nth, change=change: spoilt_html(root, nth, change),
            )


def spoilt_html(root: Any, nth: int, change: Callable[[Any], object]) -> bytes:
    copy = deepcopy(root)
    change(list(copy.find("body").iter())[nth])
    body: bytes = b"<!DOCTYPE html>\n" + markup.tostring(copy, encoding="utf-8")
    return body


def replaced(element: Any, text: str) -> None:
    emptied(element)
    element.text = text


def below(element: Any, text: str) -> None:
    box = element.makeelement("div", {"class": "legend"})
    box.text = text
    element.addprevious(box)


def folded(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def is_the_sentence(element: Any, prose: Sequence[str]) -> bool:
    """Whether there is hardly more in it than a sentence that carried the reading."""
    text = folded(element)
    return any(p in text and len(text) < 3 * len(p) + 40 for p in prose)


def fold_text(text: str) -> str:
    return " ".join(text.split())


def called(element: Any) -> str:
    name = element.get("id") or (element.get("class") or "").split(" ")[0]
    return f"<{element.tag} {name}>" if name else f"<{element.tag}>"


def moved(element: Any) -> None:
    root = element.getroottree().getroot()
    body = root.find("body")
    if element.getparent() is not None and body is not None and element is not body:
        copy = deepcopy(element)
        removed(element)
        copy.tail = None
        body.append(copy)


def emptied(element: Any) -> None:
    for child in list(element):
        element.remove(child)
    element.text = None


SPOILT: dict[str, Callable[[Any], object]] = {
    "removed": removed,
    "emptied": emptied,
    "doubled": doubled,
    "wrapped": wrapped,
    "moved to the end": moved,
    "as <section>": lambda element: setattr(element, "tag", "section"),
    "without attributes": lambda element: element.attrib.clear(),
}


def of_words(sound: Document, words: Sequence[str], prose: Sequence[str]) -> Iterator[Mutation]:
    """The publisher's wordings in other letters, misspelt, or broken apart, wherever they stand.

    More words behind one in a sentence of prose are another sentence.
    """
    text = sound.text
    for word in spread([word for word in words if word in text], 15):
        letters = [n for n, letter in enumerate(word) if letter.isalpha()]
        if not letters:
            continue
        middle = letters[len(letters) // 2]
        for how, new in (
            ("in capitals", word.upper()),
            ("in small letters", word.lower()),
            ("with a letter lost", word[:middle] + word[middle + 1 :]),
            ("with a letter twice", word[:middle] + word[middle] + word[middle:]),
            ("with a foreign letter", word[:middle] + "ж" + word[middle + 1 :]),
            ("broken by a blank", word[:middle] + " " + word[middle:]),
            ("with more behind it", f"{word} Plus"),
        ):
            if new not in words and not (
                how == "with more behind it" and any(word in p for p in prose)
            ):
                yield Mutation(
                    f"{word[:40]!r} {how}",
                    lambda word=word, new=new: text.replace(word, new).encode(),
                )


def of_bytes(sound: Document) -> Iterator[Mutation]:
    """Another encoding than said, entities escaped twice, what servers put before and after."""
    text, body = sound.text, sound.body
    half = len(body) // 2
    latin = (("Content-Type", "text/html; charset=iso-8859-1"),)
    yield Mutation("read as latin-1", lambda: body, latin)
    spoilt: dict[str, Callable[[], bytes]] = {
        "in utf-16": lambda: text.encode("utf-16"),
        "with a byte that is no utf-8": lambda: body[:half] + b"\xff" + body[half:],
        "encoded twice": lambda: body.decode("latin-1").encode(),
        "without letters beyond ascii": lambda: text.encode("ascii", "ignore"),
        "with ? for letters beyond ascii": lambda: text.encode("ascii", "replace"),
        "with NUL bytes": lambda: body.replace(b" ", b" \x00", 50),
        "& escaped again": lambda: body.replace(b"&", b"&amp;"),
        "< escaped": lambda: body.replace(b"<", b"&lt;").replace(b">", b"&gt;"),
        "entities resolved": lambda: html.unescape(text).encode(),
        "twice": lambda: body + body,
        "with a BOM": lambda: b"\xef\xbb\xbf" + body,
        "with an error before it": lambda: b"<br />\n<b>Warning</b>: mysqli\n" + body,
        "in capitals": lambda: text.upper().encode(),
        "without line ends": lambda: body.replace(b"\n", b" ").replace(b"\r", b""),
        "blank": lambda: b"\n \n",
    }
    for how, make in spoilt.items():
        yield Mutation(how, make)


def cuts(body: bytes, count: int) -> list[Mutation]:
    """Cut at bytes spread evenly, the first behind none of it."""
    places = sorted({len(body) * n // (count + 1) for n in range(1, count + 1)})
    return [
        Mutation(f"cut at byte {place}", lambda place=place: body[:place]) for place in places
    ]


def spread(values: Sequence[Any], at_most: int) -> list[Any]:
    """So many of them, from all over."""
    if len(values) <= at_most:
        return list(values)
    return [values[n * len(values) // at_most] for n in range(at_most)]


__all__ = ["Mutation", "faults", "load", "mutations", "subjects"]
