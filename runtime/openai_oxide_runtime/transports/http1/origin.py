"""The server of a request: host and port of an origin, and the order to try its addresses."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, zip_longest
from typing import NamedTuple, TypeVar

from openai_oxide_runtime.http.address import basic_auth, split_url
from openai_oxide_runtime.http.interface import non_retryable

__all__ = ["Origin", "interleave", "origin_of"]

T = TypeVar("T", bound=tuple[object, ...])


class Origin(NamedTuple):
    """A server. Connections are pooled by it."""

    secure: bool
    host: str
    """The name to look up and to find in the certificate; an IPv6 address without brackets."""
    port: int

    @property
    def authority(self) -> str:
        """The value of ``Host``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.secure else 80) else f"{host}:{self.port}"


@lru_cache(256)
def origin_of(url: str) -> tuple[Origin, str | None]:
    """The server of ``scheme://user:password@host:port``, and the ``Authorization`` of its user."""
    try:
        (scheme, host, port), credentials, _ = split_url(url)
    except ValueError as error:
        raise non_retryable(f"the URL cannot be used: {error}") from None
    return Origin(scheme == "https", host.strip("[]"), port), basic_auth(credentials)


def interleave(addresses: Iterable[T]) -> list[T]:
    """Results of ``getaddrinfo``, alternating between the families (RFC 8305, section 4)."""
    families: dict[object, list[T]] = {}
    for info in addresses:
        families.setdefault(info[0], []).append(info)
    turns = chain.from_iterable(zip_longest(*families.values()))
    return [info for info in turns if info is not None]
