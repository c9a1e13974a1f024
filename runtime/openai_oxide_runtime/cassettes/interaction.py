"""One request with its response, as a cassette holds it: without secrets, and found again. Pure.

The form is that of vcrpy, so that its cassettes can be read, and ours by it. What that lacks is the
time of each chunk of a stream; it stands beside, in ``response.chunks``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from openai_oxide_runtime.http.decompression import Decompressor
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import AsyncRawResponse, RawResponse, TransportError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.redaction import (
    Secrets,
    redact_bytes,
    redact_headers,
    redact_text,
    redact_url,
)

__all__ = ["MATCHERS", "Chunk", "Interaction", "RecordedRequest"]

_KEPT: Final = frozenset(("accept", "content-type"))
"""The headers of a request that are recorded; all others may say who is asking."""
_DROPPED: Final = frozenset(
    (
        *("connection", "content-encoding", "content-length", "keep-alive", "set-cookie"),
        "transfer-encoding",
    )
)
"""The headers of a response that say how the body was sent, or are secret."""
_ACCOUNT: Final = re.compile(r"organi[sz]ation|project|account", re.IGNORECASE)
"""The headers of a response that say who asked."""
_BOUNDARY: Final = re.compile(r'boundary="?([^";]+)', re.IGNORECASE)


class Chunk(NamedTuple):
    """A piece of a body, and the seconds that it came after the one before, or the head."""

    seconds: float
    data: bytes


@dataclass
class RecordedRequest:
    """A request without its secrets."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes

    @classmethod
    def of(
        cls,
        method: str,
        url: str,
        headers: Sequence[tuple[str, str]],
        body: bytes,
        secrets: Secrets,
    ) -> RecordedRequest:
        """The request as it is recorded and compared."""
        kept = {name.lower(): value for name, value in headers if name.lower() in _KEPT}
        address = redact_text(redact_url(url), secrets)
        return cls(method, address, kept, redact_bytes(body, secrets))

    def to_dict(self) -> dict[str, Any]:
        """The request as a cassette has it."""
        headers = {name: [value] for name, value in self.headers.items()}
        body = _text(self.body) if self.body else None
        return {"method": self.method, "uri": self.url, "body": body, "headers": headers}

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> RecordedRequest:
        """The request of a cassette, which others may have recorded with their secrets."""
        headers = _pairs(value.get("headers") or {})
        return cls.of(
            str(value["method"]), str(value["uri"]), headers, _bytes(value.get("body")), ()
        )

    @property
    def comparable_body(self) -> object:
        """The body as it is compared: JSON by its value, a form without its random boundary."""
        try:
            return json.loads(self.body)
        except ValueError:
            boundary = _BOUNDARY.search(self.headers.get("content-type", ""))
            return self.body.replace(boundary[1].encode(), b"") if boundary else self.body


MATCHERS: Final[dict[str, Callable[[RecordedRequest], object]]] = {
    "method": lambda request: request.method.upper(),
    "scheme": lambda request: urlsplit(request.url).scheme,
    "host": lambda request: urlsplit(request.url).netloc.lower(),
    "path": lambda request: urlsplit(request.url).path,
    "query": lambda request: sorted(parse_qsl(urlsplit(request.url).query, True)),
    "body": lambda request: request.comparable_body,
}
"""What of a request can be compared."""


@dataclass
class Interaction:
    """A request and its response."""

    request: RecordedRequest
    status: int
    reason: str
    headers: list[tuple[str, str]]
    chunks: list[Chunk]
    http_version: str = "HTTP/1.1"
    played: bool = field(default=False, compare=False)

    @classmethod
    def of(
        cls,
        request: RecordedRequest,
        response: RawResponse | AsyncRawResponse,
        chunks: Sequence[Chunk],
        secrets: Secrets,
    ) -> Interaction:
        """The interaction as it is recorded."""
        kept = _recorded(response.headers.multi_items())
        pieces = [Chunk(round(one.seconds, 3), one.data) for one in chunks]
        whole = redact_bytes(b"".join(one.data for one in pieces), secrets)
        if whole != b"".join(one.data for one in pieces):  # a secret may span several chunks
            pieces = [Chunk(sum(one.seconds for one in pieces), whole)]
        headers = redact_headers(kept, secrets)
        version = response.http_version
        return cls(request, response.status, response.reason, headers, pieces, version)

    def to_dict(self) -> dict[str, Any]:
        """The interaction as a cassette has it."""
        headers: dict[str, list[str]] = {}
        for name, value in self.headers:
            headers.setdefault(name, []).append(value)
        response: dict[str, Any] = {
            "status": {"code": self.status, "message": self.reason},
            "headers": headers,
            "body": {"string": _text(self.body)},
        }
        if len(self.chunks) > 1:
            response["chunks"] = [[one.seconds, _text(one.data)] for one in self.chunks]
            del response["body"]
        return {"request": self.request.to_dict(), "response": response}

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Interaction:
        """An interaction of a cassette of ours, or of any version of vcrpy."""
        response = value["response"]
        status = response.get("status") or {"code": response.get("status_code"), "message": ""}
        headers = _pairs(response.get("headers") or {})
        chunks = [Chunk(float(at), _bytes(data)) for at, data in response.get("chunks") or ()]
        chunks = chunks or [Chunk(0.0, _plain_body(headers, response))]
        kept = _recorded(headers)
        request = RecordedRequest.from_dict(value["request"])
        version = str(response.get("http_version") or "HTTP/1.1")
        return cls(request, int(status["code"]), str(status["message"]), kept, chunks, version)

    @property
    def body(self) -> bytes:
        """The whole body."""
        return b"".join(one.data for one in self.chunks)

    def matches(self, request: RecordedRequest, names: Sequence[str]) -> bool:
        """Whether this is the response to a request, by what is compared."""
        return not self.differences(request, names)

    def differences(self, request: RecordedRequest, names: Sequence[str]) -> list[str]:
        """What of a request differs from the recorded one."""
        compared = ((name, MATCHERS[name]) for name in names)
        return [name for name, value in compared if value(request) != value(self.request)]


def _recorded(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The headers of a response that are recorded."""
    return [
        (name, value)
        for name, value in pairs
        if name.lower() not in _DROPPED and not _ACCOUNT.search(name)
    ]


def _plain_body(headers: list[tuple[str, str]], response: Mapping[str, Any]) -> bytes:
    """The body without its content coding, which a recorder may have undone or kept."""
    body = response.get("body")
    value = body.get("string") if isinstance(body, Mapping) else body
    data = _bytes(response.get("content") if value is None else value)
    encoding = Headers(list(headers)).get("content-encoding")
    if not encoding or not data:
        return data
    decompressor = Decompressor(encoding, Limits())
    try:
        plain = b"".join(decompressor.feed(data))
        decompressor.end()
    except TransportError:
        return data
    return plain


def _pairs(headers: Mapping[str, Any]) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, values in headers.items():
        several = values if isinstance(values, list | tuple) else [values]
        pairs += [(str(name), _bytes(value).decode("latin-1")) for value in several]
    return pairs


def _bytes(value: object) -> bytes:
    if isinstance(value, bytes):
        return value
    return b"" if value is None else str(value).encode("utf-8", "surrogatepass")


def _text(data: bytes) -> str | bytes:
    """Text where it is text: a person reads it, and its changes."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data
