"""Runs a program as the unit would: under its syscall filter, address families and memory rule.

    confined.py UNIT COMMAND...

systemd itself is not needed: the unit's lines are read, `systemd-analyze` says which calls a group
holds, and libseccomp makes the filter. What is about mounts and users is not done here.
"""

import ctypes
import errno
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PR_SET_NO_NEW_PRIVS, PR_SET_MDWE, MDWE_REFUSE_EXEC_GAIN = 38, 65, 1
SCMP_ACT_ALLOW, SCMP_CMP_EQ = 0x7FFF0000, 4


def act_errno(number: int) -> int:
    return 0x00050000 | number


class Compare(ctypes.Structure):
    """struct scmp_arg_cmp"""

    _fields_ = (
        ("arg", ctypes.c_uint),
        ("op", ctypes.c_int),
        ("datum_a", ctypes.c_uint64),
        ("datum_b", ctypes.c_uint64),
    )


def lines(unit: Path, name: str) -> list[str]:
    """The values of a directive, in their order."""
    found = [line.partition("=") for line in unit.read_text().splitlines()]
    return [value for key, sign, value in found if sign and key == name]


@cache
def calls(group: str) -> frozenset[str]:
    """The system calls in a group, those of its groups among them."""
    said = subprocess.run(
        ["systemd-analyze", "syscall-filter", group], capture_output=True, text=True, check=True
    ).stdout
    words = [line.strip() for line in said.splitlines()[1:] if not line.strip().startswith("#")]
    found: set[str] = set()
    for word in filter(None, words):
        found |= calls(word) if word.startswith("@") else {word}
    return frozenset(found)


def allowed(unit: Path) -> set[str]:
    """What SystemCallFilter= leaves: the first line allows, those with ~ take away; @default
    always stays (systemd.exec(5))."""
    left: set[str] = set()
    for value in lines(unit, "SystemCallFilter"):
        names = {
            call
            for word in value.removeprefix("~").split()
            for call in (calls(word) if word.startswith("@") else {word})
        }
        left = left - names if value.startswith("~") else left | names
    return left | calls("@default")


def families(unit: Path) -> Iterator[int]:
    for value in lines(unit, "RestrictAddressFamilies"):
        for name in value.split():
            yield getattr(socket, name)


def confine(unit: Path) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    seccomp = ctypes.CDLL("libseccomp.so.2", use_errno=True)
    seccomp.seccomp_init.restype = ctypes.c_void_p
    seccomp.seccomp_load.argtypes = [ctypes.c_void_p]
    seccomp.seccomp_rule_add_array.argtypes = [
        ctypes.c_void_p,
        ctypes.c_uint32,
        ctypes.c_int,
        ctypes.c_uint,
        ctypes.POINTER(Compare),
    ]

    def tried(code: int, what: str) -> None:
        if code != 0:
            raise OSError(f"{what}: {code} {os.strerror(ctypes.get_errno())}")

    def rule(call: str, *compared: Compare) -> None:
        number = seccomp.seccomp_syscall_resolve_name(call.encode())
        if number < 0:  # of another architecture
            return
        array = (Compare * len(compared))(*compared)
        code = seccomp.seccomp_rule_add_array(
            filter_, SCMP_ACT_ALLOW, number, len(compared), array
        )
        tried(code, call)

    tried(libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")
    if lines(unit, "MemoryDenyWriteExecute") == ["yes"]:
        tried(libc.prctl(PR_SET_MDWE, MDWE_REFUSE_EXEC_GAIN, 0, 0, 0), "mdwe")
    filter_ = seccomp.seccomp_init(act_errno(errno.EPERM))
    for call in sorted(allowed(unit) - {"socket"}):
        rule(call)
    for family in families(unit):
        rule("socket", Compare(0, SCMP_CMP_EQ, int(family), 0))
    tried(seccomp.seccomp_load(filter_), "seccomp_load")


if __name__ == "__main__":
    confine(Path(sys.argv[1]))
    os.execvp(sys.argv[2], sys.argv[2:])
