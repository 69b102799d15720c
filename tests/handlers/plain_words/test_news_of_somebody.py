"""Wishes for what somebody has to say, for what was said, and for no more of it, as typed."""

import pytest

from handlers.plain_words.subscribing import wished
from handlers.plain_words.wishes import NoMore, ToSee
from meetings.model.subscription import EVERYTHING
from meetings.text.inflecting_phrases import nominative


@pytest.mark.parametrize(
    ("said", "asked", "every"),
    [
        ("tell me when there's something new from lodkin", "lodkin", "at_once"),
        ("tell me when something new comes from lodkin", "lodkin", "at_once"),
        ("tell me if lodkin says anything new", "lodkin", "at_once"),
        ("скажи когда появится что-то новое от лодкина", "лодкин", "at_once"),
        ("сообщи если будет что-то от лодкина", "лодкин", "at_once"),
        ("сообщи, если лодкин скажет что-нибудь новое", "лодкин", "at_once"),
        ("send me whatever lodkin says", "lodkin", "at_once"),
        ("каждое утро присылай что говорили про мост", "мост", "daily"),
        ("присылай что сказано про мост", "мост", "at_once"),
        ("send news about seals each morning", "seals", "daily"),
        ("seal updates each week", "seal", "weekly"),
        ("remind me of harbour news", "harbour", "at_once"),
        ("жду новостей про мост", "мост", "at_once"),
        ("буду ждать обновлений про мост", "мост", "at_once"),
    ],
)
def test_what_is_wished_for(said, asked, every):
    wish = wished(said)
    assert wish is not None
    assert (nominative(wish.asked, wish.case), wish.every) == (asked, every)


@pytest.mark.parametrize("said", ["weekly digest on fridays", "еженедельный дайджест по пятницам"])
def test_how_often_may_be_said_twice(said):
    wish = wished(said)
    assert (wish.asked, wish.every) == (EVERYTHING, "weekly")


@pytest.mark.parametrize(
    "said",
    ["не присылай про мост", "не пиши про мост", "stop sending me мост stuff",
     "i don't want мост news anymore", "we no longer need мост updates"],
)  # fmt: skip
def test_no_more(said):
    ended = wished(said)
    assert isinstance(ended, NoMore)
    assert ended.of == "мост"


@pytest.mark.parametrize("said", ["stop sending me any more updates", "i don't want more news"])
def test_no_more_of_anything_names_nothing(said):
    assert wished(said) == NoMore()


@pytest.mark.parametrize(
    "said",
    ["я ещё подписан?", "остались ли у меня подписки?", "am i still subscribed?",
     "are you still sending me stuff?"],
)  # fmt: skip
def test_to_see_them(said):
    assert wished(said) == ToSee()


@pytest.mark.parametrize(
    "said",
    ["что говорили про мост", "что было нового от лодкина", "what did lodkin say that was new",
     "я подписан на это?", "жду автобус", "кто подписан?"],
)  # fmt: skip
def test_questions_and_other_words_wish_nothing(said):
    assert wished(said) is None
