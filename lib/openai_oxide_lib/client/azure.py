"""The API on Azure: other addresses, other credentials, the same resources.

    AzureOpenAI(azure_endpoint="https://name.openai.azure.com", api_version="…")

    credentials   an ``api-key`` header, or a bearer token of Entra ID, given or asked for each time
    addresses     {endpoint}/openai/…, and for some operations
                  {endpoint}/openai/deployments/{azure_deployment, else the call's model}/…
    version       ``api-version`` in every query

The generated package makes the two clients of this and its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack, cast

from openai_oxide_lib.client.azure_credentials import (
    AZURE_CREDENTIALS,
    AZURE_VARIABLES,
    AzureKeys,
)
from openai_oxide_lib.client.azure_deployments import AzureDeployments, deployed_path
from openai_oxide_lib.client.base_client import OpenAIClient
from openai_oxide_lib.client.options import ClientOptions
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.http.redaction import Hidden
from openai_oxide_runtime.operations.checked_address import parsed_address
from openai_oxide_runtime.operations.client_config import Query, SentHeaders
from openai_oxide_runtime.operations.environment import value_of
from openai_oxide_runtime.operations.option_checks import check_mapping

if TYPE_CHECKING:
    import httpx

__all__ = ["AzureClient", "AzureOptions"]


class AzureOptions(ClientOptions, total=False):
    """What a client of an Azure resource may be given."""

    azure_endpoint: str | None
    """The resource's address, in place of ``base_url``: ``AZURE_OPENAI_ENDPOINT``."""
    azure_deployment: str | None
    """The deployment of every call that needs one; without it, the call's ``model`` names it."""
    api_version: str | None
    """The version of the API: ``OPENAI_API_VERSION``."""
    azure_ad_token: str | None
    """A token of Entra ID, in place of ``api_key``: ``AZURE_OPENAI_AD_TOKEN``."""
    azure_ad_token_provider: Callable[[], Any] | None
    """A function that is called for a token before each request."""


class AzureClient(OpenAIClient):
    """What is different about a client whose server is Azure's."""

    _options: ClassVar[type] = AzureOptions

    def __init__(self, **options: Unpack[AzureOptions]) -> None:
        """Make a client of an Azure resource. What is not given is taken from the environment.

        azure_endpoint: the resource's address; by default ``AZURE_OPENAI_ENDPOINT``.
        base_url: the whole address, in place of ``azure_endpoint``.
        azure_deployment: the deployment of every call that needs one; without it, the call's
            ``model`` names it.
        api_version: the version of the API; by default ``OPENAI_API_VERSION``.
        api_key: the key, or a function that is called for one before each request; by default
            ``AZURE_OPENAI_API_KEY``.
        azure_ad_token: a token of Entra ID; by default ``AZURE_OPENAI_AD_TOKEN``.
        azure_ad_token_provider: a function that is called for a token before each request.
        workload_identity: trades for keys of OpenAI; it is taken, but not used.

        All else is as for ``OpenAI``. Raises OpenAIError without credentials or with several,
        ValueError without an address or a version.
        """
        self._start(cast(dict[str, Any], options))

    def _configure(self, options: dict[str, Any]) -> None:
        keys = AzureKeys(self.vendor)
        keys.take(options, self)
        self._check_keys(keys, enforce=options.pop("_enforce_credentials", True))
        self._api_version = _version(options.pop("api_version", None))
        base_url = options.pop("base_url", None)
        self._azure_endpoint = _endpoint(options.pop("azure_endpoint", None), base_url)
        deployment = options.pop("azure_deployment", None)
        self._azure_deployment = deployment if self._azure_endpoint else None
        check_mapping("default_query", options.get("default_query") or {})
        query = {**(options.get("default_query") or {}), "api-version": self._api_version}
        options["default_query"] = Hidden(query)
        self._set_up_account(
            keys, _below(self._azure_endpoint) if self._azure_endpoint else base_url, options
        )
        self._relocate()

    def _relocate(self) -> None:
        """Move calls below the deployment that counts now."""
        within_one = "/deployments" in self._context.config.address.path
        deployments = AzureDeployments(self._azure_deployment, within_one=within_one)
        self._context.relocation = deployments

    def _check_keys(self, keys: Any, *, enforce: bool) -> None:
        if enforce:
            keys.check()

    @property
    def base_url(self) -> httpx.URL:
        """The address that deployed operations' paths are added to."""
        import httpx

        address = self._context.config.address
        if self._azure_deployment:
            path = address.path + deployed_path("", self._azure_deployment)
            address = address._replace(path=path)
        return httpx.URL(str(address))

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        self._move(url)

    def _move(self, url: Any) -> None:
        self._azure_endpoint = self._azure_deployment = None
        super()._move(url)
        self._relocate()

    def copy(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        set_default_headers: SentHeaders | None = None,
        set_default_query: Query | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
        **changes: Unpack[AzureOptions],
    ) -> Self:
        """A client with some settings changed, over the same connections where they fit.

        ``default_headers`` and ``default_query`` are added to those there are, the ``set_`` forms
        replace them. None leaves a setting as it is, but for the timeouts, ``deadline``, ``hedge``,
        ``limiter`` and ``breaker``, which it turns off. Other credentials replace those there are,
        whichever they were.
        """
        replaced = {"default_headers": set_default_headers, "default_query": set_default_query}
        set_default_headers = None  # error reporters show the locals of this frame
        return self._copied(cast(dict[str, Any], changes), replaced, _extra_kwargs)

    with_options = copy

    def _implied(self, changes: dict[str, Any]) -> dict[str, Any]:
        """The changes of a copy, and what it must not take over because of them."""
        changes = super()._implied(changes)
        changes.pop("workload_identity", None)
        dropped: dict[str, Any] = {}
        if changes.keys() & set(AZURE_CREDENTIALS):
            dropped |= dict.fromkeys(AZURE_CREDENTIALS)
        if changes.get("base_url") is not None:
            dropped |= {"azure_endpoint": None, "azure_deployment": None}
        if "azure_endpoint" in changes:
            dropped |= {"base_url": None}
        return {**dropped, **changes}

    def _settings(self) -> dict[str, Any]:
        keys: Any = self._keys
        settings = super()._settings() | keys.given()
        settings |= {"api_version": self._api_version, "azure_deployment": self._azure_deployment}
        if self._azure_endpoint:
            return {**settings, "azure_endpoint": self._azure_endpoint, "base_url": None}
        return settings

    def _from_environment(self) -> dict[str, str | None]:
        own = {option: value_of(name) for option, name in AZURE_VARIABLES.items()}
        return super()._from_environment() | own

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle holds no connection, and no secret that the environment gives."""
        rebuild, (kind, settings) = super().__reduce__()
        known = (value_of("AZURE_OPENAI_ENDPOINT") or "").rstrip("/")
        if self._context.config.address.credentials and self._azure_endpoint == known:
            settings["azure_endpoint"] = None
        return rebuild, (kind, settings)

    def _is_at_default_address(self) -> bool:
        return False


def _version(version: str | None) -> str:
    version = version or value_of("OPENAI_API_VERSION")
    if version is None:
        raise ValueError("No API version: pass `api_version`, or set OPENAI_API_VERSION")
    return version


def _endpoint(endpoint: str | None, base_url: Any) -> str | None:
    """The resource's address; None where the whole address is given instead."""
    if base_url is not None and is_given(base_url):
        if endpoint is not None:
            raise ValueError(
                "`base_url` cannot be combined with `azure_endpoint`: pass one of them"
            )
        return None
    endpoint = endpoint or value_of("AZURE_OPENAI_ENDPOINT")
    if endpoint is None:
        raise ValueError(
            "No address: pass `azure_endpoint` or `base_url`, or set AZURE_OPENAI_ENDPOINT"
        )
    return endpoint.rstrip("/")


def _below(endpoint: str) -> str:
    """The address below which the API is found at a resource, without the version."""
    base = parsed_address(endpoint, "azure_endpoint", "http(s)")
    pairs = [pair for pair in base.query.split("&") if pair.partition("=")[0] != "api-version"]
    return base._replace(path=f"{base.path}/openai", query="&".join(filter(None, pairs))).whole
