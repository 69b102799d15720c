"""One event in both languages: who asks in one is answered in it."""

import dataclasses

import pytest

from meetings.model.reply import Answer, Reply
from meetings.model.scope import Scope
from meetings.retrieval.answering import Answerer
from meetings.transcripts.read import read
from storage.archive.tinydb_archive import TinyArchive
from storage.index.passages import PassageIndex
from tests.bot.old_mill import ENGLISH, RUSSIAN
from tests.bot.plain_answering import PlainAnswering

pytestmark = pytest.mark.usefixtures("sure")


@pytest.fixture(scope="module")
def shelf(tmp_path_factory):
    folder = tmp_path_factory.mktemp("both")
    archive = TinyArchive(folder, facts_at_put=True)
    texts = [text.encode() for text in (RUSSIAN, ENGLISH)]
    archive.put((read(text, source=f"{i}.txt"), text) for i, text in enumerate(texts))
    assert {entry.head.id for entry in archive.entries()} == {"90415", "90415-en"}
    passages = PassageIndex(folder / "index")
    passages.catch_up(archive)
    return archive, passages


class Foreign(PlainAnswering):
    """Knows the right sentence, but only in the text that was told to it; keeps what was asked."""

    def __init__(self, archive):
        self.archive = archive
        self.asked: list[tuple[str, Scope | None]] = []

    def answer(self, text, scope=None):
        self.asked.append((text, scope))
        meeting = self.archive.meeting("90415-en" if "goat" in text or "коз" in text else "90415")
        if scope is not None and scope.meeting_id != meeting.head.id:
            return Reply(text, False, None, (), ())
        said = meeting.turns[2].text
        quote = Answer(meeting.head, meeting.turns[2].speaker, 2, 0, len(said), said, 0.9)
        return Reply(text, True, None, (quote,), ())


async def test_each_is_answered_in_their_language(anna, john):
    told = await anna.say("Во сколько обошёлся ремонт мельницы?")
    assert told.quotes[0].startswith("Ремонт мельницы обошёлся в 4,2 миллиона рублей.")
    assert "Пётр Зимин" in told.text
    told = await john.say("How much did the repair of the mill cost?")
    assert told.quotes[0].startswith("The repair of the mill cost 4.2 million rubles.")
    assert "Pyotr Zimin" in told.text


async def test_the_same_words_in_the_event_s_other_text(anna, john):
    await anna.say("Во сколько обошёлся ремонт мельницы?")
    told = await anna.say("а на английском?")
    assert told.quotes[0].startswith("The repair of the mill cost 4.2 million rubles.")
    assert "так на английском" in (await anna.say("по-английски можно?")).text
    await john.say("How much did the repair of the mill cost?")
    told = await john.say("and in Russian?")
    assert told.quotes[0].startswith("Ремонт мельницы обошёлся в 4,2 миллиона рублей.")


async def test_words_of_the_other_language_are_no_hindrance(anna):
    told = await anna.say("Сколько стоил repair of the mill?")
    assert told.quotes[0].startswith("Ремонт мельницы")
    assert all("In English" not in label for row in told.labels for label in row)


def test_one_event_is_one_answer(shelf):
    reply = Answerer(*shelf).answer("Во сколько обошёлся ремонт мельницы, mill repair?")
    costs = [answer for answer in reply.answers if "4,2" in answer.quote or "4.2" in answer.quote]
    assert [answer.meeting.id for answer in costs] == ["90415"]


def test_whoever_asks_one_text_hears_that_text(shelf):
    reply = Answerer(*shelf).answer("How much did the repair of the mill cost?", Scope("90415"))
    assert {answer.meeting.id for answer in reply.answers} <= {"90415"}


@pytest.fixture
def foreign(shelf):
    return Foreign(shelf[0])


@pytest.fixture
def parts(parts, request):
    """The archive answers itself, but for tests that ask for ``foreign``."""
    if "foreign" not in request.fixturenames:
        return parts
    return dataclasses.replace(parts, answering=request.getfixturevalue("foreign"))


async def test_a_foreign_quote_leads_to_the_text_in_ones_own(anna, foreign):
    told = await anna.say("Что с козой в саду, где коза?")
    assert "There is a goat in the garden." in told.quotes[0]
    assert ["🇷🇺 По-русски"] in told.labels
    card = await anna.press("По-русски")
    assert card.id != told.id
    assert "Совещание о старой мельнице" in card.text


async def test_a_foreign_quote_in_english(john, foreign):
    told = await john.say("When will the pond be cleaned?")
    assert ["🇬🇧 In English"] in told.labels
    assert "Meeting on the old mill" in (await john.press("In English")).text
    told = await john.say("Is there a goat?")
    assert ["🇬🇧 In English"] not in told.labels


async def test_a_foreign_card_and_a_question_in_ones_own_language(john, foreign):
    await john.say("/meeting 90415")
    await john.say("what did they say about the goat?")
    assert foreign.asked == [("what did they say about the goat?", Scope("90415-en"))]
