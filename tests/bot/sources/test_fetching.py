from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.sources.fetching import Fetcher, Version
from bot.sources.limits import Limits
from bot.sources.requesting import USER_AGENT, TryLater
from meetings.model.errors import AddressRefused, SourceError
from tests.bot.sources.loopback_site import Naps, Reply, Site
from tests.peak_memory import TIMES, Peaks

QUICK = Limits(size=100_000, redirects=3, pause=0.0, first_wait=0.01)
IMPATIENT = Limits(silence=0.2, whole=0.5, pause=0.0, attempts=1)
BOMB = gzip.compress(bytes(50_000_000), mtime=0)
NAMES = {"inside.test": ["127.0.0.1"], "twofold.test": ["127.0.0.2", "127.0.0.1"]}


async def resolve(host: str, port: int) -> list[str]:
    if host not in NAMES:
        raise OSError("unknown")
    return NAMES[host]


@pytest.fixture
def naps() -> Naps:
    return Naps()


@pytest_asyncio.fixture
async def fetcher(site: Site, naps: Naps) -> AsyncIterator[Fetcher]:
    hosts = [site.host, f"inside.test:{site.port}"]
    async with Fetcher(hosts, QUICK, resolve=resolve, sleep=naps) as made:
        yield made


async def test_fetches_and_says_who_asks(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(body=b"text", headers={"ETag": '"1"', "Last-Modified": "then"}))
    fetched = await fetcher.get(site.url("/a"))
    assert (fetched.data, fetched.address) == (b"text", site.url("/a"))
    assert fetched.version == Version('"1"', "then")
    assert site.asked[-1].headers["user-agent"] == USER_AGENT
    assert site.asked[-1].headers["host"] == site.host


async def test_a_known_version_is_not_sent_again(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(body=b"text", headers={"ETag": '"1"'}))
    version = (await fetcher.get(site.url("/a"))).version
    again = await fetcher.get(site.url("/a"), version)
    assert (again.unchanged, again.data, again.version) == (True, b"", version)
    assert site.asked[-1].headers["if-none-match"] == '"1"'


async def test_a_copy_is_fetched_as_its_page(site: Site, fetcher: Fetcher) -> None:
    site.serve("/news/5", Reply(body=b"page"))
    assert (await fetcher.get(site.url("/news/copy/5"))).data == b"page"


@pytest.mark.parametrize("status", [403, 429, 500, 503])
async def test_passing_failures_are_tried_again(
    site: Site, fetcher: Fetcher, naps: Naps, status: int
) -> None:
    site.serve("/a", Reply(status), Reply(status), Reply(body=b"at last"))
    assert (await fetcher.get(site.url("/a"))).data == b"at last"
    assert len(naps.seconds) == 2


async def test_gives_up_after_a_few_attempts(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(500))
    with pytest.raises(TryLater, match="500"):
        await fetcher.get(site.url("/a"))
    assert site.paths() == ["/a"] * 3


@pytest.mark.parametrize("status", [400, 404, 410, 799])
async def test_lasting_failures_are_not_tried_again(
    site: Site, fetcher: Fetcher, status: int
) -> None:
    site.serve("/a", Reply(status))
    with pytest.raises(SourceError, match=f"answered {status}"):
        await fetcher.get(site.url("/a"))
    assert site.paths() == ["/a"]


async def test_waits_as_told(site: Site, fetcher: Fetcher, naps: Naps) -> None:
    site.serve("/a", Reply(429, headers={"Retry-After": "33"}), Reply(body=b"x"))
    await fetcher.get(site.url("/a"))
    assert naps.seconds == [33.0]


async def test_does_not_wait_for_hours(site: Site, fetcher: Fetcher, naps: Naps) -> None:
    site.serve("/a", Reply(429, headers={"Retry-After": "7200"}))
    with pytest.raises(TryLater) as failure:
        await fetcher.get(site.url("/a"))
    assert (failure.value.wait, naps.seconds) == (7200.0, [])


async def test_a_silent_server_is_left(site: Site) -> None:
    site.serve("/a", Reply(body=b"late", delay=0.4))
    async with Fetcher([site.host], IMPATIENT) as fetcher:
        with pytest.raises(TryLater, match="in time"):
            await fetcher.get(site.url("/a"))


async def test_an_endless_answer_is_cut_off(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(endless=True))
    with pytest.raises(SourceError, match="more than"):
        await fetcher.get(site.url("/a"))


async def test_a_packed_answer_is_read(site: Site, fetcher: Fetcher) -> None:
    headers = {"Content-Encoding": "gzip"}
    site.serve("/a", Reply(body=gzip.compress(b"text" * 1000), headers=headers))
    assert (await fetcher.get(site.url("/a"))).data == b"text" * 1000
    assert site.asked[-1].headers["accept-encoding"] == "gzip"


@pytest.mark.parametrize(
    ("packing", "body", "reason"),
    [
        ("gzip", BOMB, "more than"),
        ("gzip, gzip", gzip.compress(BOMB, mtime=0), "unknown way: gzip, gzip"),
        ("br", b"whatever", "unknown way: br"),
        ("gzip", BOMB[:-20], "more than"),
        ("gzip", b"no gzip", "does not unpack"),
        ("gzip", gzip.compress(b"whole", mtime=0)[:-4], "ends too early"),
    ],
)
async def test_a_bomb_is_not_unpacked(
    site: Site, fetcher: Fetcher, packing: str, body: bytes, reason: str
) -> None:
    site.serve("/a", Reply(body=body, headers={"Content-Encoding": packing}))
    peaks = Peaks()
    for _ in range(TIMES):
        with peaks.one_more(), pytest.raises(SourceError, match=reason):
            await fetcher.get(site.url("/a"))
    assert peaks.least < 10 * QUICK.size


async def test_an_answer_in_drops_is_left(site: Site) -> None:
    site.serve("/a", Reply(endless=True, drip=0.02))
    async with Fetcher([site.host], IMPATIENT) as fetcher:
        with pytest.raises(TryLater, match="too long"):
            await fetcher.get(site.url("/a"))


@pytest.mark.parametrize(
    "location",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:clerk@town.test",
        "about:blank",
        "urn:isbn:1",
        "http:\\\\x",
        "http://127.0.0.1:port/",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1:-1/",
        "http://127.0.0.1:0/",
        "http://[::1",
        "http://xn--/",
        "http://xn--a/",
        "http://☃.test/",
        "http://256.1.1.1/",
        "/\x01",
        "/" + "x" * 70_000,
        "",
    ],
)
async def test_a_redirect_to_no_address_is_an_error_of_ours(
    site: Site, fetcher: Fetcher, location: str
) -> None:
    header = location.encode().decode("latin-1")
    site.serve("/a", Reply(302, headers={"Location": header}))
    with pytest.raises(
        SourceError, match=r"redirects|addresses that begin|no address|no port|backslash"
    ):
        await fetcher.get(site.url("/a"))
    assert site.paths() == ["/a"]


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:99999/", "http://127.0.0.1:0/", "http://a.test/\ud800"]
)
async def test_no_address_is_an_error_of_ours(fetcher: Fetcher, address: str) -> None:
    with pytest.raises(AddressRefused, match=r"no port|no address") as refused:
        await fetcher.get(address, trusted=True)
    assert str(refused.value).encode()


async def test_a_broken_host_in_the_settings_matches_nothing(site: Site) -> None:
    site.serve("/a", Reply(body=b"x"))
    async with Fetcher(["xn--a", site.host], QUICK) as fetcher:
        assert (await fetcher.get(site.url("/a"))).data == b"x"


async def test_not_modified_without_being_asked_is_a_failure(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(304))
    with pytest.raises(SourceError, match="answered 304"):
        await fetcher.get(site.url("/a"))


async def test_rules_that_cannot_be_read_leave_the_others(site: Site, fetcher: Fetcher) -> None:
    rules = b"User-agent: *\nDisallow: //[x\nDisallow: /private"
    site.serve("/robots.txt", Reply(body=rules))
    site.serve("/ok", Reply(body=b"x"))
    assert (await fetcher.get(site.url("/ok"))).data == b"x"
    with pytest.raises(AddressRefused, match="asks robots"):
        await fetcher.get(site.url("/private"))


async def test_a_closed_port_is_an_error_of_ours(fetcher: Fetcher) -> None:
    with pytest.raises(TryLater, match="cannot be reached"):
        await fetcher.get("http://127.0.0.1:9/", trusted=True)


async def test_redirects_are_followed(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(301, headers={"Location": "/b?x=1"}))
    site.serve("/b?x=1", Reply(body=b"here"))
    fetched = await fetcher.get(site.url("/a"))
    assert (fetched.data, fetched.address) == (b"here", site.url("/b?x=1"))


async def test_redirects_end(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(302, headers={"Location": "/a"}))
    with pytest.raises(SourceError, match="redirects more than 3 times"):
        await fetcher.get(site.url("/a"))


@pytest.mark.parametrize(
    "target",
    [
        "http://example.org/",
        "http://127.0.0.1:1/",
        "file:///etc/passwd",
        "http://u@127.0.0.1/",
        "http://127.0.0.1\\@x/",
    ],
)
@pytest.mark.parametrize("trusted", [False, True])
async def test_redirects_lead_nowhere_else(
    site: Site, fetcher: Fetcher, target: str, trusted: bool
) -> None:
    site.serve("/a", Reply(302, headers={"Location": target}))
    with pytest.raises(AddressRefused):
        await fetcher.get(site.url("/a"), trusted=trusted)
    assert site.paths() == ["/a"]


async def test_a_name_that_leads_inside_is_refused(site: Site, fetcher: Fetcher) -> None:
    with pytest.raises(AddressRefused, match="private network"):
        await fetcher.get(f"http://inside.test:{site.port}/a")
    assert site.asked == []


async def test_a_redirect_to_a_name_that_leads_inside_is_refused(
    site: Site, fetcher: Fetcher
) -> None:
    target = f"http://inside.test:{site.port}/secret"
    site.serve("/a", Reply(302, headers={"Location": target}))
    with pytest.raises(AddressRefused, match="private network"):
        await fetcher.get(site.url("/a"))
    assert site.paths() == ["/a"]


async def test_what_the_operator_names_may_be_inside(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(body=b"own"))
    address = f"http://inside.test:{site.port}/a"
    assert (await fetcher.get(address, trusted=True)).data == b"own"
    assert site.asked[-1].headers["host"] == f"inside.test:{site.port}"


async def test_the_next_number_is_tried(site: Site, fetcher: Fetcher) -> None:
    site.serve("/a", Reply(body=b"x"))
    fetched = await fetcher.get(f"http://twofold.test:{site.port}/a", trusted=True)
    assert fetched.data == b"x"


async def test_robots_are_obeyed_even_when_trusted(site: Site, fetcher: Fetcher) -> None:
    site.serve("/robots.txt", Reply(body=b"User-agent: *\nDisallow: /private"))
    site.serve("/ok", Reply(body=b"x"))
    for trusted in (False, True):
        await fetcher.get(site.url("/ok"), trusted=trusted)
        with pytest.raises(AddressRefused, match="asks robots"):
            await fetcher.get(site.url("/private/1"), trusted=trusted)
    assert [asked.path for asked in site.asked] == ["/robots.txt", "/ok", "/ok"]


async def test_hidden_robots_forbid_for_now(site: Site, fetcher: Fetcher) -> None:
    site.serve("/robots.txt", Reply(500))
    with pytest.raises(TryLater, match=r"robots\.txt"):
        await fetcher.get(site.url("/a"))
    assert site.paths() == []


async def test_one_at_a_time_with_a_pause(site: Site) -> None:
    site.serve("/a", Reply(body=b"x", delay=0.02))
    naps = Naps()
    async with Fetcher([site.host], Limits(pause=3.0), sleep=naps) as fetcher:
        await asyncio.gather(*(fetcher.get(site.url("/a")) for _ in range(3)))
    assert site.busiest == 1
    assert len(naps.seconds) == 2
    assert all(2.5 < seconds <= 3.0 for seconds in naps.seconds)


async def test_a_crawl_delay_lengthens_the_pause(site: Site) -> None:
    site.serve("/robots.txt", Reply(body=b"User-agent: *\nCrawl-delay: 9"))
    site.serve("/a", Reply(body=b"x"))
    naps = Naps()
    async with Fetcher([site.host], Limits(pause=0.0), sleep=naps) as fetcher:
        await fetcher.get(site.url("/a"))
        await fetcher.get(site.url("/a"))
    assert [round(seconds) for seconds in naps.seconds] == [9]
