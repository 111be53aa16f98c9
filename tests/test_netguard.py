"""The way out leads to public addresses, and to what the operator allows."""

import ipaddress
import threading

import pytest

from advisorywatch.errors import FetchFailed
from advisorywatch.netguard import Allowed, Guard, TimeLeft, is_public

PUBLIC = ["8.8.8.8", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"]
NOT_PUBLIC = [
    *("127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254"),
    *("0.0.0.0", "100.64.0.1", "198.18.0.1", "192.0.2.1", "224.0.0.1", "240.0.0.1"),
    *("255.255.255.255", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1"),
    *("2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::"),
]


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_of_the_open_internet_is_public(address):
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_any_other_is_not_whatever_it_is_wrapped_in(address):
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    ("named", "host", "address", "allowed"),
    [
        ("10.0.0.0/8", "a.example", "10.1.2.3", True),
        ("10.0.0.0/8", "a.example", "192.168.0.1", False),
        ("10.1.2.3", "a.example", "10.1.2.3", True),
        ("fd00::/8", "a.example", "fd12::1", True),
        ("Intern.example", "intern.EXAMPLE.", "10.1.2.3", True),
        ("intern.example", "x.intern.example", "10.1.2.3", False),
    ],
)
def test_the_operator_names_hosts_and_networks(named, host, address, allowed):
    assert Allowed([named]).has(host, ipaddress.ip_address(address)) is allowed


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "localhost", "x.localhost", "10.0.0.1"])
def test_what_a_proxy_is_not_asked_for_shows_in_the_name(host):
    with pytest.raises(FetchFailed) as failed:
        Allowed().check_literal(host)

    assert failed.value.reason == "private"
    Allowed([host]).check_literal(host)


def test_the_mirror_and_proxy_are_trusted_at_their_port_alone():
    guard = Guard(TimeLeft(threading.Event()), Allowed(), [("127.0.0.1", 9000)])

    assert guard.addresses("127.0.0.1", 9000) == ["127.0.0.1"]
    with pytest.raises(FetchFailed):
        guard.addresses("127.0.0.1", 9001)


@pytest.mark.parametrize("host", ["x" * 64 + ".example", "a..example"])
def test_a_name_that_can_have_no_address_is_told_as_one_without(host):
    guard = Guard(TimeLeft(threading.Event()), Allowed())

    with pytest.raises(FetchFailed) as failed:
        guard.addresses(host, 443)

    assert failed.value.reason == "dns"
