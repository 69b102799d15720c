from __future__ import annotations

import httpx
import pytest

from bot.sources.resolving_hosts import numbers_behind, resolve
from meetings.model.errors import AddressRefused, SourceError


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
