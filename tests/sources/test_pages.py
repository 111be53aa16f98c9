"""Pages and feeds of the operator's own."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from advisorywatch.advisory import Action, Advisory, Alert
from advisorywatch.cli import cli
from advisorywatch.errors import FetchFailed, SourceChanged
from advisorywatch.source import Document, Link
from advisorywatch.sources._pages import page_source, proposed
from builders import NOW
from publisher import Room

URL = "https://moscow.embassy.example.fi/current"


@dataclass(frozen=True)
class Wanted:
    name: str = "fi_embassy_moscow"
    by: str = "FI"
    about: str = "RU"
    url: str = URL
    language: str = "en"
    form: str = "page"
    select: str | None = "main"
    drop: tuple[str, ...] = ()


def page(advice: str, *, main: str = "main") -> bytes:
    menu = "".join(f'<a href="/{n}">Menu entry number {n}</a>' for n in range(30))
    return (
        f"<html lang='en'><head><title>Embassy in Russia</title></head><body><nav>{menu}</nav>"
        f"<{main}><h1>Travelling to Russia</h1><p>{advice}</p>"
        "<p class='updated'>Page shown 1234 times</p></"
        + main
        + "><footer>Contact</footer></body></html>"
    ).encode()


def read(body: bytes, **wanted: object) -> list[object]:
    source = page_source(Wanted(**wanted))  # type: ignore[arg-type]
    return list(source.read(Document(URL, body, NOW, link=source.start[0])))


def test_a_page_is_one_advisory_on_the_country_it_is_about():
    [row] = read(
        page("Avoid all travel to Russia. Finnish citizens in Russia should leave immediately.")
    )

    assert isinstance(row, Advisory)
    assert (row.country, row.level, row.leave) == ("RU", 4, "now")
    assert "Menu" not in row.text


@pytest.mark.parametrize(
    ("body", "select"),
    [(page("Be careful."), "article"), (page("Be careful.") * 2, "main")],
    ids=["nothing", "twice"],
)
def test_a_selector_that_matches_nothing_or_twice_names_itself(body: bytes, select: str):
    with pytest.raises(SourceChanged, match=select):
        read(body, select=select)


def test_an_empty_part_is_no_advisory():
    with pytest.raises(SourceChanged, match="expected an advisory"):
        read(b"<html><body><main>Loading</main></body></html>")


def test_what_is_dropped_does_not_count_as_a_change():
    source = page_source(Wanted(drop=(".updated",)))
    assert source.clean is not None
    one = page("Avoid all travel to Russia.")

    again = one.replace(b"1234", b"1235")

    assert source.clean(Document(URL, one, NOW)) == source.clean(Document(URL, again, NOW))


def test_a_page_is_judged_like_any_source(tmp_path: Path):
    room = Room(tmp_path, page_source(Wanted()))
    room.web.served[URL] = page(
        "Exercise special caution when travelling to Russia, please do."
    )
    room.poll()
    room.web.served[URL] = page("Avoid all travel to Russia.")
    room.poll(hours=1)
    assert room.changes() == [("RU", "raised")]

    room.web.served[URL] = b"<html><title>Just a moment...</title><body>Checking</body></html>"
    assert room.poll(hours=1).state == "drifted"
    room.web.served[URL] = FetchFailed("blocked", f"{URL}: 403")
    assert room.poll(hours=1).state == "blocked"
    assert room.levels() == {"RU": 4}


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Alerts</title>
<item><title>Security alert</title><link>https://x.example/1</link>
<pubDate>Mon, 13 Feb 2023 14:00:00 GMT</pubDate>
<description>Citizens in Russia should depart immediately.</description></item>
</channel></rss>"""


def test_a_feed_lists_alerts():
    [row] = read(FEED.encode(), form="feed", select=None)

    assert isinstance(row, Alert)
    assert (row.country, row.action, row.leave) == ("RU", Action.DEPART_NOW, "now")
    assert row.issued == "2023-02-13T14:00:00Z"


def test_the_main_content_is_proposed_without_the_menus():
    assert proposed(Document(URL, page("Avoid all travel. " * 20), NOW)) == "main"
    assert (
        proposed(Document(URL, page("Avoid all travel. " * 20, main="article"), NOW))
        == "article"
    )


def test_the_page_command_prints_settings_that_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    import tomllib

    from advisorywatch.fetch import Fetch

    config = tmp_path / "advisorywatch.toml"
    config.write_text('[fetch]\ncontact = "o@example.org"\n')
    body = page("Avoid all travel to Russia. " + "The situation is hard to foresee. " * 9)
    monkeypatch.setattr(
        Fetch,
        "get",
        lambda self, link, validators=None: Document(link.url, body, NOW, link=Link(URL)),
    )

    ran = CliRunner().invoke(cli, ["--config", str(config), "page", URL])

    assert ran.exit_code == 0, ran.output
    assert "level    4" in ran.output
    [said] = tomllib.loads(ran.output.partition("settings:\n")[2])["pages"]
    assert said == {
        "name": "fi-moscow-ru",
        "by": "FI",
        "about": "RU",
        "url": URL,
        "language": "en",
        "form": "page",
        "select": "main",
    }
    assert json.dumps(said)
