"""What is refused in a chat is refused in the language of the chat, with what to do."""

import io
import re
import zipfile
from dataclasses import replace

import pytest

from tests.bot.town import ADMIN

CHIEF = replace(ADMIN, language_code="en")
SENTENCE = re.compile(r"[A-Za-z]{3,} [A-Za-z]{2,} [A-Za-z]{2,}")


def packed(**members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as zipped:
        for name, text in members.items():
            zipped.writestr(name, text)
    return file.getvalue()


REFUSED = [
    ("снимок.jpg", b"\xff\xd8\xff\xe0" + b"0" * 40, "это картинка", "it is a picture"),
    ("речь.mp3", b"ID3" + b"0" * 40, "расшифруйте её", "transcribed first"),
    ("речь.docx", b"PK\x03\x04" + b"0" * 40, "повреждён", "it is damaged"),
    ("речь.pdf", b"%PDF-1.7\n" + b"0" * 40, "повреждён", "it is damaged"),
    ("речь.txt", b" \n \n", "он пуст", "it is empty"),
    ("речь.txt", b"a\x00\x01\x02b" * 30, "двоичные данные", "binary data"),
    ("речь.json", b'{"a": [1, 2', "как JSON он не читается", "read as JSON"),
    ("речь.json", b'{"a": [1, 2]}', "нет списка реплик", "holds no list"),
    ("речь.vtt", b"WEBVTT\n\n", "нет слов", "holds no words"),
    ("речи.zip", packed(a=packed(b="c")), "zip внутри zip", "zip inside a zip"),
]


@pytest.mark.parametrize(("name", "data", "ru", "en"), REFUSED)
async def test_in_the_language_of_the_chat(town, name, data, ru, en):
    (told,) = await town.does(town.local.document(data, name, user=ADMIN))
    assert told.startswith(f"Не принято: {name}")
    assert ru in told
    assert not SENTENCE.search(told)
    (told,) = await town.does(town.local.document(data, name, user=CHIEF))
    assert told.startswith(f"Not taken: {name}")
    assert en in told


async def test_addresses_too(town):
    told = await town.say("/add ftp://pier.example/1 http://pier.example/1", user=ADMIN)
    assert "адрес должен начинаться с http" in told
    assert "разрешить их можно в STENOGRAM_HOSTS" in told
    assert not SENTENCE.search(told)
