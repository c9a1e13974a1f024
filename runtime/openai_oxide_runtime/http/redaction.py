"""Keeping secrets out of whatever people and machines read: logs, reprs, errors, pickles.

by name     headers and parts of a query whose names say that they hold a secret
by form     keys of this API and tokens that can be recognised wherever they stand
by value    what a request itself carries: a server may repeat it, whatever its form
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

__all__ = [
    "REDACTED",
    "Hidden",
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
"""What is shorter than this is not told apart from other text."""
_WHOLE_WORDS: Final = 8
_SECRET_NAME: Final = re.compile(
    r"authori[sz]ation|cookie|secret|passw|passphrase|credential|signature|jwt|bearer|assertion"
    r"|token$|(?<!idempotency[-_])key$"
    r"|(?:^|[-_.])(?:auth|sig|sid|pass|pwd|session)(?:$|[-_.]?id$|[-_.]?token$)",
    re.IGNORECASE,
)
# Keys of the API, bearer tokens, and tokens that are signed JSON.
_SECRET_TEXT: Final = re.compile(
    r"(?i)\b(sk-|ek_|whsec_|bearer\s+)[\w.~+/=-]{8,}|\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)*"
)
_USER_INFO: Final = re.compile(r"(?<=://)[^/?#\s]*@")
_QUERY: Final = re.compile(r"(?<=[?&;])([^=&;#?\s\"'<>]+)=([^&;#\s\"'<>]+)")
_SCHEME: Final = re.compile(r"[A-Za-z][\w-]*\s+(\S.*)")


class Secret(str):
    """A text that is not shown where its repr is asked for, as by reporters of errors."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"'{REDACTED}'"


class Hidden(dict[str, Any]):
    """Headers that may be shown: the values of secret ones are not."""

    def __repr__(self) -> str:
        return repr({name: REDACTED if is_secret(name) else v for name, v in self.items()})


def hide(params: dict[str, Any]) -> None:
    """Let the arguments of a call be shown: they are among the locals of the method called."""
    for name in ("extra_headers", "extra_query"):
        given = params.get(name)
        if isinstance(given, Mapping):
            params[name] = Hidden(given)


def is_secret(name: object) -> bool:
    """Whether the name of a header, or of a part of a query, says that it holds a secret."""
    return _SECRET_NAME.search(str(name)) is not None


def redact_headers(pairs: Iterable[Pair], secrets: Secrets = ()) -> list[Pair]:
    """The headers with the values of secret ones replaced, and what is secret in others."""
    shown = [(n, REDACTED if is_secret(n) else v) for n, v in pairs]
    return [(n, redact_text(v, secrets)) for n, v in shown] if secrets else shown


def redact_text(text: str, secrets: Secrets = ()) -> str:
    """The text with everything that looks like a key replaced, and everything in ``secrets``."""
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
    """The address, or a text with addresses, without user, password, or tokens in its query."""
    return _QUERY.sub(_shown_part, _USER_INFO.sub("", url))


def _shown_part(match: re.Match[str]) -> str:
    from urllib.parse import unquote

    return f"{match[1]}={REDACTED}" if is_secret(unquote(match[1])) else match[0]


def redact_bytes(data: bytes, secrets: Secrets) -> bytes:
    """The same for a body, in UTF-8 or wider; other bytes stay as they are."""
    text = data.decode("utf-8", "surrogateescape")
    found = redact_text(text, secrets)
    shown = data if found == text else found.encode("utf-8", "surrogateescape")
    return _without_wide(shown, secrets) if b"\0" in shown else shown


def _without_wide(data: bytes, secrets: Secrets) -> bytes:
    """The same for a text in UTF-16 or UTF-32."""
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        for secret in secrets:
            wide = secret.encode(encoding, "surrogatepass")
            data = data.replace(wide, REDACTED.encode(encoding))
    return data


def redact(value: Any, secrets: Secrets) -> Any:
    """The same for JSON values, at any depth."""
    if isinstance(value, str):
        return redact_text(value, secrets)
    if isinstance(value, list | tuple):
        return [redact(item, secrets) for item in value]
    if isinstance(value, Mapping):
        return {redact(name, secrets): redact(item, secrets) for name, item in value.items()}
    return redact_bytes(value, secrets) if isinstance(value, bytes) else value


def secrets_of(headers: Iterable[Pair], url: str = "", more: Iterable[Any] = ()) -> Secrets:
    """What a request carries that is to be shown to nobody, the longest first.

    Each in the forms in which a server may repeat it: plain, quoted, and as JSON has it.
    """
    found = {part for name, value in headers if is_secret(name) for part in _parts(value)}
    found |= {part for secret in more if isinstance(secret, str) for part in _parts(secret)}
    found |= set(_in_url(url))
    known = {form for secret in found for form in _forms(secret)}
    return tuple(sorted((one for one in known if len(one) >= SHORTEST), key=len, reverse=True))


def _parts(value: str) -> Iterator[str]:
    """A secret, what follows its scheme (``Bearer``), a login of ``Basic``, the cookies in it."""
    yield (value := value.strip())
    after = _SCHEME.fullmatch(value)
    if after is not None:
        yield after[1]
        if value[:6].lower() == "basic ":
            yield from _login(after[1])
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
