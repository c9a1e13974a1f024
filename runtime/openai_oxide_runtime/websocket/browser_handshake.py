"""How an engine's ``WebSocket`` is told the key: each kind of engine has a way of its own.

a web page            as sub-protocols, the only thing that a page may say in a handshake
a Cloudflare Worker   by ``fetch`` with ``Upgrade: websocket``, which takes headers
Node, Deno, Bun       as headers, which their ``WebSocket`` takes beside the address
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
_UNFIT: Final = "the key, or another header, holds a character that no sub-protocol may hold"


async def opened_socket(handshake: Handshake, subprotocols: Sequence[str]) -> Any:
    """A socket that opens, or is open; errors of the engine's are passed on."""
    if in_browser():
        offered = protocols(handshake, subprotocols)
        socket = js().WebSocket.new(handshake.url, bridge().to_js(offered))
    elif user_agent() == _WORKER:
        socket = await _upgraded(handshake, subprotocols)
    else:
        socket = js().WebSocket.new(handshake.url, _with_headers(handshake, subprotocols))
    socket.binaryType = "arraybuffer"
    return socket


def protocols(handshake: Handshake, subprotocols: Sequence[str]) -> list[str]:
    """The sub-protocols that say what headers would; OpenAIError for what they cannot say."""
    prefixes = handshake.browser_protocols
    if prefixes is None:
        raise OpenAIError("a web page cannot open a WebSocket of this API: it has no sub-protocols")
    offered = list(subprotocols or prefixes.offered)
    for name, value in handshake.headers:
        said = _as_protocol(prefixes, name.lower(), value)
        if said is None:
            log.debug("a page cannot send the header %s when it opens a WebSocket", name)
        else:
            offered.append(said)
    if not all(_TOKEN.fullmatch(said) for said in offered):
        raise OpenAIError(_UNFIT)
    return offered


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
    answer = await js().fetch(url, js_object(headers=headers))
    if not answer.webSocket:
        raise ConnectionError(f"the server answered {answer.status}")
    answer.webSocket.accept()
    return answer.webSocket


def _headers(handshake: Handshake) -> Any:
    headers = js().Headers.new()
    for name, value in handshake.headers:
        headers.append(name, value)
    return headers
