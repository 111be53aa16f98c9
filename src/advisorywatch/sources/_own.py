"""Whether a page is of the country it was asked for; a cache may answer with another's."""

from collections.abc import Collection

from advisorywatch.errors import SourceChanged
from advisorywatch.source import Document


def own(document: Document, codes: Collection[str]) -> None:
    """SourceChanged where the index led here for a country the page does not speak of."""
    asked = document.link.country if document.link else None
    if asked is not None and asked not in codes:
        raise SourceChanged(
            f"{document.url}: expected the page of {asked}, found one of {' '.join(codes)}"
        )
