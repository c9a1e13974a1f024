"""What a build of chosen features lacks: it says so, and which feature brings it.

A slim build has the resources of its features and what these reach. Attributes that it lacks are
descriptors which raise AttributeError; names that cannot be imported stand in ``LEFT_OUT`` of the
package's tables, see ``submodules``.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, NoReturn

__all__ = ["advice", "left_out", "refusal"]


class _LeftOut:
    """An attribute that the build lacks."""

    def __init__(self, feature: str, build: str) -> None:
        self._feature = feature
        self._build = build
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> NoReturn:
        raise AttributeError(advice(self._name, self._feature, self._build))


def left_out(feature: str, build: str) -> Any:
    """An attribute that comes with ``feature`` and is not in a ``build`` of these features."""
    return _LeftOut(feature, build)


def advice(name: str, feature: str, build: str) -> str:
    """What to say of a name that was left out."""
    return f"{name!r} was left out of this build; it comes with {_bringing(feature, build)}"


def _bringing(feature: str, build: str) -> str:
    word = "features" if "," in feature else "feature"
    return f"the {word} {feature!r} (make slim FEATURES={build},{feature})"


def refusal(package: str, place: str) -> str | None:
    """What to say of ``place`` in ``package``, or of a whole name; None if it was not left out."""
    tables = import_module(f"{package}._modules")
    names = {name: f for f, listed in tables.LEFT_OUT.items() for name in listed.split()}
    above = place
    while above:
        if above in names:
            return advice(place, names[above], tables.FEATURES)
        above = above.rpartition(".")[0]
        # Modules are written small: ``types.*`` stands for them, and not for classes.
        if place.islower() and (feature := names.get(f"{above}.*")):
            bringing = _bringing(feature, tables.FEATURES)
            return f"there is no {place!r} in this build; official submodules come with {bringing}"
    return None
