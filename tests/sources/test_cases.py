"""Every reader reads every case as a careful reader would: made ones here, real ones in place."""

from pathlib import Path

import pytest

from advisorywatch.errors import SourceChanged
from cases import captures, compare, document, made, read, table
from corpus import CORPUS, needs_corpus

LINK = ("country", "name", "stamp")


@pytest.mark.parametrize(
    ("source", "folder"), [pytest.param(s, f, id=f"{s}-{f.name}") for s, f in made()]
)
def test_a_made_case_is_read_as_its_table_says(source: str, folder: Path):
    expected = table(folder / "expected.tsv")
    [page] = folder.glob("page.*")
    link = {key: expected.facts.get(key) for key in LINK}
    asked = document(
        source, page.read_bytes(), page.suffix, url=expected.facts.get("url", ""), **link
    )

    if "raises" in expected.facts:
        with pytest.raises(SourceChanged) as error:
            read(source, asked)
        assert expected.facts["raises"] in str(error.value)
        assert asked.url in str(error.value)
        return
    compare(expected, expected.rows, read(source, asked))


@needs_corpus
@pytest.mark.parametrize(
    ("source", "path", "file"),
    [pytest.param(s, p, f, id=f"{s}-{f}") for s, p, f in captures()],
)
def test_a_real_capture_is_read_as_its_table_says(source: str, path: Path, file: str):
    expected = table(path)
    rows = [row for row in expected.rows if row["file"] == file]
    page = CORPUS / "sources" / source / file
    asked = document(
        source,
        page.read_bytes(),
        page.suffix,
        url=rows[0].get("at", ""),
        country=rows[0].get("of"),
    )

    compare(expected, rows, read(source, asked))
