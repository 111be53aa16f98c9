"""DESIGN's floors hold: imports go down, or sideways without a circle; two libraries have one door.

A new room fails here until it stands in FLOORS; a file `room_part.py` belongs to its room.
"""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "src" / "advisorywatch"
FLOORS = [
    "__init__ errors secret logs urls",
    "advisory countries regions",
    "language change source text",
    "accept sources made store warc export fetch answer netguard pace robots",
    "gather poll reread cost desks web health evidence",
    "settings roster backfill",
    "watch daemon demo",
    "cli commands __main__",
]
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms.split()}
MODULES = {
    path.relative_to(PACKAGE).with_suffix("").as_posix(): ast.parse(path.read_text("utf-8"))
    for path in PACKAGE.rglob("*.py")
}


def imported(tree: ast.AST) -> Iterator[list[str]]:
    """What it imports, lazily or not: ["advisorywatch", "desks", "deliver", "send"]."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = [] if node.level else (node.module or "").split(".")
            yield from ([*module, alias.name] for alias in node.names)


def room_of(module: str) -> str:
    name = module.split("/")[0]
    return name.partition("_")[0] if name.partition("_")[0] in FLOOR else name


def rooms_imported_by() -> dict[str, set[str]]:
    """Of each room, the other rooms it imports; `advisorywatch.__version__` is in none."""
    rooms: dict[str, set[str]] = {room_of(name): set() for name in MODULES}
    for name, tree in MODULES.items():
        ours = {
            room_of(dotted[1])
            for dotted in imported(tree)
            if dotted[0] == PACKAGE.name and dotted[1:]
        }
        rooms[room_of(name)] |= (ours & rooms.keys()) - {room_of(name)}
    return rooms


def importers_of(library: str) -> set[str]:
    return {n for n, tree in MODULES.items() if any(d[0] == library for d in imported(tree))}


def test_rooms_import_only_from_below_or_beside():
    upward = {
        (room, other)
        for room, others in rooms_imported_by().items()
        for other in others
        if FLOOR[other] > FLOOR[room]
    }

    assert upward == set()


def test_rooms_import_in_no_circle():
    TopologicalSorter(rooms_imported_by()).prepare()


def test_no_import_hides_its_floor_by_being_relative():
    nodes = [(n, node) for n, tree in MODULES.items() for node in ast.walk(tree)]

    assert [n for n, node in nodes if isinstance(node, ast.ImportFrom) and node.level] == []


def test_httpx_is_imported_in_fetch_alone():
    assert importers_of("httpx") <= {"fetch"}


def test_apprise_is_imported_at_its_two_doors_alone_and_lazily():
    at_once = [
        name
        for name, tree in MODULES.items()
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        and any(dotted[0] == "apprise" for dotted in imported(node))
    ]

    assert importers_of("apprise") <= {"desks/deliver", "settings/whole"}
    assert at_once == []
