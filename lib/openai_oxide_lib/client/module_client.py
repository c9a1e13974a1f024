"""The client behind a package's own attributes: ``package.api_key = …; package.chat.…``.

Settings are plain attributes of the package, and may be set at any time: before each call the
client is looked at again, and made anew, over the same connections, where a setting has changed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.core.lazy_imports import lazy_exports, resolve
from openai_oxide_runtime.errors.tree import OpenAIError

__all__ = ["AmbiguousModuleClientUsageError", "ModuleClient"]

_ANY: Final = (
    *("api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url"),
    *("timeout", "max_retries", "default_headers", "default_query", "http_client"),
)
_AZURE_ONLY: Final = frozenset(("azure_endpoint", "azure_ad_token", "azure_ad_token_provider"))
_AZURE: Final = frozenset(("api_version", *_AZURE_ONLY))


class AmbiguousModuleClientUsageError(OpenAIError):
    """The environment has keys for both kinds of server, and nothing says which is meant."""

    def __init__(self) -> None:
        super().__init__(
            "There are keys for OpenAI and for Azure: set `api_type`, or OPENAI_API_TYPE in the "
            "environment, to 'openai' or 'azure'"
        )


class ModuleClient:
    """The client of a package: made when first used, and anew when a setting has changed.

    ``plain`` and ``azure`` refer to the classes to choose from, by ``api_type`` or by what there
    are credentials for.
    """

    def __init__(self, package: str, plain: str, azure: str) -> None:
        self._package = package
        self._kinds = {"openai": plain, "azure": azure}
        self._lock = forks.lock()
        self._seen: dict[str, Any] | None = None
        self._made: Any = None
        self._kind: str | None = None

    def client(self) -> Any:
        """The client for the package's settings as they are now."""
        said = self._settings()
        if said != self._seen:
            with self._lock:
                self._made, self._seen = self._make(said), said
        return self._made

    def reset(self) -> None:
        """Forget the client; the next call makes one from nothing."""
        with self._lock:
            self._made = self._seen = self._kind = None

    def resources(
        self, module: str, table: Mapping[str, str]
    ) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
        """A module's ``__getattr__`` and ``__dir__`` that make the resources of ``table``."""
        other, names = lazy_exports(module, {})

        def __getattr__(name: str) -> Any:
            if name not in table:
                return other(name)
            made = vars(sys.modules[module])[name] = resolve(table[name])(_Following(self))
            return made

        return __getattr__, lambda: sorted({*names(), *table})

    def _settings(self) -> dict[str, Any]:
        """What was set; None is no setting, but for the timeout, where it means "for ever"."""
        said = vars(sys.modules[self._package])
        names = (*_ANY, *_AZURE, "api_type")
        given = {n: said.get(n) for n in names if said.get(n) is not None}
        given |= {"timeout": said["timeout"]} if "timeout" in said else {}
        return {n: dict(v) if isinstance(v, Mapping) else v for n, v in given.items()}

    def _make(self, said: dict[str, Any]) -> Any:
        self._kind = said.get("api_type") or self._kind or _kind(said)
        if self._kind not in self._kinds:
            raise OpenAIError(f"`api_type` is {self._kind!r}; there are {sorted(self._kinds)}")
        names = {*_ANY, *_AZURE} if self._kind == "azure" else _ANY
        given = {name: value for name, value in said.items() if name in names}
        made = resolve(self._kinds[self._kind])(**given, _enforce_credentials=False)
        before = self._seen or {}
        if self._made is not None and said.get("http_client") is before.get("http_client"):
            _share(self._made, made)
        return made

    def __repr__(self) -> str:
        return f"<ModuleClient of {self._package}>"


class _Following:
    """What a resource has for a client: whatever it asks, the client of the moment answers.

    Until then nothing is made, so that no key is needed to name a resource.
    """

    def __init__(self, current: ModuleClient) -> None:
        self._current = current

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._current.client(), name)

    def _raw_view(self) -> Any:
        from openai_oxide_runtime.calls.raw_client import RawView

        return RawView(self)

    def _streaming_view(self) -> Any:
        from openai_oxide_runtime.calls.raw_client import StreamingView

        return StreamingView(self)

    def __repr__(self) -> str:
        return repr(self._current)


def _share(old: Any, new: Any) -> None:
    """Let a client use the connections of the one before it."""
    context_of(new).share(context_of(old), connections=True)


def _kind(said: Mapping[str, Any]) -> str:
    """Which server is meant, by what there are credentials for."""
    there = os.environ.get
    variables = ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_AD_TOKEN")
    azure = not said.keys().isdisjoint(_AZURE_ONLY) or any(map(there, variables))
    if chosen := there("OPENAI_API_TYPE"):
        return chosen
    if azure and there("OPENAI_API_KEY"):
        raise AmbiguousModuleClientUsageError
    return "azure" if azure else "openai"
