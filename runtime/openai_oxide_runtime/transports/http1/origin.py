"""Where a request goes: host and port from an origin, and in which order to try its addresses."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, zip_longest
from typing import Any, NamedTuple

from openai_oxide_runtime.http.address import basic_auth, split_url
from openai_oxide_runtime.http.interface import non_retryable

__all__ = ["Origin", "interleaved", "origin_of"]


class Origin(NamedTuple):
    """A server, as connections are kept by it."""

    secure: bool
    host: str
    """The name as it is looked up and as the certificate says it; an address without brackets."""
    port: int

    @property
    def authority(self) -> str:
        """The value of ``Host``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.secure else 80) else f"{host}:{self.port}"


@lru_cache(256)
def origin_of(url: str) -> tuple[Origin, str | None]:
    """The server of ``scheme://user:password@host:port``, and ``Authorization`` for a user."""
    try:
        (scheme, host, port), credentials, _ = split_url(url)
    except ValueError as error:
        raise non_retryable(f"the address cannot be reached: {error}") from None
    return Origin(scheme == "https", host.strip("[]"), port), basic_auth(credentials)


def interleaved(found: Iterable[Any]) -> list[Any]:
    """Addresses as ``getaddrinfo`` lists them, the families by turns, its first family first."""
    families: dict[Any, list[Any]] = {}
    for info in found:
        families.setdefault(info[0], []).append(info)
    turns = chain.from_iterable(zip_longest(*families.values()))
    return [info for info in turns if info is not None]
