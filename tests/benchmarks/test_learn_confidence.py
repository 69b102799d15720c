"""What learning confidence promises: over which questions, from which score on, on whose folds."""

from __future__ import annotations

import json

import numpy as np
import pytest

from benchmarks.calibration_archives import QUESTIONS, files_of_archives, kind_of
from benchmarks.calibration_rows import FOLDS, NAMES, Asked, Asking, Row, asked_of, fold_of, opened
from benchmarks.learn_confidence import (
    CAUTION,
    SHORT,
    Figures,
    chances,
    counts,
    figures,
    threshold,
)
from bot.library import Library
from bot.sources.intake import Intake
from meetings.retrieval.ranking.features import FEATURE_NAMES
from meetings.retrieval.ranking.weights import LEXICAL

MIXTURE = ("paraphrased", "short")


def row(*, right=True, kind="ru", of="paraphrased", answerable=True, gone=False, signal=0.0, at=0):
    group = f"m{at}"
    signals = [signal, *[0.0] * (len(NAMES) - 1)]
    return Row(
        kind, of, fold_of(group), group, signals, (right,), right, answerable, gone, barred=False
    )


def figures_of(rows, sure, of=MIXTURE):
    return figures(rows, np.array(sure), of)


def test_brief_questions_tell_a_third_however_many_there_are():
    rows = [row(right=False), *[row(of="short")] * 9]
    assert pytest.approx(1 / 3) == SHORT
    assert figures_of(rows, [0.9] * 10)["ru"].at(0.5)[1] == pytest.approx(1 / 3)


def test_coverage_is_of_the_answerable_and_an_answer_to_the_others_is_a_wrong_one():
    rows = [row(), row(right=False), row(of="short"), row(right=False, answerable=False)]
    coverage, precision, rejected = figures_of(rows, [0.9, 0.1, 0.9, 0.9])["ru"].at(0.5)
    given = {"paraphrased": (2 / 3) / 2, "short": 1 / 3, "unanswerable": (2 / 3) / 2}
    right = given["paraphrased"] + given["short"]
    assert coverage == pytest.approx(right / 1)
    assert precision == pytest.approx(right / sum(given.values()))
    assert rejected == 0


def test_questions_whose_meetings_were_taken_away_are_learned_from_and_not_told_of():
    rows = [row(), row(of="short"), row(right=False, answerable=False, gone=True)]
    assert figures_of(rows, [0.9] * 3)["ru"].at(0.5)[1] == 1


def test_the_promise_holds_in_every_kind_of_archive():
    easy = [row(), row(of="short")]
    hard = [row(kind="all"), row(kind="all", of="short"), row(kind="all", right=False)]
    told = figures_of([*easy, *hard], [0.7, 0.7, 0.6, 0.6, 0.5])
    assert threshold(told) == pytest.approx(0.51 + CAUTION)
    assert threshold({"ru": told["ru"]}) == pytest.approx(0.3 + CAUTION)


def test_where_no_score_keeps_the_promise_nothing_is_chosen():
    with pytest.raises(SystemExit):
        threshold(figures_of([row(right=False), row(of="short", right=False)], [0.95, 0.95]))


def test_brief_questions_count_half_as_much_as_the_others_in_all():
    rows = [*[row()] * 3, *[row(of="short")] * 6, row(answerable=False, gone=True)]
    weighed = counts(rows)
    assert weighed[:3].sum() / 2 == pytest.approx(weighed[3:9].sum())
    assert weighed[9] == pytest.approx(0.1)


def test_the_dev_sets_teach_nothing():
    own = [row(right=i % 2 == 0, signal=float(i % 2 == 0), at=i) for i in range(40)]
    short = [row(of="short", right=i % 2 == 0, signal=float(i % 2 == 0), at=i) for i in range(40)]
    against = [
        row(of="dev", right=i % 2 == 1, signal=float(i % 2 == 0), at=i % 40) for i in range(400)
    ]
    alone = chances([*own, *short])
    assert chances([*own, *short, *against])[:80] == pytest.approx(alone)
    assert alone[0] > 0.5 > alone[1]


def test_what_is_barred_is_never_given():
    rows = [row(at=i, right=i % 2 == 0, signal=float(i % 2)) for i in range(20)]
    rows += [row(of="short", at=i, right=i % 2 == 0) for i in range(20)]
    held = Row(**{name: getattr(rows[0], name) for name in Row.__slots__} | {"barred": True})
    assert chances([held, *rows])[0] == 0


def test_a_first_of_three_is_told_apart():
    rows = [
        Row("ru", "dev", 0, "m", [0.0] * len(NAMES), right, True, True, False, False)
        for right in [(True, False), (False, True), (False, False), ()]
    ]
    told = Figures(rows, np.zeros(4), np.ones(4))
    assert told.of_the_order() == (0.25, 0.5, 1.0)


def test_small_archives_are_one_kind(tmp_path):
    assert [kind_of(tmp_path / name) for name in ("small0", "small9", "ru")] == [
        "small",
        "small",
        "ru",
    ]


LINES = {
    "one": "Встреча\n2031-05-01\n\nАнна Вёсельная: Якорь весит три тонны.\n",
    "two": "Совещание\n2031-05-02\n\nЛев Сухов: Парус сшили из льна.\n",
}


@pytest.fixture
def small(tmp_path):
    """An archive of two invented meetings, without vectors."""
    paths = [tmp_path / f"{name}.txt" for name in LINES]
    for path in paths:
        path.write_text(LINES[path.stem], "utf-8")
    taken = list(Intake(Library(tmp_path / "data", meaning=False).archive).files(paths))
    assert [one.outcome for one in taken] == ["added", "added"]
    return opened(tmp_path / "data", meaning=False)


def asked(*meetings, of="paraphrased", lang="ru", group="one"):
    gold = [{"meeting": name, "evidence": ["Якорь"]} for name in meetings]
    question = {"id": "q", "lang": lang, "kind": "said", "question": "Сколько весит якорь?"}
    return Asked({**question, "gold": gold, "group": group}, of)


def test_a_question_is_in_the_same_fold_whichever_of_its_meetings_an_archive_holds(small):
    many = [f"m{i}" for i in range(20)]
    folds = [next(asked_of([asked("two", group=name)], small)).fold for name in many]
    assert folds == [fold_of(name) for name in many]
    assert set(folds) == set(range(FOLDS))


def test_of_a_small_archive_one_in_seven_of_the_others_is_asked_as_without_an_answer(small):
    told = list(asked_of([asked("one"), *[asked("elsewhere")] * 20], small))
    assert [bool(one.gold) for one in told] == [True, False, False]


def test_brief_questions_about_other_meetings_may_have_an_answer_here(small):
    assert not list(asked_of([asked("elsewhere", of="short")] * 20, small))


def test_what_has_no_answer_is_asked_in_the_languages_spoken(small):
    questions = [asked(of="without", lang=lang) for lang in ("ru", "en")] * 7
    assert {one.question["lang"] for one in asked_of(questions, small)} == {"ru"}


@pytest.mark.parametrize(("evidence", "right"), [("три тонны", True), ("две тонны", False)])
def test_a_first_is_right_where_its_quote_holds_the_evidence(small, tmp_path, evidence, right):
    one = asked("one")
    one.question["gold"][0]["evidence"] = [evidence]
    weights = [np.ones(len(FEATURE_NAMES))] * FOLDS
    rows = list(Asking(tmp_path / "data", weights, meaning=False).rows([one]))
    assert [(row.first, row.meeting, row.answerable, row.gone) for row in rows] == [
        (right, True, True, False),
        (False, False, False, True),
    ]


def test_where_no_passage_tells_a_value_the_order_is_that_of_the_answers(small, tmp_path):
    text = "Когда подняли якорь?"
    told, _ = small.answerer.in_order(small.answerer.understand(text))
    asking = Asking(tmp_path / "data", [], meaning=False)
    question = asking._library.answerer.understand(text)
    ranked, _ = asking._library.answerer.search.ranked(question)
    order = asking._in_order(question, ranked, np.array([LEXICAL[name] for name in FEATURE_NAMES]))
    assert [one.candidate.passage for one in order] == [one.candidate.passage for one in told]


def test_archives_of_five_kinds_are_made_of_the_transcripts(tmp_path):
    held = json.loads((QUESTIONS / "archives.json").read_text("utf-8"))
    (tmp_path / "ru").mkdir()
    (tmp_path / "en").mkdir()
    for stems in held["small"]:
        for stem in stems:
            (tmp_path / "ru" / f"{stem}.txt").touch()
    for stem in held["en"]:
        (tmp_path / "en" / f"{stem}.txt").touch()
    sizes = {name: len(files) for name, files in files_of_archives([tmp_path]).items()}
    invented = len(list((QUESTIONS / "texts").glob("*.txt")))
    assert sizes["en"] == 200
    assert sizes["both"] == sizes["ru"] + 200 + invented
    assert [sizes[f"small{i}"] for i in range(10)] == [10] * 8 + [12] * 2
