"""What servers send in place of a document, as really seen; and how a document arrives spoilt."""


def block_page() -> bytes:
    """A firewall's page, sent with status 200 as often as with 403."""
    return (
        b'<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>'
        b'<meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper">'
        b"<h1>Verifying you are human. This may take a few seconds.</h1>"
        b"<noscript>Enable JavaScript and cookies to continue</noscript></div></body></html>"
    )


def empty() -> bytes:
    """Nothing, with status 200."""
    return b""


def truncated(body: bytes, keep: float = 0.5) -> bytes:
    """The connection broke: the first part only."""
    return body[: int(len(body) * keep)]


def empty_list() -> bytes:
    """cadataapi.state.gov has answered 200 with this."""
    return b"[]"


def empty_object() -> bytes:
    """The Auswärtiges Amt documents this as its answer to an error."""
    return b"{}"
