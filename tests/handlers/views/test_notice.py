"""Alerts and digests: one message each, quotes whole or cut at a word with what met the wish."""

import datetime as dt
import re

import pytest

from handlers.texts.catalogue import Texts
from handlers.views.alert_quotes import alert_quote
from handlers.views.callback_data import PREVIEW
from handlers.views.cutting import fits, length
from handlers.views.digest import digest
from handlers.views.notice import MeetingNews, notice
from meetings.model.fact import Fact
from meetings.model.meeting import Head, Meeting, Speaker, Turn
from meetings.model.reply import Answer
from meetings.model.subscription import Query
from meetings.subscriptions.matches import Quote, SubscriptionMatch

SPEAKER = "Глава посёлка Лодкин"
FILL = "Причал чинят третий год, и конца этому не видно, хотя доски давно завезли. "


def meeting(text, title="Совещание о причалах"):
    head = Head("7", title, dt.date(2031, 5, 6), "10:00", "Белый Мыс", "ru", None, None)
    return Meeting(head, "", (Speaker(SPEAKER, (), None, 1),), (Turn(SPEAKER, SPEAKER, text),))


def answered(one, question, cores, figure=None):
    """A question that some sentences of a meeting answer, each in 600 characters around it."""
    text = one.turns[0].text
    quotes, facts = [], ()
    for core in cores:
        at = text.index(core)
        found = text.rfind(". ", 0, max(at - 250, 0))
        start = found + 2 if found >= 0 else 0
        stop = min(len(text), start + 600)
        met = ((at, at + len(core)),)
        quotes.append(Quote(0, start, stop, text[start:stop], SPEAKER, met))
    first = quotes[0]
    if figure:
        at = text.index(figure, first.met[0][0])
        facts = (Fact(0, "money", figure, at, 300.0, "RUB"),)
    answer = Answer(
        one.head, SPEAKER, 0, first.start, first.stop, first.text, 0.7, facts, core=first.met[0]
    )
    return SubscriptionMatch(Query("question", question), first, answer, tuple(quotes[1:]))


def quotes_in(html):
    found = re.findall(r"<blockquote[^>]*>(.*?)</blockquote>", html, re.DOTALL)
    return [re.sub(r"<[^>]+>", "", one) for one in found]


CORES = [f"Это {n}-я смета, и она снова выросла." for n in range(1, 7)]
LONG = "".join(FILL * 8 + core + " " for core in CORES) + FILL * 8


def test_two_subscriptions_with_three_long_quotes_are_one_message_of_whole_quotes():
    one = meeting(LONG, "О ходе ремонта причалов " * 16)
    matches = (
        (1, answered(one, "сколько стоит причал, который чинят третий год?", CORES[:3])),
        (2, answered(one, "когда закончат чинить причал?", CORES[3:])),
    )
    html = notice(Texts("ru"), MeetingNews(one, (), matches)).html
    shown = quotes_in(html)
    assert fits(html)
    assert len(shown) == 5
    assert all(quote in LONG and len(quote) > 500 for quote in shown)
    assert html.rstrip().endswith(SPEAKER)


def test_where_there_is_room_each_subscription_has_all_its_quotes():
    one = meeting(LONG)
    matches = ((1, answered(one, "сколько стоит причал?", CORES[:3])),)
    assert len(quotes_in(notice(Texts("ru"), MeetingNews(one, (), matches)).html)) == 3


ANSWER = "Смету, о которой столько спорили, утвердили: на причал дадут 300 рублей."
FAR = FILL * 4 + ANSWER + " "


def test_a_digest_keeps_the_figure_that_answers():
    one = meeting(FAR + FILL * 3)
    match = answered(one, "сколько дадут на причал?", [ANSWER], "300 рублей")
    (shown,) = quotes_in(
        digest(Texts("ru"), [MeetingNews(one, (), ((1, match),))], (PREVIEW,)).html
    )
    assert "300 рублей" in shown
    assert shown.startswith("…Смету")
    assert shown.endswith("…")
    assert len(shown) <= 220


def test_a_digest_of_the_longest_titles_and_subscriptions_is_one_message():
    title = "О ходе ремонта причалов и о мерах поддержки рыбаков " * 7
    told = []
    for number in range(1, 6):
        one = meeting(FAR, f"{number} {title}")
        query = Query("words", f"{number} " + "причал " * 27)
        quote = Quote(0, 0, 400, one.turns[0].text[:400], SPEAKER, ((0, 6),))
        told.append(MeetingNews(one, (), ((number, SubscriptionMatch(query, quote)),)))
    html = digest(Texts("ru"), told, (PREVIEW,)).html
    assert fits(html)
    assert len(quotes_in(html)) == 5
    assert all(quote.startswith("Причал чинят") for quote in quotes_in(html))


TEXT = (
    "Порт вырос. Осенью, когда реки встанут, туда пойдут баржи с зерном, и это надолго. Вот так."
)


@pytest.mark.parametrize(
    ("most", "met", "shown"),
    [
        (200, ["зерном"], TEXT),
        (68, ["зерном"], "…Осенью, когда реки встанут, туда пойдут баржи с зерном, и это…"),
        (40, ["зерном"], "…пойдут баржи с зерном, и это надолго…"),
        (40, ["Порт", "вырос"], "Порт вырос. Осенью, когда реки…"),
        (30, ["Порт", "зерном"], "Порт вырос. Осенью, когда…"),
        (40, ["так"], "…с зерном, и это надолго. Вот так."),
        (8, ["зерном"], "…зерном…"),
        (6, ["зерном"], "…зерн…"),
    ],
)
def test_a_quote_is_cut_between_words_and_keeps_what_was_met(most, met, shown):
    spans = tuple((10 + TEXT.index(one), 10 + TEXT.index(one) + len(one)) for one in met)
    said = Quote(0, 10, 10 + len(TEXT), TEXT, None, spans)
    html = alert_quote(SubscriptionMatch(Query("words", "зерно"), said), said, most)
    assert quotes_in(html) == [shown]
    assert length(html) <= most or shown == TEXT


def test_what_is_kept_of_a_quote_is_in_bold():
    at = TEXT.index("зерном")
    said = Quote(0, 0, len(TEXT), TEXT, None, ((at, at + 6),))
    match = SubscriptionMatch(Query("words", "зерно"), said)
    assert "<b>зерном</b>" in alert_quote(match, said, 40)


def met_words(one, words, number):
    """Met by words of their own for each number."""
    start, stop = number * 12, number * 12 + 11
    quote = Quote(0, start, stop, one.turns[0].text[start:stop], SPEAKER, ((start, start + 6),))
    return number, SubscriptionMatch(Query("words", words), quote)


def test_an_answer_comes_first_and_what_there_is_no_room_for_is_named():
    one = meeting(LONG)
    asked = (9, answered(one, "сколько стоит причал?", CORES[:1]))
    matches = (*(met_words(one, f"причал {n}", n) for n in range(1, 8)), asked)
    shown = notice(Texts("ru"), MeetingNews(one, (), matches))
    first = shown.html.index("Ответ на вопрос из подписки: <i>сколько стоит причал?</i>")
    assert first < shown.html.index("По подписке <i>«причал 1»</i>")
    assert "По подписке <i>«причал 2»</i>" not in shown.html
    named = ", ".join(f"«причал {n}»" for n in range(2, 7))
    assert shown.html.endswith(f"Ещё по подпискам: <i>{named} …</i>")
    buttons = [button.text for row in shown.keyboard for button in row]
    assert buttons[2:4] == ["👍 сколько стоит прича…", "👎 сколько стоит прича…"]


def test_the_same_words_are_shown_once():
    one = meeting(LONG)
    matches = (met_words(one, "причал", 1), met_words(one, "доски", 1), met_words(one, "год", 2))
    told = notice(Texts("ru"), MeetingNews(one, (), matches))
    html, buttons = told.html, [button.text for row in told.keyboard for button in row]
    assert [one for one in buttons if "👍" in one] == ["👍 «причал»", "👍 «год»"]
    assert len(quotes_in(html)) == 2
    assert "По подписке <i>«причал»</i>" in html
    assert "По подписке <i>«год»</i>" in html
    assert html.endswith("Ещё по подпискам: <i>«доски»</i>")


def test_who_follows_everything_is_not_told_so_again():
    one = meeting(LONG)
    matches = (*(met_words(one, w, n) for n, w in enumerate(("причал", "доски"), 1)),)
    everything = (3, SubscriptionMatch(Query("everything")))
    assert "Ещё" not in notice(Texts("ru"), MeetingNews(one, (), (everything, *matches))).html


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Доброе утро. Дали 300 рублей на доски. Спасибо.", "• Дали <b>300 рублей</b> на доски."),
        (
            f"{FILL[:-2]}, а ещё нам дали 300 рублей на доски, гвозди, верёвки и на новую баржу, "
            "которой ждали все.",
            "• …этому не видно, хотя доски давно завезли, а ещё нам дали <b>300 рублей</b> на "
            "доски, гвозди, верёвки и на новую баржу, которой ждали…",
        ),
    ],
)
def test_a_figure_is_shown_in_its_sentence_with_dots_where_words_are_left_out(said, shown):
    one = meeting(said)
    facts = (Fact(0, "money", "300 рублей", said.index("300"), 300.0, "RUB"),)
    assert shown in notice(Texts("ru"), MeetingNews(one, facts, ())).html


def test_a_digest_that_is_only_shown_has_all_its_pages():
    told = []
    for number in range(1, 8):
        one = meeting(FAR, f"Совещание {number}")
        told.append(MeetingNews(one, (), (met_words(one, "причал", 1),)))
    shown = [digest(Texts("ru"), told, (PREVIEW,), page) for page in (1, 2)]
    assert shown[0].html.startswith("🔔 7 новых стенограмм")
    assert [one.html.count("<b>Совещание") for one in shown] == [5, 2]


@pytest.mark.parametrize(
    ("text", "shown"),
    [("зерно везут морем.", "…<b>зерно</b> везут"), ("Зерно везут морем.", "<b>Зерно</b> везут")],
)
def test_a_quote_that_begins_inside_a_sentence_says_so(text, shown):
    said = Quote(0, 0, len(text), text, met=((0, 5),))
    html = alert_quote(SubscriptionMatch(Query("words", "зерно"), said), said, 100)
    assert html.removeprefix("<blockquote>").startswith(shown)


def test_a_digest_writes_a_figure_as_everywhere_else():
    one = meeting(FAR)
    at = one.turns[0].text.index("300 рублей")
    facts = (Fact(0, "money", "300 рублей", at, 300_000_000.0, "RUB", subject="смета"),)
    news = MeetingNews(one, facts, (met_words(one, "причал", 1),))
    assert "• <b>300 млн ₽</b> – смета" in digest(Texts("ru"), [news], (PREVIEW,)).html
