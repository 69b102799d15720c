"""The terminal: what is typed reaches the handlers, what they answer can be read and pressed."""

import io
import os
import pty
import select
import signal
import subprocess
import sys
import textwrap
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from rich.console import Console
from telegram import InlineKeyboardButton as Key
from telegram import InlineKeyboardMarkup as Keyboard
from telegram.ext import (
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.local_bot_api.html import parse
from bot.local_bot_api.keyboard import ApiButton
from bot.local_bot_api.recorded_actions import CallbackAnswer, Deleted, Left, Reaction, Sent
from bot.local_bot_api.simulated_people import LocalTelegram
from bot.terminal import local_chat
from bot.terminal.chat import converse
from bot.terminal.screen import TerminalScreen
from bot.typed_lines import typed_lines
from tests.soon import SOON

ROOT = Path(__file__).parents[3]
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + bytes([0, 0, 2, 0, 0, 0, 1, 0])
PAGES = Keyboard([[Key("Назад", callback_data="1"), Key("Дальше", callback_data="3")]])


async def echo(update, context):
    message = update.message
    await message.reply_text(f"{message.from_user.language_code}: {message.text}"[:4096])


async def pages(update, context):
    await update.message.reply_text("страница 2", reply_markup=PAGES)


async def turn(update, context):
    await update.callback_query.answer("листаю")
    await update.callback_query.edit_message_text(f"страница {update.callback_query.data}")


async def table(update, context):
    await update.message.reply_chat_action("upload_document")
    await update.message.reply_document(b"a,b", filename="../facts.csv", caption="таблица")
    await update.message.reply_photo(PNG)


@pytest.fixture
async def talk(tmp_path):
    """Types some lines and gives what is on the screen, in lines."""
    local = LocalTelegram()
    request = local.request()
    builder = ApplicationBuilder().token(local.token).updater(None)
    application = builder.request(request).get_updates_request(request).build()
    application.add_handler(CommandHandler("pages", pages))
    application.add_handler(CommandHandler("table", table))
    application.add_handler(CallbackQueryHandler(turn))
    application.add_handler(MessageHandler(filters.TEXT, echo))

    async def typed(*lines, **options):
        how = {"as_typed": options.pop("as_typed", False)}
        out = Console(file=io.StringIO(), width=options.pop("width", 40), **options)
        stream = io.StringIO("\n".join(lines))
        await converse(application, local, typed_lines(stream), out, saved=tmp_path, **how)
        assert local.refused == []
        return [line for line in out.file.getvalue().splitlines() if line]

    async with application:
        yield typed


async def test_each_line_is_a_message(talk):
    assert await talk("привет", "", "  /help ") == ["ru: привет", "ru: /help"]


async def test_whose_terminal_tells_no_language_is_answered_in_that_they_type(talk):
    lines = "what was said of the pier", "про причал", "/find Moss", "Ann Moss", "what of it, Ann?"
    told = [line[:3] for line in await talk(*lines, as_typed=True)]
    assert told == ["en:", "ru:", "ru:", "ru:", "en:"]
    assert {line[:3] for line in await talk(*lines)} == {"ru:"}


@pytest.mark.parametrize(
    ("locale", "told"),
    [("C.UTF-8", ""), ("C", ""), ("POSIX", ""), ("ru_RU.UTF-8", "ru"), ("en_GB", "en")],
)
def test_a_locale_of_no_country_tells_no_language(monkeypatch, locale, told):
    monkeypatch.setenv("LC_ALL", locale)
    assert local_chat._locale() == told


async def test_quit_ends_it(talk):
    assert await talk("раз", "/quit", "два") == ["ru: раз"]


async def test_numbers_press_buttons_while_there_are_any(talk):
    assert await talk("2", "/pages", "7", "2", "2") == [
        "ru: 2",
        "страница 2",
        "[1] Назад  [2] Дальше",
        "ru: 7",
        "листаю",
        "страница 3",
        "ru: 2",
    ]


async def test_files_are_saved_and_named(talk, tmp_path):
    shown = await talk("/table", "/table", width=200)
    names = ["facts.csv", "picture-", "facts-2.csv", "picture-"]
    files = [line for line in shown if line.startswith("[")]
    assert all(name in line for name, line in zip(names, files, strict=True))
    assert shown[1] == "таблица"
    assert (tmp_path / "facts.csv").read_bytes() == b"a,b"
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".csv", ".csv", ".png", ".png"]
    assert not (tmp_path.parent / "facts.csv").exists()


async def test_actions_are_noted_where_a_person_looks(talk):
    assert not any("upload" in line for line in await talk("/table"))
    assert any("… upload document" in line for line in await talk("/table", force_terminal=True))


async def test_too_long_for_one_message(talk):
    shown = await talk("слово " * 700, width=5000)
    assert [len(line) for line in shown] == [4095, 103 + 4]


def on_screen(html, *, width=24, terminal=True, rows=()):
    formatted = parse(html)
    out = Console(file=io.StringIO(), width=width, force_terminal=terminal, no_color=True)
    screen = TerminalScreen(out, Path())
    sent = Sent(1, 1, formatted.text, formatted.entities, rows=rows)
    with out.capture() as shown:
        screen.happened(sent)
    return shown.get().splitlines()


def test_plain_lines_are_not_wrapped_where_nobody_looks():
    html = "<b>Слово</b> " + "за словом " * 5
    assert on_screen(html, terminal=False)[0] == "Слово " + "за словом " * 5


def test_lines_are_wrapped_to_the_terminal():
    html = "одно слово за другим, и ещё одно\n\nконец"
    assert on_screen(html) == ["одно слово за другим, и", "ещё одно", "", "конец", ""]


def test_quotes_stand_behind_a_bar():
    html = (
        "Сказано:\n<blockquote expandable>Слова, сказанные вчера в столице</blockquote>\nвот так"
    )
    assert on_screen(html, terminal=False)[:3] == [
        "Сказано:",
        "│ Слова, сказанные вчера в столице",
        "вот так",
    ]
    plain = [line.replace("\x1b[2m", "").replace("\x1b[0m", "") for line in on_screen(html)]
    assert plain[1:3] == ["│ Слова, сказанные вчера", "│ в столице"]


def test_links_are_shown_with_their_address():
    html = '🙂 <a href="http://a.org/x">Встреча</a>, <a href="http://b.org">b.org</a>'
    assert on_screen(html, terminal=False)[0] == "🙂 Встреча (http://a.org/x), b.org"


def test_what_is_struck_is_told_apart_where_nothing_can_be_struck():
    html = "так: <blockquote><s>не</s> <b>да</b>, <s>нет</s></blockquote>"
    assert on_screen(html, terminal=False)[1] == "│ ~~не~~ да, ~~нет~~"
    assert "~" not in "".join(on_screen(html))


def test_marked_words():
    assert "\x1b[1mда\x1b[0m" in on_screen("🙂 <b>да</b>")[0]
    assert "\x1b[3mнет\x1b[0m" in on_screen("🙂 <i>нет</i>")[0]


def test_buttons_that_lead_elsewhere_have_no_number():
    row = (
        ApiButton("Сайт", "url", "http://a.org/"),
        ApiButton("Ещё", "callback_data", "more"),
        ApiButton("Найти", "switch_inline_query", ""),
    )
    shown = on_screen("x", terminal=False, rows=(row,))
    assert shown[1] == "Сайт (http://a.org/)  [1] Ещё  Найти"


def test_what_else_the_bot_does():
    out = Console(file=io.StringIO(), width=40)
    screen = TerminalScreen(out, Path())
    row = (ApiButton("Ещё", "callback_data", "more"),)
    screen.happened(Sent(1, 7, "текст", rows=(row,)))
    assert screen.place("1") == 0
    for event in (
        CallbackAnswer("5", "готово", alert=True),
        CallbackAnswer("6"),
        Reaction(1, 7, ("👍",)),
        Left(3),
        Deleted(1, 7),
    ):
        screen.happened(event)
    assert out.file.getvalue().split() == ["текст", "[1]", "Ещё", "готово", "👍"]
    assert screen.place("1") is None


async def piped(data):
    reading, writing = os.pipe()
    os.write(writing, data)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as stream:
        return [line async for line in typed_lines(stream)]


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        ("раз\nдва\n".encode(), ["раз", "два"]),
        ("\ufeffраз\r\nдва".encode(), ["раз", "два"]),
        ("а\u2028б\n\n".encode(), ["а\u2028б", ""]),
        (b"\xff\n", ["\ufffd"]),
        (b"", []),
    ],
)
async def test_lines_of_a_pipe(data, lines):
    assert await piped(data) == lines


PROGRAM = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from rich.console import Console
    from telegram.ext import ApplicationBuilder, MessageHandler, filters
    from bot.terminal.chat import converse, run_until_interrupted
    from bot.typed_lines import typed_lines
    from bot.local_bot_api.simulated_people import LocalTelegram

    async def echo(update, context):
        await update.message.reply_text(update.message.text.upper())

    async def main():
        local = LocalTelegram()
        request = local.request()
        builder = ApplicationBuilder().token(local.token).updater(None)
        application = builder.request(request).get_updates_request(request).build()
        application.add_handler(MessageHandler(filters.TEXT, echo))
        out = Console()
        lines = typed_lines(sys.stdin, lambda: out.print("> ", end=""))
        async with application:
            await converse(application, local, lines, out, saved=Path("."))

    run_until_interrupted(main())
    """
)


@contextmanager
def running(**streams):
    with subprocess.Popen([sys.executable, "-c", PROGRAM], cwd=ROOT, **streams) as process:
        try:
            yield process
        finally:
            process.kill()


def test_a_piped_conversation_has_no_prompt_and_ends_well():
    with running(stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        output, _ = process.communicate(b"one\ntwo\n", timeout=SOON)
    assert output.decode() == "ONE\n\nTWO\n\n"
    assert process.returncode == 0


@pytest.mark.parametrize("ending", ["interrupt", b"\x04", b"/quit\n"])
def test_a_conversation_at_a_terminal(ending):
    master, slave = pty.openpty()
    with running(stdin=slave, stdout=slave, stderr=subprocess.PIPE) as process:
        os.close(slave)
        assert b"> " in until(master, b"> ")
        os.write(master, b"one\n")
        assert b"ONE" in until(master, b"> ")
        if ending == "interrupt":
            process.send_signal(signal.SIGINT)
        else:
            os.write(master, ending)
        assert process.wait(timeout=SOON) == 0
        assert process.stderr.read() == b""
    os.close(master)


def until(terminal, wanted):
    shown, deadline = b"", time.monotonic() + SOON
    while wanted not in shown and time.monotonic() < deadline:
        if select.select([terminal], [], [], 1)[0]:
            shown += os.read(terminal, 1000)
    return shown
