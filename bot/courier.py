"""The courier: hands one alert to one channel through apprise, in a process of its own.

apprise can do more than we ask of it: it writes logs with addresses, waits as long as an address tells it to, follows redirects, reads
files, and speaks to any host. So it never runs where the keys, the record and the log are. This process gets the address on standard
input, says its outcome by its exit code and nothing else, ends after ten seconds, reads no file but Python's own, starts no program, and
reaches public addresses only, whatever name led there. It is run by its path: `python -I bot/courier.py`.
"""

from __future__ import annotations

import ipaddress
import json
import logging
import mimetypes
import os
import signal
import socket
import sys
import sysconfig
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from apprise import NotifyBase

#: What an exit code says. Python's own for a crash is 1, and a signal's is negative.
DONE, REFUSED, UNREADABLE, FOREIGN, PRIVATE, NO_HOST = 0, 20, 21, 22, 23, 24

SECONDS = 10  # for all of it
ANSWERS_IN = 4.0  # seconds: how long one answer of the channel's server may take

#: The kinds of channel that are taken: people's mail and chats. Never files, programs, other phones' SMS, or a hook to anywhere.
HOSTED = frozenset("slack discord tgram pover whatsapp zulip threema gchat wxteams webex".split())
SELF_HOSTED = frozenset(
    """
    mailto mailtos signal signals matrix matrixs ntfy ntfys rocket rockets mmost mmosts gotify gotifys nctalk nctalks workflow workflows
    """.split()
)
MAIL = frozenset({"mailto", "mailtos"})


def main() -> int:
    """Do what standard input asks for: {url, do: check | send, title, body, local}."""
    if hasattr(signal, "alarm"):
        signal.alarm(SECONDS)  # ends this process even where whoever started it is gone
    asked = json.load(sys.stdin)
    if scheme_of(asked["url"]) not in HOSTED | SELF_HOSTED | {"https"}:  # https: a web hook as a service shows it, which apprise translates
        return FOREIGN
    mimetypes.init()  # reads the system's list, while it may
    sys.addaudithook(touch_nothing)
    if not asked["local"]:
        sys.addaudithook(stay_outside)
    service = opened(asked["url"], local=asked["local"])
    if service is None:
        return UNREADABLE
    if not kinds(service) & (HOSTED | SELF_HOSTED):
        return FOREIGN
    if asked["do"] == "check":
        return DONE if asked["local"] else where(service)
    return DONE if handed_over(service, asked["title"], asked["body"]) else REFUSED


def scheme_of(url: str) -> str:
    return url.partition("://")[0].lower() if "://" in url else ""


def kinds(service: NotifyBase) -> set[str]:
    """The schemes of a channel that apprise has opened: what it is, in whatever dress its address came."""
    given: tuple[Any, Any] = (service.protocol, service.secure_protocol)
    return {scheme for each in given if each for scheme in ((each,) if isinstance(each, str) else each)}


def opened(url: str, *, local: bool) -> NotifyBase | None:
    """The channel that an address means; None for one that apprise can't read. What an address may not decide is decided here."""
    from apprise import Apprise, AppriseAsset  # noqa: PLC0415 - whoever asks this module for a name must not load apprise

    logging.disable(logging.CRITICAL + 1)
    asset = AppriseAsset(app_id="Notices", app_desc="Notices", app_url="", image_url_mask="", image_url_logo="", http_redirects=False)
    service = Apprise.instantiate(url, asset=asset)
    if service is not None:
        service.redirects = False
        service.socket_connect_timeout = service.socket_read_timeout = ANSWERS_IN
        service.verify_certificate = service.verify_certificate or not local
    return service  # type: ignore[no-any-return, unused-ignore]


def handed_over(service: NotifyBase, title: str, body: str) -> bool:
    """Only mail has a subject. The body is plain text: what people wrote is never markup."""
    from apprise import Apprise, NotifyFormat  # noqa: PLC0415 - see above

    sender = Apprise()
    sender.add(service)
    return bool(sender.notify(body=body, title=title if kinds(service) & MAIL else "", body_format=NotifyFormat.TEXT))


# --- where it may reach ---------------------------------------------------------------------------------------------------------------


def where(service: NotifyBase) -> int:
    """Whether the host of a channel that people run themselves stands where everybody may reach it."""
    if not kinds(service) & SELF_HOSTED or getattr(service, "mode", None) in ("cloud", "t2bot"):
        return DONE
    host = getattr(service, "smtp_host", None) or service.host
    try:
        found = socket.getaddrinfo(host.strip("[]"), None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return NO_HOST
    return DONE if all(is_public(address[0]) for *_, address in found) else PRIVATE


def is_public(host: object) -> bool:
    """Whether this is an address on the open internet, also when it is an IPv4 address in the clothes of an IPv6 one."""
    try:
        address = ipaddress.ip_address(str(host).partition("%")[0])
    except ValueError:
        return False
    within = [address]
    if isinstance(address, ipaddress.IPv6Address):
        within += [inner for inner in (address.ipv4_mapped, address.sixtofour, *(address.teredo or ())) if inner]
        if address in TRANSLATED:
            within.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        elif address.ipv4_mapped:
            within.remove(address)  # what counts is the address inside
    return all(each.is_global and not each.is_multicast for each in within)


TRANSLATED = ipaddress.ip_network("64:ff9b::/96")

#: What this process may read: Python and its libraries.
READABLE = tuple(
    {os.path.realpath(place) + os.sep for place in sysconfig.get_paths().values()} | {os.path.realpath(sys.base_prefix) + os.sep}
)


def stay_outside(event: str, values: tuple[Any, ...]) -> None:
    """Python asks before it connects. A name that leads elsewhere by now than when it was looked at helps nobody: it is the address itself
    that is asked about.
    """
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = values[1]
        if address is not None and not (isinstance(address, tuple) and is_public(address[0])):
            raise PermissionError(event)


def touch_nothing(event: str, values: tuple[Any, ...]) -> None:
    """Python asks before it opens a file or starts a program: an address may name either."""
    if event == "open":
        if isinstance(values[0], str | bytes) and not os.path.realpath(os.fsdecode(values[0])).startswith(READABLE):
            raise PermissionError(event)
    elif event.startswith(("subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.spawn")):
        raise PermissionError(event)


if __name__ == "__main__":
    sys.exit(main())
