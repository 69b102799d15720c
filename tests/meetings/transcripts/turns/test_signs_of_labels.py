"""Lines with the sign that a file's labels have are somebody's, or nobody's, never another's."""

from __future__ import annotations

import pytest

from tests.meetings.transcripts.turns.turns_in_lines import turns

WORDS = (
    "We begin with the pier. / Is it old? / It is. / I saw it leak. / Then mend it. / How much?"
).split(" / ")
PEOPLE = ("Ann Moss", "Bo Vale", "Ann Moss", "Bo Vale", "Ann Moss", "Bo Vale")
STRANGER = "I have lived there for ten years."


def of(form, label):
    """Six turns in a form, and before the last one more by somebody else."""
    said = [form.format(who, words) for who, words in zip(PEOPLE, WORDS, strict=True)]
    return " / ".join([*said[:5], form.format(label, STRANGER), said[5]])


FORMS = {
    "brackets": "[{0}] {1}",
    "brackets over": "[{0}] / {1}",
    "round brackets": "({0}) {1}",
    "a chat's": "<{0}> {1}",
    "over a time": "{0} / 0:1{2} / {1}",
    "a full stop and a dash": "{0}. – {1}",
}


@pytest.mark.parametrize("label", ["Jörg zu Steinmühle (Tarn)", "The Old Ferryman", "Лодочник"])
@pytest.mark.parametrize("form", FORMS)
def test_no_words_of_another(form, label):
    times = FORMS[form].count("{2}")
    pattern = FORMS[form] if not times else FORMS[form].replace("{2}", "2")
    theirs = [one for one in turns(of(pattern, label)) if STRANGER in one]
    assert theirs[0].partition("|")[0].rstrip(".") in {"-", label, label.partition(" (")[0]}


@pytest.mark.parametrize("remark", ["[They laugh.]", "[Applause]", "[they laugh]"])
def test_a_remark_ends_nobodys_turn(remark):
    text = of("[{0}] {1}", "Bo Vale").replace(STRANGER, f"{STRANGER} / {remark} / And my father.")
    assert f"Bo Vale|{STRANGER} / {remark} / And my father." in turns(text)


@pytest.mark.parametrize("label", ["**Jörg zu Steinmühle.**", "**The Clerk.**"])
def test_bold_words_before_a_full_stop(label):
    text = of("**{0}.** {1} / It is so / As ever", "Lee Roe").replace(
        f"**Lee Roe.** {STRANGER}", f"{label} {STRANGER}"
    )
    theirs = [one for one in turns(text, "pier.md") if STRANGER in one]
    assert theirs[0].partition("|")[0] in {"-", label.strip("*.")}


def test_names_in_brackets_below_the_words_are_nobodys():
    text = " / ".join(f"{said} / ({who})" for who, said in zip(PEOPLE, WORDS, strict=True))
    assert {one.partition("|")[0] for one in turns(text)} == {"-"}


OFFICES = (
    "(Судья) Начинаем. / (Директор верфи) Я здесь. / (Судья) Кто чинил? / (Директор верфи) Мы. / "
    "(Судья) Когда же? / (Директор верфи) Весной, в мае. / (Судья) Верно."
)


def test_offices_of_several_words_in_brackets():
    assert "Директор верфи|Весной, в мае." in turns(OFFICES)


def test_who_stands_before_a_full_stop_once_may_be_anybody():
    text = ROOM.replace("Начинаем.", "Начинаем / И лодки стары / И мост течёт / И склад пуст")
    text = text.replace("Я поеду.", "Я поеду. / {1}. И я поеду. / Председательствующий. Хорошо.")
    assert "Житель посёлка|И я поеду." in turns(text.format("Докладчик", "Житель посёлка"))
    assert "-|Анна Ларина. И я поеду." in turns(text.format("Докладчик", "Анна Ларина"))


ROOM = (
    "Председательствующий. Кворум есть? / {0}. Есть, коллеги. / Председательствующий. Начинаем. / "
    "{0}. Пристань стара. / Председательствующий. Кто поедет туда? / {0}. Я поеду."
)


@pytest.mark.parametrize(
    "label", ["Эксперт", "Житель посёлка", "Анна Ларина", "Несколько голосов"]
)
def test_others_before_a_full_stop(label):
    assert f"{label}|Пристань стара." in turns(ROOM.format(label))


def test_a_name_called_and_a_sentence_of_two_words_are_no_labels():
    more = (
        "И лодки стары / И мост течёт / И склад пуст / Анна Ларина. Пожалуйста. / Беда. Большая."
    )
    text = ROOM.replace("Начинаем.", f"Начинаем. / {more}").format("Докладчик")
    assert f"Председательствующий|Начинаем. / {more}" in turns(text)


def test_a_whole_name_that_comes_back_before_a_full_stop():
    text = ROOM.replace("Начинаем.", "Начинаем / И лодки стары / И мост течёт / И склад пуст")
    text = text.replace("Кто поедет туда?", "Кто поедет? / Анна Ларина. Я поеду туда")
    text = text.format("Докладчик") + " / Анна Ларина. И я тоже / Председательствующий. Хорошо."
    assert "Анна Ларина|Я поеду туда" in turns(text)


DASHED = (
    "Игнат Львов. – Начинаем / И лодки стары / Инга Торос. – Пора / И мост течёт / Игнат Львов. – "
    "Склад пуст / И муки нет / Инга Торос. – Нет / Совсем / Старое весло. – Я её видел / Мешок "
    "/ Игнат Львов. – Один / И то хорошо."
)


def test_russian_names_before_a_full_stop_and_a_dash():
    read = turns(DASHED)
    assert "Инга Торос|Пора / И мост течёт" in read
    assert "-|Старое весло. – Я её видел / Мешок" in read
