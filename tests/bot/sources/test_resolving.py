from __future__ import annotations

import httpx
import pytest

from bot.sources.resolving import is_public, numbers_behind, resolve
from meetings.errors import AddressRefused, SourceError


@pytest.mark.parametrize(
    ("number", "public"),
    [
        ("95.173.136.70", True),
        ("2a00:1450:4010:c0e::8a", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:95.173.136.70", True),
        ("2002:7f00:1::1", False),
        ("64:ff9b::7f00:1", False),
        ("kremlin.ru", False),
    ],
)
def test_is_public(number: str, public: bool) -> None:
    assert is_public(number) is public


async def names(host: str, port: int) -> list[str]:
    known = {"good.test": ["95.173.136.70"], "mixed.test": ["95.173.136.70", "10.0.0.1"]}
    if host == "empty.test":
        return []
    if host not in known:
        raise OSError("unknown")
    return known[host]


async def test_a_name_becomes_its_numbers() -> None:
    url = httpx.URL("http://good.test/")
    assert await numbers_behind(url, names, private_ok=False) == ["95.173.136.70"]


async def test_one_private_number_refuses_the_name() -> None:
    url = httpx.URL("http://mixed.test/")
    with pytest.raises(AddressRefused, match="private network"):
        await numbers_behind(url, names, private_ok=False)
    assert len(await numbers_behind(url, names, private_ok=True)) == 2


@pytest.mark.parametrize("host", ["nobody.test", "empty.test"])
async def test_unknown_names(host: str) -> None:
    with pytest.raises(SourceError, match="no server is known"):
        await numbers_behind(httpx.URL(f"http://{host}/"), names, private_ok=True)


async def test_numbers_are_not_looked_up() -> None:
    url = httpx.URL("http://[::1]:8080/")
    assert await numbers_behind(url, names, private_ok=True) == ["::1"]


async def test_the_system_resolves_loopback() -> None:
    assert set(await resolve("localhost", 80)) <= {"127.0.0.1", "::1"}
