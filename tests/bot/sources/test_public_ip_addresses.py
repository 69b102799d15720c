"""Which numbers are of the open internet, by the registries of special-purpose addresses."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.sources.public_ip_addresses import is_public

OPEN = """
    1.1.1.1  8.8.8.8  223.255.255.255  95.173.136.70  100.63.255.255  100.128.0.1  172.15.255.255
    172.32.0.1
    192.0.1.1  192.31.196.1  192.52.193.1  192.175.48.1  198.17.255.255  198.20.0.1
    2000::1  2001:200::1  2001:4860:4860::8888  2620:4f:8000::1  2a00:1450:4010:c0e::8a  3ffe::1
    2002:5fad:8846::1  64:ff9b::95.173.136.70  ::ffff:95.173.136.70  2a00::5efe:95.173.136.70
""".split()

CLOSED = """
    0.0.0.0  0.255.255.255  10.1.2.3  100.64.0.1  100.127.255.255  127.0.0.1  127.255.255.255
    169.254.169.254  172.16.0.1  172.31.255.255  192.0.0.1  192.0.0.8  192.0.0.170  192.0.2.1
    192.88.99.1  192.168.0.1  198.18.0.1  198.19.255.255  198.51.100.1  203.0.113.1  224.0.0.1
    239.255.255.255  240.0.0.1  255.255.255.255
    ::  ::1  ::127.0.0.1  ::10.0.0.1  ::8.8.8.8  ::ffff:10.0.0.1  ::ffff:127.0.0.1
    ::ffff:0:127.0.0.1  ::ffff:0:8.8.8.8  64:ff9b::127.0.0.1  64:ff9b::192.168.1.1  64:ff9b:1::1
    64:ff9b:1:ffff::8.8.8.8  100::1  100:0:0:1::1  200::1  1fff:ffff::1
    2001::1  2001:0:4136:e378:8000:63bf:3fff:fdd2  2001:2::1  2001:10::1  2001:20::1  2001:30::1
    2001:db8::1  2002:7f00:1::1  2002:a00:1::1  2002:c0a8:101::1  3fff::1  3fff:fff:ffff::1
    2a00::5efe:10.0.0.1  2a00::200:5efe:127.0.0.1  4000::1  5f00::1  fc00::1  fd00::1  fe00::1
    fe80::1  fe80::1%eth0  febf::1  fec0::1  feff::1  ff02::1
""".split()


WRAPPING = (ipaddress.ip_network("64:ff9b::/96"), ipaddress.ip_network("2002::/16"))


@pytest.mark.parametrize("number", OPEN)
def test_open(number: str) -> None:
    assert is_public(number)


@pytest.mark.parametrize("number", [*CLOSED, "kremlin.ru", "", "127.1", "2130706433"])
def test_closed(number: str) -> None:
    assert not is_public(number)


@given(st.ip_addresses(v=4))
def test_however_an_ipv4_number_is_wrapped_it_stays_closed(inner: ipaddress.IPv4Address) -> None:
    wrapped = ["::ffff:{}", "64:ff9b::{}", "2a00:1:2:3:0:5efe:{}", "2a00:1:2:3:200:5efe:{}"]
    sixth = ipaddress.IPv6Address(0x2002 << 112 | int(inner) << 80 | 1)
    for form in [*(one.format(inner) for one in wrapped), str(sixth)]:
        assert is_public(form) is is_public(str(inner))


@example(ipaddress.ip_address("2002:100::"))
@given(st.ip_addresses())
def test_what_python_knows_as_private_is_closed(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    # Translated or carried (6to4), what counts is the number inside, whatever Python's own
    # table, another one in each version, says of the range.
    if is_public(str(address)) and not any(address in one for one in WRAPPING):
        assert address.is_global or getattr(address, "ipv4_mapped", None)
