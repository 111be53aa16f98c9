"""What watching costs the publishers: the requests a day that each host gets from us.

A steady day is one without news. Every poll asks for the start of its source, and for each page
behind it that the index gives no stamp for; a sweep asks for the other pages too, and for the
second access path; robots.txt is read once a day. Redirects count on top. Which pages there are,
and which bear a stamp, is known once a source was polled: until then its pages are not counted.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from advisorywatch.gather import RETRY
from advisorywatch.source import Source, parts
from advisorywatch.store.pages import PageState
from advisorywatch.urls import origin, web_host

DAY = timedelta(days=1)

Known = Mapping[str, Mapping[str, PageState]]  # of one source: pages by part and URL


@dataclass(frozen=True, slots=True)
class Cost:
    """What one source asks of one host.

    `poll`: requests of one poll (of all parts, where it is polled in parts), `polls`: of them a
    day. `sweep`: what a sweep asks beyond that, `sweeps`: of them a day. `again`: pages that are
    gone and looked for again, a day. `robots`: robots.txt files; each is read once a day,
    whichever source needs it. `pages`: those known behind the index, None before the first poll
    of a source that has some.
    """

    source: str
    host: str
    poll: int
    polls: float
    sweep: int
    sweeps: float
    again: float
    robots: int
    pages: int | None = None

    @property
    def a_day(self) -> int:
        """Requests a day, rounded up."""
        asked = self.poll * self.polls + self.sweep * self.sweeps + self.again
        return self.robots + ceil(asked)


def costs(source: Source, known: Known) -> list[Cost]:
    """What a steady day of a source costs each of its hosts, ordered by host.

    `known` is what the store knows of its pages, by part; empty before its first poll.
    """
    poll: Counter[str] = Counter()
    sweep: Counter[str] = Counter()
    pages: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    origins: set[str] = set()
    starts = {link.url for link in source.start}
    second = {link.url for link in source.second}
    for part in parts(source):
        for link in source.start:
            if source.apart and link.part != part:
                continue
            poll[web_host(link.url)] += 1
            origins.add(origin(link.url))
        for url, state in known.get(part, {}).items():
            if url in starts or url in second:
                continue
            host = web_host(url)
            origins.add(origin(url))
            pages[host] += 1
            if state.failed == "gone":
                gone[host] += 1
            elif every_poll(source, state):
                poll[host] += 1
            else:
                sweep[host] += 1
    polls = DAY / source.every
    # Where one document says all there is nothing to sweep; its second path waits for a doubt.
    sweeps = DAY / max(source.sweep, source.every) if source.links is not None else 0.0
    for url in second if sweeps else ():
        sweep[web_host(url)] += 1
        origins.add(origin(url))
    robots = Counter(web_host(one) for one in origins)
    unknown = source.links is not None and not known
    return [
        Cost(
            source=source.name,
            host=host,
            poll=poll[host],
            polls=polls,
            sweep=sweep[host],
            sweeps=sweeps,
            again=gone[host] * min(polls, DAY / RETRY),
            robots=robots[host],
            pages=None if unknown else pages[host],
        )
        for host in sorted({*poll, *sweep, *gone})
    ]


def every_poll(source: Source, state: PageState) -> bool:
    """Whether it is asked for at every poll: no stamp, or not read as it is now."""
    return (
        state.stamp is None
        or state.read_id is None
        or state.read_id != state.document_id
        or state.reader_version != source.reader_version
    )


def by_host(every: Iterable[Cost]) -> dict[str, int]:
    """Requests a day of each host, robots.txt counted once, the most asked first."""
    total: Counter[str] = Counter()
    robots: dict[str, int] = {}
    for cost in every:
        total[cost.host] += cost.a_day - cost.robots
        robots[cost.host] = max(cost.robots, robots.get(cost.host, 0))
    total.update(robots)
    return dict(sorted(total.items(), key=lambda one: (-one[1], one[0])))
