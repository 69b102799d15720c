"""What every answer carries: safe headers, a language, a tag to know it again by."""

from __future__ import annotations

import pytest

from bot.web.serving import names_of
from bot.web.visit import language
from tests.bot.web.conftest import parts_of, visitor
from tests.bot.web.reading import links, parsed, texts

EVERYWHERE = [
    "/",
    "/m/90415",
    "/nothing",
    "/m/90415.json",
    "/find.csv?q=мост",
    "/robots.txt",
    "/p/x",
]


@pytest.mark.parametrize("address", EVERYWHERE)
def test_nothing_is_loaded_from_elsewhere_and_nothing_may_frame_it(visit, address):
    headers = visit.get(address).headers
    policy = dict(
        part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";")
    )
    assert policy == {
        "default-src": "'none'",
        "style-src": "'self'",
        "script-src": "'self'",
        "img-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "server" not in headers


def test_a_refused_method_and_file_are_as_safe(visit):
    for shown in (visit.post("/"), visit.get("/static/x/none.css"), visit.get("/" + "ы" * 9000)):
        assert "content-security-policy" in shown.headers


def test_telegram_in_a_browser_may_frame_a_public_page(library):
    visit = visitor(parts_of(library, url="https://meetings.example.org"))
    shown = visit.get("/", headers={"Host": "meetings.example.org"}).headers
    assert shown["content-security-policy"].endswith("frame-ancestors https://web.telegram.org")
    assert "x-frame-options" not in shown


def test_pages_are_asked_for_again_by_their_tag(visit):
    first = visit.get("/m/90415")
    assert first.headers["cache-control"] == "no-cache"
    tag = first.headers["etag"]
    again = visit.get("/m/90415", headers={"If-None-Match": f'"other", {tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert visit.get("/m/90415", headers={"If-None-Match": '"other"'}).status_code == 200
    in_english = visit.get("/m/90415", headers={"If-None-Match": tag, "Accept-Language": "en"})
    assert in_english.status_code == 200


def test_files_are_kept_for_ever_under_the_name_of_their_bytes(visit):
    address = parsed(visit.get("/").text).css_first("link[rel=stylesheet]").attributes["href"]
    kept = visit.get(address)
    assert kept.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert kept.headers["content-type"] == "text/css; charset=utf-8"
    older = visit.get("/static/0123456789/style.css")
    assert older.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "a b", "127.0.0.1:x"]
)
def test_a_page_on_loopback_is_called_by_no_other_name(visit, host):
    shown = visit.get("/m/90415.json", headers={"Host": host})
    assert shown.status_code == 400
    assert "Зимин" not in shown.text


@pytest.mark.parametrize("host", ["localhost:8080", "127.0.0.1", "[::1]:9", "LOCALHOST"])
def test_it_is_by_its_own(visit, host):
    assert visit.get("/m", headers={"Host": host}).status_code == 200


def test_the_names_a_page_is_called_by():
    own = {"localhost", "127.0.0.1", "[::1]"}
    assert names_of("127.0.0.1", "") == own
    assert names_of("127.0.0.1", "https://Page.example:8443/steno") == {*own, "page.example"}
    assert names_of("::1", "") == own
    assert names_of("192.168.1.5", "") == {*own, "192.168.1.5"}
    assert names_of("0.0.0.0", "") == frozenset()


def test_links_are_those_of_the_public_address(library):
    visit = visitor(parts_of(library, url="https://page.example/steno"))
    shown = visit.get("/steno/m/90415/1", headers={"Host": "page.example"})
    assert shown.status_code == 200
    address = parsed(shown.text).css_first("link[rel=canonical]").attributes["href"]
    assert address.startswith("https://page.example/steno/m/90415/1")


@pytest.mark.parametrize("address", ["//elsewhere.example", "///elsewhere.example/m?q=x"])
def test_slashes_before_a_name_lead_to_no_site_of_that_name(visit, address):
    answer = visit.get(f"http://localhost{address}")
    assert answer.status_code == 404
    leading = [link.attributes["href"] for link in parsed(answer.text).css("a[href]")]
    assert leading
    assert not [href for href in leading if href and href.startswith("//")]


@pytest.mark.parametrize(
    "address", ["", "/", "/m/90415/1", "/t/взаимная торговля", "/?q=торговля"]
)
def test_a_page_beneath_a_path_leads_nowhere_above_it(library, address):
    visit = visitor(parts_of(library, url="https://page.example/steno"))
    visit.base_url = "https://page.example"
    shown = visit.get(f"/steno{address}")
    assert shown.status_code == 200
    page = parsed(shown.text)
    form = page.css_first("form")
    assert form is None or form.attributes["action"].startswith("/steno/")
    assert page.css_first("script").attributes["src"].startswith("/steno/static/")
    for link in links(shown.text):
        assert link.startswith("/steno/"), link
        assert visit.get(link).status_code in (200, 302), link


@pytest.mark.parametrize(
    ("accepted", "spoken"),
    [
        ("ru", "ru"),
        ("ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("en-GB,en;q=0.9,ru;q=0.8", "en"),
        ("en;q=0.3, ru;q=0.7", "ru"),
        ("be", "ru"),
        ("de,fr", "en"),
        ("de, ru;q=0.5", "ru"),
        ("ru;q=0, en", "en"),
        ("", "en"),
        ("*;;q==,,,;q=1", "en"),
        ("ru;q=abc,en;q=0.1", "en"),
    ],
)
def test_the_language_is_the_browsers(accepted, spoken):
    assert language("", accepted) == spoken


def test_the_language_chosen_is_kept(visit):
    shown = visit.get("/m/90415?lang=en")
    assert texts(shown.text, "html nav li a")[0] == "Meetings"
    assert "lang=en" in shown.headers["set-cookie"]
    assert "HttpOnly" in shown.headers["set-cookie"]
    assert parsed(visit.get("/m").text).css_first("html").attributes["lang"] == "en"
    assert "set-cookie" not in visit.get("/m").headers
    assert "set-cookie" not in visit.get("/m?lang=xx").headers
