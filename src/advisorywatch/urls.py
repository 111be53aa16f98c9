"""Addresses of the web, as strings: what is asked, and what stands for it on a mirror. Pure."""

from urllib.parse import unquote, urlencode, urljoin, urlsplit, urlunsplit

from advisorywatch.errors import FetchFailed, found


def web_host(url: str) -> str:
    """The host of an http or https URL, in small letters; FetchFailed (url) where it is none."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("http", "https") and parts.port != 0
    except ValueError:
        sound = False
    if not sound or not parts.hostname:
        raise FetchFailed("url", f"expected an http or https address, found {found(url)}")
    return parts.hostname


def origin(url: str) -> str:
    """Scheme, host and port, without a name and password: "https://ministry.example"."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{place(url)}"


def place(url: str) -> str:
    """Host and port."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()


def shown(url: str) -> str:
    """The URL as it may stand in a message: without a name and password."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return found(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def mirrored(url: str, mirror: str | None) -> str:
    """Where to ask for it: https://HOST/PATH is MIRROR/HOST/PATH."""
    if mirror is None:
        return url
    _, _, path, query, _ = urlsplit(url)
    return f"{mirror}/{place(url)}{path or '/'}" + (f"?{query}" if query else "")


def original(url: str, mirror: str | None) -> str:
    """What a mirror's URL stands for; any other is its own."""
    if mirror is None or not url.startswith(f"{mirror}/"):
        return url
    return "https://" + url.removeprefix(f"{mirror}/").lstrip("/")


def with_parameter(url: str, name: str, value: str) -> str:
    """The address with one more parameter in its query."""
    parts = urlsplit(url)
    query = "&".join(filter(None, (parts.query, urlencode({name: value}))))
    return urlunsplit(parts._replace(query=query))


def without_parameter(url: str, name: str) -> str:
    """The address without that parameter, wherever in its query it stands."""
    parts = urlsplit(url)
    kept = [one for one in parts.query.split("&") if unquote(one.partition("=")[0]) != name]
    return urlunsplit(parts._replace(query="&".join(kept)))


def redirected(asked: str, location: str | None, mirror: str | None) -> str:
    """Where a redirect leads, as an original URL; FetchFailed (redirect) where to nowhere."""
    try:
        there = original(urljoin(asked, location or ""), mirror)
        web_host(there)
    except (ValueError, FetchFailed) as error:
        raise FetchFailed(
            "redirect", f"expected a redirect to http or https, found {found(location)}"
        ) from error
    if not location:
        raise FetchFailed("redirect", "expected where the redirect leads, found no Location")
    return there
