"""Which IP addresses are public, by IANA's registries of special-purpose addresses.

https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry; what
Python itself knows of them differs from release to release.
"""

from __future__ import annotations

import ipaddress
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import Final

Number = IPv4Address | IPv6Address

# All that is given out in IPv6 for the open internet lies here (RFC 4291): what is private,
# site-local (fec0::/10), SRv6 (5f00::/16), IPv4-compatible (::/96), translated (64:ff9b:1::/48)
# or for nothing yet lies outside.
_OPEN_IPV6: Final = IPv6Network("2000::/3")

_CLOSED_IPV6: Final = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocol assignments: Teredo, benchmarking, ORCHID
            "2001:db8::/32",  # documentation
            "3fff::/20",  # documentation
        ),
    )
)
_CLOSED_IPV4: Final = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # shared by a provider's customers
            "127.0.0.0/8",  # loopback
            "169.254.0.0/16",  # link-local
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocol assignments
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # 6to4 relays, given up
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarking
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, broadcast
        ),
    )
)

_MAPPED: Final = IPv6Network("::ffff:0:0/96")
_NAT64: Final = IPv6Network("64:ff9b::/96")
_SIX_TO_FOUR: Final = IPv6Network("2002::/16")
# Interface identifiers of ISATAP (RFC 5214), before the 32 bits of an IPv4 number.
_ISATAP: Final = frozenset({0x00005EFE, 0x02005EFE})


def is_public(number: str) -> bool:
    """Whether a number belongs to the open internet; False for what is no number."""
    try:
        address = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    return _is_open(address)


def _is_open(address: Number) -> bool:
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _CLOSED_IPV4)
    if address in _MAPPED or address in _NAT64:
        return _is_open(_low_bits(address))
    if address not in _OPEN_IPV6 or any(address in network for network in _CLOSED_IPV6):
        return False
    return all(map(_is_open, _tunnelled_to(address)))


def _tunnelled_to(address: IPv6Address) -> list[IPv4Address]:
    """The IPv4 numbers to which an IPv6 address may carry what is sent to it."""
    # 6to4 has the IPv4 number in bits 80 to 112, ISATAP its mark in front of the lowest 32.
    found = []
    if address in _SIX_TO_FOUR:
        found.append(IPv4Address(int(address) >> 80 & 0xFFFFFFFF))
    if int(address) >> 32 & 0xFFFFFFFF in _ISATAP:
        found.append(_low_bits(address))
    return found


def _low_bits(address: IPv6Address) -> IPv4Address:
    return IPv4Address(int(address) & 0xFFFFFFFF)
