"""How the key is passed to a JavaScript engine's ``WebSocket``: each kind of engine differs.

a web page            as subprotocols, the only part of the handshake that a page may choose
a Cloudflare Worker   by ``fetch`` with ``Upgrade: websocket``, which takes headers
Node, Deno, Bun       as headers, which their ``WebSocket`` takes beside the URL
"""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from typing import Any, Final

from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.operations.vendor import BrowserProtocols
from openai_oxide_runtime.transports.fetch.javascript import (
    bridge,
    in_browser,
    js,
    js_object,
    user_agent,
)
from openai_oxide_runtime.websocket.handshake import Handshake

__all__ = ["opened_socket", "protocols"]

log = logging.getLogger("openai_oxide")

_WORKER: Final = "Cloudflare-Workers"
_TOKEN: Final = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_INVALID: Final = "the key or another header has a character that a subprotocol must not have"


async def opened_socket(handshake: Handshake, subprotocols: Sequence[str]) -> Any:
    """Return a socket that is opening or open; errors of the engine are raised as they are."""
    if in_browser():
        names = protocols(handshake, subprotocols)
        socket = js().WebSocket.new(handshake.url, bridge().to_js(names))
    elif user_agent() == _WORKER:
        socket = await _upgraded(handshake, subprotocols)
    else:
        socket = js().WebSocket.new(handshake.url, _with_headers(handshake, subprotocols))
    socket.binaryType = "arraybuffer"
    return socket


def protocols(handshake: Handshake, subprotocols: Sequence[str]) -> list[str]:
    """Return the subprotocols that replace headers; raises ``OpenAIError`` if they cannot."""
    prefixes = handshake.browser_protocols
    if prefixes is None:
        raise OpenAIError("a web page cannot open a WebSocket of this API: it has no subprotocols")
    names = list(subprotocols or prefixes.offered)
    for header, value in handshake.headers:
        protocol = _as_protocol(prefixes, header.lower(), value)
        if protocol is None:
            log.debug("a page cannot send the header %s when it opens a WebSocket", header)
        else:
            names.append(protocol)
    if not all(_TOKEN.fullmatch(name) for name in names):
        raise OpenAIError(_INVALID)
    return names


def _as_protocol(prefixes: BrowserProtocols, name: str, value: str) -> str | None:
    if name == "authorization" and value.startswith("Bearer "):
        return prefixes.key_prefix + value.removeprefix("Bearer ")
    prefix = prefixes.header_prefixes.get(name)
    return prefix and prefix + value.replace("=", "-")


def _with_headers(handshake: Handshake, subprotocols: Sequence[str]) -> Any:
    options = js_object(headers=_headers(handshake))
    if subprotocols:
        options.protocols = bridge().to_js(list(subprotocols))
    return options


async def _upgraded(handshake: Handshake, subprotocols: Sequence[str]) -> Any:
    headers = _headers(handshake)
    headers.append("Upgrade", "websocket")
    if subprotocols:
        headers.append("Sec-WebSocket-Protocol", ", ".join(subprotocols))
    url = f"http{handshake.url.removeprefix('ws')}"
    response = await js().fetch(url, js_object(headers=headers))
    if not response.webSocket:
        raise ConnectionError(f"the server responded with status {response.status}")
    response.webSocket.accept()
    return response.webSocket


def _headers(handshake: Handshake) -> Any:
    headers = js().Headers.new()
    for name, value in handshake.headers:
        headers.append(name, value)
    return headers
