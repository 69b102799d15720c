"""Every page: that it is there, what it says, that it leads on and nowhere else."""

from __future__ import annotations

import dataclasses
import json
from xml.etree import ElementTree

import orjson
import pytest

from bot.web.application import PAGES
from tests.bot.web.conftest import visitor
from tests.bot.web.reading import links, parsed, texts

QUESTION = "На сколько дороже бесшумные рельсы?"
WORDS = "бесшумные рельсы дороже"
EVERY_PAGE = {
    "home": "/",
    "answer": f"/?q={QUESTION}",
    "topic": "/?q=торговля",
    "silence": "/?q=Will bitcoin rise?",
    "named": "/?q=Ладожский",
    "list": "/?q=все встречи в 2023 году",
    "meetings": "/m",
    "meeting": "/m/90415",
    "turn": "/m/90415/1",
    "lead": "/m/90415/lead",
    "beside": "/m/90415/beside",
    "people": "/p",
    "person": "/p/Пётр Зимин",
    "figures": "/t",
    "figure": "/t/взаимная торговля",
    "find form": "/find",
    "find": "/find?q=торговля",
    "verify form": "/verify",
    "verify": "/verify?claim=Ремонт мельницы обошёлся в 5 миллионов рублей",
}


@pytest.mark.parametrize("lang", ["ru", "en"])
@pytest.mark.parametrize("address", EVERY_PAGE.values(), ids=EVERY_PAGE)
def test_every_page_can_be_read(parts, address, lang):
    shown = visitor(parts, lang).get(address)

    assert shown.status_code == 200
    page = parsed(shown.text)
    assert page.css_first("html").attributes["lang"] == lang
    assert len(page.css("h1")) == 1
    assert page.css_first("h1").text().strip()
    assert page.css_first("a.skip").attributes["href"] == "#content"
    ids = [node.attributes["id"] for node in page.css("[id]")]
    assert len(ids) == len(set(ids))
    assert not page.css("[style], [onclick], style, iframe")
    assert "None" not in page.css_first("main").text()


@pytest.mark.parametrize("address", EVERY_PAGE.values(), ids=EVERY_PAGE)
def test_every_link_leads_somewhere(visit, address):
    for link in links(visit.get(address).text):
        shown = visit.get(link)
        assert shown.status_code in (200, 302), link


def test_the_other_language_shows_the_same_place(visit):
    for address, place in (("/m/90415/1", "#here"), ("/m/90415/lead", "#here"), ("/m/90415", "")):
        other = parsed(visit.get(address).text).css_first(".languages a").attributes["href"]
        assert other == f"{address}?lang=en{place}"


def test_only_a_turn_is_said_to_have_addresses_of_its_sentences(visit):
    for address, there in (("/m/90415/1", True), ("/m/90415/lead", False)):
        shown = visit.get(address).text
        assert ("Каждое предложение" in shown) is there
        assert bool(parsed(shown).css("a.sentence")) is there


def test_a_code_that_nobody_knows_can_be_mended(visit):
    field = parsed(visit.get("/verify?code=k7q2m9xx").text).css_first("#code")
    assert field.attributes["value"] == "k7q2m9xx"


def test_meetings_are_counted_by_year(visit):
    shown = parsed(visit.get("/?q=сколько встреч по годам").text)
    years = {row.css_first("th").text(): row.css_first("td").text() for row in shown.css("tr")}
    assert years["2025"] == "2 стенограммы"
    assert list(years) == sorted(years, reverse=True)
    assert not parsed(visit.get("/?q=все встречи").text).css("table")


@pytest.mark.parametrize("address", ["/t", "/t/единороги"])
def test_figures_that_can_be_followed_are_offered(visit, address):
    offered = parsed(visit.get(address).text).css(".suggestions a")
    assert [one.text() for one in offered] == ["товарооборот"]
    assert visit.get(offered[0].attributes["href"]).status_code == 200


def test_a_table_is_offered_where_there_is_one(visit):
    there = links(visit.get("/t/взаимная торговля").text)
    assert [one for one in there if ".csv" in one]
    nothing = visit.get("/t/единороги")
    assert nothing.status_code == 404
    assert not [one for one in links(nothing.text) if ".csv" in one]
    for form in (".csv", ".png"):
        assert visit.get(f"/t/единороги{form}").status_code == 404


def test_tables_of_one_thing_are_told_apart_by_ear(visit):
    tables = parsed(visit.get("/t/товарооборот Казахстан").text).css(".table[role=region]")
    named = [one.attributes["aria-label"] for one in tables]
    assert named == [
        "Товарооборот, Казахстан, млрд долларов США",
        "Товарооборот, Казахстан, проценты, изменение",
    ]
    chart = parsed(visit.get("/t/торговля").text).css_first("svg.chart")
    assert chart.attributes["aria-label"] == "Товарооборот, млн евро"


def test_that_samples_speak_is_told_within_a_landmark(parts):
    """Outside of one, a screen reader that goes from landmark to landmark passes it by."""
    shown = visitor(dataclasses.replace(parts, samples=lambda: True)).get("/m")
    assert len(texts(shown.text, "body > header .samples")) == 1
    assert "встречи, люди и цифры в них придуманы" in texts(shown.text, ".samples")[0]


def test_every_route_is_tried():
    tried = {address.partition("?")[0] for address in EVERY_PAGE.values()}
    firsts = {path.split("/")[1] for path in PAGES} - {"q", "robots.txt"}
    assert firsts == {path.split("/")[1] for path in tried}


def test_an_answer_is_the_quote_of_the_chat(visit, library):
    shown = visit.get("/", params={"q": QUESTION}).text

    reply = library.answerer.answer(QUESTION)
    assert "12 процентов" in reply.answers[0].quote
    assert texts(shown, ".quotation.large blockquote strong")[0].startswith("Они дороже обычных")
    assert texts(shown, ".quotation.large mark.asked") == ["12 процентов", "15 лет", "30"]
    assert texts(shown, ".quotation.large .who")[0] == "Полина Остроухова"


def test_silence_is_told(visit):
    shown = visit.get("/", params={"q": "Will bitcoin rise?"}).text
    assert "Об этом в архиве ничего не нашлось." in shown
    assert not parsed(shown).css("blockquote")


def test_a_name_finds_meetings_and_who_asks_for_somebody_gets_them(visit):
    shown = visit.get("/", params={"q": "Зимин"}).text
    assert texts(shown, ".meetings h2") == ["Совещание о старой мельнице"]

    asked = visit.get("/", params={"q": "кто такой Зимин?"})
    assert asked.status_code == 302
    assert texts(visit.get(asked.headers["location"]).text, "h1") == ["Пётр Зимин"]


def test_words_that_find_no_meetings_are_told_in_a_sentence(visit):
    assert texts(visit.get("/m?q=квазисферы").text, "h1") == [
        "По словам «квазисферы» ничего не нашлось."
    ]


def test_a_transcript_has_its_turns_in_their_language(parts):
    shown = visitor(parts, "en").get("/m/90415").text
    turns = parsed(shown).css("article.turn")
    assert [turn.attributes["lang"] for turn in turns] == ["ru"] * 3
    assert texts(shown, "article.turn h2") == ["Ася Кольцова", "Пётр Зимин", "Ася Кольцова"]
    assert (
        texts(shown, "#t1 p")[-1] == "Ремонт мельницы обошёлся в 4,2 миллиона рублей. Жёрнов цел."
    )


def test_a_recording_tells_the_second(visit, library):
    id_ = next(
        e.head.id for e in library.archive.entries() if e.head.date.isoformat() == "2030-05-06"
    )
    assert texts(visit.get(f"/m/{id_}").text, ".time") == ["0:01", "1:02"]


def test_both_languages_stand_turn_beside_turn(visit):
    shown = visit.get("/m/90415/beside").text
    rows = [
        texts(pair.html, "article p")
        for pair in parsed(shown).css(".pair")
        if "<article" in pair.html
    ]
    assert len(rows) == 3
    assert rows[1] == [
        "Ремонт мельницы обошёлся в 4,2 миллиона рублей. Жёрнов цел.",
        "The repair of the mill cost 4.2 million rubles. The stone is whole.",
    ]


def test_every_point_of_a_figure_leads_to_its_words(visit):
    shown = visit.get("/t/взаимная торговля").text
    values = texts(shown, "td.value")
    assert len(values) >= 7
    points = [node.attributes["href"] for node in parsed(shown).css("svg.series a")]
    rows = [node.attributes["href"] for node in parsed(shown).css("table .source a")]
    assert set(points) <= set(rows)
    for point in points:
        place = visit.get(point.partition("#")[0])
        assert "миллионов евро" in texts(place.text, "mark.here")[0]


def test_mentions_are_counted_by_year_and_can_be_narrowed_to_one(visit):
    shown = visit.get("/find", params={"q": "взаимная торговля"}).text
    bars = parsed(shown).css("svg.bars a")
    assert [bar.attributes["href"].split("year=")[1] for bar in bars] == [
        str(y) for y in range(2019, 2026)
    ]
    one = visit.get(bars[3].attributes["href"]).text
    found = texts(one, ".mentions blockquote")
    assert found[0] == (
        "За 2022 год взаимная торговля Вереска и Остании достигла 58 миллионов евро."
    )
    assert len(found) == int(texts(shown, "svg.bars .value")[3]) == 2


def test_mentions_as_a_table(visit):
    table = visit.get("/find.csv", params={"q": "взаимная торговля", "year": 2022})
    assert table.headers["content-type"] == "text/csv; charset=utf-8"
    lines = table.content.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("date,meeting,title")
    assert len(lines) == 3


def test_a_claim_is_checked_and_told_apart(visit):
    shown = visit.get(
        "/verify", params={"claim": "Ремонт мельницы обошёлся в 5 миллионов рублей"}
    ).text
    assert texts(shown, ".result blockquote del") == ["5 миллионов рублей"] or "5" in "".join(
        texts(shown, ".result blockquote del")
    )
    assert "4,2" in "".join(texts(shown, ".result blockquote ins"))


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/m/90416", 404),
        ("/m/../../etc/passwd", 404),
        ("/m/90415/x", 404),
        ("/m/90415/77", 200),
        ("/p/Никто Такой", 404),
        ("/nothing", 404),
        ("/static/0000000000/secret.py", 404),
        ("/static/0000000000/style.css", 200),
        ("/q/zzzzzzzz", 404),
        ("/m.csv", 200),
        ("/verify.csv", 404),
        ("/?q=" + "а" * 401, 400),
        ("/verify?claim=мост&date=вчера", 400),
        ("/find?q=мост&page=x", 400),
        ("/find?q=мост&year=20220", 400),
    ],
)
def test_what_is_not_there_is_told_in_the_readers_language(parts, address, said):
    shown = visitor(parts, "en-US,en;q=0.9").get(address)
    assert shown.status_code == said
    if address.endswith(".csv") and said != 200:
        assert shown.json() == {"error": "This page has no .csv form"}
    elif said != 200:
        assert parsed(shown.text).css_first("html").attributes["lang"] == "en"
        assert len(texts(shown.text, "h1")) == 1


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/m/90416", "The archive has no such meeting"),
        ("/m/90415/x", "This transcript has no such place"),
        (
            "/m/2025-11-04-greywick-harbour/beside",
            "The archive does not have this meeting in another language",
        ),
        ("/q/zzzz", "I know no quote with the code zzzz. Check whether every character is there."),
        ("/m/90415.csv", "This page has no .csv form"),
        ("/nothing", "There is nothing here"),
    ],
)
def test_an_address_that_leads_nowhere_says_what_is_not_there(parts, address, told):
    visit = visitor(parts, "en-US,en;q=0.9")
    shown = visit.get(address)
    as_json = address.endswith(".csv")
    assert (shown.json()["error"] if as_json else texts(shown.text, "h1")[0].strip()) == told
    if not as_json:
        assert visit.get(f"{address}.json").json()["error"] == told


@pytest.mark.parametrize("address", ["/nix", "/q/zzz", "/find?q=мост&year=x", "/p/" + "а" * 201])
def test_what_is_not_there_is_told_in_the_other_language(visit, address):
    shown = visit.get(address)
    other = parsed(shown.text).css_first(".languages a").attributes["href"]
    told = visit.get(other)
    assert told.status_code == shown.status_code
    assert parsed(told.text).css_first("html").attributes["lang"] == "en"
    assert texts(told.text, "h1") != texts(shown.text, "h1")


def test_pages_can_only_be_read(visit):
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        shown = visit.request(method, "/find?q=мост")
        assert shown.status_code == 405
        assert "GET" in shown.headers["allow"]
        assert texts(shown.text, "h1") == ["Эту страницу можно только читать"]
    assert visit.head("/m").status_code == 200


# Other forms


def test_json_is_that_of_the_command_line(visit, library):
    answered = visit.get("/.json", params={"q": QUESTION}).json()
    assert answered["found"] is True
    assert set(answered) == {"question", "found", "statement", "took_ms", "answers", "suggestions"}
    assert answered["answers"][0]["quote"] == library.answerer.answer(QUESTION).answers[0].quote
    assert set(answered["answers"][0]) >= {"meeting", "speaker", "turn", "start", "end", "code"}

    assert "topic" in visit.get("/.json", params={"q": "торговля"}).json()
    listed = visit.get("/m.json").json()
    assert len(listed) == len(library.archive.entries())
    assert {"id", "title", "date", "speakers", "turns"} <= set(listed[0])

    meeting = visit.get("/m/90415.json").json()
    assert meeting["turns"][1]["speaker"] == "Пётр Зимин"
    verdict = visit.get("/verify.json", params={"claim": "Жёрнов цел и крепок"}).json()
    assert {"verdict", "match", "differences", "searched"} <= set(verdict)
    trend = visit.get("/t/взаимная торговля.json").json()
    assert trend["words"] == "взаимная торговля"
    assert {"subject", "points", "unit"} <= set(trend["series"][0])
    assert visit.get("/p/Пётр Зимин.json").json()["name"] == "Пётр Зимин"
    assert visit.get("/nothing.json").json() == {"error": "Здесь ничего нет"}


@pytest.mark.parametrize("address", EVERY_PAGE.values(), ids=EVERY_PAGE)
def test_json_of_every_page_names_no_file_of_the_operators(visit, address):
    path, _, query = address.partition("?")
    shown = visit.get(f"{path}.json?{query}")
    assert shown.status_code == 200
    assert "/home/anna" not in shown.text
    orjson.loads(shown.content)


def test_a_feed_keeps_its_name_as_the_archive_grows(visit):
    for address, title in (
        ("/m.atom", "Последние встречи"),
        ("/m.atom?q=Зимин", "Встречи: Зимин"),
    ):
        feed = ElementTree.fromstring(visit.get(address).content)
        assert feed.findtext("{http://www.w3.org/2005/Atom}title") == title


def test_feeds_are_atom(visit):
    for address in (
        "/.atom",
        "/m.atom?q=Зимин",
        "/p/Пётр Зимин.atom",
        "/find.atom?q=торговля",
        "/.atom?q=торговля",
    ):
        shown = visit.get(address)
        assert shown.headers["content-type"].startswith("application/atom+xml"), address
        feed = ElementTree.fromstring(shown.content)
        name = "{http://www.w3.org/2005/Atom}"
        links_to = {one.attrib["rel"]: one.attrib["href"] for one in feed.findall(f"{name}link")}
        assert visit.get(links_to["self"]).content == shown.content, address
        entries = feed.findall(f"{name}entry")
        assert entries, address
        days = [entry.find(f"{name}updated").text for entry in entries]
        assert days == sorted(days, reverse=True), address
        assert len({entry.find(f"{name}id").text for entry in entries}) == len(entries), address
        for entry in entries[:3]:
            link = entry.find(f"{name}link").attrib["href"]
            assert visit.get(link.partition("#")[0]).status_code == 200


def test_a_shared_link_shows_a_card(visit):
    shown = visit.get("/m/90415/1").text
    told = {
        n.attributes["property"]: n.attributes["content"]
        for n in parsed(shown).css("meta[property]")
    }
    assert told["og:title"].startswith("Пётр Зимин: ")
    assert "Ремонт мельницы" in told["og:description"]
    picture = visit.get(told["og:image"])
    assert picture.headers["content-type"] == "image/png"
    assert picture.content[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(picture.content[16:20], "big") == 1200


def test_the_same_json_twice_is_not_sent_twice(visit):
    first = visit.get("/m/90415.json")
    again = visit.get("/m/90415.json", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert json.loads(first.content)["id"] == "90415"


def test_only_what_was_asked_for_is_marked(visit):
    """The sentence also names a year and a sum."""
    shown = visit.get("/", params={"q": "На сколько процентов выросла торговля с Останией?"}).text
    core = texts(shown, ".quotation blockquote strong")[0]
    assert "740 миллионов евро" in core
    assert texts(shown, ".quotation blockquote strong mark.asked")[:1] == ["22 процента"]
    assert "740 миллионов евро" not in texts(shown, "mark.asked")


def test_whose_words_hold_nothing_of_it_is_said(parts):
    shown = visitor(parts, "en").get("/?q=What did Tokayev say about camels?")
    assert "Токаев, but I found nothing about this in them." in parsed(shown.text).text()


@pytest.mark.parametrize(
    ("asked", "told"),
    [("зимин пруд", "Пётр Зимин: слов про «пруд» в"), ("торговля пруд", "«торговля» в одной")],
)
def test_who_has_no_words_on_a_topic_is_told_as_a_person(visit, asked, told):
    (note,) = texts(visit.get(f"/?q={asked}").text, ".note")
    assert note.startswith(told)
