"""The credentials of an Azure resource: a key, an Entra ID token, or a function for either."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from openai_oxide_lib.client.credentials import KeyOwner, Keys, bearer
from openai_oxide_runtime.client.credentials import checked_key
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import Secret, Secrets
from openai_oxide_runtime.operations.environment import value_of
from openai_oxide_runtime.operations.provider_result import check_result
from openai_oxide_runtime.operations.vendor import Vendor

if TYPE_CHECKING:
    from openai_oxide_lib.client.options import KeyFunction, Options
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["AZURE_CREDENTIALS", "AZURE_VARIABLES", "AzureKeys", "MutuallyExclusiveAuthError"]

AZURE_CREDENTIALS: Final = ("api_key", "azure_ad_token", "azure_ad_token_provider")
AZURE_VARIABLES: Final = {
    "azure_ad_token": "AZURE_OPENAI_AD_TOKEN",
    "api_key": "AZURE_OPENAI_API_KEY",
}
"""The environment variables of credentials; the first one that is set counts."""


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of ``api_key``, ``azure_ad_token`` and ``azure_ad_token_provider``."""

    def __init__(self) -> None:
        super().__init__(
            "`api_key`, `azure_ad_token` and `azure_ad_token_provider` cannot be combined: "
            "pass one of them"
        )


class AzureKeys(Keys):
    """At most one of a key, a token and a function. Azure has no administration key."""

    def __init__(self, vendor: Vendor) -> None:
        super().__init__(vendor)
        self.replaced_by = frozenset(("authorization", "api-key"))
        self.token: str | None = None

    def take(self, options: Options, owner: KeyOwner) -> None:
        """Take the credentials out of a client's options, or from the environment."""
        self.take_shared(options)
        if "provider" not in (options.pop("workload_identity", None) or {"provider": None}):
            raise OpenAIError(
                "Azure does not support workload identities with a client certificate"
            )
        names = [name for name in AZURE_CREDENTIALS if options.get(name) is not None]
        if len(names) > 1:
            raise MutuallyExclusiveAuthError
        for name in names:
            self._use(name, options[name], owner)
        if not names:
            self._use_environment(owner)
        for name in AZURE_CREDENTIALS:
            options.pop(name, None)

    def _use(self, name: str, credential: str | KeyFunction | None, owner: KeyOwner) -> None:
        if credential is None:
            return
        is_key = name == "api_key"
        self.header = "api-key" if is_key else "Authorization"
        if callable(credential):
            self.key_function = credential
            self.provider = _provider(credential, owner._is_async, is_key=is_key)
            return
        attribute = "api_key" if is_key else "token"
        setattr(self, attribute, credential)
        credential = None  # error reporters show the locals of this frame
        setattr(self, attribute, checked_key(name, getattr(self, attribute)))

    def _use_environment(self, owner: KeyOwner) -> None:
        """Take a token, else a key, from the environment."""
        for name, variable in AZURE_VARIABLES.items():
            if value_of(variable):
                self._use(name, value_of(variable), owner)
                return

    def use(self, key: str | KeyFunction | None, owner: KeyOwner) -> None:
        """Replace all credentials by ``key``."""
        self.api_key = self.token = self.key_function = self.provider = None
        self._use("api_key", key, owner)

    def check(self) -> None:
        """Raise OpenAIError if there are no credentials."""
        if not (self.api_key or self.token or self.provider):
            raise OpenAIError(
                "No credentials: pass `api_key`, `azure_ad_token` or `azure_ad_token_provider`, or "
                "set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN in the environment"
            )

    def options(self) -> dict[str, object]:
        """The client options for these credentials."""
        function, sends_key = self.key_function, self.header == "api-key"
        return {
            "api_key": function if function and sends_key else self.api_key,
            "azure_ad_token": self.token,
            "azure_ad_token_provider": None if sends_key else function,
        }

    @property
    def current(self) -> str:
        """The key of the resource; empty with a token or a function."""
        return self.api_key or ""

    def header_value(self, op: Operation) -> str | None:
        """The header's value for the key or the token; None with a function."""
        if self.api_key:
            return Secret(self.api_key)
        return Secret(f"Bearer {self.token}") if self.token else None

    @property
    def secrets(self) -> Secrets:
        """The values that no error may contain."""
        return (*super().secrets, *([self.token] if self.token else ()))


def _provider(
    function: KeyFunction, is_async: bool, *, is_key: bool
) -> Callable[[], str | Awaitable[str]]:
    """A function that returns the header's value; awaitable if ``function`` is."""
    name = "api_key" if is_key else "azure_ad_token_provider"

    def provide() -> str | Awaitable[str]:
        credential = check_result(name, function(), is_async=is_async)
        if not isinstance(credential, str) and hasattr(credential, "__await__"):
            return value_later(credential)
        return value(credential)

    async def value_later(credential: Awaitable[str]) -> str:
        return value(await credential)

    def value(credential: object) -> str:
        header = bearer(name, credential)
        return header.removeprefix("Bearer ") if is_key else header

    return provide
