"""`./run install` and `uninstall`, below a folder in place of the machine's root."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from corpus import ROOT

# Makes venvs of itself and notes what pip is asked; the rest the real one does.
PYTHON = """#!/bin/sh
[ "$1" = -c ] || echo "$*" >>"{log}"
case "$1 ${{2-}}" in
"-m venv") for to; do :; done; rm -rf "$to"; mkdir -p "$to/bin" && cp "$0" "$to/bin/python" ;;
"-m pip") ;;
*) exec "{python}" "$@" ;;
esac
"""


class Machine:
    """A clone, and a folder in place of /."""

    def __init__(self, folder: Path) -> None:
        self.clone, self.root, self.log = folder / "clone", folder / "root", folder / "log"
        self.clone.mkdir()
        for name in ("run", "requirements.lock", "pyproject.toml"):
            shutil.copy2(ROOT / name, self.clone)
        for name in ("systemd", "config"):
            shutil.copytree(ROOT / name, self.clone / name)
        self.bin = folder / "bin"
        self.bin.mkdir()
        python = self.bin / "python3"
        python.write_text(PYTHON.format(log=self.log, python=sys.executable))
        python.chmod(0o755)

    def run(self, *args: str) -> str:
        """What it said."""
        ended = subprocess.run(
            ["/bin/sh", str(self.clone / "run"), *args, "--prefix", str(self.root)],
            env={"PATH": f"{self.bin}:{os.environ['PATH']}"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    def files(self) -> dict[str, str]:
        """Every file below the root, and its digest."""
        return {
            str(path.relative_to(self.root)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in self.root.rglob("*")
            if path.is_file()
        }

    def noted(self, module: str, word: str) -> int:
        calls = self.log.read_text().splitlines() if self.log.exists() else []
        return sum(call.startswith(f"-m {module}") and word in call for call in calls)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    # /usr/bin comes first for the service; here the noting one is to be found
    script = made.clone / "systemd" / "install.sh"
    script.write_text(script.read_text().replace("PATH=/usr/bin:/usr/local/bin:$PATH", ":"))
    return made


def test_a_dry_run_touches_nothing(machine: Machine):
    said = machine.run("install", "--dry-run")

    assert "+ copy systemd/advisorywatch.service to " in said
    assert not machine.root.exists()
    assert not machine.log.exists()


def test_all_of_it_is_put_below_the_prefix(machine: Machine):
    machine.run("install")

    assert set(machine.files()) == {
        "etc/advisorywatch/advisorywatch.toml",
        "etc/systemd/system/advisorywatch.service",
        "etc/systemd/system/advisorywatch-web.service",
        "etc/systemd/system/advisorywatch-web.socket",
        "etc/sysusers.d/advisorywatch.conf",
        "etc/tmpfiles.d/advisorywatch.conf",
        "opt/advisorywatch/bin/python",
        "opt/advisorywatch/made-of-requirements.lock",
    }
    unit = (machine.root / "etc/systemd/system/advisorywatch.service").read_text()
    start = f"ExecStart={machine.root}/opt/advisorywatch/bin/advisorywatch --config "
    assert f"{start}{machine.root}/etc/advisorywatch/advisorywatch.toml run\n" in unit


def test_installing_twice_changes_nothing_but_the_program(machine: Machine):
    machine.run("install")
    before = machine.files()
    machine.run("install")

    assert machine.files() == before
    assert machine.noted("venv", "") == 1
    assert machine.noted("pip", "--require-hashes") == 1
    assert machine.noted("pip", "--force-reinstall") == 2


def test_settings_that_are_there_stay(machine: Machine):
    machine.run("install")
    settings = machine.root / "etc/advisorywatch/advisorywatch.toml"
    settings.write_text("# mine\n")

    machine.run("install")

    assert settings.read_text() == "# mine\n"


def test_a_new_lock_makes_a_new_venv(machine: Machine):
    machine.run("install")
    with (machine.clone / "requirements.lock").open("a") as lock:
        lock.write("# renewed\n")

    machine.run("install")

    assert machine.noted("venv", "") == 2


def test_uninstalling_keeps_settings_and_data(machine: Machine):
    machine.run("install")
    data = machine.root / "var/lib/advisorywatch/advisorywatch.db"
    data.parent.mkdir(parents=True)
    data.write_text("what was seen")

    machine.run("uninstall")

    assert set(machine.files()) == {
        "etc/advisorywatch/advisorywatch.toml",
        "var/lib/advisorywatch/advisorywatch.db",
    }


def test_without_root_and_prefix_it_says_what_to_do(machine: Machine):
    (machine.bin / "id").write_text("#!/bin/sh\necho 1000\n")
    (machine.bin / "id").chmod(0o755)

    ended = subprocess.run(
        ["/bin/sh", str(machine.clone / "run"), "install"],
        env={"PATH": f"{machine.bin}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 1
    assert ended.stderr == "run: not root: try --dry-run, or --prefix DIR\n"
