"""advisorywatch run: the daemon, in the foreground."""

import logging
import os
import sys
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from advisorywatch.settings import Settings


@click.command()
@click.pass_obj
def command(obj: Any) -> int:
    """Watch every source and tell the desks, until stopped (systemd: Type=notify).

    SIGHUP reads the settings again, SIGUSR1 polls every source now.
    """
    from advisorywatch.daemon.notify import Notify
    from advisorywatch.daemon.outfit import Doors
    from advisorywatch.daemon.service import Daemon

    log = logging.getLogger("advisorywatch")
    if log.level > logging.INFO:
        log.setLevel(logging.INFO)  # a service says what it does, one line a poll

    def load() -> "Settings":
        settings: Settings = obj.settings(addresses="check")
        return settings

    daemon = Daemon(load(), Doors(load=load), notify=Notify.from_environment())
    if daemon.run():
        # Python would wait for threads that hang, for ever.
        sys.stdout.flush()
        logging.shutdown()
        os._exit(0)
    return 0
