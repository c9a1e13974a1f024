"""Remove secrets from logs, reprs, errors and pickles.

by name     headers and query parameters whose names mean a secret
by form     API keys and tokens that have a known form, anywhere in a text
by value    the credentials of the request itself, which a server may repeat in any form
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

__all__ = [
    "REDACTED",
    "RedactedHeaders",
    "Secret",
    "Secrets",
    "hide",
    "is_secret",
    "redact",
    "redact_bytes",
    "redact_headers",
    "redact_text",
    "redact_url",
    "secrets_of",
]

Pair = tuple[str, str]
Secrets = tuple[str, ...]
REDACTED: Final = "<redacted>"
SHORTEST: Final = 4
"""Secrets shorter than this are not replaced: they would match other text."""
_WHOLE_WORDS: Final = 8
_SECRET_NAME: Final = re.compile(
    r"authori[sz]ation|cookie|secret|passw|passphrase|credential|signature|jwt|bearer|assertion"
    r"|token$|(?<!idempotency[-_])key$"
    r"|(?:^|[-_.])(?:auth|sig|sid|pass|pwd|session)(?:$|[-_.]?id$|[-_.]?token$)",
    re.IGNORECASE,
)
# API keys, bearer tokens, and JSON Web Tokens.
_SECRET_TEXT: Final = re.compile(
    r"(?i)\b(sk-|ek_|whsec_|bearer\s+)[\w.~+/=-]{8,}|\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)*"
)
_USER_INFO: Final = re.compile(r"(?<=://)[^/?#\s]*@")
_QUERY: Final = re.compile(r"(?<=[?&;])([^=&;#?\s\"'<>]+)=([^&;#\s\"'<>]+)")
_SCHEME: Final = re.compile(r"[A-Za-z][\w-]*\s+(\S.*)")


class Secret(str):
    """A string whose repr is redacted: error reporters show the reprs of locals."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{REDACTED}'"


class RedactedHeaders(dict[str, Any]):
    """Headers whose repr redacts the secret values."""

    def __repr__(self) -> str:
        return repr({name: REDACTED if is_secret(name) else v for name, v in self.items()})


def hide(params: dict[str, Any]) -> None:
    """Redact the reprs of arguments with secrets: they are locals of the method that is called."""
    for name in ("extra_headers", "extra_query"):
        argument = params.get(name)
        if isinstance(argument, Mapping):
            params[name] = RedactedHeaders(argument)


def is_secret(name: object) -> bool:
    """Whether the name of a header or query parameter means a secret."""
    return _SECRET_NAME.search(str(name)) is not None


def redact_headers(pairs: Iterable[Pair], secrets: Secrets = ()) -> list[Pair]:
    """Replace the values of secret headers, and ``secrets`` in the other ones."""
    shown = [(n, REDACTED if is_secret(n) else v) for n, v in pairs]
    return [(n, redact_text(v, secrets)) for n, v in shown] if secrets else shown


def redact_text(text: str, secrets: Secrets = ()) -> str:
    """Replace all that has the form of a key or token, and all ``secrets``."""
    text = _SECRET_TEXT.sub(lambda match: (match[1] or "") + REDACTED, text)
    for secret in secrets:
        if secret in text:
            text = _without(text, secret)
    return redact_url(text) if "://" in text else text


def _without(text: str, secret: str) -> str:
    if len(secret) >= _WHOLE_WORDS:
        return text.replace(secret, REDACTED)
    return re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", REDACTED, text)


def redact_url(url: str) -> str:
    """Remove user, password and secret query parameters from a URL, or a text with URLs."""
    return _QUERY.sub(_shown_part, _USER_INFO.sub("", url))


def _shown_part(match: re.Match[str]) -> str:
    from urllib.parse import unquote

    return f"{match[1]}={REDACTED}" if is_secret(unquote(match[1])) else match[0]


def redact_bytes(data: bytes, secrets: Secrets) -> bytes:
    """``redact_text`` for a body in UTF-8, UTF-16 or UTF-32; other bytes stay as they are."""
    text = data.decode("utf-8", "surrogateescape")
    redacted = redact_text(text, secrets)
    shown = data if redacted == text else redacted.encode("utf-8", "surrogateescape")
    return _without_wide(shown, secrets) if b"\0" in shown else shown


def _without_wide(data: bytes, secrets: Secrets) -> bytes:
    """Replace the secrets in a text in UTF-16 or UTF-32."""
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        for secret in secrets:
            wide = secret.encode(encoding, "surrogatepass")
            data = data.replace(wide, REDACTED.encode(encoding))
    return data


def redact(value: Any, secrets: Secrets) -> Any:
    """``redact_text`` for all strings in a JSON value, at any depth."""
    if isinstance(value, str):
        return redact_text(value, secrets)
    if isinstance(value, list | tuple):
        return [redact(item, secrets) for item in value]
    if isinstance(value, Mapping):
        return {redact(name, secrets): redact(item, secrets) for name, item in value.items()}
    return redact_bytes(value, secrets) if isinstance(value, bytes) else value


def secrets_of(headers: Iterable[Pair], url: str = "", more: Iterable[object] = ()) -> Secrets:
    """All secrets of a request, the longest first.

    Each in every form in which a server may repeat it: plain, percent-encoded, escaped in JSON.
    """
    secrets = {part for name, value in headers if is_secret(name) for part in _parts(value)}
    secrets |= {part for secret in more if isinstance(secret, str) for part in _parts(secret)}
    secrets |= set(_in_url(url))
    forms = {form for secret in secrets for form in _forms(secret) if len(form) >= SHORTEST}
    return tuple(sorted(forms, key=len, reverse=True))


def _parts(value: str) -> Iterator[str]:
    """A secret and its parts: the token after ``Bearer``, a ``Basic`` login, values of cookies."""
    yield (value := value.strip())
    match = _SCHEME.fullmatch(value)
    if match is not None:
        yield match[1]
        if value[:6].lower() == "basic ":
            yield from _login(match[1])
    if "=" in value:
        yield from (part.partition("=")[2].strip().strip('"') for part in re.split("[;,]", value))


def _login(text: str) -> Iterator[str]:
    from base64 import b64decode

    try:
        login = b64decode(text).decode("utf-8", "replace")
    except ValueError:
        return
    yield login
    yield login.partition(":")[2]


def _in_url(url: str) -> Iterator[str]:
    from urllib.parse import unquote

    login = _USER_INFO.search(url)
    if login is not None:
        yield (text := login[0][:-1])
        yield (password := text.partition(":")[2])
        yield unquote(password)
    for part in _QUERY.finditer(url):
        if is_secret(unquote(part[1])):
            yield part[2]
            yield unquote(part[2])


def _forms(secret: str) -> Iterator[str]:
    import json
    from urllib.parse import quote

    in_json = json.dumps(secret)[1:-1]
    yield from (secret, quote(secret), quote(secret, safe=""))
    yield from (in_json, in_json.replace("/", "\\/"))
    yield from (repr(secret)[1:-1], repr(secret.encode())[2:-1])  # as logs show them
