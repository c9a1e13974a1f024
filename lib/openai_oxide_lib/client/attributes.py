"""What programs read and set on a client of OpenAI, beside what any client has.

keys and account   api_key, admin_api_key, webhook_secret, organization, project
addresses          data_residency
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openai_oxide_lib.client.credentials import Keys
from openai_oxide_runtime.client.attributes import ClientAttributes
from openai_oxide_runtime.client.credentials import checked_key

__all__ = ["OpenAIAttributes", "account_headers"]

_ORGANIZATION, _PROJECT = "OpenAI-Organization", "OpenAI-Project"


def account_headers(
    organization: str | None, project: str | None
) -> tuple[tuple[str, str | None], ...]:
    """The headers that tell who is billed."""
    return ((_ORGANIZATION, organization), (_PROJECT, project))


class OpenAIAttributes(ClientAttributes):
    """The attributes of a client of OpenAI; each setter takes effect with the next request."""

    _is_async: bool
    _data_residency: str | None

    @property
    def _keys(self) -> Keys:
        keys: Any = self._context.credentials
        return keys

    def _refresh_api_key(self) -> Any:
        raise NotImplementedError

    @property
    def api_key(self) -> str:
        """The key of ordinary requests; where a function gives it, the one it gave last."""
        return self._keys.current

    @api_key.setter
    def api_key(self, key: str) -> None:
        checked_key("api_key", key)
        self._keys.use(key, self)
        self._context.change()

    @property
    def admin_api_key(self) -> str | None:
        """The key of administrative requests."""
        return self._keys.admin_api_key

    @admin_api_key.setter
    def admin_api_key(self, key: str | None) -> None:
        self._keys.admin_api_key = checked_key("admin_api_key", key)
        self._context.change()

    @property
    def webhook_secret(self) -> str | None:
        """The secret that signs webhooks."""
        return self._keys.webhook_secret

    @webhook_secret.setter
    def webhook_secret(self, secret: str | None) -> None:
        self._keys.webhook_secret = secret
        self._context.change()

    @property
    def workload_identity(self) -> Any:
        """The workload identity that is traded for keys, if there is one."""
        return self._keys.identity

    @property
    def organization(self) -> str | None:
        """The organization that is billed."""
        return dict(self._context.config.account_headers)[_ORGANIZATION]

    @organization.setter
    def organization(self, organization: str | None) -> None:
        self._context.change(account_headers=account_headers(organization, self.project))

    @property
    def project(self) -> str | None:
        """The project that is billed."""
        return dict(self._context.config.account_headers)[_PROJECT]

    @project.setter
    def project(self, project: str | None) -> None:
        self._context.change(account_headers=account_headers(self.organization, project))

    def _move(self, url: Any) -> None:
        self._data_residency = None
        super()._move(url)

    @property
    def data_residency(self) -> str | None:
        """The region whose servers are asked; None where it was not chosen by its name."""
        return self._data_residency

    @property
    def _api_key_provider(self) -> Callable[[], Any] | None:
        """The function that gives the key, where one does."""
        return self._keys.key_function

    @_api_key_provider.setter
    def _api_key_provider(self, provider: Callable[[], Any] | None) -> None:
        self._keys.use(provider or self.api_key or None, self)
        self._context.change()
