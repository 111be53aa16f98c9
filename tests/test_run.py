"""`./run` and its locks: what a person does first with a fresh clone."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ["requirements.lock", "requirements-dev.lock"]

# A Python that notes what is asked of it and makes a .venv of itself; the rest the real one does.
NOTING_PYTHON = """#!/bin/sh
[ "$1" = -c ] || {{ printf '%s|' "$@" && echo; }} >>"{log}"
case "$1 ${{2-}}" in
"-m venv") mkdir -p "{clone}/.venv/bin" && cp "$0" "{clone}/.venv/bin/python" ;;
"-m pip") sleep 0.1 && ! grep -q broken "{clone}/requirements-dev.lock" ;;
"-m pytest") ;;
"--version ") echo Python 3.11 ;;
*) exec "{python}" "$@" ;;
esac
"""


class Clone:
    """A clone in which `./run` finds only the Python above, and what it did there."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.log = folder / "clone", folder / "log"
        self.folder.mkdir()
        for name in ["run", "pyproject.toml", *LOCKS]:
            shutil.copy2(ROOT / name, self.folder)
        self.bin = folder / "bin"
        self.bin.mkdir()
        for tool in ["dirname", "cat", "cmp", "rm", "mv", "ls", "mkdir", "cp", "sleep", "grep"]:
            (self.bin / tool).symlink_to(shutil.which(tool) or tool)

    def have_python(self) -> None:
        python = self.bin / "python3"
        python.write_text(
            NOTING_PYTHON.format(log=self.log, clone=self.folder, python=sys.executable)
        )
        python.chmod(0o755)

    def start(self, *args: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            ["/bin/sh", str(self.folder / "run"), *args],
            env={"PATH": str(self.bin), "PYTHONPATH": str(ROOT / "src")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *args: str) -> tuple[int | None, str]:
        process = self.start(*args)
        return process.wait(timeout=30), process.communicate()[1]

    def asked(self, module: str, *args: str) -> list[str]:
        """The calls of that module which bear all these arguments."""
        calls = [line for line in self.log.read_text().splitlines() if f"-m|{module}|" in line]
        return [call for call in calls if all(f"|{arg}|" in call for arg in args)]


@pytest.fixture
def clone(tmp_path):
    made = Clone(tmp_path)
    made.have_python()
    return made


@pytest.mark.parametrize("shell", ["sh", "dash", "bash"])
def test_run_is_written_for_any_posix_shell(shell):
    if not shutil.which(shell):
        pytest.skip(f"no {shell} here")

    subprocess.run([shell, "-n", ROOT / "run"], check=True)


@pytest.mark.parametrize("script", ["run", ".ci/run"])
def test_a_script_can_be_started(script):
    assert os.access(ROOT / script, os.X_OK)


@pytest.mark.parametrize("args", [[], ["tset"]], ids=["nothing", "a slip"])
def test_a_wrong_use_is_told_the_right_ones(clone, args):
    status, told = clone.run(*args)

    assert status == 2
    assert told.startswith("usage: ./run COMMAND")
    for command in ("demo", "test", "check", "bench", "serve"):
        assert f"\n  {command} " in told


def test_without_a_python_of_our_time_it_says_so(tmp_path):
    clone = Clone(tmp_path)
    old = clone.bin / "python3"
    old.write_text("#!/bin/sh\nexit 1  # as for sys.version_info < (3, 11)\n")
    old.chmod(0o755)

    status, told = clone.run("test")

    assert status == 1
    assert "no Python 3.11 or newer" in told


def test_set_up_is_done_once(clone):
    assert [clone.run("test")[0], clone.run("test")[0]] == [0, 0]

    assert len(clone.asked("venv")) == 1
    assert len(clone.asked("pip", "--require-hashes")) == 1
    assert clone.asked("pytest") == ["-m|pytest|-n|auto|"] * 2


def test_two_who_start_at_once_make_one_venv(clone):
    for process in [clone.start("test"), clone.start("test")]:
        assert process.wait(timeout=30) == 0
        process.communicate()

    assert len(clone.asked("venv")) == 1
    assert len(clone.asked("pip", "--require-hashes")) == 1


def test_arguments_of_test_reach_pytest_as_they_are(clone):
    clone.run("test", "-k", "a b")

    assert clone.asked("pytest") == ["-m|pytest|-n|auto|-k|a b|"]


def test_another_lock_is_installed_into_the_same_venv(clone):
    clone.run("test")
    with (clone.folder / "requirements-dev.lock").open("a") as lock:
        lock.write("# renewed\n")

    assert clone.run("test")[0] == 0

    assert len(clone.asked("venv")) == 1
    assert len(clone.asked("pip", "--require-hashes")) == 2


def test_a_set_up_that_broke_off_is_made_anew(clone):
    sound = (ROOT / "requirements-dev.lock").read_text()
    (clone.folder / "requirements-dev.lock").write_text(sound + "# broken\n")
    status, told = clone.run("test")
    assert status == 1
    assert "could not install what requirements-dev.lock names" in told

    (clone.folder / "requirements-dev.lock").write_text(sound)

    assert clone.run("test")[0] == 0
    assert len(clone.asked("venv")) == 2


def pins(lock: str) -> dict[str, str]:
    return dict(re.findall(r"(?m)^([a-z0-9.-]+)==([^\s;]+)", (ROOT / lock).read_text()))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_pinned_by_hash_and_names_no_registry(lock):
    text = (ROOT / lock).read_text()
    entries = re.split(r"\n(?=\S)", text)

    assert all(re.search(r"==\S+.*\\\n    --hash=sha256:[0-9a-f]{64}", e) for e in entries)
    assert not re.search(r"://|index|find-links", text)


def test_what_is_tested_is_what_runs():
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_the_locks_hold_what_the_project_asks_for():
    facts = tomllib.loads((ROOT / "pyproject.toml").read_text())
    needed = facts["project"]["dependencies"] + facts["build-system"]["requires"]
    extras = facts["project"]["optional-dependencies"]

    for lock, wanted in zip(
        LOCKS, [needed, needed + extras["dev"] + extras["postgres"]], strict=True
    ):
        held = pins(lock)
        for requirement in map(Requirement, wanted):
            assert requirement.specifier.contains(held[requirement.name.lower()]), requirement
