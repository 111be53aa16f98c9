"""Austria's map of warnings: its script names the page of every country. at_bmeia's index."""

import json
import re
from dataclasses import dataclass, replace
from urllib.parse import unquote, urljoin, urlsplit

from advisorywatch.advisory import clean
from advisorywatch.errors import SourceChanged, found
from advisorywatch.source import Document
from advisorywatch.sources._listing import Entry, Listing

MAP = re.compile(r"\bbmeiaCountrySecurityInfos\s*=\s*(?=\{)")


@dataclass(frozen=True, slots=True)
class MapListing(Listing):
    """The countries of the map's script; the links of a page without one."""

    def entries(self, document: Document) -> list[Entry]:
        drawn = MAP.search(document.text)
        if drawn is None:
            return Listing.entries(self, document)
        try:
            countries, _ = json.JSONDecoder().raw_decode(document.text, drawn.end())
            told = [
                Entry(urljoin(document.url, one["link"]), clean(one["title"]), "")
                for one in countries.values()
                if one.get("link") and one.get("title")
            ]
        except (ValueError, AttributeError, TypeError) as error:
            script = document.text[drawn.end() :][:80]
            message = (
                f"{document.url}: expected title and link of countries, found {found(script)}"
            )
            raise SourceChanged(message) from error
        listed = {
            entry.url: replace(entry, slug=unquote(there[1]))
            for entry in told
            if (there := re.fullmatch(self.path, urlsplit(entry.url).path))
        }
        if len(listed) < self.least:
            raise SourceChanged(
                f"{document.url}: expected links to pages of countries ({self.path}), "
                f"found {len(listed)} of {len(told)}"
            )
        return list(listed.values())
