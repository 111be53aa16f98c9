"""What readers share: exact questions, and text as a reader sees it."""

import pytest

from advisorywatch.errors import SourceChanged
from advisorywatch.source import Document
from advisorywatch.sources._page import Page, clean_json, clean_slice, html_to_text, xml
from builders import NOW

URL = "https://ministry.example/page"


def document(body: str | bytes) -> Document:
    return Document(URL, body.encode() if isinstance(body, str) else body, NOW)


def page(body: str) -> Page:
    return Page(document(body))


def test_one_gives_the_only_element():
    assert page("<p class=level>Stufe 4</p><p>rest</p>").one(".level").text == "Stufe 4"


@pytest.mark.parametrize("count", [0, 2])
def test_one_refuses_none_and_several_and_says_where(count):
    with pytest.raises(SourceChanged) as error:
        page("<p class=level>Stufe 4</p>" * count + "<p>rest</p>").one(".level")

    assert str(error.value) == f"{URL}: expected one '.level', found {count}"


def test_maybe_is_none_where_there_is_none_and_refuses_several():
    assert page("<p>rest</p>").maybe(".level") is None
    with pytest.raises(SourceChanged, match="at most one"):
        page("<p class=level></p><p class=level></p>").maybe(".level")


def test_some_refuses_an_empty_answer():
    with pytest.raises(SourceChanged, match="expected some 'li', found 0"):
        page("<p>rest</p>").some("li")


def test_an_empty_body_is_no_page():
    with pytest.raises(SourceChanged, match="found an empty body"):
        page("  \n ").all("p")


def test_a_missing_attribute_is_named():
    link = page("<a>here</a>").one("a")

    with pytest.raises(SourceChanged, match="<a href=…>"):
        page("").attribute(link, "href")


def test_text_keeps_paragraphs_items_and_headings_on_lines():
    markup = (
        "<h2>Safety</h2><p>Do <b>not</b>\n travel&nbsp;to<br/>Mali.</p><ul><li>One<li>Two</ul>"
    )

    assert html_to_text(markup) == "Safety\nDo not travel to\nMali.\nOne\nTwo"


def test_items_of_a_list_bear_marks_where_asked():
    markup = "<p>To:</p><ul><li><p>One</p></li><li>Two<ul><li>Three</li></ul></li></ul>End"

    assert html_to_text(markup, marks=True) == "To:\n• One\n• Two\n• Three\nEnd"
    assert html_to_text(markup) == "To:\nOne\nTwo\nThree\nEnd"


def test_text_holds_nothing_a_reader_does_not_see():
    markup = "<p>See<!-- not this --> here<script>nor this</script><style>p{}</style> and\u200b on</p>"

    assert html_to_text(markup) == "See here and on"


def test_cells_of_a_row_share_its_line():
    markup = "<table><tr><td>Mali</td><td>4</td></tr><tr><td>Peru</td><td>2</td></tr></table>"

    assert html_to_text(markup) == "Mali 4\nPeru 2"


def test_plain_text_is_only_cleaned():
    assert html_to_text(" Do  not\u00a0travel \n\n now ") == "Do not travel\nnow"


def test_text_with_a_declaration_and_control_characters_is_read():
    assert (
        html_to_text('<?xml version="1.0" encoding="utf-8"?><p>a\x0bb &amp; c</p>') == "ab & c"
    )


def test_the_text_of_an_element_is_that_of_its_markup():
    found = page("<div id=a><p>One <i>and</i></p><p>two</p></div><p>three</p>")

    assert found.text(found.one("#a")) == "One and\ntwo"
    assert found.line(found.one("#a")) == "One and two"


def test_a_prefix_declared_nowhere_is_no_fault_of_a_document():
    root = xml(
        document("<rss><item><dc:identifier>NS</dc:identifier><title>a</title></item></rss>")
    )

    assert root.findtext("item/title") == "a"


def test_cut_xml_is_a_changed_source_whatever_its_prefixes():
    with pytest.raises(SourceChanged, match="expected whole XML"):
        xml(document("<rss><item><dc:identifier>NS</dc:identifier></item>"))


def test_cut_xml_is_a_changed_source():
    with pytest.raises(SourceChanged, match="expected whole XML"):
        xml(document("<rss><channel><item></item>"))


def test_xml_after_blank_lines_is_read():
    assert xml(document('\n\n<?xml version="1.0"?><rss/>')).tag == "rss"


def test_xml_with_entities_of_its_own_is_refused():
    with pytest.raises(SourceChanged, match="without entities"):
        xml(document('<!DOCTYPE r [<!ENTITY a "Level 4">]><r>&a;</r>'))


def test_a_slice_ignores_what_moves_and_what_stands_outside():
    cut = clean_slice("main", drop=[".counter"], moving=[r"Gyldig: [\d.]+"])
    before = (
        "<main><p class=l4>Fraråder</p><p>Gyldig: 1.3.2026</p><i class=counter>7</i></main>x"
    )
    after = (
        "<main><p class=l4>Fraråder</p>\n<p>Gyldig: 2.3.2026</p><i class=counter>8</i></main>y"
    )

    assert cut(document(before)) == cut(document(after))


def test_a_slice_sees_a_level_that_stands_only_in_a_class():
    cut = clean_slice("main")

    assert cut(document("<main><p class=l4></p></main>")) != cut(
        document("<main><p class=l3></p></main>")
    )


def test_a_slice_that_is_gone_leaves_the_whole_body_to_the_reader():
    assert clean_slice("main")(document("<p>Just a moment</p>")) == b"<p>Just a moment</p>"


def test_json_is_cut_at_any_depth_and_in_any_order():
    cut = clean_json("moved")

    assert cut(document('{"a": {"moved": 1, "b": 2}, "c": []}')) == cut(
        document('{"c": [], "a": {"b": 2, "moved": 9}, "moved": 3}')
    )


def test_what_is_no_json_counts_whole():
    assert clean_json("moved")(document("<html>")) == b"<html>"
