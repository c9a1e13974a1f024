"""Keys for programs that their platform vouches for: a subject token is traded for a key.

    OpenAI(workload_identity={
        "identity_provider_id": "…", "service_account_id": "…",
        "provider": {"token_type": "jwt", "get_token": read_token},
    })

The key is kept until ``refresh_buffer_seconds`` before it ends (1200, at most half of its life),
then traded for anew by the next request. A key that the server refuses is traded for at once, and
the request sent once more.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.tree import OAuthError, OpenAIError
from openai_oxide_runtime.operations.provider_result import check_result

__all__ = ["WorkloadIdentityAuth", "token_source"]

_EXCHANGE: Final = "https://auth.openai.com/oauth/token"
_GRANT: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_KINDS: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
_BUFFER: Final = 1200.0
_SECONDS: Final = 10.0


def token_source(identity: Mapping[str, Any], *, is_async: bool) -> Callable[[], Any]:
    """A function that gives the key of a client, awaitable for an asynchronous one."""
    if "provider" not in identity:
        raise OpenAIError(
            "`workload_identity` needs a `provider` of subject tokens; identities by client "
            "certificate are not supported"
        )
    return _Source(WorkloadIdentityAuth(workload_identity=identity), is_async=is_async)


class _Source:
    """What a client asks for its key, and tells when the server refused it."""

    __slots__ = ("_ask", "invalidate")

    def __init__(self, auth: WorkloadIdentityAuth, *, is_async: bool) -> None:
        self._ask = auth.get_token_async if is_async else auth.get_token
        self.invalidate = auth.invalidate_token

    def __call__(self) -> Any:
        return self._ask()


class WorkloadIdentityAuth:
    """Trades subject tokens for keys, one at a time, and keeps the last."""

    def __init__(
        self,
        *,
        workload_identity: Mapping[str, Any],
        token_exchange_url: str = _EXCHANGE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.workload_identity = workload_identity
        self.token_exchange_url = token_exchange_url
        self._clock = clock
        self._lock = forks.lock()
        self._kept: tuple[str, float] | None = None

    def get_token(self) -> str:
        """The key; others wait while one thread trades for a new one."""
        with self._lock:
            kept = self._fresh()
            if kept is None:
                kept = self._kept = self._lasting(self._exchange())
            return kept[0]

    async def get_token_async(self) -> str:
        """The key, got in a thread where it has to be traded for."""
        kept = self._fresh()
        return await asyncio.to_thread(self.get_token) if kept is None else kept[0]

    def invalidate_token(self, token: str | None = None) -> None:
        """Forget the key, or this key if it is still the one."""
        kept = self._kept
        # Without the lock, which is held while one is traded for: at worst a new one is lost.
        if kept is not None and token in (None, kept[0]):
            self._kept = None

    def _fresh(self) -> tuple[str, float] | None:
        """The key that is kept and when it ends, if that is later than now."""
        kept = self._kept
        return kept if kept is not None and self._clock() < kept[1] else None

    def _lasting(self, answer: Mapping[str, Any]) -> tuple[str, float]:
        """The key of an answer, and when another is needed."""
        token, seconds = answer.get("access_token"), answer.get("expires_in")
        if not isinstance(token, str) or not token or not isinstance(seconds, int | float):
            raise OpenAIError("the token exchange gave no `access_token` with its `expires_in`")
        early = self.workload_identity.get("refresh_buffer_seconds", _BUFFER)
        return token, self._clock() + seconds - min(early, seconds / 2)

    def _exchange(self) -> Mapping[str, Any]:
        import httpx

        sent = self._request()
        response = httpx.post(self.token_exchange_url, json=sent, timeout=_SECONDS)
        body = _json(response)
        if response.status_code in (400, 401, 403):
            raise OAuthError(response=response, body=body)
        if not response.is_success or not isinstance(body, dict):
            raise OpenAIError(f"the token exchange failed with status {response.status_code}")
        return body

    def _request(self) -> dict[str, Any]:
        identity = self.workload_identity
        provider = identity["provider"]
        kind = _KINDS.get(provider["token_type"])
        if kind is None:
            raise OpenAIError(f"`token_type` must be one of {', '.join(_KINDS)}")
        subject = check_result("get_token", provider["get_token"]())
        if not subject:
            raise OpenAIError("the provider of the workload identity gave no subject token")
        if not isinstance(subject, str):
            what, subject = type(subject).__name__, None
            raise OpenAIError(f"`get_token` must give a string, not {what}")
        return {
            "grant_type": _GRANT,
            "subject_token": subject,
            "subject_token_type": kind,
            "identity_provider_id": identity["identity_provider_id"],
            "service_account_id": identity["service_account_id"],
        }


def _json(response: Any) -> Any:
    try:
        return response.json()
    except ValueError:
        return None
