"""advisorywatch run: the daemon, in the foreground."""

import logging
import os
import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from advisorywatch.settings import Settings


def place(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> tuple[str, int] | None:
    """HOST:PORT; an IPv6 address in brackets."""
    if value is None:
        return None
    host, _, port = value.rpartition(":")
    if not (host and port.isdecimal() and int(port) < 65536):
        said = f"{value!r}: expected HOST:PORT, such as 127.0.0.1:9110"
        raise click.BadParameter(said, ctx, param)
    return host.strip("[]"), int(port)


@click.command()
@click.option(
    "--metrics",
    callback=place,
    metavar="HOST:PORT",
    help="Answer /metrics (Prometheus) and /healthz there.",
)
@click.pass_obj
def command(obj: Any, metrics: tuple[str, int] | None) -> int:
    """Watch every source and tell the desks, until stopped (systemd: Type=notify).

    SIGHUP reads the settings again, SIGUSR1 polls every source now.
    """
    from advisorywatch.daemon.notify import Notify
    from advisorywatch.daemon.outfit import Doors
    from advisorywatch.daemon.service import Daemon

    log = logging.getLogger("advisorywatch")
    if log.level > logging.INFO:
        log.setLevel(logging.INFO)  # a service says what it does, one line a poll

    logging.getLogger("apscheduler").setLevel(
        logging.ERROR
    )  # what was missed we tell ourselves

    def load() -> "Settings":
        settings: Settings = obj.settings(addresses="check")
        return settings

    daemon = Daemon(load(), Doors(load=load), notify=Notify.from_environment(), metrics=metrics)
    if daemon.run():
        # Python would wait for threads that hang, for ever.
        sys.stdout.flush()
        logging.shutdown()
        os._exit(0)
    return 0
