"""Where labels stand: ⟦…⟧ marks what the rules take for one, the colon stands behind it."""

from __future__ import annotations

import re

import pytest

from meetings.transcripts.turns.label_rules import candidate, verdict
from meetings.transcripts.turns.labels import find_labels

RUSSIAN = [
    "⟦В.Путин⟧: Добрый день!",
    "⟦К.-Ж.Токаев⟧: Благодарю.\n⟦М.Диас-Канель Бермудес (как переведено)⟧: Спасибо.",
    "⟦А. Б. Лодкин⟧: Да.\n⟦Лодкин А.Б.⟧: Нет.\n⟦Министр А.Лодкин⟧: Может быть.",
    "⟦Вопрос⟧: Когда?\n⟦Реплика⟧: Скоро.\n⟦Из зала⟧: Ура!",
    "⟦Ван И (как переведено)⟧ : Здравствуйте.",
    "⟦Мэр Анна Вёсельная⟧: Начнём.\n⟦Патриарх Кирилл⟧: Мир вам.",
    "⟦П.Лодкин (обращаясь к А.Вёсельной)⟧: Вы согласны?",
    "⟦\u00a0П.Лодкин⟧\u00a0:\u00a0Да.".replace("⟦\u00a0", "\u00a0⟦"),
    # inside another's paragraph
    "⟦П.Лодкин⟧: Так мы и сделали. ⟦А.Вёсельная⟧: Я помню.",
    "⟦П.Лодкин⟧: Слово Вам. ⟦Берл Рулёв⟧: Да.\n⟦Берл Рулёв⟧: И ещё.",
    "⟦П.Лодкин⟧: Да. <…> ⟦Патриарх Порфирий⟧: Так. ⟦П.Лодкин⟧: Верно.",
    # a name that comes back is a speaker's
    "⟦П.Лодкин⟧: Рад видеть. ⟦Бер Рулёв⟧: И я рад.\n⟦П.Лодкин⟧: Начнём. ⟦Бер Рулёв⟧: Пора.",
    "⟦П.Лодкин⟧: Рад. ⟦Анна Вёсельная⟧: И я.\n⟦П.Лодкин⟧: Да? ⟦Анна Вёсельная⟧: Да.",
    "⟦П.Лодкин⟧: Считаем. Северный Кавказ: Сорок.\nЕщё раз. Северный Кавказ: Сорок.",
    "⟦П.Лодкин⟧: Итого. Старый Оскол: Сорок.\nЕщё раз. Старый Оскол: Сорок.",
    "⟦П.Лодкин⟧: Пишут. Анна Вёсельная: «Где лодки?» Дальше. Анна Вёсельная: «Где вёсла?»",
    "⟦П.Лодкин⟧: Говорили. Анна Вёсельная: да. Снова. Анна Вёсельная: нет.",
    # a card's colon was lost
    "⟦П.Лодкин⟧: Мы поможем.\n⟦А.Вёсельная⟧: Хорошо. ⟦П.Лодкин⟧ Обязательно, это наша работа.",
    # sentences with a colon
    "⟦П.Лодкин⟧: Повторю: лодки нужны.\nСчитаю справедливой следующую формулу: поровну.",
    "⟦П.Лодкин⟧: Раз.\nТакже обращаю внимание: вёсла нужны.\nИ вот что важно: время.",
    "⟦П.Лодкин⟧: Патриарх Ириней говорил: надо ждать. Церковь говорит: мир.",
    "⟦П.Лодкин⟧: Я спросил: который? Он ответил: Пётр.",
    "⟦П.Лодкин⟧: Возьмём пример.\nВторое: лодки.\nИтог: сорок.",
]
ENGLISH = [
    "⟦President of Russia Vladimir Putin⟧: Good day.\n⟦Vladimir Putin⟧: Thank you.",
    "⟦Question (Pier News)⟧: When?\n⟦Remark⟧: Soon.\n⟦Speaker 2⟧: Yes.",
    "⟦Harbour Master Ivan Orlov (retranslated)⟧: Hello.\n⟦A. Boatman⟧: Hi.",
    "⟦President of Finland Sauli Niinisto\n(retranslated)⟧: Thank you.",
    "⟦Minister President of Bavaria Anna Boatman (retranslated⟧: Thank you.",
    "⟦Anna Boatman, reporter at Pier News⟧: A question.",
    "⟦VladimirPutin⟧: Yes.\n⟦Vladimir Putin⟧: No.",
    "⟦Vladimir Putin⟧: One.\n⟦ladimir Putin⟧: Two.",
    "⟦Anna Boatman⟧:Without a blank.",
    "⟦Security Council Secretary NIKOLAI ORLOV⟧: Yes.",
    "⟦King Abdullah II of Jordan⟧: Peace.\n⟦Mr Orban⟧: Thanks.",
    "⟦Alina⟧: Hello.\n⟦Oleg Orlov⟧: Hello.\n⟦Alina⟧: And bye.",
    "⟦Ben van Beurden⟧: Yes.\n⟦Ebtesam al-Ketbi⟧: No.\n⟦Hans-Friedrich von Ploetz⟧: So.",
    "⟦Oleg Orlov⟧: Peace.\n⟦Patriarch Ivan of Tver and All Russia⟧: And to you.",
    "⟦Anna Boatman⟧: You are on the air.\n⟦Dmitry, Tver⟧: Good afternoon.",
    "⟦Anna Boatman⟧: They write.\nDmitry, Tver: “When?”\nTver, Moscow: Both are by a river.",
    # inside
    "⟦Anna Boatman⟧: Will do.\n⟦Oleg Orlov⟧: Wait. ⟦Anna Boatman⟧: Yes, sir. ⟦Oleg Orlov⟧: Go.",
    "Present were all. * * * ⟦Mayor of Tver Anna Boatman⟧: Good day. Mr Orlov. "
    "⟦Harbour Director Oleg Orlov⟧: Thank you. ⟦Anna Boatman⟧: Go on.",
    "⟦Chair⟧: Well. Hon. Anna Boatman: Mine.\nYes. Hon. Anna Boatman: Also mine.",
    # the colon was lost
    "⟦Anna Boatman⟧: One?\n⟦Oleg Orlov⟧: Two.\n⟦Anna Boatman⟧: Three?\n⟦Oleg Orlov⟧: Four.\n"
    "⟦Anna Boatman⟧: Five?\n⟦Oleg Orlov⟧: Six.\n⟦Anna Boatman⟧ With this?\n⟦Oleg Orlov⟧: Yes.",
    # called by a moderator, or telling who they are
    "⟦Anna Boatman⟧: One?\n⟦Oleg Orlov⟧: Two.\n⟦Anna Boatman⟧: Three?\n⟦Oleg Orlov⟧: Four.\n"
    "⟦Anna Boatman⟧: Five.\nOleg Orlov. Please.\n⟦Oleg Orlov⟧: Oh.\nOleg Orlov. The Pier.",
    # sentences with a colon
    "⟦Anna Boatman⟧: Once again: no.\nThere is one more question: when?\nThird: boats.",
    "⟦Anna Boatman⟧: I persuaded Mr Orlov: Anything but that.\nThe Far East: a vast land.",
    "⟦Anna Boatman⟧: They write.\nMoscow Region: “Why is that?”\nRostov-on-Don: “When?”",
    "⟦Anna Boatman⟧: In the United States: the Customs Service Oleg Orlov: it has drafted.",
    "Email: pier@tver.example\nThe document reads, in full: boats.",
]
OTHER_COUNCILS = [
    "⟦Chair⟧: Item one.\n⟦Councillor Jones⟧: Seconded.\n⟦Cllr Anna Boatman⟧: Opposed.",
    "⟦José Núñez⟧: Sí.\n⟦Žofie Čapková⟧: Ano.\n⟦Saša Orlová⟧: Da.",
    "⟦Ведущий⟧: Начнём.\n⟦Анна Вёсельная⟧: Да.\n⟦Пётр Лодкин⟧: Нет.",
    "⟦Alice⟧: Hi.\n⟦Bob⟧: Hi.\n⟦Alice⟧: Bye.\n⟦Bob⟧: Bye.",
]


def unmarked(text: str) -> tuple[str, list[tuple[int, str]]]:
    """The text without its marks, with where each label begins and what it is."""
    body, labels = "", []
    for piece in re.split(r"(⟦[^⟧]*⟧)", text):
        if piece.startswith("⟦"):
            labels.append((len(body), " ".join(piece[1:-1].replace("(", " (").split())))
            body += piece[1:-1]
        else:
            body += piece
    return body, labels


@pytest.mark.parametrize("text", RUSSIAN + ENGLISH + OTHER_COUNCILS)
def test_labels(text):
    body, expected = unmarked(text)
    assert [(label.start, label.text) for label in find_labels(body)] == expected


@pytest.mark.parametrize(
    ("label", "rule"),
    [
        ("Вопрос", "impersonal"),
        ("В.Путин", "russian_initials"),
        ("V. Orlov", "english_initial"),
        ("Ван И (как переведено)", "translated"),
        ("Anna Boatman, reporter", "name_then_office"),
        ("Mayor of Tver Anna Boatman", "office_and_name"),
        ("Патриарх Кирилл", "reigning"),
        ("Mr Orban", "courtesy"),
        ("Dmitry, Tver Region", "caller"),
        ("Patriarch Ivan of All Russia", "reigning"),
        ("Patriarch of Russia", None),
        ("Once again", None),
        ("The Far East", None),
        ("Salda, Tver Region", None),
    ],
)
def test_every_verdict_names_its_rule(label, rule):
    match = re.match(r"(?P<label>.*):(?P<gap> )", f"{label}: text")
    assert match
    assert verdict(candidate(match)) == rule


def test_title_and_lead_make_people_known():
    body = "A. Orlov: Well. Anna Boatman: Yes."
    assert len(find_labels(body)) == 1
    assert len(find_labels(body, "Meeting with Anna Boatman")) == 2
    assert len(find_labels(body, "Meeting with Mayor Anna Boatman")) == 2


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("Встреча с раввином Бером Рулёвым", 2),
        ("Беседа Бера Рулева с лодочниками", 2),
        ("Встреча с Бером Лодкиным и Иваном Рулёвым", 1),
        ("Встреча с лодочниками", 1),
    ],
)
def test_a_title_introduces_people_in_any_case(title, count):
    body = "П.Лодкин: Рад Вас видеть. Бер Рулёв: И я рад."
    assert len(find_labels(body, title)) == count


def test_the_whole_lead_introduces_people():
    body = "Была встреча.\nПришли с Бером Рулёвым.\nП.Лодкин: Рад. Бер Рулёв: И я рад."
    assert [label.text for label in find_labels(body)] == ["П.Лодкин", "Бер Рулёв"]
