"""Settings: all that is wrong in one message, and no secret in any."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.misspelt_settings import misspelt_settings
from bot.settings import KREMLIN_FEEDS, load_settings
from meetings.model.errors import SettingsError

TOKEN = "123456:" + "Sekret_" * 5


@pytest.fixture(autouse=True)
def _bare(monkeypatch, tmp_path):
    """No setting of the machine's, no .env."""
    import os  # noqa: PLC0415

    for name in list(os.environ):
        if name.startswith(("TELEGRAM_", "STENOGRAM_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


def test_defaults():
    settings = load_settings()
    assert settings.token is None
    assert settings.api_url == "https://api.telegram.org"
    assert (settings.data, settings.inbox) == (Path("data"), None)
    assert settings.feeds == KREMLIN_FEEDS
    assert settings.hosts == ("kremlin.ru", "en.kremlin.ru")
    assert (settings.poll_seconds, settings.notify_days) == (600, 14)
    assert (settings.meaning, settings.meaning_seconds) == ("on", 0.7)


@pytest.mark.parametrize(
    ("name", "value", "field", "meant"),
    [
        ("TELEGRAM_ADMINS", " 1, 22 ,", "admins", (1, 22)),
        ("STENOGRAM_FEEDS", "", "feeds", ()),
        ("STENOGRAM_FEEDS", "http://a/f, https://b/f", "feeds", ("http://a/f", "https://b/f")),
        ("STENOGRAM_HOSTS", "a.example:8080,127.0.0.1", "hosts", ("a.example:8080", "127.0.0.1")),
        ("STENOGRAM_INBOX", "", "inbox", None),
        ("STENOGRAM_MEANING", "off", "meaning", "off"),
        ("TELEGRAM_API_URL", "http://127.0.0.1:8081/", "api_url", "http://127.0.0.1:8081"),
        ("TELEGRAM_BOT_TOKEN", "", "token", None),
        ("STENOGRAM_DATABASE", "", "database", None),
        ("STENOGRAM_DATA", "", "data", Path("data")),
        ("STENOGRAM_POLL_SECONDS", " ", "poll_seconds", 600),
        ("STENOGRAM_ANSWER_SECONDS", "", "answer_seconds", 20),
        ("STENOGRAM_MEANING", "", "meaning", "on"),
        ("STENOGRAM_HOSTS", "", "hosts", ()),
    ],
)
def test_values(monkeypatch, name, value, field, meant):
    monkeypatch.setenv(name, value)
    assert getattr(load_settings(), field) == meant


def test_env_file_and_environment(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text("STENOGRAM_NOTIFY_DAYS=3\nSTENOGRAM_DATA=там\n", "utf-8")
    monkeypatch.setenv("STENOGRAM_NOTIFY_DAYS", "5")
    settings = load_settings()
    assert (settings.notify_days, settings.data) == (5, Path("там"))


WRONG = {
    "TELEGRAM_BOT_TOKEN": "Sekret",
    "TELEGRAM_API_URL": "telegram",
    "TELEGRAM_ADMINS": "anna",
    "STENOGRAM_FEEDS": "ftp://x",
    "STENOGRAM_HOSTS": "http://kremlin.ru",
    "STENOGRAM_POLL_SECONDS": "0",
    "STENOGRAM_NOTIFY_DAYS": "-1",
    "STENOGRAM_MEANING": "maybe",
    "STENOGRAM_MEANING_SECONDS": "900",
    "TELEGRAM_WEBHOOK_SECRET": "Sekret!",
    "TELEGRAM_WEBHOOK_URL": "http://bot.example.org/x",
    "STENOGRAM_INBOX": "data",
    "STENOGRAM_DATABASE": "postgresql://anna:Sekret@wort@db/x",
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_value_is_named(monkeypatch, name):
    monkeypatch.setenv(name, WRONG[name])
    with pytest.raises(SettingsError, match=name):
        load_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("STENOGRAM_POLL_SECONDS", "inf"),
        ("STENOGRAM_POLL_SECONDS", "nan"),
        ("STENOGRAM_NOTIFY_DAYS", "1000000000000"),
        ("STENOGRAM_MEANING_SECONDS", "inf"),
        ("STENOGRAM_ANSWER_SECONDS", "inf"),
    ],
)
def test_what_no_clock_can_count_is_a_wrong_value(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=name):
        load_settings()


@pytest.mark.parametrize("inbox", [".", "data", "data/archive", "data/archive/months", "link"])
def test_an_inbox_that_would_take_the_archive_away_is_refused(monkeypatch, tmp_path, inbox):
    (tmp_path / "link").symlink_to(tmp_path)
    monkeypatch.setenv("STENOGRAM_INBOX", inbox)
    with pytest.raises(SettingsError, match="STENOGRAM_INBOX"):
        load_settings()


@pytest.mark.parametrize("inbox", ["inbox", "data/inbox", "data-inbox", "../elsewhere"])
def test_an_inbox_apart_from_the_archive_is_taken(monkeypatch, inbox):
    monkeypatch.setenv("STENOGRAM_INBOX", inbox)
    assert load_settings().inbox == Path(inbox)


def test_a_file_of_settings_in_another_encoding_is_named_and_not_quoted(tmp_path):
    (tmp_path / ".env").write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}\n", "utf-16")
    with pytest.raises(SettingsError) as told:
        load_settings()
    assert str(told.value) == ".env is not UTF-8 text; save it as UTF-8."


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("STENOGRAM_FEEDS", "https://a.example/f, https://anna:Sekret@b.example/f"),
        ("STENOGRAM_HOSTS", "https://anna:Sekret@b.example"),
        ("STENOGRAM_WEB_URL", "ftp://anna:Sekret@b.example"),
        ("TELEGRAM_API_URL", "ftp://anna:Sekret@b.example"),
        ("TELEGRAM_API_URL", "anna:Sekret@b.example"),
        ("TELEGRAM_API_URL", "ftp://anna:w/Sekret@b.example"),
        ("STENOGRAM_WEB_URL", "ftp://anna:w@Sekret@b.example"),
        ("STENOGRAM_FEEDS", "https://a.example/f, ftp://b.example/f?key=Sekret"),
    ],
)
def test_a_password_in_an_address_that_does_not_work_is_not_shown(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError, match=name) as told:
        load_settings()
    assert "Sekret" not in str(told.value)


def test_a_name_that_is_nearly_a_setting_is_told(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text("STENOGRAM_INBX=in\nSTENOGRAM_DATA=d\n", "utf-8")
    for name in ("STENOGRAM_FEED", "STENOGRAM_TEST_KILLS", "TELEGRAM_CHAT_ID", "STENOGRAM_HOSTS"):
        monkeypatch.setenv(name, "1")
    assert misspelt_settings() == [
        "STENOGRAM_FEED is no setting and changes nothing; STENOGRAM_FEEDS is one.",
        "STENOGRAM_INBX is no setting and changes nothing; STENOGRAM_INBOX is one.",
    ]


def test_all_wrong_ones_are_named_at_once(monkeypatch):
    for name, value in WRONG.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as told:
        load_settings()
    assert all(name in str(told.value) for name in WRONG)
    assert "Sekret" not in str(told.value)


def test_a_wrong_value_is_told_once(monkeypatch):
    monkeypatch.setenv("STENOGRAM_FEEDS", "kremlin.example/feed")
    monkeypatch.setenv("STENOGRAM_POLL_SECONDS", "soon")
    with pytest.raises(SettingsError) as told:
        load_settings()
    assert str(told.value).count("kremlin.example/feed") == 1
    assert "has to be a number (it is 'soon')" in str(told.value)


def test_the_token_hides(monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    settings = load_settings()
    assert settings.token is not None
    assert settings.token.get_secret_value() == TOKEN
    assert "Sekret" not in repr(settings) + str(settings)


def test_what_opens_the_bot_api_and_the_webhook_is_not_told(monkeypatch):
    monkeypatch.setenv("TELEGRAM_API_URL", "http://anna:Sekret@api.example")
    monkeypatch.setenv("TELEGRAM_WEBHOOK_SECRET", "Sekret_of_the_webhook")
    settings = load_settings()
    assert "Sekret" not in repr(settings) + str(settings)
    assert settings.api_url == "http://anna:Sekret@api.example"


def test_the_password_of_a_database_is_in_no_message(monkeypatch):
    monkeypatch.setenv("STENOGRAM_DATABASE", "postgresql://anna:Sekret@db.example/x")
    settings = load_settings()
    assert "Sekret" not in repr(settings) + str(settings)
    assert settings.database.get_secret_value() == "postgresql://anna:Sekret@db.example/x"
    monkeypatch.setenv("STENOGRAM_DATABASE", "mysql://anna:Sekret@db.example/x")
    with pytest.raises(SettingsError) as told:
        load_settings()
    assert "postgresql://user:password@host" in str(told.value)
    assert "Sekret" not in str(told.value)
