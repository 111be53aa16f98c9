"""The units: how exposed they are, and whether what they forbid is really not needed."""

import ctypes.util
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from certificates import certificate, server_side
from mirror import Mirror, Receiver
from process import service
from station import until
from test_process import SETTINGS, ask

from advisorywatch.made import de_aa, us_state, world
from corpus import ROOT

UNITS = ROOT / "systemd"
DAEMON, WEB = UNITS / "advisorywatch.service", UNITS / "advisorywatch-web.service"
NOW = datetime.now(UTC)
CONFINED = Path(__file__).with_name("confined.py")

needs_systemd = pytest.mark.skipif(
    not shutil.which("systemd-analyze"), reason="no systemd-analyze here"
)
needs_seccomp = pytest.mark.skipif(
    not ctypes.util.find_library("seccomp"), reason="no libseccomp here"
)


@needs_systemd
@pytest.mark.parametrize(("unit", "most"), [(DAEMON, 1.2), (WEB, 0.3)])
def test_a_unit_is_hardly_exposed(unit: Path, most: float):
    said = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", unit],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    found = re.search(r"Overall exposure level for \S+: (\d+\.\d+)", said)

    assert found
    assert float(found[1]) <= most


@needs_systemd
@pytest.mark.parametrize(
    "unit", sorted(UNITS.glob("advisorywatch*")), ids=lambda path: path.name
)
def test_systemd_understands_every_line(unit: Path, tmp_path: Path):
    """The program is not installed here: /bin/true stands for it."""
    for one in UNITS.glob("advisorywatch*"):
        text = one.read_text().replace("/opt/advisorywatch/bin/advisorywatch", "/bin/true")
        (tmp_path / one.name).write_text(text)

    said = subprocess.run(
        ["systemd-analyze", "verify", "--recursive-errors=no", tmp_path / unit.name],
        capture_output=True,
        text=True,
        check=False,
    ).stderr

    ours = [line for line in said.splitlines() if "advisorywatch" in line]
    assert ours == []


def confined(*program: str) -> list[str]:
    return [sys.executable, str(CONFINED), str(DAEMON), *program]


FORBIDDEN = {
    "raw netlink": "import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
    "memory both written and executed": "import mmap; mmap.mmap(-1, 4096, prot=7)",
    "a better place in the queue": "import os; os.nice(-1)",
    "another root": "import os; os.chroot('/')",
}


@needs_systemd
@needs_seccomp
@pytest.mark.parametrize("what", FORBIDDEN)
def test_what_the_unit_forbids_fails(what: str):
    ended = subprocess.run(
        confined(sys.executable, "-c", FORBIDDEN[what]), capture_output=True, text=True
    )

    assert ended.returncode == 1
    assert "PermissionError" in ended.stderr


@needs_systemd
@needs_seccomp
def test_the_daemon_works_under_what_the_unit_forbids(tmp_path: Path):
    """lxml, SQLite in WAL mode, TLS and a name of a host, threads, deliveries by HTTP."""
    signed = certificate(tmp_path)
    calm = world.calm(NOW - timedelta(days=1))
    mirror = Mirror({us_state.FEED: us_state.feed(calm, NOW), **de_aa.documents(calm, NOW)})
    receiver = Receiver()
    config = tmp_path / "aw.toml"
    with mirror.open(server_side(signed)) as address, receiver.open() as inbox:
        text = SETTINGS.format(folder=tmp_path, mirror=address, address=inbox("one"))
        text = text.replace('["us_state"]', '["us_state", "de_aa"]')
        config.write_text(text.replace("[fetch]", f'[fetch]\nca_file = "{signed}"'))
        with service(tmp_path, config, "--metrics", "127.0.0.1:0", wrapped=confined()) as run:
            run.hears("READY=1", 30)
            ready = "SELECT count(*) FROM sources WHERE baseline IS NOT NULL"
            until(lambda: ask(tmp_path, ready) == [(2,)], 30)
            worse = calm.saying("FR", level=4, issued=NOW)
            mirror.documents = {**mirror.documents, us_state.FEED: us_state.feed(worse, NOW)}
            until(lambda: receiver.got.get("one"))
            took = run.stop()

            assert run.process.returncode == 0
            assert took < 10
            assert "Operation not permitted" not in run.log
            assert "Permission denied" not in run.log


NAMES = """
import socket
try:
    socket.getaddrinfo("ministry.invalid", 443)
except socket.gaierror as error:
    print(error.errno in (socket.EAI_NONAME, socket.EAI_AGAIN))
"""


@needs_systemd
@needs_seccomp
def test_the_resolver_works_under_what_the_unit_forbids():
    """It asks, and says what came of it: EAI_SYSTEM would mean that it was not let."""
    ended = subprocess.run(
        confined(sys.executable, "-c", NAMES), capture_output=True, text=True, check=True
    )

    assert ended.stdout == "True\n"
