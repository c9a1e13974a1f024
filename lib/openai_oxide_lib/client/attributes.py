"""What programs and other libraries read and set on a client.

    keys and account   api_key, admin_api_key, organization, project, auth_headers
    addresses          base_url, _base_url, data_residency
    each request       default_headers, default_query, _custom_headers, _custom_query, user_agent
    sending            timeout, max_retries, _client

All of it is worked out when somebody looks. What requests have in common is prepared once, and anew
after a change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_lib.client import environment as settings
from openai_oxide_lib.client.credentials import checked_key
from openai_oxide_runtime.client.hook_detection import Overridable
from openai_oxide_runtime.core.version import __version__
from openai_oxide_runtime.http.timeouts import TimeoutTypes
from openai_oxide_runtime.operations import client_defaults
from openai_oxide_runtime.operations.client_config import ClientConfig, check_retries

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.serialization.querystring import Querystring

__all__ = ["ClientAttributes"]

_JSON: Final = "application/json"


class _Unkept(dict[Any, Any]):
    """Prepared heads of a client whose headers somebody may change in place: it keeps none."""

    def __setitem__(self, key: Any, value: Any) -> None:
        pass


class ClientAttributes(Overridable):
    """The attributes of a client; each setter takes effect with the next request."""

    _config: ClientConfig
    _heads: dict[Any, Any]
    _slot: Any
    _timeout: TimeoutTypes
    _api_key: str | None
    _admin_api_key: str | None
    _given_provider: Callable[[], Any] | None
    _provider: Callable[[], Any] | None
    _data_residency: str | None
    _version = __version__

    def _changed(self, **changes: Any) -> None:
        """Take over changed settings; heads made with the old ones are dropped."""
        self._config = self._config._replace(**changes)
        self._heads = {}

    @property
    def api_key(self) -> str:
        """The key of ordinary requests; where a function gives it, the one it gave last."""
        return self._api_key or getattr(self._provider, "last", None) or ""

    @api_key.setter
    def api_key(self, key: str) -> None:
        self._api_key, self._provider = checked_key("api_key", key), None
        self._given_provider = None
        self._changed()

    @property
    def admin_api_key(self) -> str | None:
        """The key of administrative requests."""
        return self._admin_api_key

    @admin_api_key.setter
    def admin_api_key(self, key: str | None) -> None:
        self._admin_api_key = checked_key("admin_api_key", key)
        self._changed()

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header with the key of ordinary requests, if there is one."""
        return {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}

    @property
    def custom_auth(self) -> None:
        """No authentication of httpx; give an ``http_client`` that has one to use it."""
        return None

    @property
    def organization(self) -> str | None:
        """The organization that is billed."""
        return self._config.organization

    @organization.setter
    def organization(self, organization: str | None) -> None:
        self._changed(organization=organization)

    @property
    def project(self) -> str | None:
        """The project that is billed."""
        return self._config.project

    @project.setter
    def project(self, project: str | None) -> None:
        self._changed(project=project)

    @property
    def base_url(self) -> httpx.URL:
        """The address that operations' paths are added to; it ends with a slash."""
        import httpx

        return httpx.URL(str(self._config.address))

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        self._data_residency = None
        self._changed(address=settings.address(url))

    @property
    def _base_url(self) -> httpx.URL:
        return self.base_url

    @_base_url.setter
    def _base_url(self, url: str | httpx.URL) -> None:
        self.base_url = url

    @property
    def data_residency(self) -> str | None:
        """The region whose servers are asked; None where it was not chosen by its name."""
        return self._data_residency

    @property
    def timeout(self) -> Any:
        """The timeout of each phase of a request, as it was given."""
        return self._timeout

    @timeout.setter
    def timeout(self, timeout: TimeoutTypes) -> None:
        chosen = client_defaults.timeout(timeout, None)
        self._timeout = timeout
        self._changed(timeout=chosen)

    @property
    def max_retries(self) -> int:
        """How often a failed request is sent again."""
        return self._config.max_retries

    @max_retries.setter
    def max_retries(self, max_retries: int) -> None:
        self._changed(max_retries=check_retries(max_retries))

    @property
    def user_agent(self) -> str:
        """The value of ``User-Agent``."""
        return self._config.agent

    def platform_headers(self) -> dict[str, str]:
        """Headers that tell the server about this machine: none, beside ``User-Agent``."""
        return {}

    @property
    def default_headers(self) -> Mapping[str, Any]:
        """The headers of an ordinary request, but for the key and what the call itself adds."""
        config = self._config
        account = {
            "OpenAI-Organization": config.organization,
            "OpenAI-Project": config.project,
        }
        given = {name: value for name, value in account.items() if value is not None}
        own = {"Accept": _JSON, "Content-Type": _JSON, "User-Agent": self.user_agent}
        return {**own, **self.platform_headers(), **given, **config.default_headers}

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query values that this client adds to each request."""
        return dict(self._config.default_query)

    @property
    def _custom_headers(self) -> Mapping[str, Any]:
        """The headers that were given to this client. They may be changed in place."""
        self._heads = _Unkept()
        return self._config.default_headers

    @_custom_headers.setter
    def _custom_headers(self, headers: Mapping[str, Any]) -> None:
        self._changed(default_headers=headers)

    @property
    def _custom_query(self) -> Mapping[str, object]:
        """The query values that were given to this client. They may be changed in place."""
        return self._config.default_query

    @_custom_query.setter
    def _custom_query(self, query: Mapping[str, object]) -> None:
        self._changed(default_query=query)

    @property
    def _strict_response_validation(self) -> bool:
        return self._config.strict_responses

    @_strict_response_validation.setter
    def _strict_response_validation(self, strict: bool) -> None:
        self._changed(strict_responses=strict)

    @property
    def _idempotency_header(self) -> str | None:
        """The header that carries a key of each POST; None where none is sent."""
        return "Idempotency-Key" if self._config.idempotency else None

    @_idempotency_header.setter
    def _idempotency_header(self, name: str | None) -> None:
        self._changed(idempotency=name is not None)

    @property
    def qs(self) -> Querystring:
        """How values of a query are written."""
        from openai_oxide_runtime.serialization.querystring import Querystring

        return Querystring()

    @property
    def _api_key_provider(self) -> Callable[[], Any] | None:
        """The function that gives the key, where one does."""
        return self._given_provider

    @_api_key_provider.setter
    def _api_key_provider(self, provider: Callable[[], Any] | None) -> None:
        self._api_key = None if provider else self.api_key or None
        self._ask_for_key(provider)
        self._changed()

    def _ask_for_key(self, provider: Callable[[], Any] | None) -> None:
        from openai_oxide_lib.client.credentials import Refresh

        self._given_provider = provider
        self._provider = Refresh(self, provider) if provider else None

    @property
    def _client(self) -> Any:
        """The client of httpx that requests are sent through.

        Whoever asks for it may change it (hooks, cookies, its own transport), so from then on it is
        the one that sends.
        """
        slot = self._slot
        if slot.http_client is None:
            made = self._make_http_client()
            slot.use(self._maker(made), brought=slot.brought, http_client=made)
        return slot.http_client

    @_client.setter
    def _client(self, http_client: Any) -> None:
        self._slot = self._make_slot(http_client, None)

    def _make_http_client(self) -> Any:
        raise NotImplementedError

    def _make_slot(self, http_client: Any, transport: Any) -> Any:
        raise NotImplementedError

    def _maker(self, http_client: Any, transport: Any = None) -> Callable[[], Any]:
        raise NotImplementedError

    def is_closed(self) -> bool:
        """Whether the client was closed and cannot be used any more."""
        return bool(self._slot.closed or getattr(self._slot.http_client, "is_closed", False))
