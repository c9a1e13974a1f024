"""Workload identity: exchanges subject tokens of the platform for keys (RFC 8693).

    OpenAI(workload_identity={
        "identity_provider_id": "…", "service_account_id": "…",
        "provider": {"token_type": "jwt", "get_token": read_token},
    })

A key is used until ``refresh_buffer_seconds`` before it expires (1200, at most half of its
lifetime); then the next request fetches a new one. If the server refuses a key, a new one is
fetched at once, and the request is sent again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import OAuthError, OpenAIError
from openai_oxide_runtime.operations.provider_result import check_result

if TYPE_CHECKING:
    import httpx

__all__ = ["WorkloadIdentityAuth", "token_source"]

_EXCHANGE_URL: Final = "https://auth.openai.com/oauth/token"
_GRANT: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_TOKEN_TYPES: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
_REFRESH_BUFFER: Final = 1200.0
_TIMEOUT: Final = 10.0


def token_source(
    identity: Mapping[str, Any], *, is_async: bool
) -> Callable[[], str | Awaitable[str]]:
    """A function that returns the key of a client; awaitable for an async client."""
    if "provider" not in identity:
        raise OpenAIError(
            "`workload_identity` needs a `provider` of subject tokens: identities with a client "
            "certificate are not supported"
        )
    return _TokenSource(WorkloadIdentityAuth(workload_identity=identity), is_async=is_async)


class _TokenSource:
    """The key function of a client; ``invalidate`` reports a refused key."""

    __slots__ = ("_fetch", "invalidate")

    def __init__(self, auth: WorkloadIdentityAuth, *, is_async: bool) -> None:
        self._fetch: Callable[[], str | Awaitable[str]] = (
            auth.get_token_async if is_async else auth.get_token
        )
        self.invalidate = auth.invalidate_token

    def __call__(self) -> str | Awaitable[str]:
        return self._fetch()


class WorkloadIdentityAuth:
    """Exchanges subject tokens for keys, one at a time, and caches the last key."""

    def __init__(
        self,
        *,
        workload_identity: Mapping[str, Any],
        token_exchange_url: str = _EXCHANGE_URL,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.workload_identity = workload_identity
        self.token_exchange_url = token_exchange_url
        self._clock = clock
        self._lock = forks.lock()
        self._cached: tuple[str, float] | None = None

    def get_token(self) -> str:
        """The key. While one thread fetches a new one, the others wait."""
        with self._lock:
            cached = self._valid()
            if cached is None:
                cached = self._cached = self._with_expiry(self._exchange())
            return cached[0]

    async def get_token_async(self) -> str:
        """The key. A thread fetches a new one."""
        cached = self._valid()
        return await asyncio.to_thread(self.get_token) if cached is None else cached[0]

    def invalidate_token(self, token: str | None = None) -> None:
        """Forget the cached key, or only ``token`` if it is passed."""
        cached = self._cached
        # No lock, as it is held during an exchange: at worst a new key is lost.
        if cached is not None and token in (None, cached[0]):
            self._cached = None

    def _valid(self) -> tuple[str, float] | None:
        """The cached key and the time to replace it, if that is later than now."""
        cached = self._cached
        return cached if cached is not None and self._clock() < cached[1] else None

    def _with_expiry(self, body: Mapping[str, Any]) -> tuple[str, float]:
        """The key in a response, and the time to replace it."""
        token, seconds = body.get("access_token"), body.get("expires_in")
        if not isinstance(token, str) or not token or not isinstance(seconds, int | float):
            raise OpenAIError("the token exchange returned no `access_token` with `expires_in`")
        buffer = self.workload_identity.get("refresh_buffer_seconds", _REFRESH_BUFFER)
        return token, self._clock() + seconds - min(buffer, seconds / 2)

    def _exchange(self) -> Mapping[str, Any]:
        import httpx

        request = self._request()
        response = httpx.post(self.token_exchange_url, json=request, timeout=_TIMEOUT)
        body = _json(response)
        if response.status_code in (400, 401, 403):
            raise OAuthError(response=response, body=body)
        if not response.is_success or not isinstance(body, dict):
            raise OpenAIError(f"the token exchange failed with status {response.status_code}")
        return body

    def _request(self) -> dict[str, Any]:
        identity = self.workload_identity
        provider = identity["provider"]
        token_type = _TOKEN_TYPES.get(provider["token_type"])
        if token_type is None:
            raise OpenAIError(f"`token_type` must be one of {', '.join(_TOKEN_TYPES)}")
        subject = check_result("get_token", provider["get_token"]())
        if not subject:
            raise OpenAIError("`get_token` of the workload identity returned no subject token")
        if not isinstance(subject, str):
            type_name, subject = type(subject).__name__, None
            raise OpenAIError(f"`get_token` must return a string, not {type_name}")
        return {
            "grant_type": _GRANT,
            "subject_token": subject,
            "subject_token_type": token_type,
            "identity_provider_id": identity["identity_provider_id"],
            "service_account_id": identity["service_account_id"],
        }


def _json(response: httpx.Response) -> object:
    try:
        return response.json()
    except ValueError:
        return None
