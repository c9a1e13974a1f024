"""The tree of resources: which attributes a client and each resource have, and which methods."""

from __future__ import annotations

from dataclasses import dataclass, field

from .document import Json
from .lower_operations import PACKAGE, Method
from .names import camel


@dataclass(slots=True)
class Resource:
    """One resource: ``chat.completions``."""

    path: str
    methods: list[Method] = field(default_factory=list)
    children: list[Resource] = field(default_factory=list)

    @property
    def name(self) -> str:
        return camel(self.path.rsplit(".", 1)[-1])

    @property
    def attribute(self) -> str:
        return self.path.rsplit(".", 1)[-1]

    @property
    def module(self) -> str:
        return f"{PACKAGE}.resources.{self.path}"

    @property
    def raw_module(self) -> str:
        return f"{PACKAGE}.raw.{self.path}"

    @property
    def file(self) -> str:
        """Its file below ``resources`` or ``raw``: a package where it has children."""
        return self.path.replace(".", "/") + ("/__init__.py" if self.children else ".py")

    @property
    def imports(self) -> list[tuple[str, list[str]]]:
        """What its methods' types need, by module."""
        found: dict[str, set[str]] = {}
        for method in self.methods:
            for module, name in method.imports:
                found.setdefault(f"{PACKAGE}.{module}", set()).add(name)
        return [(module, sorted(names)) for module, names in sorted(found.items())]

    @property
    def runtime_types(self) -> list[str]:
        names = {name for method in self.methods for name in method.runtime}
        plain = any(method.options == "RequestOptions" for method in self.methods)
        return sorted(names | ({"RequestOptions"} if plain else set()))


def tree(methods: list[Method]) -> Resource:
    """The client as the root of all resources."""
    root = Resource("")
    known: dict[str, Resource] = {"": root}
    for method in methods:
        _resource(method.dotted.rpartition(".")[0], known).methods.append(method)
    return root


def _resource(path: str, known: dict[str, Resource]) -> Resource:
    if path not in known:
        parent = _resource(path.rpartition(".")[0], known)
        known[path] = Resource(path)
        parent.children.append(known[path])
        parent.children.sort(key=lambda child: child.path)
    return known[path]


def everyone(resource: Resource) -> list[Resource]:
    """All resources below ``resource``."""
    return [one for child in resource.children for one in (child, *everyone(child))]


def clashes(resource: Resource) -> Json:
    """Names that a resource would have both as a method and as a child."""
    return {m.name for m in resource.methods} & {child.attribute for child in resource.children}
