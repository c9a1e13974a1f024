"""What web pages need of a server: leave to ask from another origin, and a key in a sub-protocol.

A page cannot set headers on a WebSocket. So the service takes the key as one of the sub-protocols
that are offered, and answers with another one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

__all__ = ["any_origin", "chosen_protocol", "said_by_protocols"]

_KEY = "openai-insecure-api-key."
_HEADERS = {"openai-organization.": "openai-organization", "openai-project.": "openai-project"}


def any_origin(app: ASGIApp) -> ASGIApp:
    """The application, open to the pages of any origin, which may see every header."""
    anything = ["*"]
    return CORSMiddleware(
        app,
        allow_origins=anything,
        allow_methods=anything,
        allow_headers=anything,
        expose_headers=anything,
    )


def chosen_protocol(offered: Sequence[str]) -> str | None:
    """The first that holds nothing of the client's."""
    return next((name for name in offered if not name.startswith("openai-")), None)


def said_by_protocols(offered: Sequence[str], headers: Mapping[str, str]) -> dict[str, str]:
    """The headers, with those that came as sub-protocols."""
    said = dict(headers)
    for protocol in offered:
        if protocol.startswith(_KEY):
            said.setdefault("authorization", f"Bearer {protocol.removeprefix(_KEY)}")
        for prefix, name in _HEADERS.items():
            if protocol.startswith(prefix):
                said.setdefault(name, protocol.removeprefix(prefix))
    return said
