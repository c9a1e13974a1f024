"""Signatures of webhooks, by the Standard Webhooks specification. Pure: the time is an argument.

The sender signs ``id.timestamp.body`` with HMAC-SHA256 and sends three headers:

    webhook-id          the id; a repeated delivery has the same id
    webhook-timestamp   the time of sending, in seconds since 1970
    webhook-signature   one or more signatures, separated by spaces: v1,<base64> v1,<base64>

While a secret is replaced, there are several signatures; one valid signature is enough.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import math
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple, NoReturn, Protocol, TypeAlias, cast

from openai_oxide_runtime.core.caller_warnings import warn_caller
from openai_oxide_runtime.errors.tree import InvalidWebhookSignatureError, OpenAIError

__all__ = [
    "HeadersLike",
    "InvalidWebhookSecretError",
    "ReplayedWebhookError",
    "WebhookSecret",
    "verify",
]


class _Items(Protocol):
    def items(self) -> Iterable[tuple[Any, Any]]: ...


class _Get(Protocol):
    def get(self, name: str, /) -> Any: ...


HeadersLike: TypeAlias = _Items | _Get | Iterable[tuple[Any, Any]]
"""Headers of any web framework: with ``items`` or ``get``, or pairs, as text or bytes."""

_NAMES: Final = ("webhook-id", "webhook-timestamp", "webhook-signature")
_PREFIX: Final = "whsec_"
_MIN_BYTES: Final = 16
_ID: Final = re.compile(r"[!-~]{1,256}")
_SECONDS: Final = re.compile(r"[0-9]{1,12}")


class InvalidWebhookSecretError(OpenAIError, ValueError):
    """The webhook secret is missing, empty, or not base64 after its prefix."""


class ReplayedWebhookError(InvalidWebhookSignatureError):
    """The webhook ``webhook_id`` has a valid signature, but was delivered before.

    The sender repeats a delivery until it gets a response: respond, and do nothing else.
    """

    def __init__(self, message: str, webhook_id: str = "") -> None:
        super().__init__(message)
        self.webhook_id = webhook_id


class WebhookSecret:
    """A secret that signs webhooks: base64 after ``whsec_``, or any other text as it is.

    Raises ``InvalidWebhookSecretError`` for an empty or invalid secret; warns (``UserWarning``) if
    it has fewer than 16 bytes. Its ``repr`` does not show it.
    """

    __slots__ = ("_key",)

    def __init__(self, secret: str) -> None:
        key = _key(secret)
        secret = ""  # error reporters show the locals of this frame
        if isinstance(key, InvalidWebhookSecretError):
            raise key
        self._key, length = key, len(key)
        key = b""  # a warning may be an error, whose frames are shown
        if length < _MIN_BYTES:
            warn_caller(
                f"the webhook secret has {length} bytes: with fewer than {_MIN_BYTES} it can be "
                "guessed"
            )

    def sign(self, webhook_id: str, timestamp: int | str, body: str | bytes) -> str:
        """The signature of a delivery, in the form of the header ``webhook-signature``."""
        content = b".".join((_bytes(webhook_id), _bytes(str(timestamp)), _bytes(body)))
        digest = hmac.new(self._key, content, hashlib.sha256).digest()
        return f"v1,{base64.b64encode(digest).decode()}"

    def __repr__(self) -> str:
        return "WebhookSecret(<redacted>)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a webhook secret cannot be pickled")


def _key(secret: object) -> bytes | InvalidWebhookSecretError:
    """The bytes to sign with, or an error to raise in a frame without the secret."""
    if not isinstance(secret, str):
        return InvalidWebhookSecretError("the webhook secret must be a string")
    text = secret.strip()
    key = _decoded(text.removeprefix(_PREFIX)) if text.startswith(_PREFIX) else _bytes(text)
    if key is None:
        return InvalidWebhookSecretError("the webhook secret is not base64 after its prefix")
    if not key:
        return InvalidWebhookSecretError("the webhook secret is empty: anybody could sign webhooks")
    return key


def _decoded(text: str) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


def _bytes(text: str | bytes) -> bytes:
    if isinstance(text, str):
        return text.encode("utf-8", "surrogatepass")
    if isinstance(text, bytes | bytearray | memoryview):
        return bytes(text)
    raise TypeError(f"the payload must be text or bytes, not {type(text).__name__}")


class Delivery(NamedTuple):
    """The headers of a webhook."""

    id: str
    seconds: str
    signatures: tuple[str, ...]


def verify(
    payload: str | bytes,
    headers: HeadersLike,
    secret: WebhookSecret,
    *,
    now: float,
    tolerance: float,
) -> str:
    """The id of a webhook with a valid signature; else ``InvalidWebhookSignatureError``."""
    if not (math.isfinite(tolerance) and tolerance >= 0):
        raise ValueError("tolerance must be a finite number of seconds, and not negative")
    delivery = _delivery(headers)
    age = now - int(delivery.seconds)
    if age > tolerance:
        raise InvalidWebhookSignatureError("The webhook's timestamp is too old.")
    if -age > tolerance:
        raise InvalidWebhookSignatureError("The webhook's timestamp is too new.")
    expected = secret.sign(delivery.id, delivery.seconds, payload).encode()
    # Compare all of them, so that the time does not depend on which one is valid.
    matches = [hmac.compare_digest(expected, _bytes(each)) for each in delivery.signatures]
    if not any(matches):
        raise InvalidWebhookSignatureError("None of the webhook's signatures is valid.")
    return delivery.id


def _delivery(headers: HeadersLike) -> Delivery:
    values = _webhook_headers(headers)
    webhook_id = _single(values, "webhook-id")
    seconds = _single(values, "webhook-timestamp")
    # The signed text is id.timestamp.body: with a dot in the id it could be split in two ways.
    if not _ID.fullmatch(webhook_id) or "." in webhook_id:
        raise InvalidWebhookSignatureError("The header webhook-id is invalid.")
    if not _SECONDS.fullmatch(seconds):
        raise InvalidWebhookSignatureError("The header webhook-timestamp is not a number.")
    signatures = " ".join(values.get("webhook-signature", ()))
    if not signatures.strip():
        raise InvalidWebhookSignatureError("The header webhook-signature is missing.")
    return Delivery(webhook_id, seconds, tuple(signatures.split()))


def _single(headers: Mapping[str, list[str]], name: str) -> str:
    values = {value.strip() for value in headers.get(name, ())}
    if not values:
        raise InvalidWebhookSignatureError(f"The header {name} is missing.")
    if len(values) > 1:
        raise InvalidWebhookSignatureError(f"The header {name} has more than one value.")
    return values.pop()


def _webhook_headers(headers: HeadersLike) -> dict[str, list[str]]:
    """The values of the three headers by name, from the headers of any framework."""
    by_name: dict[str, list[str]] = {}
    for name, value in _pairs(headers):
        name = _text(name).lower().replace("_", "-").removeprefix("http-")
        if name.startswith("webhook-"):
            values = value if isinstance(value, list | tuple) else (value,)
            by_name.setdefault(name, []).extend(map(_text, values))
    return by_name


def _pairs(headers: Any) -> Iterable[tuple[Any, Any]]:
    if hasattr(headers, "items"):
        return cast(Iterable[tuple[Any, Any]], headers.items())
    if hasattr(headers, "get"):
        return [(name, value) for name in _NAMES if (value := headers.get(name)) is not None]
    return cast(Iterable[tuple[Any, Any]], headers)


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
