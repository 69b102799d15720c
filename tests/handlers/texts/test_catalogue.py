"""Every text exists in every language, with the same variables, and is used."""

import datetime as dt
import re
import shutil
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from handlers.command_names import ADMIN, GROUP, PRIVATE
from handlers.texts import catalogue
from handlers.texts.catalogue import Texts, UnknownText, files
from handlers.texts.interface_languages import INTERFACES, Interface, interface_for

ROOT = Path(__file__).parents[3]
RU, EN = Texts("ru"), Texts("en")


class Variables(Visitor):
    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node):
        self.names.add(node.id.name)


class Variants(Visitor):
    def __init__(self):
        self.found = []

    def visit_SelectExpression(self, node):
        self.found.append(
            {variant.key.name: variant for variant in node.variants if named(variant)}
        )
        self.found[-1] |= {one.key.value: one for one in node.variants if not named(one)}


def named(variant):
    return isinstance(variant.key, ast.Identifier)


def read(lang):
    messages = {}
    for path in files(lang):
        for entry in parse(path.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), (path.name, entry.content)
            if isinstance(entry, ast.Message):
                assert entry.id.name not in messages, entry.id.name
                messages[entry.id.name] = entry
    return messages


MESSAGES = {"ru": read("ru"), "en": read("en")}


def variables(message):
    visitor = Variables()
    visitor.visit(message)
    return visitor.names


@pytest.mark.parametrize("code", INTERFACES)
def test_every_language_has_the_same_files(code):
    assert [path.name for path in files(code)] == [path.name for path in files("en")]


def missing(code):
    """The texts that a language lacks, or has with other variables than English has them."""
    said = {name: variables(message) for name, message in read(code).items()}
    wanted = {name: variables(message) for name, message in read("en").items()}
    return {
        name: wanted.get(name, set())
        for name in wanted.keys() | said.keys()
        if wanted.get(name) != said.get(name)
    }


@pytest.mark.parametrize("code", INTERFACES)
def test_every_language_has_the_same_texts_with_the_same_variables(code):
    assert missing(code) == {}


@pytest.mark.parametrize("code", INTERFACES)
def test_plural_forms_are_those_of_the_language(code):
    forms = Locale.parse(INTERFACES[code].locale).plural_form.tags | {"other", "0", "1"}
    for name, message in read(code).items():
        visitor = Variants()
        visitor.visit(message)
        for variants in visitor.found:
            assert set(variants) <= forms, name


def test_russian_one_is_also_21():
    """What is meant of exactly one stands under `[1]`: «одна подписка», «21 подписка»."""
    for name, message in MESSAGES["ru"].items():
        visitor = Variants()
        visitor.visit(message)
        for variants in visitor.found:
            assert "one" not in variants or variables(variants["one"]), name
    assert (
        Texts("ru").plain("wishes", count=21).endswith("на любую, чтобы изменить её или удалить.")
    )
    assert "любую" not in Texts("ru").plain("wishes", count=1)


def sources():
    folders = (ROOT / "handlers", ROOT / "bot")
    paths = (p for folder in folders for kind in ("*.py", "*.html") for p in folder.rglob(kind))
    return "\n".join(path.read_text("utf-8") for path in paths)


def test_every_text_said_exists_and_every_text_is_said():
    code = sources()
    said = set(re.findall(r"\b(?:say|plain)\(\s*[\"']([a-z]+(?:-[a-z]+)*)[\"']", code))
    assert said <= set(MESSAGES["ru"])
    literal = set(re.findall(r"[\"']([a-z]+(?:-[a-z]+)*)[\"']", code))
    made = tuple(re.findall(r"f\"([a-z]+-(?:[a-z]+-)*)\{", code))
    unused = {name for name in MESSAGES["ru"] if name not in literal and not name.startswith(made)}
    assert unused == set()


@pytest.mark.parametrize("name", sorted({*PRIVATE, *GROUP, *ADMIN}))
def test_every_command_is_described(name):
    assert f"command-{name}" in MESSAGES["ru"]


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 упоминание"), (3, "3 упоминания"), (11, "11 упоминаний"), (21, "21 упоминание")],
)
def test_counting(count, words):
    assert RU.plain("find-found", count=count, words="x") == f"{words} по запросу «x»"


def test_what_is_put_into_a_text_is_escaped():
    assert "&lt;b&gt;" in EN.say("meetings-none", words="<b>")
    assert "<b>" in EN.plain("meetings-none", words="<b>")


@pytest.mark.parametrize("letter", ["x", "&", '"', "ж", "\U0001f43b"])
def test_words_of_a_whole_message_are_repeated_in_part(letter):
    told = EN.say("trend-none", words=letter * 4096)
    assert EN.say("trend-none", words=letter * 400 + "…") == told
    assert EN.plain("trend-none", words=letter * 2500).count(letter) >= 2500


def test_mistakes_are_loud():
    with pytest.raises(UnknownText, match="no-such-text"):
        RU.say("no-such-text")
    with pytest.raises(UnknownText, match="words"):
        RU.say("meetings-none")


def test_days():
    day = dt.date(2022, 5, 16)
    assert RU.moment(day, "19:20") == "16 мая 2022 г., 19:20"
    assert EN.moment(day, "19:20") == "16 May 2022, 19:20"
    assert EN.moment(day, None) == "16 May 2022"
    assert (RU.short_day(day), EN.short_day(day)) == ("16.05.2022", "16/05/2022")


@pytest.mark.parametrize(
    ("code", "lang"),
    [("ru", "ru"), ("uk", "ru"), ("be-BY", "ru"), ("en-US", "en"), ("de", "en"), (None, "en")],
)
def test_language_of_a_person(code, lang):
    assert interface_for(code) == lang


# A third language of the interface is a folder and a row


KAZAKH = Interface(
    "kk", "Қазақша", "kk", "y 'ж'. d MMMM", "%d.%m.%Y", ("«", "»"), "ru", frozenset()
)


@pytest.fixture
def kazakh(tmp_path, monkeypatch):
    """The folder of a third language that has only just begun: Russian words under its name."""
    for code in ("ru", "en"):
        shutil.copytree(catalogue.LOCALES / code, tmp_path / "locales" / code)
    shutil.copytree(catalogue.LOCALES / "ru", tmp_path / "locales" / "kk")
    monkeypatch.setattr(catalogue, "LOCALES", tmp_path / "locales")
    monkeypatch.setitem(INTERFACES, "kk", KAZAKH)
    yield tmp_path / "locales" / "kk"
    catalogue._bundle.cache_clear()


def test_a_third_language_is_a_folder_and_a_row(kazakh):
    welcome = kazakh / "welcome.ftl"
    said = welcome.read_text("utf-8").replace("settings-auto = ", "settings-auto = Өзі: ")
    welcome.write_text(said, "utf-8")
    texts = Texts(interface_for("kk-KZ"))
    assert texts.plain("settings-auto").startswith("Өзі: ")
    assert texts.day(dt.date(2022, 5, 16)).startswith("2022 ж. 16")
    assert (texts.lang, missing("kk")) == ("ru", {})


def test_every_missing_text_of_a_third_language_is_named(kazakh):
    welcome = kazakh / "welcome.ftl"
    kept = [
        line for line in welcome.read_text("utf-8").splitlines() if "settings-auto" not in line
    ]
    welcome.write_text("\n".join(kept) + "\n", "utf-8")
    assert missing("kk") == {"settings-auto": set()}
