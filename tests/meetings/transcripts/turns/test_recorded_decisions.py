"""What a clerk writes among the speeches is nobody's: decisions, votes, roll calls."""

from __future__ import annotations

import datetime as dt

import pytest

from meetings.model.parsed_document import Hints
from meetings.transcripts.read import read
from meetings.transcripts.turns.recorded_decisions import is_recorded

HINTS = Hints(name="pier.txt", title="Pier board", date=dt.date(2031, 5, 6))


@pytest.mark.parametrize(
    "line",
    [
        "RESOLVED, that the gate be mended.",
        "BE IT FURTHER RESOLVED that the wall be painted.",
        "Resolved: To mend the gate.",
        "Resolved, that the gate be mended.",
        "ROLL CALL: Ayes: Vale, Quill.",
        "[ACTION] Bo to mend the gate.",
        "- [Решение] чинить ворота",
        "Ayes: Vale, Quill. Nays: none.",
        "Motion 4: carried.",
        "MOTION CARRIED 5-0",
        "Resolution 31-14 was adopted by a vote of 2 to 1.",
        "The draft resolution was adopted by 100 votes to none.",
        "Question put and agreed to.",
        "**Решение:** починить ворота.",
        "Решение комиссии: починить ворота.",
        "РЕШИЛИ: покрасить стену.",
        "РЕШИЛИ покрасить стену.",
        "Постановили:",
        "Голосовали: «за» — 5, «против» — нет.",
        "Результаты голосования: за — 5.",
        "Ухвалили: полагодити ворота.",
        "Abgegebene Stimmen: 581; davon ja: 316",
        "Nombre de votants : 85",
        "Beschluss: Das Tor wird gerichtet.",
        "Proposed resolution: Mend the gate. (Bo Vale)",
        "Resolution #2: Mend the gate.",
        "Action #1: mend the gate (Bo Vale)",
        "It was 3:15 p.m.",
        "Слово предоставлено Лодкину П.И.",
        "По второму вопросу выступила Кольцова А.П.",
        "IN THE CHAIR: ANN MOSS",
        "Present: Ann Moss, Bo Vale",
        "Присутствовали: Ларина А.П., Ольхин С.Н.",
        "The meeting rose at 5.20 p.m.",
        "The vice-chairman closed the meeting at 8.50 pm.",
        "There being no further business, the meeting ended.",
        "It was so decided.",
        "JON ABBOT, called as a witness, was sworn.",
        "Jon Abbot, having been first duly sworn, testified as follows",
        "Председатель закрыл собрание в 20:50.",
        "Собрание окончено в 20 ч. 50 мин.",
        "The meeting was called to order at 10 a.m.",
        "Заседание закрывается в 11 ч. 20 мин.",
    ],
)
def test_a_clerk_writes_it(line):
    assert is_recorded(line)


@pytest.mark.parametrize(
    "line",
    [
        "Resolved to go on, I opened the gate.",
        "[Action](https://pier.example) was taken, I say.",
        "[Action]: I take it.",
        "Решение было трудным.",
        "Слово предоставляется Лодкину П.И.",
        "It was 3:15 p.m. when the gate broke.",
        "Решили мы вот что: чиним.",
        "The motion carried me away, and I forgot the gate.",
        "The bill passed by my desk last year. I did not read it, and I am sorry.",
        "Vote for the gate, I say.",
        "Resolution takes courage.",
        "РЕШИЛИ – чиним.",
        "Ayes and noes are not all that counts.",
        "The chairman closed the meeting at 3 and nobody had said a word.",
        "It was so decided that nobody could go back.",
        "There being a hole in the wall, we left.",
    ],
)
def test_somebody_says_it(line):
    assert not is_recorded(line)


def test_a_decision_behind_somebodys_words_is_not_theirs():
    text = (
        "Председатель: Ставлю на голосование.\nГолосовали: «за» — 5.\nРешение: починить ворота.\n"
        "Председатель: Следующий вопрос.\nИванов И.И.: Крыша течёт.\nПостановили:\n"
        "1. Осмотреть крышу.\n2. Доложить.\nПредседатель: Спасибо."
    )
    made = read(text.encode(), hints=HINTS)
    assert [(turn.label, turn.text) for turn in made.turns] == [
        ("Председатель", "Ставлю на голосование."),
        (None, "Голосовали: «за» — 5."),
        (None, "Решение: починить ворота."),
        ("Председатель", "Следующий вопрос."),
        ("Иванов И.И.", "Крыша течёт."),
        (None, "Постановили:\n1. Осмотреть крышу.\n2. Доложить."),
        ("Председатель", "Спасибо."),
    ]


@pytest.mark.parametrize(
    "line", ["GUILTY. Fined a pound.", "NOT GUILTY.", "GUILTY (Aged 22.) Fined."]
)
def test_a_verdict_is_nobodys(line):
    assert is_recorded(line)


def test_who_speaks_of_guilt_is_somebody():
    assert not is_recorded("Guilty or not, he left the gate open.")
