"""Settings from the environment or `.env`; one message names every wrong one."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AliasChoices,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from meetings.model.errors import SettingsError
from storage.files.permissions import OWN

KREMLIN_FEEDS = ("http://kremlin.ru/events/all/feed", "http://en.kremlin.ru/events/all/feed")
POLL_SECONDS = 600.0
"""Between two looks at a source: a transcript goes up hours after its meeting, and news of it
within ten minutes; a look costs the site one request, mostly answered by "not modified"."""
NOTIFY_DAYS = 14
"""Meetings dated within so many days are news: transcripts go up within days, now and then a
week late; what is older was added to fill the archive."""
MEANING_SECONDS = 0.7
"""A question may spend on vectors that are missing: a dozen or two are made in it, and together
with the search a person still waits about a second."""
_HOST = re.compile(r"^[\w.-]+(:\d{1,5})?$|^\[[0-9a-fA-F:]+\](:\d{1,5})?$")
DATABASE = re.compile(r"postgres(ql)?://([^@/\s]*@)?[^@\s]*$")
_SECRETS = ("TOKEN", "DATABASE", "SECRET")
"""Words in the names of settings whose values nobody is shown."""
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")
_SHOWN = 80
"""Characters of a wrong value in the message about it, which has a line for each."""
_LISTS = frozenset({"TELEGRAM_ADMINS", "STENOGRAM_FEEDS", "STENOGRAM_HOSTS"})
"""An empty value means none of these; elsewhere it means the default, as in .env.example."""
_MOST_POLL_SECONDS = 30 * 86_400
"""A month: feeds hold some weeks of entries, and what has left one is never seen."""
_MOST_NOTIFY_DAYS = 36_500
"""A century: all is news. Dates end with the year 9999, so that it cannot be any number."""
_WITH_USER = re.compile(r"(\w+://)[^@/\s]*@")
"""An address that begins with somebody's name or password."""
_NAMED = re.compile(r"(\w+://)?[^\s,]*@")
_KEYS = re.compile(r"\?[^\s,]+")
"""Where a password may stand in what was meant as an address, however it is written; and keys."""
_TOKEN = re.compile(r"^\d+:[\w-]{20,}$")


def _masked(value: object) -> str:
    return _KEYS.sub("?•••", _NAMED.sub(r"\1•••@", str(value)))


def _listed(value: object) -> object:
    """A comma separated text as a list; blanks around the commas do not matter."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.split(",") if part.strip())
    return value


Words = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]
Numbers = Annotated[tuple[int, ...], NoDecode, BeforeValidator(_listed)]


class Settings(BaseSettings):
    """Everything the operator can set; the names and defaults are in `.env.example`."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", populate_by_name=True
    )

    token: SecretStr | None = Field(None, validation_alias=AliasChoices("TELEGRAM_BOT_TOKEN"))
    api_url: str = Field(
        # It may hold a password.
        "https://api.telegram.org",
        validation_alias=AliasChoices("TELEGRAM_API_URL"),
        repr=False,
    )
    admins: Numbers = Field((), validation_alias=AliasChoices("TELEGRAM_ADMINS"))
    data: Path = Field(Path("data"), validation_alias=AliasChoices("STENOGRAM_DATA"))
    feeds: Words = Field(KREMLIN_FEEDS, validation_alias=AliasChoices("STENOGRAM_FEEDS"))
    hosts: Words = Field(
        ("kremlin.ru", "en.kremlin.ru"), validation_alias=AliasChoices("STENOGRAM_HOSTS")
    )
    inbox: Path | None = Field(None, validation_alias=AliasChoices("STENOGRAM_INBOX"))
    poll_seconds: float = Field(
        POLL_SECONDS,
        ge=1,
        le=_MOST_POLL_SECONDS,
        validation_alias=AliasChoices("STENOGRAM_POLL_SECONDS"),
    )
    notify_days: int = Field(
        NOTIFY_DAYS,
        ge=0,
        le=_MOST_NOTIFY_DAYS,
        validation_alias=AliasChoices("STENOGRAM_NOTIFY_DAYS"),
    )
    meaning: Literal["on", "off"] = Field("on", validation_alias=AliasChoices("STENOGRAM_MEANING"))
    meaning_seconds: float = Field(
        MEANING_SECONDS, ge=0, le=60, validation_alias=AliasChoices("STENOGRAM_MEANING_SECONDS")
    )

    database: SecretStr | None = Field(None, validation_alias=AliasChoices("STENOGRAM_DATABASE"))
    workers: int | None = Field(
        # A worker needs a core and some 300 MB; more than 64 is a slip of the pen.
        None,
        ge=0,
        le=64,
        validation_alias=AliasChoices("STENOGRAM_WORKERS"),
    )
    answer_seconds: float = Field(
        # Fifty people who ask at once wait two or three seconds; what takes 20 hangs.
        20,
        ge=1,
        le=3600,
        validation_alias=AliasChoices("STENOGRAM_ANSWER_SECONDS"),
    )
    web_port: int | None = Field(
        None, ge=0, le=65535, validation_alias=AliasChoices("STENOGRAM_WEB_PORT")
    )
    web_url: str | None = Field(None, validation_alias=AliasChoices("STENOGRAM_WEB_URL"))

    webhook_url: str | None = Field(None, validation_alias=AliasChoices("TELEGRAM_WEBHOOK_URL"))
    webhook_secret: SecretStr | None = Field(
        None, validation_alias=AliasChoices("TELEGRAM_WEBHOOK_SECRET")
    )

    @model_validator(mode="before")
    @classmethod
    def _empty_is_default(cls, values: Mapping[str, object]) -> dict[str, object]:
        return {
            name: value
            for name, value in values.items()
            if name in _LISTS or not (isinstance(value, str) and not value.strip())
        }

    @field_validator("inbox")
    @classmethod
    def _inbox_apart(cls, value: Path | None, known: ValidationInfo) -> Path | None:
        data = known.data.get("data")
        if value is not None and isinstance(data, Path) and _takes_from(value, data):
            raise ValueError(
                "would take what STENOGRAM_DATA holds for new files and move it away;"
                " name a folder apart from it"
            )
        return value

    @field_validator("webhook_url")
    @classmethod
    def _webhook_address(cls, value: str | None) -> str | None:
        if value is not None and not re.match(r"https://[^\s/]+", value):
            raise ValueError("is no https address, and Telegram calls no other")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_secret_form(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("may hold 16 to 256 Latin letters, digits, _ and - only")
        return value

    @field_validator("database")
    @classmethod
    def _database_form(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not DATABASE.match(value.get_secret_value()):
            raise ValueError(
                "is no address of a database; write postgresql://user:password@host:port/name,"
                " and @, / and : in a password as %40, %2F and %3A"
            )
        return value

    @field_validator("token")
    @classmethod
    def _token_form(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not _TOKEN.match(value.get_secret_value()):
            raise ValueError("is no bot token (BotFather gives one like 123456:ABC…)")
        return value

    @field_validator("api_url")
    @classmethod
    def _api_root(cls, value: str) -> str:
        return _address(value).rstrip("/")

    @field_validator("web_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        return value and _address(value).rstrip("/")

    @field_validator("feeds")
    @classmethod
    def _feed_addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if any(_WITH_USER.match(feed) for feed in value):
            raise ValueError("an address with a user name or password in it is not fetched")
        return tuple(_address(feed) for feed in value)

    @field_validator("hosts")
    @classmethod
    def _host_names(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for host in value:
            if not _HOST.match(host):
                raise ValueError(
                    f"{_masked(host)!r} is no host; write name or name:port, without http://"
                )
        return value


def _address(value: str) -> str:
    if not re.match(r"^https?://[^\s/]+", value):
        raise ValueError(f"{_masked(value)!r} is no http or https address")
    return value


def _takes_from(inbox: Path, data: Path) -> bool:
    """Whether a look at the inbox would find what the data folder holds."""
    looked_at, kept = Path(os.path.realpath(inbox)), Path(os.path.realpath(data))
    inside = looked_at.relative_to(kept).parts if looked_at.is_relative_to(kept) else ()
    return kept.is_relative_to(looked_at) or bool(inside and inside[0] in OWN)


def load_settings(overrides: Mapping[str, Any] | None = None) -> Settings:
    """The settings in force. Raises SettingsError, which names every wrong setting."""
    try:
        return Settings(**dict(overrides or {}))
    except ValidationError as error:
        raise SettingsError(_told(error)) from error
    except UnicodeDecodeError as error:  # its bytes hold the token: they are not told
        raise SettingsError(".env is not UTF-8 text; save it as UTF-8.") from error
    except OSError as error:
        raise SettingsError(f".env cannot be read: {error.strerror}.") from error


_PLAIN = {"int_parsing": "has to be a whole number", "float_parsing": "has to be a number"}


def _told(error: ValidationError) -> str:
    lines = ["These settings do not work:"]
    for problem in error.errors(include_url=False, include_context=False):
        name = str(problem["loc"][0]) if problem["loc"] else "?"
        said = _PLAIN.get(problem["type"]) or problem["msg"].removeprefix("Value error, ")
        said = said.replace("Input should be", "has to be")
        is_secret = any(word in name for word in _SECRETS)
        value = repr(_masked(problem.get("input"))[:_SHOWN])
        told = "" if is_secret or value in said else f" (it is {value})"
        lines.append(f"  {name}: {said}{told}")
    lines.append("Set them right in the environment or in .env; .env.example shows them all.")
    return "\n".join(lines)
