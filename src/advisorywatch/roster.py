"""Which sources are watched, by the settings: the built-in ones and the operator's own pages."""

from collections.abc import Iterator
from dataclasses import replace

from advisorywatch import sources as built_in
from advisorywatch.errors import SettingsError
from advisorywatch.settings import Settings
from advisorywatch.source import Source
from advisorywatch.source import parts as parts


def roster(settings: Settings) -> dict[str, Source]:
    """Every source that is watched, by its name."""
    return {source.name: source for source in every(settings) if watched(settings, source)}


def every(settings: Settings) -> Iterator[Source]:
    """Every source there is, watched or not, with what is set for it."""
    for name in built_in.names():
        source = built_in.load(name)
        own = settings.sources.of(name)
        if own.key is not None and source.keyed is not None:
            source = source.keyed
        yield source if own.every is None else replace(source, every=own.every)
    if settings.pages:
        from advisorywatch.sources._pages import page_source

        for page in settings.pages:
            source = page_source(page)
            pace = settings.sources.of(source.name).every
            yield source if pace is None else replace(source, every=pace)


def watched(settings: Settings, source: Source) -> bool:
    return settings.sources.watches(source.name, proven=source.maturity == "proven")


def chosen(settings: Settings, names: tuple[str, ...]) -> list[Source]:
    """The sources named (watched or not), or all that are watched. SettingsError on a name
    that is none, with what it may have meant."""
    if not names:
        return list(roster(settings).values())
    known = {source.name: source for source in every(settings)}
    unknown = [name for name in names if name not in known]
    if unknown:
        import difflib

        near = difflib.get_close_matches(unknown[0], known, n=3)
        hint = (
            f"did you mean {' or '.join(near)}?"
            if near
            else "`advisorywatch sources` lists them"
        )
        raise SettingsError(f"no source {unknown[0]!r}: {hint}")
    return [known[name] for name in names]
