"""The module itself as a client: ``openai_oxide.api_key = …; openai_oxide.chat.…``.

Options are attributes of the package and may be set at any time. Each call compares them with those
of the current client, and creates a new client, with the same connections, when one has changed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.core.lazy_imports import lazy_exports, resolve
from openai_oxide_runtime.errors.tree import OpenAIError

if TYPE_CHECKING:
    from openai_oxide_lib.client.base_client import OpenAIClient
    from openai_oxide_lib.client.options import Options
    from openai_oxide_runtime.calls.raw_client import RawView, StreamingView

__all__ = ["AmbiguousModuleClientUsageError", "ModuleClient"]

_OPTIONS: Final = (
    *("api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url"),
    *("timeout", "max_retries", "default_headers", "default_query", "http_client"),
)
_AZURE_ONLY: Final = frozenset(("azure_endpoint", "azure_ad_token", "azure_ad_token_provider"))
_AZURE_OPTIONS: Final = (*_OPTIONS, "api_version", *_AZURE_ONLY)
_AZURE_VARIABLES: Final = (
    "AZURE_OPENAI_API_KEY",
    "AZURE_OPENAI_ENDPOINT",
    "AZURE_OPENAI_AD_TOKEN",
)


class AmbiguousModuleClientUsageError(OpenAIError):
    """The environment has keys for OpenAI and for Azure, and ``api_type`` is not set."""

    def __init__(self) -> None:
        super().__init__(
            "There are keys for OpenAI and for Azure: set `api_type`, or OPENAI_API_TYPE in the "
            "environment, to 'openai' or 'azure'"
        )


class ModuleClient:
    """The client of a package: created at first use, and again when an option has changed.

    ``openai`` and ``azure`` refer to the two client classes. ``api_type`` chooses one, else the
    credentials do.
    """

    def __init__(self, package: str, openai: str, azure: str) -> None:
        self._package = package
        self._classes = {"openai": openai, "azure": azure}
        self._lock = forks.lock()
        self._options: Options | None = None
        self._client: OpenAIClient | None = None
        self._api_type: str | None = None

    def client(self) -> OpenAIClient:
        """The client for the current options of the package."""
        options = self._current_options()
        client = self._client
        if client is None or options != self._options:
            with self._lock:
                client = self._client = self._create(options)
                self._options = options
        return client

    def reset(self) -> None:
        """Forget the client; the next call creates one."""
        with self._lock:
            self._client = self._options = self._api_type = None

    def resources(
        self, module: str, table: Mapping[str, str]
    ) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
        """The ``__getattr__`` and ``__dir__`` of a module whose attributes are resources."""
        other, names = lazy_exports(module, {})

        def __getattr__(name: str) -> object:
            if name not in table:
                return other(name)
            resource = resolve(table[name])(_CurrentClient(self))
            vars(sys.modules[module])[name] = resource
            return resource

        return __getattr__, lambda: sorted({*names(), *table})

    def _current_options(self) -> Options:
        """The options that are set. None means "not set", except for ``timeout``."""
        attributes = vars(sys.modules[self._package])
        names = (*_AZURE_OPTIONS, "api_type")
        options = {n: attributes[n] for n in names if attributes.get(n) is not None}
        if "timeout" in attributes:
            options["timeout"] = attributes["timeout"]
        return {n: dict(v) if isinstance(v, Mapping) else v for n, v in options.items()}

    def _create(self, options: Options) -> OpenAIClient:
        self._api_type = options.get("api_type") or self._api_type or _api_type(options)
        if self._api_type not in self._classes:
            raise OpenAIError(
                f"`api_type` must be one of {sorted(self._classes)}, not {self._api_type!r}"
            )
        names = _AZURE_OPTIONS if self._api_type == "azure" else _OPTIONS
        arguments = {name: value for name, value in options.items() if name in names}
        client: OpenAIClient = resolve(self._classes[self._api_type])(
            **arguments, _enforce_credentials=False
        )
        old, old_options = self._client, self._options or {}
        if old is not None and options.get("http_client") is old_options.get("http_client"):
            context_of(client).share(context_of(old), connections=True)
        return client

    def __repr__(self) -> str:
        return f"<ModuleClient of {self._package}>"


class _CurrentClient:
    """The client of a resource: each attribute is that of the current client.

    The client is created at the first call, so no key is needed to name a resource.
    """

    def __init__(self, module_client: ModuleClient) -> None:
        self._module_client = module_client

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._module_client.client(), name)

    def _raw_view(self) -> RawView:
        from openai_oxide_runtime.calls.raw_client import RawView

        return RawView(self)

    def _streaming_view(self) -> StreamingView:
        from openai_oxide_runtime.calls.raw_client import StreamingView

        return StreamingView(self)

    def __repr__(self) -> str:
        return repr(self._module_client)


def _api_type(options: Mapping[str, object]) -> str:
    """The kind of server, by the credentials that are set."""
    variable = os.environ.get
    if api_type := variable("OPENAI_API_TYPE"):
        return api_type
    azure = not options.keys().isdisjoint(_AZURE_ONLY) or any(map(variable, _AZURE_VARIABLES))
    if azure and variable("OPENAI_API_KEY"):
        raise AmbiguousModuleClientUsageError
    return "azure" if azure else "openai"
