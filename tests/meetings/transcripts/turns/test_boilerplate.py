"""What a page hung into the words; a bar on either side marks what nobody said."""

from __future__ import annotations

import pytest

from meetings.transcripts.turns.boilerplate import boilerplate_in, cards


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
        "С Олегом Орловым¦ Орлов Олег Ильич Глава¦ , и Пётр Лодкин¦ Лодкин Пётр Ильич мэр¦ .",
        # one card after another, the second person's office being text
        "Были мэр Олег Орлов¦ Орлов Олег Ильич мэр Твери¦ и глава Пётр Лодкин"
        "¦ Лодкин Пётр Ильич глава порта¦ , и все.",
        # without a patronymic; the given name first
        "Ждём господина Мао Веслиня¦ Мао Веслинь Председатель Речной Республики¦ . Он едет.",
        "Мэр и Николас Вёсельный¦ Вёсельный Николас Президент Речной Республики¦ обсудили мост.",
        "Приехал [ Александр Вёсельный¦ Вёсельный Александр Мэр Речной¦ ] в Тверь.",
        "Визит Олега Орлова¦ Орлов Олег Ильич Глава Реки¦ после выборов долгий.",
        # glossary cards
        "Мы были в СЛР¦ Краткая справка СЛР (англ. BRU)¦ в Твери.",
        "Это Союз лодок¦ Краткая справка Союз речных лодок¦ , и всё.",
        # a picture or a link hung between two sentences
        "Так и есть.¦  Участники речных переговоров 6 мая 2031 года¦ Мы об этом говорим.",
        "Идём дальше.¦  Все материалы о поездке в Тверь 6 мая 2031 года¦ Но мост нужен.",
        "Идём дальше.¦  О премии имени А.С.Лодкина 6 мая 2031 года¦ Она важна.",
        "Идём дальше.¦  Заседание форума «Река зовёт!» 6 мая 2031 года¦ Она зовёт.",
        "Идём дальше.¦  Все новости о поездке. Форум лодок 6 мая 2031 года¦ Но мост нужен.",
        "Вышли к людям.¦  Лодочники сделали заявления 6 мая 2031 года¦\nНачало беседы.",
        "Плывём. ¦Дополнительно Заявление о плавании 5–6 мая 2031 года 6 мая 2031 года¦ "
        "Нам предстоит ещё многое сделать вместе на этой реке.",
        "Все уже тут. ¦Подписание речных документов¦\n* * *\nНачало.",
        # lines broken at a link
        "Taking part were Mayor Anna Boatman¦\n¦, Clerk Oleg Orlov¦\n¦. Well.",
        "It is good.\n¦Additional\nStatement by the Mayor\nMay 6, 2031\nList\nMay 6, 2031¦\nNow.",
        # copied from the browser
        "¦1 из 4\nНа пристани.¦\n¦Фото: Иван Орлов, Вести¦\nП.Лодкин: Да.\n"
        "¦Опубликован в разделах: Новости¦\n¦Дата публикации: 6 мая 2031 года, 9:30¦\n"
        "¦Ссылка на материал: pier.example/d/1¦\n¦Текстовая версия¦",
        "A: Yes.\n¦Published in sections: News¦\n¦Publication date: May 6¦\n¦Text version¦",
        "¦С лодочниками. Фото: Иван Орлов, Вести¦\nП.Лодкин: Да.",
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
        "Так и есть.  Правительство приняло 6 мая 2031 года Программу пристаней.",
        "Так и есть.  Лодки плывут. Форум лодок 6 мая 2031 года Они любят.",
        "Так и есть.  На заседании 6 мая 2031 года Совет решил.",
        "Так и есть. Совет пристаней 6 мая 2031 года Лодкина назначил.",
        "Вот моя справка. Краткая справка о лодках у вас есть.",
        "Мэр Анна Вёсельная и Анна Вёсельная Мария спорят.",
        "Один из 4\n1 из 4 лодок уплыла.",
        "Текстовая версия закона готова.",
        "Additional\nSpending grows\nEvery year it does.",
    ],
)
def test_boilerplate(text):
    plain, expected = marked(text)
    assert [plain[start:stop] for start, stop in boilerplate_in(plain)] == expected


def test_an_albums_caption_repeats_the_title():
    title = "Встреча с лодочниками"
    body = f"{title} Во встрече участвовали все."
    assert boilerplate_in(body, title) == ((0, len(title) + 1),)
    assert boilerplate_in(f"{title} прошла в Твери.", title) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Была церемония.\n¦Церемония вручения речной премии ¦Мэр вручил её.",
        "Была церемония.\n¦Участие в церемонии вручения речной премии ¦Мэр вручил её.",
        "Была церемония.\n¦Церемония вручения речной премии.¦\nП.Лодкин: Да.",
        "Церемония вручения речной премии.\nП.Лодкин: Да.",
        "Была встреча.\nЦеремония вручения речной премии прошла в Твери.",
    ],
)
def test_a_later_line_repeats_the_title_in_any_case(text):
    plain, expected = marked(text)
    title = "Церемония вручения речной премии"
    assert [plain[start:stop] for start, stop in boilerplate_in(plain, title)] == expected


def test_a_short_title_may_begin_a_paragraph():
    assert boilerplate_in("Было.\nСовет пристаней Твери решил.", "Совет пристаней") == ()


def test_a_role_ends_where_the_next_person_begins():
    body = (
        "представитель пристани Пётр Лодкин Лодкин Пётр Ильич представитель пристани"
        " и губернатор Анна Вёсельная ."
    )
    ((start, stop),) = boilerplate_in(body)
    assert body[:start] + body[stop:] == (
        "представитель пристани Пётр Лодкин и губернатор Анна Вёсельная ."
    )


def test_links_end_somewhere():
    lines = "\n".join(f"Line {number} of a poem" for number in range(50))
    body = f"Да.\nSee also\n{lines}"
    assert sum(stop - start for start, stop in boilerplate_in(body)) < 200


def test_cards_are_told():
    assert cards("Пётр Лодкин Лодкин Пётр Ильич Министр пристаней , да") == (
        "Лодкин Пётр Ильич Министр пристаней",
    )
