"""A crisis replayed, offline: Russia 2022–23, by the real pipeline over HTTP on this machine.

A local server stands for the publishers; it serves made documents in their real formats, which
follow the real course of the State Department's, its embassy's and the Auswärtiges Amt's advice
on Russia. Days pass in an instant: the clock is the story's. The rest is what `run` does: poll,
judge, record, deliver by apprise to a local receiver, shown here as a desk would get it.
"""

import hashlib
import json
import threading
from collections.abc import Callable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from advisorywatch import sources as built_in
from advisorywatch.advisory import Leave, Level
from advisorywatch.made import de_aa, faults, us_embassies, us_state
from advisorywatch.made.us_embassies import Post
from advisorywatch.made.world import World, calm
from advisorywatch.poll import Result, poll
from advisorywatch.settings import Settings, parse
from advisorywatch.source import Source
from advisorywatch.store import version
from advisorywatch.store.db import Store
from advisorywatch.watch import make_deliverer, make_fetch

MOSCOW = "ru.usembassy.gov"
Documents = Mapping[str, bytes]

SETTINGS = """
[database]
url = "sqlite:///{folder}/demo.db"
[fetch]
contact = "demo@example.org"
mirror = "http://127.0.0.1:{publishers}"
pace = "0s"
[addresses.foreign-desk]
url = "json://127.0.0.1:{receiver}/desk"
[[desks]]
name = "Foreign desk"
addresses = ["foreign-desk"]
[[desks.hears]]
kinds = ["worse", "better", "leave"]
countries = ["Russia", "Belarus", "Ukraine"]
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment of the story: what the publishers show, and what really happened."""

    when: datetime
    happened: str
    documents: Documents


@dataclass(slots=True)
class Stage:
    """What publishers serve now, and what the desk got: the two ends of the wire."""

    served: dict[str, bytes] = field(default_factory=dict)
    got: list[dict[str, Any]] = field(default_factory=list)


def story() -> list[Scene]:
    """The scenes in order. Dates and wordings of the calls are the real ones of the State
    Department and its embassy; everything around them is made."""

    def on(day: str, hour: int = 15) -> datetime:
        return datetime.fromisoformat(f"{day}T{hour:02}:00").replace(tzinfo=UTC)

    start = on("2022-02-20")
    us = calm(start).saying("RU", level=4, issued=on("2022-01-23"))
    us = us.saying("BY", level=4, issued=on("2022-01-31")).saying(
        "UA", level=4, issued=on("2022-02-12"), leave=Leave.NOW
    )
    de = calm(start).saying("RU", level=2, issued=on("2022-01-10"))
    de = de.saying("UA", level=4, issued=on("2022-02-12"), leave=Leave.SHOULD)
    posts: tuple[Post, ...] = (post("2022-01-27", "demonstration-alert", QUIET),)

    def shown(when: datetime, **spoiled: Any) -> Documents:
        return show(us, de, posts, when, **spoiled)

    scenes = [Scene(start, "The watch begins: what stands is the baseline.", shown(start))]

    def add(when: datetime, happened: str, documents: Documents) -> None:
        scenes.append(Scene(when, happened, documents))

    when = on("2022-02-28")
    us = us.saying("RU", issued=when, leave=Leave.CONSIDER)
    de = de.saying("RU", level=3, issued=when)
    add(when, "State: “should consider departing”. Berlin advises against travel.", shown(when))
    when = on("2022-03-05")
    us = us.saying("RU", issued=when, leave=Leave.NOW)
    parts = (("die an die Ukraine angrenzenden Gebiete", Level.DO_NOT_TRAVEL),)
    de = de.saying("RU", issued=when, parts=parts)
    add(when, "State: leave immediately. Berlin warns of the border regions.", shown(when))
    when = on("2022-03-05", 17)
    add(
        when,
        "The feed shows Belarus at level 1, a filler text.",
        shown(when, placeholder=("BY",)),
    )
    when = on("2022-03-05", 23)
    add(when, "The filler is gone.", shown(when))
    when = on("2022-06-14")
    add(
        when,
        "The whole feed is dated today, texts empty.",
        shown(when, restamped=tuple(us.said)),
    )
    when = on("2022-06-14", 18)
    add(
        when,
        "The feed is itself again; a firewall stands before Berlin.",
        shown(when, block=True),
    )
    when = on("2022-06-15")
    add(when, "Berlin can be read again.", shown(when))
    when = on("2022-09-28")
    posts += (post("2022-09-28", "alert-for-u-s-citizens-in-russia", MOBILISED),)
    add(when, "The embassy in Moscow: depart immediately.", shown(when))
    when = on("2023-02-13")
    us = us.saying("RU", issued=when, words=("The possibility of terrorism remains.",))
    posts += (post("2023-02-13", "travel-advisory-russia-do-not-travel", DEPART),)
    add(when, "The embassy repeats the call; State issues its advisory again.", shown(when))
    return scenes


QUIET = ("Demonstration Alert", "Avoid the areas of demonstrations in Moscow.")
MOBILISED = (
    "Alert for U.S. Citizens in Russia",
    "Russia may refuse to acknowledge dual nationals' U.S. citizenship. "
    "U.S. citizens residing or travelling in Russia should depart Russia immediately.",
)
DEPART = (
    "Travel Advisory: Russia - Do Not Travel",
    "Do not travel to Russia due to the unpredictable consequences of the invasion of Ukraine. "
    "U.S. citizens residing or travelling in Russia should depart immediately.",
)


def post(day: str, slug: str, words: tuple[str, ...]) -> Post:
    issued = datetime.fromisoformat(f"{day}T14:00").replace(tzinfo=UTC)
    return Post(slug, words[0], issued, words[1:])


def show(
    us: World,
    de: World,
    posts: tuple[Post, ...],
    when: datetime,
    *,
    block: bool = False,
    **spoiled: Any,
) -> Documents:
    """What all three publishers serve at a moment."""
    berlin = dict(de_aa.documents(de, when))
    if block:
        berlin[de_aa.INDEX] = faults.block_page()
    return {
        us_state.FEED: us_state.feed(us, when, **spoiled),
        us_state.API: us_state.api(us, when),
        us_embassies.url(MOSCOW): us_embassies.feed(MOSCOW, posts, when),
        **berlin,
    }


class Quiet(BaseHTTPRequestHandler):
    """Speaks HTTP, and says nothing about it."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        del format, args

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def playing(stage: Stage) -> Any:
    """Publishers and a receiver on this machine; their two ports."""

    class Publishers(Quiet):
        def do_GET(self) -> None:
            body = stage.served.get(f"https://{self.path.lstrip('/')}")
            if body is None:
                return self.answer(404)
            tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
            if self.headers.get("If-None-Match") == tag:
                return self.answer(304, ETag=tag)
            kind = "text/xml" if body.startswith(b"<?xml") else "application/json"
            if body.startswith(b"<!DOCTYPE"):
                kind = "text/html"
            return self.answer(
                200, body, ETag=tag, **{"Content-Type": f"{kind}; charset=utf-8"}
            )

    class Receiver(Quiet):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            stage.got.append(json.loads(body))
            self.answer(200)

    servers = [ThreadingHTTPServer(("127.0.0.1", 0), kind) for kind in (Publishers, Receiver)]
    threads = [threading.Thread(target=one.serve_forever, daemon=True) for one in servers]
    for thread in threads:
        thread.start()
    try:
        yield [one.server_address[1] for one in servers]
    finally:
        for one in servers:
            one.shutdown()
            one.server_close()


def cast() -> list[tuple[Source, str]]:
    """The sources of the story; of the embassies, the one in Moscow."""
    return [
        (built_in.load("us_state"), ""),
        (built_in.load("de_aa"), ""),
        (built_in.load("us_embassies"), "RU"),
    ]


@dataclass(frozen=True, slots=True)
class Told:
    """What came of one scene."""

    scene: Scene
    results: tuple[Result, ...]
    bulletins: tuple[dict[str, Any], ...]


def play(folder: Path, tell: Callable[[Told], None]) -> Settings:
    """Play the story into a store in `folder`; `tell` hears of every scene as it ends.

    Each scene is polled three times, a day apart in the end, so that what is held can be
    confirmed or falls.
    """
    stage = Stage()
    with playing(stage) as (publishers, receiver):
        text = SETTINGS.format(folder=folder, publishers=publishers, receiver=receiver)
        file = folder / "demo.toml"
        file.write_text(text, encoding="utf-8")
        settings = parse(text, file)
        store = Store(settings.database.url.reveal())
        version.upgrade(store)
        clock = Clock(story()[0].when)
        deliverer = make_deliverer(store, settings, clock=clock)
        with make_fetch(settings, now=clock) as fetch:
            for scene in story():
                clock.now = scene.when
                stage.served = dict(scene.documents)
                before = len(stage.got)
                results = []
                for source, part in cast():
                    results.append(poll(store, fetch, source, part, now=clock(), clock=clock))
                    clock.now += timedelta(seconds=2)
                deliverer.once(clock())
                tell(Told(scene, tuple(results), tuple(stage.got[before:])))
        store.close()
    return settings


@dataclass(slots=True)
class Clock:
    """The story's clock."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now
