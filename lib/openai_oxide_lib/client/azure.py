"""The API on Azure: other URLs, other credentials, the same resources.

    AzureOpenAI(azure_endpoint="https://name.openai.azure.com", api_version="…")

    credentials   an ``api-key`` header, or a bearer token of Entra ID
    URLs          {endpoint}/openai/…, and for some operations
                  {endpoint}/openai/deployments/{azure_deployment, else the call's model}/…
    version       ``api-version`` in every query

The generated package combines this base with its own two clients.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack, cast

from openai_oxide_lib.client.azure_credentials import (
    AZURE_CREDENTIALS,
    AZURE_VARIABLES,
    AzureKeys,
)
from openai_oxide_lib.client.azure_deployments import AzureDeployments, deployed_path
from openai_oxide_lib.client.base_client import OpenAIClient
from openai_oxide_lib.client.credentials import Keys
from openai_oxide_lib.client.options import ClientOptions, Options
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.http.redaction import RedactedHeaders
from openai_oxide_runtime.operations.checked_address import parsed_address
from openai_oxide_runtime.operations.client_config import Query, SentHeaders
from openai_oxide_runtime.operations.environment import value_of
from openai_oxide_runtime.operations.option_checks import check_mapping

if TYPE_CHECKING:
    import httpx

    from openai_oxide_lib.client.options import KeyFunction

__all__ = ["AzureClient", "AzureOptions"]


class AzureOptions(ClientOptions, total=False):
    """The options of a client of an Azure resource; ``AzureOpenAI.__init__`` describes them."""

    azure_endpoint: str | None
    azure_deployment: str | None
    api_version: str | None
    azure_ad_token: str | None
    azure_ad_token_provider: KeyFunction | None


class AzureClient(OpenAIClient):
    """The base of the clients of Azure."""

    _options: ClassVar[type] = AzureOptions

    def __init__(self, **options: Unpack[AzureOptions]) -> None:
        """Create a client of an Azure resource. Options that are not passed come from the
        environment.

        azure_endpoint: the URL of the resource. Default: ``AZURE_OPENAI_ENDPOINT``.
        base_url: instead of ``azure_endpoint``: the whole URL, with its path.
        azure_deployment: the deployment for all calls. Default: the ``model`` of each call.
        api_version: the version of the API. Default: ``OPENAI_API_VERSION``.
        api_key: the key, or a function that is called for one before each request. Default:
            ``AZURE_OPENAI_API_KEY``.
        azure_ad_token: an Entra ID token. Default: ``AZURE_OPENAI_AD_TOKEN``.
        azure_ad_token_provider: a function that is called for a token before each request.
        workload_identity: accepted, but not used: it is exchanged for keys of OpenAI.

        All other options are those of ``OpenAI``. Raises OpenAIError without credentials or with
        several, ValueError without a URL or a version.
        """
        self._start(cast(Options, options))

    def _configure(self, options: Options) -> None:
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
        options["default_query"] = RedactedHeaders(query)
        self._set_up_account(
            keys, _api_url(self._azure_endpoint) if self._azure_endpoint else base_url, options
        )
        self._relocate()

    def _relocate(self) -> None:
        """Move calls below the current deployment."""
        has_deployment = "/deployments" in self._context.config.address.path
        self._context.relocation = AzureDeployments(
            self._azure_deployment, base_has_deployment=has_deployment
        )

    def _check_keys(self, keys: Keys, *, enforce: bool) -> None:
        if enforce:
            cast(AzureKeys, keys).check()

    @property
    def base_url(self) -> httpx.URL:
        """The base URL, with the client's deployment."""
        import httpx

        address = self._context.config.address
        if self._azure_deployment:
            path = address.path + deployed_path("", self._azure_deployment)
            address = address._replace(path=path)
        return httpx.URL(str(address))

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        self._move(url)

    def _move(self, url: str | httpx.URL) -> None:
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
        """A client with some options changed, as ``copy`` of ``OpenAI`` returns it.

        New credentials replace all credentials of this client, of whatever kind.
        """
        replaced = {"default_headers": set_default_headers, "default_query": set_default_query}
        set_default_headers = None  # error reporters show the locals of this frame
        return self._copied(cast(Options, changes), replaced, _extra_kwargs)

    with_options = copy

    def _implied(self, changes: Options) -> Options:
        """The changes of a copy, and the options that it must not inherit because of them."""
        changes = super()._implied(changes)
        changes.pop("workload_identity", None)
        dropped: Options = {}
        if changes.keys() & set(AZURE_CREDENTIALS):
            dropped |= dict.fromkeys(AZURE_CREDENTIALS)
        if changes.get("base_url") is not None:
            dropped |= {"azure_endpoint": None, "azure_deployment": None}
        if "azure_endpoint" in changes:
            dropped |= {"base_url": None}
        return {**dropped, **changes}

    def _settings(self) -> Options:
        keys = cast(AzureKeys, self._keys)
        settings = super()._settings() | keys.options()
        settings |= {"api_version": self._api_version, "azure_deployment": self._azure_deployment}
        if self._azure_endpoint:
            return {**settings, "azure_endpoint": self._azure_endpoint, "base_url": None}
        return settings

    def _from_environment(self) -> dict[str, str | None]:
        credentials = {option: value_of(name) for option, name in AZURE_VARIABLES.items()}
        return super()._from_environment() | credentials

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle contains no connection, and no secret that comes from the environment."""
        rebuild, (kind, settings) = super().__reduce__()
        endpoint = (value_of("AZURE_OPENAI_ENDPOINT") or "").rstrip("/")
        if self._context.config.address.credentials and self._azure_endpoint == endpoint:
            settings["azure_endpoint"] = None
        return rebuild, (kind, settings)

    def _is_at_default_address(self) -> bool:
        return False


def _version(version: str | None) -> str:
    version = version or value_of("OPENAI_API_VERSION")
    if version is None:
        raise ValueError("No API version: pass `api_version`, or set OPENAI_API_VERSION")
    return version


def _endpoint(endpoint: str | None, base_url: object) -> str | None:
    """The URL of the resource; None if ``base_url`` is used instead."""
    if base_url is not None and is_given(base_url):
        if endpoint is not None:
            raise ValueError(
                "`base_url` cannot be combined with `azure_endpoint`: pass one of them"
            )
        return None
    endpoint = endpoint or value_of("AZURE_OPENAI_ENDPOINT")
    if endpoint is None:
        raise ValueError(
            "No URL: pass `azure_endpoint` or `base_url`, or set AZURE_OPENAI_ENDPOINT"
        )
    return endpoint.rstrip("/")


def _api_url(endpoint: str) -> str:
    """The base URL of the API at a resource, without the version."""
    base = parsed_address(endpoint, "azure_endpoint", "http(s)")
    pairs = [pair for pair in base.query.split("&") if pair.partition("=")[0] != "api-version"]
    return base._replace(path=f"{base.path}/openai", query="&".join(filter(None, pairs))).full_url
