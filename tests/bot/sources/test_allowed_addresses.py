from __future__ import annotations

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from bot.sources.allowed_addresses import check_address, parse_address, same_place
from meetings.model.errors import AddressRefused

HOSTS = ["kremlin.ru", "en.kremlin.ru", "мост.рф", "127.0.0.1:8080", "[::1]:8080", "news.test:81"]


@pytest.mark.parametrize(
    ("given", "fetched"),
    [
        ("http://kremlin.ru/events/president/news/68424", "="),
        ("https://en.kremlin.ru/events/president/news/68424", "="),
        (" http://KREMLIN.ru/a?b=c#d ", "http://kremlin.ru/a?b=c"),
        ("http://kremlin.ru./a", "http://kremlin.ru/a"),
        ("http://kremlin.ru:80/a", "http://kremlin.ru/a"),
        ("http://kremlin.ru/events/president/news/copy/68424", "http://kremlin.ru/events/president/news/68424"),
        ("http://kremlin.ru/misc/copy/1/", "http://kremlin.ru/misc/1/"),
        ("http://kremlin.ru/copy/about", "="),
        ("http://127.0.0.1:8080/feed", "="),
        ("http://[::1]:8080/feed", "="),
        ("http://news.test:81/", "="),
        ("http://мост.рф/a", "http://xn--l1aeje.xn--p1ai/a"),
    ],
)  # fmt: skip
def test_allowed(given: str, fetched: str) -> None:
    assert check_address(given, HOSTS) == (given if fetched == "=" else fetched)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ("ftp://kremlin.ru/a", "http://"),
        ("file:///etc/passwd", "http://"),
        ("javascript:alert(1)", "http://"),
        ("kremlin.ru/a", "http://"),
        ("//kremlin.ru/a", "http://"),
        ("", "http://"),
        ("http:///a", "http://"),
        ("http://", "http://"),
        ("http://example.org/", "not among the hosts"),
        ("http://kremlin.ru.example.org/", "not among the hosts"),
        ("http://evilkremlin.ru/", "not among the hosts"),
        ("http://kremlin.ru:8080/", "not among the hosts"),
        ("http://127.0.0.1/", "not among the hosts"),
        ("http://127.0.0.1:8081/", "not among the hosts"),
        ("http://2130706433:8080/", "not among the hosts"),
        ("http://news.test/", "not among the hosts"),
        ("http://user@kremlin.ru/", "user name"),
        ("http://kremlin.ru:secret@example.org/", "user name"),
        ("http://kremlin.ru\\@example.org/", "backslash"),
        ("http://kremlin.ru/a b", "spaces"),
        ("http://kremlin.ru/\r\nHost: x", "line breaks"),
        ("http://[kremlin.ru/", "not among the hosts"),
        ("http://kremlin.ru:port/", "no address"),
    ],
)
def test_refused(given: str, reason: str) -> None:
    with pytest.raises(AddressRefused, match=reason):
        check_address(given, HOSTS)


def test_no_hosts_allow_nothing() -> None:
    with pytest.raises(AddressRefused, match="none is set"):
        check_address("http://kremlin.ru/", [])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.test/x", "http://a.test/y", True),
        ("http://a.test/x", "https://a.test/x", True),
        ("http://a.test:81/", "http://a.test:81/x", True),
        ("http://a.test:81/", "http://a.test/", False),
        ("http://a.test/", "http://b.test/", False),
    ],
)
def test_same_place(one: str, other: str, same: bool) -> None:
    assert same_place(parse_address(one), parse_address(other)) is same


@settings(deadline=None)
@examples(st.text(), st.text())
def test_nothing_but_its_own_error(host: str, path: str) -> None:
    for address in (host, f"http://{host}/{path}", f"https://kremlin.ru/{path}"):
        try:
            checked = check_address(address, [*HOSTS, host])
        except AddressRefused:
            continue
        assert check_address(checked, [*HOSTS, host]) == checked
