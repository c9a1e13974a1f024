"""Slim builds: errors for the names that a build lacks. They say which feature has them.

A slim build has the resources of its features and all that these use. An attribute that it lacks
is a descriptor that raises AttributeError. Modules and classes that it lacks are listed in
``LEFT_OUT`` of the package's tables, see ``submodules``.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, NoReturn

__all__ = ["left_out", "missing_name_message"]


class _MissingAttribute:
    """A descriptor for an attribute that the build lacks."""

    def __init__(self, feature: str, build: str) -> None:
        self._feature = feature
        self._build = build
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> NoReturn:
        raise AttributeError(_message(self._name, self._feature, self._build))


# Any: the attribute stands in a class for a resource or a method of any type.
def left_out(feature: str, build: str) -> Any:
    """An attribute of ``feature``, in a build that has only the features ``build``."""
    return _MissingAttribute(feature, build)


def _message(name: str, feature: str, build: str) -> str:
    return f"{name!r} was left out of this build; it comes with {_command(feature, build)}"


def _command(feature: str, build: str) -> str:
    word = "features" if "," in feature else "feature"
    return f"the {word} {feature!r} (make slim FEATURES={build},{feature})"


def missing_name_message(package: str, name: str) -> str | None:
    """The error text for a module or class that the build lacks; None if it was not left out."""
    tables = import_module(f"{package}._modules")
    features = {name: f for f, names in tables.LEFT_OUT.items() for name in names.split()}
    parent = name
    while parent:
        if parent in features:
            return _message(name, features[parent], tables.FEATURES)
        parent = parent.rpartition(".")[0]
        # ``types.*`` stands for the submodules of ``types``, whose names are in lower case, and
        # not for its classes.
        if name.islower() and (feature := features.get(f"{parent}.*")):
            command = _command(feature, tables.FEATURES)
            return f"there is no {name!r} in this build; official submodules come with {command}"
    return None
