"""Events that are waited for become saved questions; what asks for a time stays a question."""

import pytest

from handlers.plain_words.subscribing import wished
from handlers.plain_words.unsubscribing import perhaps_no_more
from handlers.plain_words.wishes import NoMore, ToSee
from meetings.model.subscription import Query

AWAITED = """
сообщи, если лодкин поедет в останию → лодкин поедет в останию?
дай знать если токаев приедет в верхнереченск → токаев приедет в верхнереченск?
скажи, если закроют паром → закроют паром?
маякни как только построят маяк → построят маяк?
сообщи, когда закончится гбо → закончится гбо?
если лодкин подпишет договор, дай знать → лодкин подпишет договор?
tell me if Pellow goes to Malta → Pellow goes to Malta?
let me know when the tolls are lifted → the tolls are lifted?
подпишись когда лодкин поедет в останию → лодкин поедет в останию?
subscribe me when pellow visits malta → pellow visits malta?
ping me if they raise the harbour fees → they raise the harbour fees?
if vaughan resigns let me know → vaughan resigns?
notify me when pellow meets tokayev → pellow meets tokayev?
tell me when pellow meets tokayev next → pellow meets tokayev?
tell me when pellow visits malta again → pellow visits malta again?
скажи, когда лодкин снова поедет в останию → лодкин снова поедет в останию?
let me know if pellow talks to tokayev → pellow talks to tokayev?
alert me if the council will close the bridge → the council will close the bridge?
tell me when Pellow visits Malta → Pellow visits Malta?
can you tell me when pellow travels to malta → pellow travels to malta?
скажи, когда лодкин поедет в останию → лодкин поедет в останию?
хочу знать, когда токаев встретится с лодкиным → токаев встретится с лодкиным?
"""
NOT_AWAITED = """
скажи, когда закроют паром
хочу знать, когда построят маяк
подскажи, если знаешь, сколько людей приедет на ярмарку
сообщи, если он соврал
скажи, если лодкин был на маяке
скажи если найдёшь
tell me when the ferry season ends
tell me if the bridge was closed
let me know if you find it
tell me if he lied
tell me when Pellow visited Malta
tell me when the harbour meets demand in full or not
let me know when Pellow last visits were
"""
SAID = """
сообщи, когда лодкин выступит → лодкин
дай знать, если заговорят о пароме → пароме
let me know if seals are mentioned → seals
"""
SILENCE = """
stop sending me stuff
quit texting me
please stop spamming me with all this stuff
stop bothering me
don't send me anything anymore
хватит мне слать эту фигню
задолбал слать
кончай спамить
отстань со своими уведомлениями
"""


def lines(block):
    return [line for line in block.strip().splitlines() if line]


@pytest.mark.parametrize("line", lines(AWAITED))
def test_an_event_is_a_saved_question(line):
    text, question = line.split(" → ")
    assert wished(text).asked == Query("question", question)


@pytest.mark.parametrize("text", lines(NOT_AWAITED))
def test_questions_wait_for_nothing(text):
    assert wished(text) is None


@pytest.mark.parametrize("line", lines(SAID))
def test_what_is_only_to_be_said_stays_words(line):
    text, words = line.split(" → ")
    assert wished(text).asked == words


@pytest.mark.parametrize("text", lines(SILENCE))
def test_rude_wishes_for_silence(text):
    assert wished(text) == NoMore()


@pytest.mark.parametrize(
    "text", ["пиши когда что нить про паром скажут", "пиши, когда напишут о пароме"]
)
def test_who_says_it_is_left_open(text):
    assert wished(text).asked in {"паром", "пароме"}


def test_asked_for_kindly_and_shortly():
    assert wished("слушай а подпиши плиз на паром").asked == "паром"


@pytest.mark.parametrize("text", ["где мои подписки", "where are my subscriptions?"])
def test_where_they_are(text):
    assert wished(text) == ToSee()


def test_taken_back_after_all():
    assert perhaps_no_more("а теперь отмени") == NoMore(last=True)


@pytest.mark.parametrize(
    "text", ["i dont want any more messages", "не хочу больше получать уведомления"]
)
def test_no_more_of_any(text):
    assert wished(text) == NoMore()
