"""A package under a second name: ``import openai.types.chat`` imports ``openai_oxide.types.chat``.

``install`` puts a finder before all others. For the second name and everything below it, the finder
returns the modules of the package itself, so that classes are the same under both names. Only the
top module and those with a version differ: they have the version of the official release that this
package replaces, and its default HTTP clients. All other attributes are those of the package.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Final

from openai_oxide_lib.compat.metadata import Release

__all__ = ["Alias"]

_VERSIONED: Final = frozenset(("", "_version", "version"))
"""Modules with a version: the top one, and two inside it."""
_UNSUPPORTED: Final = {
    name: f"{name} is not supported: pass the URL of Bedrock's OpenAI-compatible API to {client} "
    "as `base_url`, and a function that returns its tokens as `api_key`"
    for name, client in (("BedrockOpenAI", "OpenAI"), ("AsyncBedrockOpenAI", "AsyncOpenAI"))
}
"""Public names of the official package that do not exist here, and what to use instead."""
_CLIENTS: Final = frozenset(("DefaultAsyncHttpxClient", "DefaultHttpxClient"))
"""Names whose classes are based on another library in the official release."""


class Alias:
    """A second name for a package."""

    def __init__(self, package: str, name: str, release: str) -> None:
        self.package = package
        self.name = name
        self.release = release
        self._replaced: dict[str, ModuleType] = {}

    @property
    def installed(self) -> bool:
        """Whether the name currently refers to this package."""
        return self in sys.meta_path

    def install(self, *, force: bool = False) -> None:
        """Make imports of the name import this package, also if another one is installed.

        force: also if another package was imported under the name. Code that has imported its
            classes continues to use them. ``uninstall`` restores it. Default: RuntimeError.

        A second call changes nothing.
        """
        if self.installed:
            return
        loaded = dict(self._loaded())
        if loaded and not force:
            raise RuntimeError(
                f"{self.name!r} is already imported: install {self.package} under this name before "
                f"the first import, or pass force=True"
            )
        self._replaced = loaded
        self._forget()
        finders: list[Any] = sys.meta_path
        finders.insert(0, self)
        self._connect_loggers(logging.getLogger(self.name))

    def uninstall(self) -> None:
        """Restore the package that was imported under the name, if any."""
        if not self.installed:
            return
        finders: list[Any] = sys.meta_path
        finders.remove(self)
        self._connect_loggers(logging.getLogger())
        self._forget()
        sys.modules.update(self._replaced)
        self._replaced = {}

    def _connect_loggers(self, parent: logging.Logger) -> None:
        """Let the logger of the package inherit level and handlers from ``parent``."""
        logger = logging.getLogger(self.package)
        logger.parent = parent
        logger.setLevel(logger.level)  # clears the cached levels

    def _loaded(self) -> Iterator[tuple[str, ModuleType]]:
        prefix = f"{self.name}."
        for name, module in list(sys.modules.items()):
            if name == self.name or name.startswith(prefix):
                yield name, module

    def _forget(self) -> None:
        for name, _ in self._loaded():
            del sys.modules[name]

    # -- methods for the import system -------------------------------------------------------------

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """The spec of a module below the name; None for other modules.

        Raises ModuleNotFoundError for a module that this package does not have.
        """
        if name != self.name and not name.startswith(f"{self.name}."):
            return None
        own = self._own(name)
        spec = find_spec(own)
        if spec is None and (text := _UNSUPPORTED.get(name[len(self.name) + 1 :])):
            # `from openai import X` imports the module openai.X if there is no attribute X. A
            # ModuleNotFoundError would be replaced by a text without a reason.
            raise ImportError(text, name=name)
        if spec is None:
            text = f"{self.package} is imported as {self.name} here, and has no module {own!r}"
            raise ModuleNotFoundError(text, name=name)
        loader: Any = self
        return ModuleSpec(name, loader, is_package=spec.submodule_search_locations is not None)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """A module of its own for those with a version; else None, for the default."""
        inner = spec.name[len(self.name) + 1 :]
        if inner not in _VERSIONED:
            return None
        return _VersionedModule(spec.name, import_module(self._own(spec.name)), self.release)

    def exec_module(self, module: ModuleType) -> None:
        """Replace the module by that of this package."""
        if not isinstance(module, _VersionedModule):
            sys.modules[module.__name__] = import_module(self._own(module.__name__))

    def find_distributions(self, context: object = None) -> Iterator[Release]:
        """The official release that this package replaces, for ``importlib.metadata.version``."""
        if getattr(context, "name", None) in (self.name, None):
            yield Release(self.name, self.release, self.package)

    def _own(self, name: str) -> str:
        return self.package + name[len(self.name) :]

    def __repr__(self) -> str:
        return f"<{self.package} as {self.name}>"


class _VersionedModule(ModuleType):
    """Another module with another name, version and default HTTP clients."""

    def __init__(self, name: str, module: ModuleType, release: str) -> None:
        super().__init__(name, module.__doc__)
        own = {"__version__": release, "VERSION": release, "__title__": name.partition(".")[0]}
        vars(self).update({"_module": module, **own})
        vars(self)["__all__"] = getattr(module, "__all__", [])

    def __getattr__(self, name: str) -> Any:
        if name in ("__path__", "__wrapped__"):
            raise AttributeError(name)
        if name in _VERSIONED:
            return import_module(f"{self.__name__}.{name}")
        if name in _CLIENTS:
            return getattr(import_module(".default_clients", __package__), name)
        return getattr(vars(self)["_module"], name)

    def __setattr__(self, name: str, value: Any) -> None:
        # The import system sets names like __spec__ here; options are read from the module itself.
        if name.startswith("__") or isinstance(value, ModuleType):
            super().__setattr__(name, value)
        else:
            setattr(self._module, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self if name in vars(self) else self._module, name)

    def __dir__(self) -> list[str]:
        return sorted({*vars(self), *dir(self._module)})
