"""The tree of resources: which attributes a client and each resource have, and which methods."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .methods import PACKAGE, Method
from .names import IMPORTED, Names, camel, is_name


@dataclass(slots=True)
class Resource:
    """One resource: ``chat.completions``."""

    path: str
    methods: list[Method] = field(default_factory=list)
    children: list[Resource] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)
    """Hand-written base classes of the runtime, as ``module:Name``."""
    class_override: str = ""
    """Its class name from ``names.toml``; empty if the rule names it."""
    raw_extras: list[str] = field(default_factory=list)
    """Methods of the bases that the raw views have too."""
    omitted: list[tuple[str, str]] = field(default_factory=list)
    """Attributes that a slim build lacks, each with the features that bring it."""

    @property
    def name(self) -> str:
        return self.class_override or camel(self.path.rsplit(".", 1)[-1])

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

    def bases_of(self, prefix: str) -> str:
        """The base classes of its sync or async class."""
        names = [prefix + base.partition(":")[2] for base in self.bases]
        return ", ".join(names or [f"{prefix}Resource"])

    @property
    def deprecates(self) -> bool:
        """Whether one of its methods is deprecated."""
        return any(method.deprecated for method in self.methods)

    @property
    def base_imports(self) -> list[tuple[str, str]]:
        """The hand-written bases, by module."""
        return sorted(place for base in self.bases for place in _base_places(base))

    @property
    def imports(self) -> list[tuple[str, list[str]]]:
        """What its methods' types need, by module."""
        modules: dict[str, set[str]] = {}
        for method in self.methods:
            for module, name in method.imports:
                modules.setdefault(f"{PACKAGE}.{module}", set()).add(name)
        return [(module, sorted(names)) for module, names in sorted(modules.items())]

    @property
    def runtime_types(self) -> list[str]:
        names = {name for method in self.methods for name in method.runtime}
        plain = any(method.options == "RequestOptions" for method in self.methods)
        return sorted(names | ({"RequestOptions"} if plain else set()))


def tree(methods: list[Method], names: Names) -> Resource:
    """The client as the root of all resources."""
    resources: dict[str, Resource] = {"": Resource("")}
    for method in methods:
        _resource(method.dotted.rpartition(".")[0], resources).methods.append(method)
    for path in names.table.get("resource_bases", {}):
        bases = names.exception("resource_bases", path)
        _resource(path, resources).bases = [bases] if isinstance(bases, str) else bases
    for path in names.table.get("raw_extras", {}):
        _resource(path, resources).raw_extras = names.exception("raw_extras", path)
    for resource in resources.values():
        resource.class_override = names.exception("resource_classes", resource.attribute) or ""
    return resources[""]


def _resource(path: str, resources: dict[str, Resource]) -> Resource:
    if path not in resources:
        parent = _resource(path.rpartition(".")[0], resources)
        resources[path] = Resource(path)
        parent.children.append(resources[path])
        parent.children.sort(key=lambda child: child.path)
    return resources[path]


def _base_places(base: str) -> list[tuple[str, str]]:
    """The modules of a base and of its async flavour, with what to import: one, or two siblings."""
    module, _, name = base.partition(":")
    if ".sync_" not in module:
        return [(module, f"Async{name}, {name}")]
    return [(module.replace(".sync_", ".async_"), f"Async{name}"), (module, name)]


def descendants(resource: Resource) -> list[Resource]:
    """All resources below ``resource``."""
    return [one for child in resource.children for one in (child, *descendants(child))]


def clashes(resource: Resource) -> Iterator[str]:
    """The name conflicts of a resource: of its methods, its children and its own class."""
    children = [child.attribute for child in resource.children]
    for name in {method.name for method in resource.methods} & {*children}:
        yield f"has client.{resource.path}.{name} both as a method and as a resource"
    classes = [child.name for child in resource.children]
    for name in {name for name in classes if classes.count(name) > 1}:
        yield f"has two resources with the class name {name} in client.{resource.path}"
    imported = {name for _, names in resource.imports for name in names} | IMPORTED
    class_names = {resource.name, f"Async{resource.name}", *classes}
    if imported & class_names or not all(map(is_name, class_names - {""})):
        yield f"has the resource class {resource.name}, a name that its module cannot have"
