"""Through apprise to real receivers: what arrives, and what is heard of it when it does not."""

import logging
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest

from advisorywatch.desks.bulletin import Entry, page_of
from advisorywatch.desks.deliver import Line, Route, send_test
from advisorywatch.desks.forms import Bulletin, put_in_words
from advisorywatch.desks.heard import never_left, retry_after
from advisorywatch.desks.ledger import Claimed, Sent
from advisorywatch.desks.news import Form
from advisorywatch.desks.values import Address
from advisorywatch.secret import Secret
from builders import NOW, advisory
from desks.receivers import (
    HttpReceiver,
    MailServer,
    certificate,
    http_receiver,
    mail_server,
    until,
)
from desks.test_desk import news

TOKEN = "T0kenT0kenT0kenT0kenT0ken"
FOLLOWS = ("20260228T120000-aaaaaaaa",)


@pytest.fixture
def web() -> Iterator[HttpReceiver]:
    with http_receiver() as receiver:
        yield receiver


@pytest.fixture
def mail() -> Iterator[MailServer]:
    with mail_server() as server:
        yield server


def bulletin() -> Bulletin:
    told = news(
        advisory(level=3, wording="Level 3: Reconsider Travel"),
        advisory(level=4, wording="Level 4: Do Not Travel", quote="Do not travel <!channel>."),
    )
    entries = [Entry(form=Form.NEWS, news=told)]
    page = page_of(entries, id="20260301T120000-0123abcd", told=NOW)
    return put_in_words(page, entries, Form.NEWS)


def claimed(*, repeat: bool = False, follows: tuple[str, ...] = ()) -> Claimed:
    return Claimed(bulletin(), "desk", "me", NOW, repeat=repeat, follows=follows)


def line(url: str, deadline_s: float = 5, **route: Any) -> Line:
    return Line(Address("desk", Secret(url)), Route(**route), deadline_s)


# Webhooks ------------------------------------------------------------------------------


def test_a_webhook_gets_our_json_and_an_idempotency_key_and_nothing_of_apprise(
    web: HttpReceiver,
):
    sent = line(f"json://127.0.0.1:{web.port}/hook/{TOKEN}?:team=moscow&+X-Team=a").send(
        claimed()
    )

    [got] = web.got
    assert sent == Sent()
    assert got.headers["Idempotency-Key"] == "20260301T120000-0123abcd"
    assert got.headers["X-Team"] == "a"
    assert got.body == {**bulletin().json, "text": bulletin().plain, "team": "moscow"}


def test_a_repeat_is_marked_under_the_same_key(web: HttpReceiver):
    line(f"json://127.0.0.1:{web.port}/").send(claimed(repeat=True))

    [got] = web.got
    assert got.headers["Idempotency-Key"] == "20260301T120000-0123abcd"
    assert got.body["repeat"] is True
    assert got.body["text"].startswith("POSSIBLE REPEAT  RAISED  RU")


@pytest.mark.parametrize(
    ("fault", "sent"),
    [
        (500, Sent(error="HTTP 500")),
        (403, Sent(error="HTTP 403")),
        (401, Sent(error="HTTP 401", permanent=True)),
        (404, Sent(error="HTTP 404", permanent=True)),
        (410, Sent(error="HTTP 410", permanent=True)),
        (
            (429, {"Retry-After": "120"}),
            Sent(error="HTTP 429", wait=timedelta(minutes=2)),
        ),
        ("reset", Sent(error="no answer (ConnectionError)", unsure=True)),
    ],
    ids=str,
)
def test_what_goes_wrong_is_heard(web: HttpReceiver, fault: Any, sent: Sent):
    web.faults = [fault]

    assert line(f"json://127.0.0.1:{web.port}/").send(claimed()) == sent


def test_nobody_there_is_no_unsure_send():
    sent = line("json://127.0.0.1:1/").send(claimed())

    assert sent == Sent(error="no answer (ConnectionError)")


def test_a_slow_address_is_waited_for_and_a_silent_one_is_not(web: HttpReceiver):
    web.faults = [0.5]
    assert line(f"json://127.0.0.1:{web.port}/").send(claimed()) == Sent()

    web.faults = ["hang"]
    sent = line(f"json://127.0.0.1:{web.port}/?rto=0.5").send(claimed())
    assert sent == Sent(error="no answer (ReadTimeout)", unsure=True)


def test_a_send_that_hangs_is_left_behind_and_no_second_is_begun(web: HttpReceiver):
    web.faults = ["drip", "drip"]
    hanging = line(f"json://127.0.0.1:{web.port}/", deadline_s=0.5)
    began = time.monotonic()

    first = hanging.send(claimed())
    second = hanging.send(claimed(repeat=True))

    assert first == Sent(error="no answer within 0 s", unsure=True)
    assert second.error == "the send before this one still hangs"
    assert time.monotonic() - began < 3
    assert web.faults == ["drip"]


@pytest.mark.parametrize("option", ["retry=3", "optional=yes"])
def test_no_option_in_a_url_hides_a_failure_or_repeats_a_send(web: HttpReceiver, option: str):
    web.faults = [500, 500, 500]

    assert line(f"json://127.0.0.1:{web.port}/?{option}").send(claimed()).error == "HTTP 500"
    assert len(web.faults) == 2


@pytest.mark.parametrize("url", ["nonsense", "slack://too/short", "nosuch://x", "mailto://"])
def test_a_url_that_apprise_refuses_is_a_permanent_failure(url: str):
    sent = line(url).send(claimed())

    assert sent == Sent(error="apprise does not take this URL", permanent=True)


def test_requests_go_through_the_proxy_of_the_settings(web: HttpReceiver):
    proxy = Secret(f"http://127.0.0.1:{web.port}")

    sent = line("json://desk.example/hook", proxy=proxy).send(claimed())

    assert sent == Sent()
    assert web.got[0].path == "http://desk.example/hook"


def test_what_is_too_long_for_an_address_goes_out_in_pieces(web: HttpReceiver):
    from apprise.plugins.custom_form import NotifyForm

    limit, NotifyForm.body_maxlen = NotifyForm.body_maxlen, 600
    try:
        long = claimed()
        object.__setattr__(long.bulletin, "plain", "slug\n" + "word " * 300)
        sent = line(f"form://127.0.0.1:{web.port}/").send(long)
    finally:
        NotifyForm.body_maxlen = limit

    assert sent == Sent()
    assert len(web.got) > 1


# Slack ---------------------------------------------------------------------------------


@pytest.fixture
def slack(web: HttpReceiver, monkeypatch: pytest.MonkeyPatch) -> HttpReceiver:
    from apprise.plugins.slack import NotifySlack

    monkeypatch.setattr(NotifySlack, "webhook_url", f"http://127.0.0.1:{web.port}/services")
    return web


SLACK = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"


def test_slack_gets_our_text_with_no_mention_and_nothing_unfurled(slack: HttpReceiver):
    sent = line(f"{SLACK}/#moscow").send(claimed())

    [got] = slack.got
    assert sent == Sent()
    assert got.path == "/services/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ"
    assert got.body == {
        "channel": "#moscow",
        "text": bulletin().slack,
        "mrkdwn": True,
        "unfurl_links": False,
        "unfurl_media": False,
    }
    assert "&lt;!channel&gt;" in got.body["text"]
    assert "<!channel>" not in got.body["text"]


def test_slack_says_slow_down_and_is_heard(slack: HttpReceiver):
    slack.faults = [(429, {"Retry-After": "30"})]

    assert line(SLACK).send(claimed()).wait == timedelta(seconds=30)


def test_a_webhook_that_slack_took_back_is_a_permanent_failure(slack: HttpReceiver):
    slack.faults = [404]

    assert line(SLACK).send(claimed()).permanent


# Mail ----------------------------------------------------------------------------------


def to(server: MailServer, *recipients: str, more: str = "") -> str:
    names = "/".join(recipients or ("desk@example.org",))
    return (
        f"mailto://127.0.0.1:{server.port}/{names}?from=watch@example.org&smtp=127.0.0.1{more}"
    )


def test_a_mail_has_html_and_our_own_text_and_an_id_that_stays(mail: MailServer):
    sent = line(to(mail)).send(claimed(follows=FOLLOWS))
    line(to(mail)).send(claimed(repeat=True))

    first, second = (got.message for got in mail.got)
    assert sent == Sent()
    assert first["Message-ID"] == "<20260301T120000-0123abcd@example.org>"
    assert second["Message-ID"] == first["Message-ID"]
    assert first["References"] == "<20260228T120000-aaaaaaaa@example.org>"
    assert decoded(first["Subject"]) == 'RAISED · RU · US State Dept · 3 → 4 · "Do Not Travel"'
    text, page = first.get_payload()
    assert text_of(text) == bulletin().plain
    assert text_of(page) == bulletin().html
    assert decoded(second["Subject"]).startswith("POSSIBLE REPEAT · RAISED · RU")


def text_of(part: Any) -> str:
    """A part's text; mail ends its lines its own way."""
    text: str = part.get_payload(decode=True).decode()
    return text.replace("\r\n", "\n").strip()


def decoded(header: str) -> str:
    from email.header import decode_header, make_header

    return str(make_header(decode_header(header)))


def test_a_mail_as_text_only_where_the_url_says_so(mail: MailServer):
    line(to(mail, more="&format=text")).send(claimed())

    [got] = mail.got
    assert got.message.get_content_type() == "text/plain"
    assert text_of(got.message) == bulletin().plain


def test_mail_goes_by_starttls_with_a_login_to_a_server_of_a_known_ca(tmp_path: Path):
    context, ca = certificate(tmp_path)
    with mail_server(tls=context, login=("watch", "s3cret-pass")) as server:
        url = (
            f"mailtos://watch:s3cret-pass@localhost:{server.port}/desk@example.org"
            "?from=watch@example.org&smtp=localhost&mode=starttls"
        )
        assert line(url).send(claimed()).error == "no mail server (SSLCertVerificationError)"
        assert line(url, ca_file=ca).send(claimed()) == Sent()
        wrong = line(url.replace("s3cret-pass", "other"), ca_file=ca).send(claimed())

    assert len(server.got) == 1
    assert wrong == Sent(error="the mail server refused: 535", permanent=True)


def test_a_mailbox_that_is_none_is_a_permanent_failure(mail: MailServer):
    mail.refuse["desk@example.org"] = "550 5.1.1 no such user desk"

    sent = line(to(mail)).send(claimed())

    assert sent == Sent(error="recipients refused: 550", permanent=True)


def test_a_server_that_puts_off_is_asked_again(mail: MailServer):
    mail.data = ["451 greylisted"]

    assert line(to(mail)).send(claimed()) == Sent(error="the mail server refused: 451")


def test_a_server_that_cuts_the_line_after_the_message_may_have_taken_it(mail: MailServer):
    mail.data = ["drop"]

    sent = line(to(mail)).send(claimed())

    assert sent == Sent(error="no mail server (SMTPServerDisconnected)", unsure=True)


def test_nobody_at_the_mail_servers_port_is_no_unsure_send():
    sent = line("mailto://127.0.0.1:1/a@example.org?from=b@example.org&smtp=127.0.0.1").send(
        claimed()
    )

    assert sent == Sent(error="no mail server (ConnectionRefusedError)")


def test_who_has_the_mail_does_not_get_it_again_with_those_who_have_not(mail: MailServer):
    mail.refuse["two@example.org"] = "451 later"
    held_open = line(to(mail, "one@example.org", "two@example.org"))

    assert held_open.send(claimed()).error == "recipients refused: 451"
    mail.refuse.clear()
    assert held_open.send(claimed()) == Sent()

    assert [got.recipients for got in mail.got] == [["one@example.org"], ["two@example.org"]]


# Tests, secrets, and small parts --------------------------------------------------------


def test_a_test_is_marked_and_says_why_it_failed(web: HttpReceiver):
    address = Address("desk", Secret(f"json://127.0.0.1:{web.port}/"))

    assert send_test(address) is None
    assert web.got[0].body["slug"] == "TEST  advisorywatch reaches this address"
    web.faults = [503]
    assert send_test(address) == "HTTP 503"


FAULTS = [200, 500, 404, (429, {"Retry-After": "1"}), "reset"]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_no_token_stands_in_a_log_or_an_outcome_whatever_goes_wrong(
    slack: HttpReceiver, fault: Any, caplog: pytest.LogCaptureFixture, capfd: Any
):
    slack.faults = [fault]
    caplog.set_level(logging.DEBUG)
    root = logging.getLogger()
    written: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: written.append(record.getMessage())  # type: ignore[method-assign]
    root.addHandler(handler)
    try:
        sent = line(f"{SLACK.replace('TIiajkdnlazkcOXrIdevi7FQ', TOKEN[:24])}").send(claimed())
    finally:
        root.removeHandler(handler)

    everything = repr(sent) + caplog.text + "".join(written) + "".join(capfd.readouterr())
    assert slack.got or sent.error
    assert TOKEN[:24] not in everything


@pytest.mark.parametrize(
    "url",
    [
        f"slack://{TOKEN}",
        f"json://user:{TOKEN}@127.0.0.1:1/",
        f"mailto://user:{TOKEN}@127.0.0.1:1/a@b.example?smtp=127.0.0.1",
        f"nosuch://{TOKEN}",
        f"slack://{TOKEN}/{TOKEN}/{TOKEN}?format={TOKEN}",
        f"json://127.0.0.1:{TOKEN}/",
    ],
)
def test_no_token_stands_in_what_is_said_of_a_url_that_fails(
    url: str, caplog: pytest.LogCaptureFixture, capfd: Any
):
    caplog.set_level(logging.DEBUG)

    sent = line(url).send(claimed())

    everything = repr(sent) + repr(line(url)) + caplog.text + "".join(capfd.readouterr())
    assert sent.error
    assert TOKEN not in everything


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("9" * 30, timedelta(hours=6)),
        (format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True), timedelta(0)),
    ],
    ids=["seconds", "empty", "words", "negative", "far beyond", "a date that is past"],
)
def test_retry_after_in_all_its_forms(value: str, wait: timedelta | None):
    assert retry_after({"Retry-After": value}) == wait


def test_what_never_left_is_told_from_what_may_have_arrived():
    class ConnectTimeout(Exception): ...

    class Broken(Exception): ...

    assert never_left(ConnectTimeout("x"))
    assert not never_left(Broken("x"))


def test_apprise_is_not_imported_before_something_is_sent():
    import subprocess
    import sys

    code = "import advisorywatch.desks.deliver, sys; sys.exit('apprise' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_receiver_left_hanging_lets_the_program_end(web: HttpReceiver):
    web.faults = ["drip"]
    line(f"json://127.0.0.1:{web.port}/", deadline_s=0.2).send(claimed())

    import threading

    hanging = [t for t in threading.enumerate() if t.name == "send desk"]
    assert all(thread.daemon for thread in hanging)
    assert hanging
    web.over.set()
    assert until(lambda: not any(thread.is_alive() for thread in hanging))
