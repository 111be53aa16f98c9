"""The sources, found by their files: one file a publisher. Files that start with _ are shared."""

import importlib
import pkgutil
from functools import cache

from advisorywatch.source import Source


@cache
def names() -> tuple[str, ...]:
    """The built-in sources' names, without importing them."""
    return tuple(
        sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
    )


@cache
def load(name: str) -> Source:
    """A built-in source by its name; KeyError where there is no such file."""
    if name not in names():
        raise KeyError(name)
    source = importlib.import_module(f"{__name__}.{name}").SOURCE
    assert isinstance(source, Source), f"sources/{name}.py: SOURCE is not a Source"
    assert source.name == name, f"sources/{name}.py: SOURCE.name is {source.name!r}"
    return source
