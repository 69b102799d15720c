"""After «Готово» no file holds the chat's number, its questions or its wishes."""

from dataclasses import replace

import pytest

from bot.background import OperatorSettings, background
from bot.local_bot_api.people_and_chats import ApiUser
from meetings.model.notification import Notification
from meetings.model.stored_question import Asked
from meetings.model.subscription import Query
from storage.chats.conversations import QUESTIONS_OF_A_CHAT
from storage.chats.feedback import TinyVerdicts
from storage.chats.tinydb_chats import TinyChats
from storage.folder import FolderStores
from storage.outbox import TinyOutbox
from tests.bot.conftest import Dialogue
from tests.bot.off_the_loop import StoresOffTheLoop

VERA = ApiUser(7234561, "Вера", "ru")
NINA = ApiUser(7234562, "Нина", "ru")
NUMBER = str(VERA.id)
QUESTION = "Сколько человек работает на мосту через Лебяжью?"
OWN, SHARED = "дирижабли", "паромы"


@pytest.fixture
def parts(parts, tmp_path):
    stores = FolderStores(tmp_path)
    guarded = StoresOffTheLoop(stores)
    behind = background(guarded, None, OperatorSettings())
    return replace(
        parts,
        chats=guarded.chats,
        verdicts=stores.verdicts,
        more=behind.handlers,
        forget=behind.forget,
    )


@pytest.fixture
async def vera(application, local, tmp_path):
    """Has asked, judged, subscribed, is owed something, and has a damaged file about her."""
    nina = Dialogue(application, local, NINA)
    await nina.say(f"/subscribe {SHARED}")
    await nina.say("Когда откроют мост?")
    vera = Dialogue(application, local, VERA)
    await vera.press("👍", await vera.say(QUESTION))
    for wish in (OWN, SHARED):
        await vera.say(f"/subscribe {wish}")
    outbox = TinyOutbox(tmp_path)
    owed = [Notification(1, chat, None, "7", (1,), 0.0) for chat in (VERA.id, NINA.id)]
    outbox.derive(1, owed, {"7": {Query("words", OWN), Query("words", SHARED)}})
    for name in ("chats/chats.jsonl", "chats/questions/questions.jsonl", "outbox/outbox.jsonl"):
        path = tmp_path / name
        path.with_name(f"{path.name}.damaged-1").write_bytes(path.read_bytes())
    (tmp_path / "chats" / ".chats.json.tmp").write_bytes(b'{"7234561":')
    return vera


def holding(folder, words):
    data = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return sorted(path.name for path, held in data.items() if words.encode() in held)


async def test_everything_is_there_before(vera, tmp_path):
    for words in (NUMBER, QUESTION, OWN, SHARED):
        assert holding(tmp_path, words), words


async def test_no_file_holds_anything_afterwards(vera, tmp_path):
    await vera.say("/forget")
    assert (await vera.press("Стереть")).text.startswith("Готово")
    for words in (NUMBER, QUESTION, OWN):
        assert holding(tmp_path, words) == [], words
    assert TinyChats(tmp_path).subscriptions(VERA.id) == ()


async def test_what_was_judged_long_ago_is_forgotten_too(vera, tmp_path):
    for number in range(QUESTIONS_OF_A_CHAT):
        TinyChats(tmp_path).remember_question(VERA.id, Asked(f"о чём {number}?"))
    assert TinyChats(tmp_path).question(VERA.id, 1) is None
    assert [one.question for one in TinyVerdicts(tmp_path).all()] == [QUESTION]
    await vera.say("/forget")
    await vera.press("Стереть")
    assert holding(tmp_path, QUESTION) == holding(tmp_path, NUMBER) == []


async def test_others_keep_what_is_theirs(vera, tmp_path):
    await vera.say("/forget")
    await vera.press("Стереть")
    assert [one.query.text for one in TinyChats(tmp_path).subscriptions(NINA.id)] == [SHARED]
    assert TinyChats(tmp_path).question(NINA.id, 1).text == "Когда откроют мост?"
    outbox = TinyOutbox(tmp_path)
    assert [one.chat for one in outbox.owed()] == [NINA.id]
    assert outbox.told("7") == {Query("words", SHARED)}
    assert outbox.mark == 1


async def test_all_that_is_kept_is_for_its_owner_alone(vera, tmp_path):
    kept = [path for path in tmp_path.rglob("*") if ".damaged-" not in path.name]
    modes = {
        str(path.relative_to(tmp_path)): oct(path.stat().st_mode & 0o777)
        for path in kept
        if path.stat().st_mode & 0o077
    }
    assert set(modes) <= {"chats/.chats.json.tmp"}  # which this test has written
    assert len(kept) > 8
