"""The credentials of an Azure resource: a key, a token of Entra ID, or a function for either."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_lib.client.credentials import KeyOwner, Keys, bearer
from openai_oxide_runtime.client.credentials import checked_key
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import Secret, Secrets
from openai_oxide_runtime.operations.environment import value_of
from openai_oxide_runtime.operations.provider_result import check_result
from openai_oxide_runtime.operations.vendor import Vendor

if TYPE_CHECKING:
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["AZURE_CREDENTIALS", "AZURE_VARIABLES", "AzureKeys", "MutuallyExclusiveAuthError"]

AZURE_CREDENTIALS: Final = ("api_key", "azure_ad_token", "azure_ad_token_provider")
AZURE_VARIABLES: Final = {
    "azure_ad_token": "AZURE_OPENAI_AD_TOKEN",
    "api_key": "AZURE_OPENAI_API_KEY",
}
"""The variables of the environment that credentials are taken from, the first before the other."""


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of ``api_key``, ``azure_ad_token`` and its provider were given."""

    def __init__(self) -> None:
        super().__init__(
            "`api_key`, `azure_ad_token` and `azure_ad_token_provider` exclude each other: "
            "give one of them"
        )


class AzureKeys(Keys):
    """At most one of a key, a token and a function. Azure has no other key for administration."""

    def __init__(self, vendor: Vendor) -> None:
        super().__init__(vendor)
        self.replaced_by = frozenset(("authorization", "api-key"))
        self.token: str | None = None

    def take(self, options: dict[str, Any], owner: KeyOwner) -> None:
        """Move the credentials out of a client's options, and out of the environment."""
        self.take_shared(options)
        if "provider" not in (options.pop("workload_identity", None) or {"provider": None}):
            raise OpenAIError("Azure takes no identities by client certificate")
        given = [name for name in AZURE_CREDENTIALS if options.get(name) is not None]
        if len(given) > 1:
            raise MutuallyExclusiveAuthError
        for name in AZURE_CREDENTIALS if given else ():
            self._use(name, options.pop(name, None), owner)
        if not given:
            self._use_environment(owner)
            for name in AZURE_CREDENTIALS:
                options.pop(name, None)

    def _use(self, name: str, credential: Any, owner: KeyOwner) -> None:
        if credential is None:
            return
        is_key = name == "api_key"
        self.header = "api-key" if is_key else "Authorization"
        if callable(credential):
            self.key_function = credential
            self.provider = _asking(credential, owner._is_async, is_key=is_key)
            return
        slot = "api_key" if is_key else "token"
        setattr(self, slot, credential)
        credential = None  # error reporters show the locals of this frame
        setattr(self, slot, checked_key(name, getattr(self, slot)))

    def _use_environment(self, owner: KeyOwner) -> None:
        """A token goes before a key."""
        for name, variable in AZURE_VARIABLES.items():
            if value_of(variable):
                self._use(name, value_of(variable), owner)
                return

    def use(self, key: Any, owner: KeyOwner) -> None:
        """Take ``key`` in place of whatever there is."""
        self.api_key = self.token = self.key_function = self.provider = None
        self._use("api_key", key, owner)

    def check(self) -> None:
        """Raise OpenAIError if there are no credentials."""
        if not (self.api_key or self.token or self.provider):
            raise OpenAIError(
                "No credentials: pass `api_key`, `azure_ad_token` or `azure_ad_token_provider`, or "
                "set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN in the environment"
            )

    def given(self) -> dict[str, Any]:
        """The arguments that make credentials like these."""
        function, sends_key = self.key_function, self.header == "api-key"
        return {
            "api_key": function if function and sends_key else self.api_key,
            "azure_ad_token": self.token,
            "azure_ad_token_provider": None if sends_key else function,
        }

    @property
    def current(self) -> str:
        """The key of the resource; empty where a token is used or a function gives it."""
        return self.api_key or ""

    def header_value(self, op: Operation) -> str | None:
        """The value of the key's header; Azure has no other key for administration."""
        if self.api_key:
            return Secret(self.api_key)
        return Secret(f"Bearer {self.token}") if self.token else None

    @property
    def secrets(self) -> Secrets:
        """What no error may repeat."""
        return (*super().secrets, *([self.token] if self.token else ()))


def _asking(function: Callable[[], Any], is_async: bool, *, is_key: bool) -> Callable[[], Any]:
    """A function that asks for the header's value, awaitable if the program's own one is."""
    name = "api_key" if is_key else "azure_ad_token_provider"

    def ask() -> Any:
        credential = check_result(name, function(), is_async=is_async)
        if hasattr(credential, "__await__"):
            return awaited(credential)
        return value(credential)

    async def awaited(credential: Any) -> str:
        return value(await credential)

    def value(credential: Any) -> str:
        header = bearer(name, credential)
        return header.removeprefix("Bearer ") if is_key else header

    return ask
