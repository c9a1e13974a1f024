"""Both packages behind recorders: the same call made with each, and what each sent and returned."""

from __future__ import annotations

import inspect
import json
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import httpx

import openai_oxide
from tests.coverage.recorder import Recorder, form_of, part_types
from tests.coverage.surface import bound

__all__ = ["Arguments", "Package", "official", "ours", "wire"]

HEADERS: Final = (
    "accept",
    "authorization",
    "content-type",
    "openai-beta",
    "openai-organization",
    "openai-project",
)
"""The headers that mean something to the server, but for the idempotency key, which the official
package does not send."""
_SETTINGS: Final = {
    "api_key": "sk-of-a-project",
    "admin_api_key": "sk-of-an-admin",
    "organization": "org-1",
    "project": "proj-1",
    "base_url": "https://sdk.test/v1",
    "max_retries": 0,
}


@dataclass
class Arguments:
    """What a method is called with."""

    positional: tuple[Any, ...]
    keywords: dict[str, Any]


class Package:
    """A package's client before a recorder."""

    def __init__(self, module: Any, **settings: Any) -> None:
        self.name: str = module.__name__
        self.recorder = Recorder()
        http = httpx.Client(transport=self.recorder.transport)
        self.client = module.OpenAI(**_SETTINGS, **settings, http_client=http)

    def call(self, dotted: str, given: Arguments) -> Any:
        """What the method returns, or the exception that it raises."""
        try:
            return bound(self.client, dotted)(*given.positional, **given.keywords)
        except Exception as error:
            return error

    def forms(self, dotted: str) -> list[Any]:
        """The arguments of which the official package asks for one group, where it does."""
        method = bound(self.client, dotted)
        held = inspect.getclosurevars(getattr(method, "__func__", method)).nonlocals
        return [*held.get("variants", [()])]

    def has(self, dotted: str) -> bool:
        """Whether the client has this method."""
        try:
            return callable(bound(self.client, dotted))
        except AttributeError:
            return False


def ours() -> Package:
    """This package, as tolerant of streams without an end as the official one."""
    return Package(openai_oxide, lenient_streams=True)


def official() -> Package:
    """The official one; an ``ImportError`` where it is not installed."""
    import openai

    return Package(openai)


def wire(request: httpx.Request) -> dict[str, Any]:
    """What a server makes of a request, without what it does not look at."""
    url = request.url
    told = {name: request.headers.get(name) for name in HEADERS}
    # The official package names a content type also where there is no content.
    kind = (told["content-type"] or "").partition(";")[0] if request.read() else ""
    return {
        "verb": request.method,
        "path": [unquote(part) for part in url.raw_path.decode().partition("?")[0].split("/")],
        "query": sorted(parse_qsl(url.query.decode(), keep_blank_values=True)),
        **told,
        "content-type": kind,
        "body": _body(request, kind),
    }


def _body(request: httpx.Request, kind: str) -> Any:
    content = request.read()
    if kind == "multipart/form-data":
        return form_of(request), part_types(request)
    return json.loads(content) if content and kind == "application/json" else content
