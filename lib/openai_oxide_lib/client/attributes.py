"""The attributes of a client of OpenAI, added to those of any client.

keys and account   api_key, admin_api_key, webhook_secret, organization, project
addresses          data_residency
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, Any, cast

from openai_oxide_lib.client.credentials import Keys
from openai_oxide_runtime.client.attributes import ClientAttributes
from openai_oxide_runtime.client.credentials import checked_key

if TYPE_CHECKING:
    import httpx

    from openai_oxide_lib.client.options import KeyFunction

__all__ = ["OpenAIAttributes", "account_headers"]

_ORGANIZATION, _PROJECT = "OpenAI-Organization", "OpenAI-Project"


def account_headers(
    organization: str | None, project: str | None
) -> tuple[tuple[str, str | None], ...]:
    """The headers that name who is billed."""
    return ((_ORGANIZATION, organization), (_PROJECT, project))


class OpenAIAttributes(ClientAttributes):
    """The attributes of a client of OpenAI. A setter takes effect with the next request."""

    _is_async: bool
    _data_residency: str | None

    @property
    def _keys(self) -> Keys:
        return cast(Keys, self._context.credentials)

    def _refresh_api_key(self) -> str | Awaitable[str]:
        raise NotImplementedError

    @property
    def api_key(self) -> str:
        """The key of ordinary requests; if it comes from a function, its last result."""
        return self._keys.current

    @api_key.setter
    def api_key(self, key: str) -> None:
        checked_key("api_key", key)
        self._keys.use(key, self)
        self._context.change()

    @property
    def admin_api_key(self) -> str | None:
        """The key of administration requests."""
        return self._keys.admin_api_key

    @admin_api_key.setter
    def admin_api_key(self, key: str | None) -> None:
        self._keys.admin_api_key = checked_key("admin_api_key", key)
        self._context.change()

    @property
    def webhook_secret(self) -> str | None:
        """The secret to verify webhooks with."""
        return self._keys.webhook_secret

    @webhook_secret.setter
    def webhook_secret(self, secret: str | None) -> None:
        self._keys.webhook_secret = secret
        self._context.change()

    @property
    def workload_identity(self) -> Mapping[str, Any] | None:
        """The workload identity that is exchanged for keys."""
        return self._keys.identity

    @property
    def organization(self) -> str | None:
        """The id of the organization that is billed."""
        return dict(self._context.config.account_headers)[_ORGANIZATION]

    @organization.setter
    def organization(self, organization: str | None) -> None:
        self._context.change(account_headers=account_headers(organization, self.project))

    @property
    def project(self) -> str | None:
        """The id of the project that is billed."""
        return dict(self._context.config.account_headers)[_PROJECT]

    @project.setter
    def project(self, project: str | None) -> None:
        self._context.change(account_headers=account_headers(self.organization, project))

    def _move(self, url: str | httpx.URL) -> None:
        self._data_residency = None
        super()._move(url)

    @property
    def data_residency(self) -> str | None:
        """The region of the servers, as it was passed to the client."""
        return self._data_residency

    @property
    def _api_key_provider(self) -> KeyFunction | None:
        """The function that returns the key."""
        return self._keys.key_function

    @_api_key_provider.setter
    def _api_key_provider(self, provider: KeyFunction | None) -> None:
        self._keys.use(provider or self.api_key or None, self)
        self._context.change()
