"""Made documents: a small world in, a publisher's bytes out. Nothing here was ever published.

The one builder that tests, demo and soak share. `world.py` holds what a ministry says of every
country; there is one file a publisher, with functions that take a World and `now` and give bytes
in that publisher's own format; `faults.py` spoils them as real servers do. Deterministic, no I/O.

    from advisorywatch.made import us_state, world
    feed = us_state.feed(world.calm(now).saying("RU", level=4, issued=now), now)
"""
