"""What a page hung into the words; a bar on either side marks what nobody said."""

from __future__ import annotations

import pytest

from meetings.transcripts.furniture import cards, furniture


def marked(text: str) -> tuple[str, list[str]]:
    """The text without its marks, and the marked stretches."""
    pieces = text.split("¦")
    return "".join(pieces), pieces[1::2]


@pytest.mark.parametrize(
    "text",
    [
        # cards glued to names, in whatever case the name stands
        "Доложил Пётр Лодкин¦ Лодкин Пётр Ильич Министр пристаней¦ , потом ушёл.",
        "С Петром Лодкиным¦ Лодкин Пётр Ильич Министр пристаней¦ .",
        "Вела Анна Вёсельная¦ Вёсельная Анна Петровна Глава совета¦ , и начала.",
        "Harbour Master Ivan Orlov¦ Orlov IvanHarbour Master¦: Good day.",
        # where to look further
        "Спасибо. <…> ¦Смотрите также Новости пристани¦",
        "Это всё. ¦Дополнительно Совет пристани в Твери 6 мая 2031 года¦ "
        "И ещё одно слово о лодках и вёслах, которых не хватает.",
        "Да.\n¦See also\nAll news about the trip to Tver\nMay 6 − 8, 2031¦\nAnna Boatman: Well.",
        "¦With the harbour master. Photo: Ivan Orlov, Pier News¦\nAnna Boatman: Well.",
        # speech
        "Дополнительно пристань даёт скидку на вёсла.",
        "Смотрите, также нам нужны лодки.",
        "I say: see also what the pier has done.",
        "Пётр Лодкин и Анна Вёсельная пришли.",
        "Иван Петрович Лодкин, Ильин Пётр Ильич, министр.",
        "A photo: it shows a boat.",
    ],
)
def test_furniture(text):
    plain, expected = marked(text)
    assert [plain[start:stop] for start, stop in furniture(plain)] == expected


def test_an_albums_caption_repeats_the_title():
    title = "Встреча с лодочниками"
    body = f"{title} Во встрече участвовали все."
    assert furniture(body, title) == ((0, len(title) + 1),)
    assert furniture(f"{title} прошла в Твери.", title) == ()


def test_a_role_ends_where_the_next_person_begins():
    body = (
        "представитель пристани Пётр Лодкин Лодкин Пётр Ильич представитель пристани"
        " и губернатор Анна Вёсельная ."
    )
    ((start, stop),) = furniture(body)
    assert body[:start] + body[stop:] == (
        "представитель пристани Пётр Лодкин и губернатор Анна Вёсельная ."
    )


def test_links_end_somewhere():
    lines = "\n".join(f"Line {number} of a poem" for number in range(50))
    body = f"Да.\nSee also\n{lines}"
    assert sum(stop - start for start, stop in furniture(body)) < 200


def test_cards_are_told():
    assert cards("Пётр Лодкин Лодкин Пётр Ильич Министр пристаней , да") == (
        "Лодкин Пётр Ильич Министр пристаней",
    )
