"""The page in Chromium: as wide as a phone and a desk, light and dark, with scripts and without.

Skipped where there is no Chromium (`apt-get install chromium`); what axe-core finds is asked only
where npm has put it (`make browser`).
"""

from __future__ import annotations

import asyncio
import dataclasses
import shutil
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.web.application import web_application
from bot.web.serving import serving
from tests.bot.web.conftest import parts_of
from tests.bot.web.test_any_script import PAGES, library_of_guests
from tests.bot.web.test_pages import EVERY_PAGE
from tests.soon import SOON

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
if CHROMIUM is None:
    pytest.skip("there is no Chromium here: apt-get install chromium", allow_module_level=True)
AXE = Path(__file__).parents[3] / ".browser/node_modules/axe-core/axe.min.js"
PHONE, DESK = 390, 1280
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@contextmanager
def served(application):
    """A real server in a thread of its own; its address."""
    started, ended = threading.Event(), threading.Event()
    told: list[int] = []

    async def serve() -> None:
        async with serving(application, "127.0.0.1", 0) as port:
            told.append(port)
            started.set()
            await asyncio.to_thread(ended.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert started.wait(SOON)
    try:
        yield f"http://127.0.0.1:{told[0]}"
    finally:
        ended.set()
        thread.join(SOON)


@pytest.fixture(scope="module")
def site(library):
    with served(web_application(parts_of(library))) as address:
        yield address


@pytest.fixture(scope="module")
def chromium():
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium):
    """Opens a context; what its pages asked for and complained of is in it."""
    contexts = []

    def open_(width=DESK, **options):
        context = chromium.new_context(
            viewport={"width": width, "height": 900}, locale="ru-RU", **options
        )
        context.asked, context.complaints = [], []
        page = context.new_page()
        page.on("request", lambda request: context.asked.append(request.url))
        page.on("console", lambda message: context.complaints.append(message.text))
        page.on("pageerror", lambda error: context.complaints.append(str(error)))
        contexts.append(context)
        return page

    yield open_
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", [320, PHONE, DESK])
def test_no_page_is_wider_than_the_screen_or_asks_elsewhere(opened, site, width):
    page = opened(width)
    for name, address in EVERY_PAGE.items():
        assert page.goto(site + address).status == 200, name
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name
    assert page.context.complaints == []
    assert [url for url in page.context.asked if not url.startswith(f"{site}/")] == []


@pytest.fixture(scope="module")
def guests(tmp_path_factory):
    library = library_of_guests(tmp_path_factory.mktemp("guests") / "data")
    with served(web_application(parts_of(library))) as address:
        yield address


def test_a_name_without_a_break_makes_no_page_wider(opened, guests):
    page = opened(320)
    for name, address in PAGES.items():
        assert page.goto(guests + address).status == 200, name
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, name


IN_PIECES = """() => [...document.querySelectorAll("main time")].filter(day => {
  const range = document.createRange(); range.selectNodeContents(day);
  return range.getClientRects().length > 1; }).map(day => day.textContent)"""


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_a_day_stays_in_one_piece(opened, guests, site, width):
    """Neither cut by the end of a line nor drawn into a title that runs from right to left."""
    page = opened(width)
    addresses = [guests + one for one in PAGES.values()]
    for address in [*addresses, f"{site}/m", f"{site}/find?q=торговля"]:
        page.goto(address)
        assert page.evaluate(IN_PIECES) == [], address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_axe_finds_nothing_serious(opened, site, width, scheme):
    if not AXE.exists():
        pytest.skip("axe-core is not here: `make browser` has npm put it into .browser")
    page = opened(width, color_scheme=scheme)
    found = []
    for name, address in EVERY_PAGE.items():
        page.goto(site + address)
        page.evaluate(AXE.read_text("utf-8"))
        for one in page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]:
            nodes = [node["html"][:160] for node in one["nodes"][:3]]
            found.append((one["impact"], one["id"], name, nodes))
    assert [one for one in found if one[0] in ("serious", "critical")] == []
    assert [one for one in found if one[0] == "moderate"] == []


def test_without_scripts_all_is_there_but_copying(opened, site):
    page = opened(PHONE, java_script_enabled=False)
    page.goto(f"{site}/")
    page.get_by_role("searchbox").fill("На сколько дороже бесшумные рельсы?")
    page.get_by_role("button", name="Найти").click()
    assert "12 процентов" in page.locator(".quotation.large strong").inner_text()
    assert page.locator("button[data-copy]").first.is_hidden()
    page.get_by_role("link", name="В стенограмме").first.click()
    assert page.locator("#here").is_visible()
    assert "12 процентов" in " ".join(page.locator("mark.here").all_inner_texts())
    page.get_by_role("link", name="EN").click()
    assert page.locator("html").get_attribute("lang") == "en"


def test_a_link_opens_at_its_place(opened, site):
    page = opened(PHONE)
    page.goto(f"{site}/t/взаимная торговля")
    page.locator("table .source a").last.click()
    page.wait_for_url("**#here")
    box = page.locator("#here").bounding_box()
    assert 0 <= box["y"] < 900


def test_keys_lead_from_turn_to_turn(opened, site):
    page = opened(DESK)
    page.goto(f"{site}/m/90415")
    turn = "document.activeElement.id"
    page.keyboard.press("j")
    first = page.evaluate(turn)
    page.keyboard.press("j")
    assert (first, page.evaluate(turn)) in {("t0", "t1"), ("t1", "t2"), ("t0", "t0")}
    page.goto(f"{site}/m/90415")  # the key of j where the keyboard writes Russian
    struck = "new KeyboardEvent('keydown', {key: 'О', bubbles: true})"
    page.evaluate(f"document.body.dispatchEvent({struck})")
    assert page.evaluate(turn) == first
    page.goto(f"{site}/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate(turn) == "content"
    page.keyboard.press("/")
    assert page.evaluate(turn) == "question"


def test_a_quote_is_copied_with_whose_it_is_and_its_address(opened, site):
    page = opened(DESK)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{site}/?q=На сколько дороже бесшумные рельсы?")
    page.get_by_role("button", name="Скопировать цитату").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    words, address = copied.split("\n")
    assert "Полина Остроухова" in words
    assert "12 процентов" in words
    assert address.startswith(f"{site}/m/")
    page.goto(address)
    assert "12 процентов" in " ".join(page.locator("mark.here").all_inner_texts())


def test_printed_it_is_words_and_how_to_cite_them(opened, site):
    page = opened(DESK)
    page.goto(f"{site}/m/90415")
    page.emulate_media(media="print")
    assert page.locator("nav.jumps").is_hidden()
    assert page.locator("header.top").is_hidden()
    assert page.locator(".turn").first.is_visible()
    assert "/m/90415" in page.locator("footer.cite").inner_text()


def test_printed_samples_still_say_that_they_are_invented(opened, library):
    shown = dataclasses.replace(parts_of(library), samples=lambda: True)
    with served(web_application(shown)) as address:
        page = opened(DESK)
        page.goto(f"{address}/m/90415")
        page.emulate_media(media="print")
        assert page.locator(".samples").is_visible()
        assert page.locator("header.top nav").is_hidden()


QUOTING = [EVERY_PAGE[name] for name in ("answer", "topic", "find", "figure", "verify")]


@pytest.mark.parametrize("address", [*QUOTING, "/p/Алла Вересова"])
def test_printed_no_quote_is_left_out(opened, site, address):
    page = opened(DESK)
    page.goto(site + address)
    page.emulate_media(media="print")
    quotes = page.locator("main blockquote, main q").all()
    assert quotes
    assert all(one.is_visible() for one in quotes)


def test_printed_a_verdict_says_what_was_claimed(opened, site):
    page = opened(DESK)
    page.goto(f"{site}{EVERY_PAGE['verify']}&speaker=Зимин")
    claimed = page.locator(".on-paper")
    assert claimed.is_hidden()
    page.emulate_media(media="print")
    assert claimed.is_visible()
    assert "Ремонт мельницы обошёлся в 5 миллионов рублей. Зимин" in claimed.inner_text()


@pytest.mark.parametrize("scripts", [True, False])
def test_the_list_of_turns_does_not_push_them_down(opened, site, scripts):
    """It is open only where it stands beside them."""
    for width in (PHONE, 800):
        page = opened(width, java_script_enabled=scripts)
        page.goto(f"{site}/m/2024-09-12-zasedanie-gorodskogo")
        names = page.locator(".jumps li").first
        assert names.is_hidden()
        page.locator(".jumps summary").first.click()
        assert names.is_visible()
    desk = opened(DESK, java_script_enabled=scripts)
    desk.goto(f"{site}/m/2024-09-12-zasedanie-gorodskogo")
    assert desk.locator(".jumps li").first.is_visible() is scripts


def test_what_stands_before_the_turns_is_as_clear_where_it_is_marked(opened, site):
    page = opened(PHONE, color_scheme="dark")
    page.goto(f"{site}/m/90415/lead")
    shown = "one => getComputedStyle(one).color"
    lead = page.locator("#tlead")
    assert lead.evaluate(shown) == page.locator("html").evaluate(shown)
