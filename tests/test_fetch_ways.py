"""Fetching: who may be asked, and by which way: addresses, TLS, mirror, proxies."""

import socket
import ssl
from datetime import UTC, datetime, timedelta

import pytest

from advisorywatch.errors import FetchFailed, SettingsError
from advisorywatch.fetch import Fetch, FetchSettings
from advisorywatch.secret import Secret
from advisorywatch.source import Link
from webserver import Visit, fetching, page, redirect, site

# --- who may be asked


@pytest.fixture
def names(monkeypatch):
    """Name → addresses, in place of the resolver; the last address is given for ever."""
    book, real = {}, socket.getaddrinfo

    def getaddrinfo(host, port, *args, **kwargs):
        if host in book:
            addresses = book[host]
            host = addresses.pop(0) if len(addresses) > 1 else addresses[0]
        elif not host[0].isdigit():
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, port, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return book


def test_a_name_without_address_has_its_word(names):
    with fetching() as fetch, pytest.raises(FetchFailed) as failed:
        fetch.get(Link("https://ministry.invalid/advice"))

    assert failed.value.reason == "dns"
    assert "https://ministry.invalid/advice" in str(failed.value)


def test_a_public_name_with_a_private_address_is_not_asked(names):
    names["ministry.example"] = ["127.0.0.1"]
    with site({"/p": page()}) as there:
        url = there.url.replace("127.0.0.1", "ministry.example")
        with fetching(allow_private=()) as fetch, pytest.raises(FetchFailed) as failed:
            fetch.get(Link(f"{url}/p"))
        with fetching(allow_private=("Ministry.example",)) as fetch:
            assert fetch.get(Link(f"{url}/p")).url == f"{url}/p"

    assert failed.value.reason == "private"
    assert len(there.requests) == 1


def test_the_address_that_was_checked_is_the_one_connected_to(names):
    """A second look-up would lead to the private one: DNS rebinding."""
    names["ministry.example"] = ["127.0.0.2", "127.0.0.1"]
    with site({"/p": page()}, address="127.0.0.2") as there:
        url = there.url.replace("127.0.0.2", "ministry.example")
        with fetching(allow_private=("127.0.0.2",)) as fetch:
            fetch.get(Link(f"{url}/p"))

    assert there.paths == ["/p"]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate for localhost that no authority signed, and its key, in one file."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    today = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("tls") / "localhost.pem"
    file.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return file


@pytest.fixture
def https(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with site({"/p": page()}, tls=context) as there:
        there.url = there.url.replace("127.0.0.1", "localhost")
        yield there


def test_a_certificate_of_nobody_is_refused(https):
    with fetching(allow_private=("localhost",)) as fetch, pytest.raises(FetchFailed) as failed:
        fetch.get(Link(f"{https.url}/p"))

    assert failed.value.reason == "tls"
    assert "self-signed" in str(failed.value)


def test_a_ca_file_is_trusted_and_tls_still_asks_for_the_name(https, certificate):
    allowed = ("localhost", "127.0.0.1")
    with fetching(allow_private=allowed, ca_file=certificate) as fetch:
        assert fetch.get(Link(f"{https.url}/p")).status == 200
        with pytest.raises(FetchFailed) as failed:
            fetch.get(Link(f"{https.url.replace('localhost', '127.0.0.1')}/p"))

    assert failed.value.reason == "tls"


def test_a_ca_file_that_is_none_is_a_fault_of_the_settings(tmp_path):
    with pytest.raises(SettingsError, match="ca_file"):
        fetching(ca_file=tmp_path / "none.pem")


# --- by way of a mirror or a proxy


def test_a_mirror_is_asked_and_the_original_is_recorded():
    with (
        site({"/ministry.example/advice/ru": page()}) as mirror,
        fetching(mirror=f"{mirror.url}/", allow_private=()) as fetch,
    ):
        document = fetch.get(Link("https://Ministry.example/advice/ru?lang=de#top"))

    assert mirror.paths == ["/ministry.example/advice/ru?lang=de"]
    assert document.url == "https://Ministry.example/advice/ru?lang=de#top"
    assert document.final_url == document.url


def test_a_redirect_of_the_mirror_is_mapped_back():
    with site({"/b.example/q": page()}) as mirror:
        mirror.pages["/a.example/p"] = redirect(f"{mirror.url}/b.example/q?x=1")
        mirror.pages["/a.example/r"] = redirect("https://b.example/q")
        with fetching(mirror=mirror.url) as fetch:
            mapped = fetch.get(Link("https://a.example/p")).final_url
            original = fetch.get(Link("http://a.example/r")).final_url

    assert mapped == "https://b.example/q?x=1"
    assert original == "https://b.example/q"
    assert mirror.paths[1::2] == ["/b.example/q?x=1", "/b.example/q"]


def test_a_source_may_have_its_own_proxy(names):
    with site({"http://ministry.example/p": page(b"<html>by proxy</html>")}) as proxy:
        secret = Secret(proxy.url.replace("://", "://desk:pa55@"))
        with fetching(allow_private=()) as fetch:
            document = fetch.through(secret).get(Link("http://ministry.example/p"))
            with pytest.raises(FetchFailed):
                fetch.get(Link("http://ministry.example/p"))

    assert document.body == b"<html>by proxy</html>"
    assert [request.headers["Proxy-Authorization"] for request in proxy.requests] == [
        "Basic ZGVzazpwYTU1"
    ]


@pytest.mark.parametrize("url", ["http://10.0.0.1/", "http://localhost/", "http://[::1]/"])
def test_a_proxy_is_not_asked_for_a_private_address(url):
    with (
        site({}) as proxy,
        fetching(proxy=Secret(proxy.url), allow_private=()) as fetch,
        pytest.raises(FetchFailed) as failed,
    ):
        fetch.get(Link(url))

    assert failed.value.reason == "private"
    assert proxy.requests == []


def test_no_message_bears_the_proxys_password(names):
    def refuse(visit: Visit):
        visit.give(407, b"no")

    with site({}) as proxy:
        proxy.pages["http://ministry.example/p"] = refuse
        secret = Secret(proxy.url.replace("://", "://desk:pa55@"))
        settings = FetchSettings("ops@desk.example", proxy=secret, pace_s=0)
        with Fetch(settings, robots=False) as fetch:
            for url in ("http://ministry.example/p", "https://ministry.example/p"):
                with pytest.raises(FetchFailed) as failed:
                    fetch.get(Link(url))
                assert "pa55" not in f"{failed.value} {failed.value.__cause__!r} {settings}"


@pytest.mark.parametrize(
    "proxy", ["socks5://u:pa55@h:1", "http://u:pa/55@h:1x", "http://u:pa#55@h"]
)
def test_a_proxy_that_cannot_be_used_is_a_fault_of_the_settings(proxy):
    with pytest.raises(SettingsError) as fault:
        fetching(proxy=Secret(proxy))

    assert "pa" not in str(fault.value).replace("password", "")


def test_a_name_and_password_in_an_address_are_not_told():
    with fetching() as fetch, pytest.raises(FetchFailed) as failed:
        fetch.get(Link("http://desk:pa55@127.0.0.1:9/"))

    assert "pa55" not in str(failed.value)
