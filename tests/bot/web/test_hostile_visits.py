"""Whatever stands in an address: no markup comes out, no file, no mistake of ours, and soon."""

from __future__ import annotations

from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.web_speed import longest
from tests.bot.web.conftest import visitor
from tests.bot.web.reading import parsed

MARKUP = (
    "\"><script>alert(1)</script><img src=x onerror=alert(1)>'{{7*7}}${7*7}</textarea></title>"
)
FIELDS = {
    "/": ("q",),
    "/m": ("q", "page"),
    "/p": ("q", "page"),
    "/t": ("q",),
    "/find": ("q", "year", "page"),
    "/verify": ("claim", "speaker", "date", "code"),
    "/m/90415": ("lang",),
    "/m/90415/1": ("c", "s", "t", "lang"),
}
PLACES = (
    "/m/{}",
    "/m/90415/{}",
    "/q/{}",
    "/p/{}",
    "/t/{}",
    "/static/{}/style.css",
    "/{}",
    "/m/{}/beside",
)
NASTY = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            MARKUP,
            "../../../etc/passwd",
            "..%2f..%2fetc%2fpasswd",
            "%00",
            "\x00\x1f\x7f",
            "\ud800",
            "\u202eabc",
            "٣٤",
            "-1",
            "9" * 40,
            "0x10",
            "NaN",
            "*" * 300,
            "(" * 200,
            '"' * 99,
            "а" * 400,
            "и " * 190,
            "by " * 120,
            "с 2020 по 2022 " * 20,
            "{% include '/etc/passwd' %}",
            "' OR 1=1 --",
            ".json.atom.csv.png",
            "//evil.example/",
            "\r\nSet-Cookie: a=b",
        ]
    ),
)
RIGHT = {200, 302, 304, 400, 404, 405, 414}
PATIENT = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def expect_harmless(shown, given_: str) -> None:
    assert shown.status_code in RIGHT
    assert "content-security-policy" in shown.headers
    assert "set-cookie" not in shown.headers or "lang=" in shown.headers["set-cookie"]
    location = shown.headers.get("location", "http://127.0.0.1:8080/")
    assert location.startswith("http://127.0.0.1:8080/")
    assert "\n" not in location
    kind = shown.headers.get("content-type", "")
    if kind.startswith("text/html"):
        page = parsed(shown.text)
        sources = [node.attributes.get("src") or "" for node in page.css("script")]
        assert len(sources) == 1
        assert sources[0].startswith("/static/")
        assert not page.css("img, iframe, style, object, embed")
        assert not [
            n for n in page.css("*") if any(name.startswith("on") for name in n.attributes)
        ]
        assert "49" not in shown.text or "49" in given_ or "7*7" not in given_
    assert "root:x:0" not in shown.text


@PATIENT
@given(st.sampled_from(sorted(FIELDS)), NASTY, st.sampled_from(["", ".json", ".atom", ".csv"]))
def test_in_any_field(visit, path, words, form):
    for name in FIELDS[path]:
        try:
            query = urlencode({name: words})
        except UnicodeEncodeError:
            query = f"{name}=%ED%A0%80"
        address = path + (form if path != "/" else form and f"/{form}")
        expect_harmless(visit.get(f"{address}?{query}"), words)


@PATIENT
@given(st.sampled_from(PLACES), NASTY, st.sampled_from(["", ".json", ".png"]))
def test_in_any_place_of_an_address(visit, place, words, form):
    told = quote(words.encode("utf-8", "replace"), safe="")
    expect_harmless(visit.get(place.format(told) + form), words)


@PATIENT
@given(NASTY, NASTY)
def test_in_headers(visit, words, others):
    told = words.encode("ascii", "ignore").decode().replace("\r", "").replace("\n", "").strip()
    clean = "".join(sign for sign in told if sign.isprintable())
    shown = visit.get(
        "/m", headers={"Accept-Language": clean, "If-None-Match": clean, "Cookie": f"lang={clean}"}
    )
    expect_harmless(shown, words)


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_markup_of_a_transcript_stays_words(parts, lang):
    visit = visitor(parts, lang)
    id_ = next(e.head.id for e in parts.archive.entries() if "script" in e.head.title)
    for address in (
        f"/m/{id_}",
        f"/m/{id_}/0",
        "/m",
        "/",
        "/find?q=паруса",
        "/?q=паруса",
        f"/m/{id_}.atom",
        "/m.atom",
    ):
        shown = visit.get(address)
        if shown.headers["content-type"].startswith("text/html"):
            expect_harmless(shown, "")
            assert "<img" not in shown.text
        assert "<script>alert" not in shown.text


def test_the_longest_of_everything_is_answered(visit):
    """Looked for in vain; how long each takes is measured in `benchmarks/web_speed.py`."""
    for address in longest():
        assert visit.get(address).status_code in RIGHT, address
