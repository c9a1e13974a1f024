"""A package under a second name: ``import openai.types.chat`` gives ``openai_oxide.types.chat``.

``install`` puts a finder before all others. It answers for the second name and everything below
it with the very modules of the first, so that classes are the same under both names. Only the top
module and those that tell a version are others: they say which release of the official package
this one stands for, have the default HTTP clients that it has, and pass everything else on,
settings included.
"""

from __future__ import annotations

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
"""Modules that tell a version: the top one, and two inside it."""
_CLIENTS: Final = frozenset(("DefaultAsyncHttpxClient", "DefaultHttpxClient"))
"""Names that mean clients of another library in the release that is stood for."""


class Alias:
    """A second name for a package, to be installed and uninstalled."""

    def __init__(self, package: str, name: str, release: str) -> None:
        self.package = package
        self.name = name
        self.release = release
        self._put_aside: dict[str, ModuleType] = {}

    @property
    def installed(self) -> bool:
        """Whether the name means this package at the moment."""
        return self in sys.meta_path

    def install(self, *, force: bool = False) -> None:
        """From now on, importing the name gives this package, whatever else is installed.

        Raises RuntimeError where another package was imported under the name already: what holds
        its classes would go on using them. ``force`` puts it aside all the same, until
        ``uninstall``; imports from then on give this package. Once installed, a second time
        changes nothing.
        """
        if self.installed:
            return
        loaded = dict(self._loaded())
        if loaded and not force:
            raise RuntimeError(
                f"{self.name!r} is imported already: install {self.package} under its name before "
                f"anything imports it, or pass force=True"
            )
        self._put_aside = loaded
        self._forget()
        finders: list[Any] = sys.meta_path
        finders.insert(0, self)

    def uninstall(self) -> None:
        """Give the name back. What was put aside is there again; else it is free for an import."""
        if not self.installed:
            return
        finders: list[Any] = sys.meta_path
        finders.remove(self)
        self._forget()
        sys.modules.update(self._put_aside)
        self._put_aside = {}

    def _loaded(self) -> Iterator[tuple[str, ModuleType]]:
        below = f"{self.name}."
        for name, module in list(sys.modules.items()):
            if name == self.name or name.startswith(below):
                yield name, module

    def _forget(self) -> None:
        for name, _ in self._loaded():
            del sys.modules[name]

    # -- what the import system asks ---------------------------------------------------------------

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """The specification of a module below the name; None for any other.

        Raises ModuleNotFoundError, with what to use instead, for what this package does not have.
        """
        if name != self.name and not name.startswith(f"{self.name}."):
            return None
        own = self._own(name)
        found = find_spec(own)
        if found is None:
            text = f"{self.package} stands for {self.name} here, and there is no {own!r}"
            raise ModuleNotFoundError(text, name=name)
        loader: Any = self
        return ModuleSpec(name, loader, is_package=found.submodule_search_locations is not None)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """A module of its own where a version is told; else the import system's will do."""
        inner = spec.name[len(self.name) + 1 :]
        if inner not in _VERSIONED:
            return None
        return _Front(spec.name, import_module(self._own(spec.name)), self.release)

    def exec_module(self, module: ModuleType) -> None:
        """Let the name mean the module of this package, which is in use already."""
        if not isinstance(module, _Front):
            sys.modules[module.__name__] = import_module(self._own(module.__name__))

    def find_distributions(self, context: Any = None) -> Iterator[Release]:
        """The release that this package stands for, for ``importlib.metadata.version``."""
        if getattr(context, "name", None) in (self.name, None):
            yield Release(self.name, self.release, self.package)

    def _own(self, name: str) -> str:
        return self.package + name[len(self.name) :]

    def __repr__(self) -> str:
        return f"<{self.package} as {self.name}>"


class _Front(ModuleType):
    """A module that differs from another in its name, its version and its default clients."""

    def __init__(self, name: str, behind: ModuleType, release: str) -> None:
        super().__init__(name, behind.__doc__)
        own = {"__version__": release, "VERSION": release, "__title__": name.partition(".")[0]}
        vars(self).update({"_behind": behind, **own})
        vars(self)["__all__"] = getattr(behind, "__all__", [])

    def __getattr__(self, name: str) -> Any:
        if name in ("__path__", "__wrapped__"):
            raise AttributeError(name)
        if name in _CLIENTS:
            return getattr(import_module(".default_clients", __package__), name)
        return getattr(vars(self)["_behind"], name)

    def __setattr__(self, name: str, value: Any) -> None:
        # The import system's own names are this module's; settings go where they are read.
        if name.startswith("__") or isinstance(value, ModuleType):
            super().__setattr__(name, value)
        else:
            setattr(self._behind, name, value)

    def __delattr__(self, name: str) -> None:
        delattr(self if name in vars(self) else self._behind, name)

    def __dir__(self) -> list[str]:
        return sorted({*vars(self), *dir(self._behind)})
