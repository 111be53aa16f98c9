"""What goes wrong on machines, each really made to happen: nothing lost, told so that it helps,
mended without hands where that can be."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from certificates import certificate, server_side
from mirror import Mirror, Receiver
from process import Service, service
from station import Station, source, until

from advisorywatch.made import us_state, world
from advisorywatch.store import version
from advisorywatch.store.backup import before_upgrade
from advisorywatch.store.db import Store

NOW = datetime.now(UTC)
CALM = world.calm(NOW - timedelta(days=1))
WORSE = CALM.saying("FR", level=4, issued=NOW)
SETTINGS = """
[database]
url = "sqlite:///{folder}/run.db"
[fetch]
contact = "ops@example.org"
pace = "0s"
{fetch}
[sources]
only = ["us_state"]
[sources.us_state]
every = "1s"
[[desks]]
name = "World"
addresses = ["one"]
[addresses.one]
url = "{address}"
"""

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="not root: no mounts, no namespaces")


class Site:
    """The service, what it polls and whom it tells."""

    def __init__(self, folder: Path, *, database: Path | None = None) -> None:
        self.folder, self.database = folder, database or folder
        self.mirror, self.receiver = Mirror(), Receiver()
        self.publish(CALM)
        self.config = folder / "aw.toml"

    def publish(self, said: world.World) -> None:
        self.mirror.documents = {us_state.FEED: us_state.feed(said, NOW)}

    def configure(self, mirror: str, inbox: Callable[[str], str], more: str = "") -> None:
        fetch = f'mirror = "{mirror}"\n{more}'
        text = SETTINGS.format(folder=self.database, fetch=fetch, address=inbox("one"))
        self.config.write_text(text)

    def ask(self, query: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.database / "run.db")) as database:
            return database.execute(query).fetchall()

    def read_first(self) -> None:
        until(lambda: self.ask("SELECT 1 FROM sources WHERE baseline IS NOT NULL"))

    def told(self) -> list[str]:
        return [one["text"].partition("\n")[0] for one in self.receiver.got.get("one", [])]

    def polled_again(self, times: int = 2) -> None:
        count = self.polls
        until(lambda: self.polls >= count + times)

    @property
    def polls(self) -> int:
        """Without the robots.txt, which is asked for once a day."""
        return self.mirror.asked.count(us_state.FEED)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = Site(tmp_path)
    with made.mirror.open() as address, made.receiver.open() as inbox:
        made.configure(address, inbox)
        yield made


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 6 MB of its own."""
    if os.geteuid() != 0:
        pytest.skip("not root: no mounts")
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", place], check=True)
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def run_to_its_end(
    config: Path, *command: str, wrapped: tuple[str, ...] = ()
) -> tuple[int, str]:
    """Exit code and what it said."""
    ended = subprocess.run(
        [*wrapped, sys.executable, "-m", "advisorywatch", "--config", str(config), *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
        env={"PATH": os.environ["PATH"]},
        check=False,
    )
    return ended.returncode, ended.stdout


# the disk


def test_a_full_disk_stops_nothing_for_good(tmp_path: Path, small_disk: Path):
    site = Site(tmp_path, database=small_disk)
    with site.mirror.open() as address, site.receiver.open() as inbox:
        site.configure(address, inbox)
        with service(tmp_path, site.config) as run:
            run.hears("READY=1")
            site.read_first()
            filler = small_disk / "filler"
            fill(filler)
            site.publish(WORSE)
            until(lambda: "disk is full: make room; nothing half-written remains" in run.log)
            assert run.process.poll() is None

            filler.unlink()
            until(site.told)

            run.stop()
    assert site.told() == ['RAISED  France  US State Dept  2 → 4  "Do Not Travel"']
    assert site.ask("PRAGMA integrity_check") == [("ok",)]


def fill(file: Path) -> None:
    """Until there is no room."""
    with file.open("wb", buffering=0) as full, suppress(OSError):
        while True:
            full.write(b"x" * 65536)


def test_a_file_system_that_cannot_be_written_is_told_and_nothing_begins(
    site: Site, small_disk: Path
):
    text = site.config.read_text().replace(str(site.folder / "run.db"), f"{small_disk}/run.db")
    site.config.write_text(text)
    store = Store(f"sqlite:///{small_disk}/run.db")
    version.upgrade(store)
    store.close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)

    code, said = run_to_its_end(site.config, "run")

    assert code == 2
    assert "the folder must exist and be writable for the daemon's user" in said
    assert "Traceback" not in said


# the database

HOLD = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_database_that_another_process_holds_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr("advisorywatch.store.db.BUSY_S", 1)
    station = Station(tmp_path, source("xx_one"))
    with station.running():
        until(lambda: station.asked("xx_one") and station.row("xx_one").baseline)
        with subprocess.Popen(
            [sys.executable, "-c", HOLD, f"{tmp_path}/station.db"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as holder:
            assert holder.stdout is not None
            assert holder.stdout.readline() == b"held\n"
            station.serve("xx_one", {"country": "RU", "level": 4, "issued": "2026-03-01"})
            until(lambda: "another program held it for over 1 s" in caplog.text)
            assert holder.stdin is not None
            holder.stdin.close()
        until(lambda: station.changes() == ["raised"])


def test_a_damaged_database_is_refused_with_the_way_back(site: Site):
    with service(site.folder, site.config) as run:
        run.hears("READY=1")
        site.read_first()
        run.stop()
    file = site.folder / "run.db"
    with file.open("r+b") as raw:
        raw.seek(100)
        raw.write(b"\xa5" * (file.stat().st_size - 100))

    code, said = run_to_its_end(site.config, "run")

    assert code == 2
    assert "restore a backup (README, Backup and restore)" in said
    assert "Traceback" not in said


MIGRATE = """
import sys, time
import sqlalchemy as sa
from advisorywatch.store import version
from advisorywatch.store.backup import before_upgrade
from advisorywatch.store.db import Store

store = Store(sys.argv[1])

@sa.event.listens_for(store.engine, "after_cursor_execute")
def stop_in_the_middle(connection, cursor, statement, *rest):
    if statement.strip().upper().startswith(sys.argv[2]):
        print("in the middle", flush=True)
        time.sleep(60)

version.upgrade(store, backup=before_upgrade)
"""


@pytest.mark.parametrize("known", [None, *version.versions()[:-1]])
def test_a_migration_that_is_killed_never_was(tmp_path: Path, known: str | None):
    url = f"sqlite:///{tmp_path}/run.db"
    if known is not None:
        version.upgrade(Store(url), to=known)
        put = (
            "INSERT INTO sources (source, part, reader_version, state) VALUES ('xx','',1,'ok')"
        )
        with Store(url).write() as connection:
            connection.exec_driver_sql(put)
    statement = "CREATE" if known is None else "UPDATE ALEMBIC_VERSION"
    with subprocess.Popen(
        [sys.executable, "-c", MIGRATE, url, statement], stdout=subprocess.PIPE
    ) as migrating:
        assert migrating.stdout is not None
        assert migrating.stdout.readline() == b"in the middle\n"
        migrating.send_signal(signal.SIGKILL)

    assert version.version_of(Store(url)) == known
    assert version.upgrade(Store(url), backup=before_upgrade) == (known, version.HEAD)
    if known is not None:
        with Store(url).read() as connection:
            kept = connection.exec_driver_sql("SELECT source FROM sources").all()
        assert kept == [("xx",)]
        assert list(tmp_path.glob(f"run.db.{known}.*.backup"))


# the clock


@pytest.fixture(scope="module")
def other_time(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that shifts the wall clock of a process that loads it first."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler here")
    library = tmp_path_factory.mktemp("time") / "othertime.so"
    code = Path(__file__).with_name("othertime.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, code, "-ldl"], check=True)
    return library


class Shifted:
    """A process whose wall clock is another."""

    def __init__(self, folder: Path, library: Path, **environment: str) -> None:
        self.file = folder / "seconds"
        self.by(0)
        self.environment = {
            "LD_PRELOAD": str(library),
            "OTHERTIME": str(self.file),
            **environment,
        }

    def by(self, seconds: float) -> None:
        half = self.file.with_suffix(".new")
        half.write_text(str(int(seconds)))
        half.replace(self.file)


def test_a_clock_that_jumps_a_day_and_back_stops_no_poll(site: Site, other_time: Path):
    clock = Shifted(site.folder, other_time)
    with service(site.folder, site.config, environment=clock.environment) as run:
        run.hears("READY=1")
        site.read_first()
        for nth, seconds in enumerate((86400, 0, -86400, 0), 1):
            clock.by(seconds)
            site.polled_again()
            until(lambda nth=nth: run.log.count("the clock jumped by") == nth)
        clock.by(86400)  # forth and back before anybody looks
        site.polled_again(1)
        clock.by(0)
        site.polled_again()
        site.publish(WORSE)
        until(site.told)
        run.stop()

    assert [line for line in site.told() if line.startswith("RAISED")] == site.told()
    assert len(site.told()) == 1


def test_the_changes_of_summer_time_are_nothing(site: Site, other_time: Path):
    clock = Shifted(site.folder, other_time, TZ="Europe/Berlin")
    polled = []
    with service(site.folder, site.config, environment=clock.environment) as run:
        run.hears("READY=1")
        site.read_first()
        for change in ("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"):
            clock.by(datetime.fromisoformat(change).timestamp() - 1 - time.time())
            until(lambda: run.log.count("jumped") == len(polled) + 1)
            began = time.monotonic()
            site.polled_again(4)
            polled.append(4 / (time.monotonic() - began))
        run.stop()

    assert all(pace < 2 for pace in polled)  # polls a second


# the network


def names_of(run: Service) -> str:
    """Which namespace it is in, for nsenter."""
    return str(run.process.pid)


SERVE = "import http.server as h; h.ThreadingHTTPServer(('127.0.0.1', 8099), h.SimpleHTTPRequestHandler).serve_forever()"


@needs_root
@pytest.mark.skipif(not shutil.which("nsenter"), reason="no nsenter here")
def test_no_network_at_the_start_is_waited_for(site: Site):
    page = site.folder / "web" / us_state.FEED.removeprefix("https://")
    page.parent.mkdir(parents=True)
    page.write_bytes(us_state.feed(CALM, NOW))
    text = site.config.read_text()
    first = next(line for line in text.splitlines() if line.startswith("mirror"))
    site.config.write_text(text.replace(first, 'mirror = "http://127.0.0.1:8099"'))
    with service(site.folder, site.config, wrapped=("unshare", "-n")) as run:
        run.hears("READY=1")
        until(lambda: site.ask("SELECT 1 FROM sources WHERE state = 'failing'"))

        into = ["nsenter", "-t", names_of(run), "-n"]
        subprocess.run([*into, "ip", "link", "set", "lo", "up"], check=True)
        web = subprocess.Popen(
            [*into, sys.executable, "-c", SERVE],
            cwd=site.folder / "web",
            stderr=subprocess.DEVNULL,
        )
        try:
            until(lambda: site.ask("SELECT 1 FROM sources WHERE state = 'ok'"))
        finally:
            web.kill()
            web.wait()
        run.stop()


@needs_root
def test_a_name_that_cannot_be_resolved_names_itself(site: Site):
    text = site.config.read_text()
    first = next(line for line in text.splitlines() if line.startswith("mirror"))
    site.config.write_text(text.replace(first, ""))

    code, said = run_to_its_end(site.config, "check", wrapped=("unshare", "-n"))

    assert code == 1
    assert "https://travel.state.gov/" in said
    assert "name resolution" in said


def test_an_expired_certificate_names_itself(tmp_path: Path):
    site = Site(tmp_path)
    expired = certificate(tmp_path, days=-1)
    with site.mirror.open(server_side(expired)) as address, site.receiver.open() as inbox:
        site.configure(address, inbox, f'ca_file = "{expired}"')

        code, said = run_to_its_end(site.config, "check")

    assert code == 1
    assert "certificate has expired" in said
