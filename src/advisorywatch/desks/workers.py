"""The deliverer: plans what is new, and keeps a worker an address, so that none waits for another.

Poll and deliver meet only in the database: this may be woken, but needs nobody to.
"""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from advisorywatch.desks.audience import Audience
from advisorywatch.desks.ledger import Claimed, Sent, claim, next_due, note
from advisorywatch.desks.operator import tell_operator
from advisorywatch.desks.plan import enrol, plan
from advisorywatch.desks.values import Address
from advisorywatch.errors import StoreError
from advisorywatch.store.db import Store

if TYPE_CHECKING:
    from advisorywatch.desks.deliver import Line
    from advisorywatch.desks.heard import Route

log = logging.getLogger(__name__)

TICK_S = 0.5  # other processes (check, the operator) write changes too
STORE_TROUBLE_S = 5.0  # a database that is locked or full is asked again after this
SHORTEST_SLEEP_S, LONGEST_SLEEP_S = 0.05, 5.0  # the operator's retry comes from outside
LEAVE_S = 8.0  # systemd and people wait ten


@dataclass(frozen=True, slots=True)
class Summary:
    """What one pass did, by address: how many bulletins were delivered; why one failed."""

    delivered: Mapping[str, int]
    failed: Mapping[str, str]


class Deliverer:
    """Tells the desks. `once()` for a command that ends, `run()` for the daemon.

    `send` replaces the network: it gets an address and a claimed bulletin. The first thing it
    does is to enrol new addresses, so that it is to be made before anything is polled.
    """

    def __init__(
        self,
        store: Store,
        audience: Audience,
        addresses: Mapping[str, Address],
        *,
        route: "Route | None" = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        send: Callable[[Address, Claimed], Sent] | None = None,
    ) -> None:
        self.store, self.audience, self.addresses = store, audience, addresses
        self.route, self.clock, self._send = route, clock, send
        self.lines: dict[str, Line] = {}
        self.new = threading.Event()
        enrol(store, audience, clock())

    def wake(self) -> None:
        """Something was recorded: look at once. From any thread."""
        self.new.set()

    def once(self, now: datetime | None = None) -> Summary:
        """Plan what is new and send all that is due, every address at the same time; back when
        each has delivered all or failed once. StoreError as the store raises it."""
        plan(self.store, self.audience, now or self.clock())
        delivered: dict[str, int] = {}
        failed: dict[str, str] = {}

        def work(address: str) -> None:
            while (sent := self.deliver(address, now)) is not None:
                if not sent.ok:
                    failed[address] = sent.error
                    return
                delivered[address] = delivered.get(address, 0) + 1

        names = self.audience.addresses
        with ThreadPoolExecutor(max_workers=max(1, len(names))) as pool:
            for done in [pool.submit(work, name) for name in names]:
                done.result()
        return Summary(delivered, failed)

    def run(self, stop: threading.Event) -> None:
        """Deliver until `stop`: one thread plans, one an address sends. Ends within seconds; a
        send that is under way then is taken for one that may have arrived."""
        bells = {name: threading.Event() for name in self.audience.addresses}
        workers = [
            threading.Thread(
                target=self.work, args=(name, bell, stop), name=f"deliver {name}", daemon=True
            )
            for name, bell in bells.items()
        ]
        for worker in workers:
            worker.start()
        while not stop.is_set():
            try:
                if plan(self.store, self.audience, self.clock()):
                    for bell in bells.values():
                        bell.set()
            except StoreError as error:
                log.warning("deliver outcome=store reason=%r", str(error))
                stop.wait(STORE_TROUBLE_S)
            self.new.wait(TICK_S)
            self.new.clear()
        for bell in bells.values():
            bell.set()
        deadline = time.monotonic() + LEAVE_S
        for worker in workers:
            worker.join(max(0.0, deadline - time.monotonic()))

    def work(self, address: str, bell: threading.Event, stop: threading.Event) -> None:
        """One address: send what is due, then sleep until something is, or the bell rings."""
        while not stop.is_set():
            wait = LONGEST_SLEEP_S
            try:
                while not stop.is_set() and self.deliver(address) is not None:
                    pass
                due = next_due(self.store, address)
                if due is not None:
                    wait = (due - self.clock()).total_seconds()
            except StoreError as error:
                log.warning("deliver address=%s outcome=store reason=%r", address, str(error))
                wait = STORE_TROUBLE_S
            except Exception as error:  # a fault of ours must not silence an address for good
                log.exception("deliver address=%s outcome=crashed", address)
                self.crashed(address, error)
                wait = LONGEST_SLEEP_S
            bell.wait(min(max(wait, SHORTEST_SLEEP_S), LONGEST_SLEEP_S))
            bell.clear()

    def crashed(self, address: str, error: Exception) -> None:
        """Tell the operator, once a day."""
        now = self.clock()
        text = (
            f"Delivery to address {address} crashed: {type(error).__name__}\n"
            "The log has its trace. It is tried again, and again."
        )
        with suppress(StoreError):  # it is in the log
            tell_operator(self.store, f"crash {address} {now.date()}", text, now)

    def deliver(self, address: str, now: datetime | None = None) -> Sent | None:
        """Claim what is due at an address, send it, note how it went; None: nothing is due."""
        claimed = claim(self.store, self.audience, address, now or self.clock())
        if claimed is None:
            return None
        sent = self.send(claimed)
        note(self.store, self.audience, claimed, sent, now or self.clock())
        log.log(
            logging.INFO if sent.ok else logging.WARNING,
            "deliver address=%s bulletin=%s outcome=%s",
            address,
            claimed.bulletin.id,
            "delivered" if sent.ok else f"failed reason={sent.error!r}",
        )
        return sent

    def send(self, claimed: Claimed) -> Sent:
        """By apprise, unless something stands in for it. apprise is imported here, at the first
        bulletin: it takes a fifth of a second."""
        address = self.addresses[claimed.address]
        if self._send is not None:
            return self._send(address, claimed)
        from advisorywatch.desks.deliver import Line, Route

        if address.name not in self.lines:
            self.lines[address.name] = Line(address, self.route or Route())
        return self.lines[address.name].send(claimed)
