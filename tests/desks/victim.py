"""A deliverer to be killed: started once, it forks a child for each line of JSON it is given.

    {"url": …, "ports": {"a": 8001, …}, "ahead": seconds, "kill_at": step or null, "run": bool}

The child opens the store and delivers by apprise to these ports, its clock `ahead`. It kills
itself (SIGKILL) at step `kill_at`: each statement, each commit and each side of a send is one.
With "run" it delivers on and on, to be killed from outside. Answers are lines, too: the child's
pid, then how it ended and how many steps it took.
"""

import json
import os
import signal
import sys
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event

from advisorywatch.desks import deliver
from advisorywatch.desks.audience import Audience
from advisorywatch.desks.bulletin import message
from advisorywatch.desks.forms import put_in_words
from advisorywatch.desks.news import Form
from advisorywatch.desks.values import Address
from advisorywatch.desks.workers import Deliverer
from advisorywatch.secret import Secret
from advisorywatch.store.db import Store
from desks.world import PUBLISHERS, desk


def warm_up() -> None:
    """Load before the first fork what is loaded at the first bulletin: plugins, templates."""
    now = datetime.now(UTC)
    put_in_words(message("warm", id="warm", told=now), [], Form.TEST)
    opened = deliver.open_address(Address("warm", Secret("json://127.0.0.1:1/")))
    assert opened is not None
    opened.apprise.notify(body="warm")


def live(order: dict[str, Any], steps: int) -> None:
    """What the child does; `steps` is a pipe on which it writes a byte a step."""
    store = Store(order["url"])
    lock = threading.Lock()
    taken = 0

    def step(*_: Any) -> None:
        nonlocal taken
        with lock:
            taken += 1
            os.write(steps, b".")
            if taken == order["kill_at"]:
                os.kill(os.getpid(), signal.SIGKILL)

    event.listen(store.engine, "before_cursor_execute", step)
    event.listen(store.engine, "commit", step)
    lines: dict[str, deliver.Line] = {}

    def send(address: Address, claimed: Any) -> Any:
        step()
        sent = lines.setdefault(address.name, deliver.Line(address)).send(claimed)
        step()
        return sent

    addresses = {
        name: Address(name, Secret(f"json://127.0.0.1:{port}/"))
        for name, port in order["ports"].items()
    }
    ahead = timedelta(seconds=order["ahead"])
    deliverer = Deliverer(
        store,
        Audience(desks=(desk("All", *addresses),), publishers=PUBLISHERS),
        addresses,
        clock=lambda: datetime.now(UTC) + ahead,
        send=send,
    )
    if order["run"]:
        deliverer.run(threading.Event())
    deliverer.once()


def main() -> None:
    warm_up()
    for line in sys.stdin:
        order = json.loads(line)
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            try:
                live(order, writing)
            except BaseException as error:
                print(json.dumps({"crashed": repr(error)}), file=sys.stderr, flush=True)
                os._exit(3)
            os._exit(0)
        os.close(writing)
        print(json.dumps({"pid": pid}), flush=True)
        taken = 0
        while got := os.read(reading, 65536):
            taken += len(got)
        os.close(reading)
        _, status = os.waitpid(pid, 0)
        print(
            json.dumps({"ended": os.waitstatus_to_exitcode(status), "steps": taken}), flush=True
        )


if __name__ == "__main__":
    main()
