"""The service under load for long: every source every few seconds, random faults, a flaky address.

    python tests/bench/soak.py [--minutes 30] [--every 5] [--database URL]

Without --minutes it takes one. The real `advisorywatch run` polls a mirror of made documents that
change all the time. Ends with 1 unless every made change was told once to each address and nothing
else was, threads, files and memory did not grow, and it ended cleanly.
"""

import argparse
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "daemon"))

from mirror import Mirror, Receiver
from process import Service, service

from advisorywatch import sources
from advisorywatch.made import au_dfat, ca_gac, de_aa, gb_fcdo, us_embassies, us_state, world

Documents = Mapping[str, bytes]
ADDRESSES = ("alpha", "beta", "flaky")
FAULTS = ("500", "429", "403", "block", "empty", "truncated", "hang")
SETTINGS = """
[database]
url = "{database}"
[fetch]
contact = "ops@example.org"
mirror = "{mirror}"
pace = "0s"
timeout = "3s"
[sources]
only = [{names}]
{every}
[[desks]]
name = "World"
addresses = ["alpha", "beta", "flaky"]
[[desks.hears]]
kinds = ["all"]
[addresses.alpha]
url = "{alpha}"
[addresses.beta]
url = "{beta}"
[addresses.flaky]
url = "{flaky}"
"""
WRITERS: Mapping[str, Callable[[world.World, datetime], Documents]] = {
    "us_state": lambda said, now: {us_state.FEED: us_state.feed(said, now)},
    "de_aa": de_aa.documents,
    "gb_fcdo": gb_fcdo.documents,
    "ca_gac": ca_gac.documents,
    "au_dfat": lambda said, now: {
        au_dfat.EXPORT: au_dfat.export(said, now),
        au_dfat.FEED: au_dfat.feed(said, now),
    },
}


@dataclass
class Publishers:
    """What they say, what was changed in it, and the documents that say it."""

    now: datetime
    dice: random.Random
    mirror: Mirror
    said: dict[str, world.World] = field(default_factory=dict)
    posts: dict[str, list[us_embassies.Post]] = field(default_factory=dict)
    changed: list[tuple[str, str]] = field(default_factory=list)  # source, country or title
    calm: bool = True  # no faults
    last: dict[str, str] = field(default_factory=dict)

    def begin(self) -> None:
        calm = world.calm(self.now - timedelta(days=1))
        self.said = dict.fromkeys(WRITERS, calm)
        hosts = [link.url.split("/")[2] for link in sources.load("us_embassies").start]
        self.posts = {host: [] for host in hosts}
        found: dict[str, bytes] = {}
        for write in WRITERS.values():
            found |= write(calm, self.now)
        for host in hosts:
            found |= self.feed(host)
        self.mirror.documents = found

    def feed(self, host: str) -> Documents:
        return {us_embassies.url(host): us_embassies.feed(host, self.posts[host], self.now)}

    def change(self) -> None:
        """Something new somewhere: a country at level 4, or an embassy's alert."""
        now = datetime.now(UTC)
        if self.dice.random() < 0.5:
            host = self.dice.choice(list(self.posts))
            title = f"Security Alert: made {len(self.changed)}"
            text = ("Avoid the area of the demonstration.", "This alert is made.")
            slug = f"made-{len(self.changed)}"
            self.posts[host] = [
                us_embassies.Post(slug, title, now, text),
                *self.posts[host][:9],
            ]
            self.changed.append(("us_embassies", title))
            self.mirror.documents = {**self.mirror.documents, **self.feed(host)}
            return
        name = self.dice.choice(list(WRITERS))
        left = [
            code
            for code, said in self.said[name].said.items()
            if said.level < 4 and (name, code) not in self.changed and listed(name, code)
        ]
        code = self.dice.choice(left)
        self.said[name] = self.said[name].saying(code, level=4, issued=now)
        self.changed.append((name, code))
        self.mirror.documents = {
            **self.mirror.documents,
            **WRITERS[name](self.said[name], now),
        }

    def fault(self, url: str) -> str:
        """One answer in 25 is wrong; a host that blocks twice running is another test."""
        if self.calm or self.dice.random() > 0.04 or self.last.get(url):
            self.last[url] = ""
            return ""
        self.last[url] = self.dice.choice(FAULTS)
        return self.last[url]


def listed(name: str, code: str) -> bool:
    """Whether a country is one row of its own there."""
    country = world.countries()[code]
    if name == "us_state":
        shared = [c for c in world.countries().values() if set(c.us) & set(country.us)]
        return len(country.us) == 1 and len(shared) == 1
    if name == "de_aa":
        return bool(country.de)
    if name == "au_dfat":
        return code not in au_dfat.UNLISTED
    return name != "ca_gac" or code in ca_gac.shown(world.calm(datetime.now(UTC)))


def told(receiver: Receiver, address: str) -> Counter[tuple[str, str]]:
    """What reached an address, and how often; repeats that say so are none."""
    found: Counter[tuple[str, str]] = Counter()
    for bulletin in list(receiver.got.get(address, [])):
        if bulletin["repeat"]:
            continue
        for event in bulletin.get("events", []):
            for change in event["changes"]:
                about = event["country"]
                if change["kind"].startswith("alert"):
                    about = change["title"]
                if change["kind"] in ("raised", "alert"):
                    found[event["source"], about] += 1
                else:
                    found[event["source"], f"{about} {change['kind']}"] += 1
    return found


def beyond(
    told: Counter[tuple[str, str]], expected: Counter[tuple[str, str]]
) -> list[tuple[tuple[str, str], int]]:
    """What was told and not made. Where the index carries the level and a fault kept the page
    away, its text follows as `revised`."""
    text = Counter((source, f"{about} revised") for source, about in expected)
    return sorted((told - expected - text).items())


@dataclass
class Measures:
    """Of the process: seconds since the start, threads, open files, memory in MB."""

    pid: int
    began: float = field(default_factory=time.monotonic)
    rows: list[tuple[float, int, int, float]] = field(default_factory=list)

    def take(self) -> tuple[float, int, int, float]:
        status = dict(
            line.split(":\t", 1)
            for line in Path(f"/proc/{self.pid}/status").read_text().splitlines()
            if ":\t" in line
        )
        files = len(list(Path(f"/proc/{self.pid}/fd").iterdir()))
        memory = int(status["VmRSS"].split()[0]) / 1024
        row = (time.monotonic() - self.began, int(status["Threads"]), files, memory)
        self.rows.append(row)
        return row

    def near(self, seconds: float) -> tuple[float, int, int, float]:
        return min(self.rows, key=lambda row: abs(row[0] - seconds))


def settings(folder: Path, mirror: str, inbox: Callable[[str], str], options: Any) -> Path:
    names = [*WRITERS, "us_embassies"]
    every = "\n".join(f'[sources.{name}]\nevery = "{options.every}s"' for name in names)
    config = folder / "soak.toml"
    config.write_text(
        SETTINGS.format(
            database=options.database or f"sqlite:///{folder}/soak.db",
            mirror=mirror,
            names=", ".join(f'"{name}"' for name in names),
            every=every,
            **{name: inbox(name) for name in ADDRESSES},
        )
    )
    return config


def soak(run: Service, publishers: Publishers, measures: Measures, seconds: float) -> None:
    """Change something every few seconds, and look at the process."""
    end, shown = time.monotonic() + seconds, 0.0
    pause = max(1.0, seconds / 180)
    publishers.calm = False
    while time.monotonic() < end:
        publishers.change()
        time.sleep(pause)
        row = measures.take()
        if row[0] - shown >= min(60, seconds / 4):
            shown = row[0]
            print(f"{row[0]:6.0f} s  threads {row[1]}  files {row[2]}  memory {row[3]:.0f} MB")
        if run.process.poll() is not None:
            raise SystemExit(f"it ended:\n{run.log[-2000:]}")
    publishers.calm = True


def wait_for(claim: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not claim():
        if time.monotonic() > end:
            return False
        time.sleep(0.5)
    return True


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--every", type=int, default=5)
    parser.add_argument("--database")
    options = parser.parse_args()
    seconds = options.minutes * 60
    dice = random.Random(8)  # the same faults every time
    mirror, receiver = Mirror(hang_s=4), Receiver(flaky={"flaky": 0.3})
    publishers = Publishers(datetime.now(UTC), dice, mirror)
    mirror.fault = publishers.fault
    publishers.begin()
    wrong: list[str] = []
    with (
        tempfile.TemporaryDirectory() as name,
        mirror.open() as address,
        receiver.open() as inbox,
    ):
        folder = Path(name)
        config = settings(folder, address, inbox, options)
        with service(folder, config) as run:
            run.hears("READY=1", 60)
            ready = len(WRITERS) + len(publishers.posts)
            if not wait_for(lambda: run.log.count("outcome=ok state=ok") >= ready, 300):
                raise SystemExit(f"not all sources were read:\n{run.log[-3000:]}")
            print(f"{len(WRITERS) + 1} sources, {ready} parts read; now faults and changes")
            measures = Measures(run.process.pid)
            soak(run, publishers, measures, seconds)
            expected = Counter(publishers.changed)
            for one in ADDRESSES:
                if not wait_for(lambda one=one: told(receiver, one) >= expected, 420):
                    missing = sorted(expected - told(receiver, one))
                    wrong.append(f"{one}: not told {missing}")
                if more := beyond(told(receiver, one), expected):
                    wrong.append(f"{one}: told too much {more}")
            last = measures.take()
            took = run.stop()
            wrong += ill(run, took, measures.near(min(300, seconds / 2)), last)
            polls = run.log.count(" poll source=")
    print(
        f"{polls} polls, {len(mirror.asked)} requests, {len(publishers.changed)} changes made, "
        f"stopped in {took:.1f} s; {threading.active_count()} threads here"
    )
    for one in ADDRESSES:
        print(f"  {one}: {sum(told(receiver, one).values())} told")
    for said in wrong:
        print(f"WRONG: {said}")
    return 1 if wrong else 0


def ill(
    run: Service,
    took: float,
    before: tuple[float, int, int, float],
    last: tuple[float, int, int, float],
) -> list[str]:
    """What is wrong with the process itself."""
    wrong = []
    if run.process.returncode != 0 or took > 10:
        wrong.append(f"it ended with {run.process.returncode} after {took:.1f} s")
    if "Traceback" in run.log or "crashed" in run.log:
        at = run.log.find("Traceback")
        wrong.append(f"it crashed: {run.log[max(0, at - 300) : at + 2000]}")
    print(f"at {before[0]:.0f} s {before[1:]}, at the end {last[1:]}")
    if last[1] > before[1] + 8:
        wrong.append(f"threads grew from {before[1]} to {last[1]}")
    if last[2] > before[2] + 16:
        wrong.append(f"open files grew from {before[2]} to {last[2]}")
    if last[3] > before[3] * 1.1:
        wrong.append(f"memory grew from {before[3]:.0f} to {last[3]:.0f} MB")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
