"""Whom the server answers: requests that name it as it is known on this machine.

A web page of anybody's can have its own name lead to this machine ("DNS rebinding"), and would then
read what the server holds. Addresses cannot be led elsewhere; names are answered if they are
localhost's, the server's own, or were allowed.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import ip_address
from typing import Any

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .errors import error_body

__all__ = ["known_hosts_only"]


def known_hosts_only(app: ASGIApp, names: Iterable[str]) -> ASGIApp:
    """The application, for these names; ``*`` stands for all."""
    known = {name.lower() for name in names}
    return app if "*" in known else _Guard(app, known)


class _Guard:
    def __init__(self, app: ASGIApp, known: set[str]) -> None:
        self._app = app
        self._known = known

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket") and not self._means_us(scope):
            text = "This server does not go by that name; see its option `allow_hosts`."
            refusal = JSONResponse(
                error_body(text, "invalid_request_error", code="unknown_host"), 421
            )
            await refusal(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _means_us(self, scope: Any) -> bool:
        given = [value.decode("latin-1") for name, value in scope["headers"] if name == b"host"]
        return all(self._is_known(_name(host)) for host in given)

    def _is_known(self, name: str) -> bool:
        local = name == "localhost" or name.endswith(".localhost")
        return local or name in self._known or _is_address(name)


def _name(host: str) -> str:
    """The host without its port."""
    name, colon, port = host.strip().lower().rpartition(":")
    return (name if colon and port.isdecimal() else host.strip().lower()).strip("[]").rstrip(".")


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
