"""Every key of the settings: name, form, default, meaning. What the file is checked against.

The check, the JSON Schema for editors and the test of config/advisorywatch.toml are all made
from FILE, so that a key is described here and nowhere else.
"""

from collections.abc import Iterator

from advisorywatch.settings import forms
from advisorywatch.settings.form import choice, each
from advisorywatch.settings.forms import duration
from advisorywatch.settings.key import Key, Table

PROXY = Key(
    "proxy",
    forms.WEB_SECRET,
    "The proxy to go through, such as http://proxy.example.org:3128.",
    secret=True,
)
CA_FILE = Key(
    "ca_file",
    forms.TEXT,
    "Certificates to trust (PEM) in place of the usual ones: for a proxy that looks inside.",
)

DATABASE = Table(
    "database",
    "Where all that was seen and told is kept.",
    (
        Key(
            "url",
            forms.DATABASE_URL,
            "sqlite:///FILE (four slashes: from the root) or postgresql://USER@HOST/NAME. Left out: "
            "advisorywatch.db in $STATE_DIRECTORY (systemd), else in /var/lib/advisorywatch.",
            secret=True,
        ),
    ),
)

FETCH = Table(
    "fetch",
    "How publishers are asked.",
    (
        Key(
            "contact",
            forms.TEXT,
            "An address at which a publisher's administrator reaches you: part of the User-Agent.",
        ),
        Key(
            "mirror",
            forms.BASE_URL,
            "Ask for every https://HOST/PATH as MIRROR/HOST/PATH; records keep the original URL.",
        ),
        Key(
            "pace",
            duration("0s", "1h"),
            'The least time between two requests to one host; "0s" for a mirror.',
            default="1s",
        ),
        PROXY,
        CA_FILE,
        Key(
            "timeout",
            duration("1s", "10m"),
            "How long one request may take in all.",
            default="30s",
        ),
        Key(
            "max_bytes",
            forms.SIZE,
            "The largest response that is read, unpacked.",
            default=20_000_000,
        ),
        Key(
            "allow_private",
            each(forms.PRIVATE),
            "Hosts and networks inside your own walls that may be asked; others there are refused.",
            default=[],
        ),
    ),
)

DELIVERY = Table(
    "delivery",
    "How bulletins go out.",
    (
        PROXY,
        CA_FILE,
        Key(
            "together",
            duration("0s", "1h"),
            "What is not grave waits so long where its country has just been told, or very much "
            "else: one story, one bulletin.",
            default="1m",
        ),
        Key(
            "templates",
            forms.TEXT,
            "A folder of your own templates (jinja2): plain.txt.j2, slack.txt.j2, mail.html.j2. "
            "One that is not there, or fails, is ours.",
        ),
    ),
)

SOURCES = Table(
    "sources",
    "Which publishers are watched: every proven one, where nothing is said.",
    (
        Key(
            "only",
            each(forms.SOURCE_NAME, at_least=1),
            "Watch these and no other, unproven ones and your own pages among them.",
        ),
        Key("off", each(forms.SOURCE_NAME), "Watch all but these.", default=[]),
        Key(
            "on",
            each(forms.SOURCE_NAME),
            "Watch these unproven ones too: written from descriptions, never seen at work.",
            default=[],
        ),
    ),
    others=Table(
        "NAME",
        "A source of its own settings, built in or one of your pages.",
        (
            Key(
                "every",
                duration("1s", "7d"),
                "How often it is polled. Left out: as often as its publisher deserves.",
            ),
            PROXY,
            Key(
                "key",
                forms.SECRET,
                "The publisher's key to its API, as it was given (not %-escaped), for a source that "
                "has one: kr_mofa (data.go.kr).",
                secret=True,
            ),
        ),
    ),
)

PAGES = Table(
    "pages",
    "An embassy's or ministry's page or feed of your own choice. `advisorywatch page URL` writes "
    "this for you.",
    (
        Key(
            "name",
            forms.SOURCE_NAME,
            'What it is called. As a source\'s name "-" becomes "_": fi_embassy_moscow.',
            required=True,
        ),
        Key("by", forms.COUNTRY, "The country that speaks.", required=True),
        Key("about", forms.COUNTRY, "The country it speaks of.", required=True),
        Key("url", forms.PAGE_URL, "Where it stands.", required=True),
        Key("language", forms.LANGUAGE, "The language it is written in.", required=True),
        Key(
            "form",
            choice("page", "feed"),
            "A page says what stands now; a feed (RSS, Atom) lists what was published.",
            default="page",
        ),
        Key(
            "select",
            forms.TEXT,
            "CSS selector of the one part of the page that is read; a feed has none.",
            default="main",
        ),
        Key(
            "drop",
            each(forms.TEXT),
            "CSS selectors of what moves inside that part: dates, counters, teasers.",
            default=[],
        ),
    ),
    many=True,
    one="page",
)

HEARS = Table(
    "hears",
    "A filter: a desk hears what any of its filters lets pass. Without one: worse, better, leave.",
    (
        Key(
            "kinds",
            each(forms.KIND, at_least=1),
            "worse, better, leave (calls to leave, and alerts to depart now), alerts, all; or kinds "
            "by name.",
            default=["worse", "better", "leave"],
        ),
        Key(
            "countries",
            each(forms.PLACES, at_least=1),
            "Only these, by name (in any language the sources use) or ISO code. Left out, with "
            "regions: everywhere.",
        ),
        Key(
            "regions",
            each(forms.REGION, at_least=1),
            "The countries of these regions (UN M49, and Gulf, Sahel, …), besides `countries`.",
        ),
        Key("sources", each(forms.SOURCE_NAME, at_least=1), "Only what these sources say."),
        Key(
            "at_least",
            forms.LEVEL,
            "Only where the gravest level before or after is so high. Calls to leave, alerts and "
            "what is unclear always pass.",
        ),
    ),
    many=True,
    one="hears",
)

DESKS = Table(
    "desks",
    "A newsroom desk: what it hears, when, and where it is reached.",
    (
        Key("name", forms.TEXT, "What it is called.", required=True),
        Key(
            "addresses",
            each(forms.ADDRESS_NAME, at_least=1),
            "Where it is reached: names from [addresses].",
            required=True,
        ),
        Key(
            "timezone",
            forms.ZONE,
            "The zone by whose clocks quiet, digest and pulse go.",
            default="UTC",
        ),
        Key(
            "quiet",
            forms.QUIET,
            "Hours in which it is let be; what it missed follows at their end. A zone behind them "
            "counts for them alone.",
        ),
        Key(
            "digest",
            each(forms.CLOCK),
            "Tell what was heard together, at these times of day. Empty: at once.",
            default=[],
        ),
        Key(
            "pulse",
            forms.CLOCK,
            "Send one line a day, at this time: what is watched, and what is blind since when.",
        ),
        Key(
            "grave_at_once",
            forms.SWITCH,
            "Neither quiet hours nor digests hold back a call to leave or a raise to 4.",
            default=True,
        ),
        Key(
            "unconfirmed",
            forms.SWITCH,
            "Hear raises and calls to leave that are still held, marked UNCONFIRMED; their "
            "confirmation or withdrawal follows.",
            default=False,
        ),
    ),
    tables=(HEARS,),
    many=True,
    one="desk",
)

ADDRESSES = Table(
    "addresses",
    "Where desks and the operator are reached. All else knows an address by its name.",
    others=Table(
        "NAME",
        "One address.",
        (
            Key(
                "url",
                forms.APPRISE_URL,
                "An apprise URL: slack://…, mailtos://…, https://hooks.slack.com/… "
                "(https://appriseit.com/services/).",
                required=True,
                secret=True,
            ),
        ),
        one="address",
    ),
)

OPERATOR = Table(
    "operator",
    "Who is told when a source is blind or an address fails.",
    (
        Key(
            "addresses",
            each(forms.ADDRESS_NAME),
            "Where the operator is reached: names from [addresses].",
            default=[],
        ),
        Key(
            "after",
            duration("0s", "7d"),
            "How long a failure must last before it is told.",
            default="30m",
        ),
        Key(
            "heartbeat",
            forms.WEB_SECRET,
            "A URL asked for while all is well: someone outside notices when that stops.",
            secret=True,
        ),
    ),
)

WEB = Table(
    "web",
    "The read-only page and API of `advisorywatch serve`.",
    (
        Key("listen", forms.LISTEN, "Where it answers.", default="127.0.0.1:8710"),
        Key(
            "url",
            forms.BASE_URL,
            "The page as desks reach it, through the proxy: bulletins link to it.",
        ),
        Key(
            "allowed_hosts",
            each(forms.HOST),
            "Host names it may be asked under, besides localhost: that of the proxy before it.",
            default=[],
        ),
    ),
)

FILE = Table(
    "",
    "Settings of advisorywatch.",
    tables=(
        DATABASE,
        FETCH,
        DELIVERY,
        SOURCES,
        PAGES,
        DESKS,
        ADDRESSES,
        OPERATOR,
        WEB,
    ),
)


def walk(table: Table = FILE, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Table]]:
    """Every table with its path: "fetch", "desks.hears", "addresses.NAME"."""
    if path:
        yield ".".join(path), table
    for inner in (*table.tables, *([table.others] if table.others else [])):
        yield from walk(inner, (*path, inner.name))
