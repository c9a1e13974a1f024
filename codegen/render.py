"""From definitions and resources to source files, through the templates, in memory."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.exports import Exports
from codegen.public_names import Packages, parents
from codegen.slim.omitted_names import OmittedNames
from codegen.submodule_tables import ModuleTables, arrange, missing_packages, module_files
from codegen.symbol_table import SIDES, SymbolTable

from .lower import Module
from .methods import PACKAGE, Method
from .resources import Resource, descendants

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
ROOT = f"generated/{PACKAGE}"
TITLES = {"models": "Answers of the API", "params": "Parameters of requests"}

REMOVED = (
    *("Audio", "ChatCompletion", "Completion", "Customer", "Deployment", "Edit", "Embedding"),
    *("Engine", "ErrorObject", "File", "FineTune", "FineTuningJob", "Image", "Model", "Moderation"),
)
"""Names from before version 1, which raise when they are used."""

STYLES = ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage")
PAGES = [f"{kind}{style}" for kind in ("Sync", "Async") for style in STYLES]

PARTS = {
    "AzureClient": ("AzureOpenAI", {"_azure.py": "azure.py.jinja"}),
    "ModuleClient": ("_module_client", {"_module_client.py": "module_client.py.jinja"}),
    "Alias": (
        "compat",
        {
            "compat/__init__.py": "compat.py.jinja",
            "compat/__main__.py": "compat_main.py.jinja",
        },
    ),
    "instrument": ("telemetry", {"telemetry.py": "telemetry.py.jinja"}),
    "command_line": ("__main__", {"__main__.py": "main.py.jinja"}),
    "BulkStopped": ("bulk", {"bulk.py": "bulk.py.jinja"}),
}
"""Parts that a package has where its table has the hand-written name that they stand on, by that
name: what the part is called, and its files with their templates."""

Files = dict[str, str]
"""Each file's path from the project's root, with its text."""


@dataclass(frozen=True, slots=True)
class Flavour:
    """The differences between the sync and the async client."""

    prefix: str
    define: str
    wait: str
    note: str

    @property
    def stream(self) -> str:
        return f"{self.prefix}Stream"

    def result(self, method: Method) -> str:
        """What a method without pages and overloads gives."""
        return f"{self.stream}[{method.events}]" if method.always_streams else method.returns

    @property
    def client(self) -> str:
        return f"{self.prefix or 'Sync'}Client"

    @property
    def raw(self) -> str:
        return f"{self.prefix.lower()}_raw_method".lstrip("_")

    @property
    def streaming(self) -> str:
        return f"{self.prefix.lower()}_streaming_method".lstrip("_")

    def page(self, method: Method) -> str:
        page = f"{self.prefix or 'Sync'}{method.page}[{method.returns}]"
        return f"AsyncPaginator[{method.returns}, {page}]" if self.prefix else page


FLAVOURS = (Flavour("", "def", "", ""), Flavour("Async", "async def", "await ", ", for asyncio"))


class Renderer:
    """Fills the templates."""

    def __init__(self, exports: Exports) -> None:
        self.exports = exports

    def fill(self, template: str, **values: Any) -> str:
        """The text of ``template`` with ``values``."""
        own = {
            **{"by_module": self.exports.by_module, "reference": self.exports.reference},
            **{"client": self.exports.client, "exports": self.exports},
        }
        return _environment().get_template(template).render(**values, **own)

    def modules(self, modules: list[Module]) -> Iterator[tuple[str, str]]:
        for module in modules:
            models = module.side == "models"
            runtime = {
                *module.runtime,
                *module.helpers,
                *(["Model as BaseModel"] if models else []),
            }
            typing = sorted(set(module.typing))
            text = self.fill(
                "module.py.jinja",
                module=module,
                title=f"{TITLES[module.side]}: {module.name}",
                base="BaseModel" if models else "TypedDict",
                runtime=sorted(runtime),
                typing=typing,
                exported=sorted(definition.name for definition in module.definitions),
            )
            yield f"{ROOT}/{module.side}/{module.name}.py", text

    def submodules(
        self, tables: ModuleTables, files: Files, omitted: OmittedNames | None = None
    ) -> Files:
        """The modules of the official package, given the files that there are: files and tables."""
        result = {
            module.path: self.fill("module_file.py.jinja", module=module)
            for module in module_files(tables, files)
        }
        for package in missing_packages(tables, files):
            title = f"``{PACKAGE}.{package}``, as the official package has it"
            text = self.fill("package.py.jinja", title=title, index="", fallback="")
            result[f"{ROOT}/{package.replace('.', '/')}/__init__.py"] = text
        arranged = arrange(tables, {**files, **result})
        absent = [
            (json.dumps(name), json.dumps(why)) for name, why in sorted(tables.absent.items())
        ]
        missing = omitted.names() if omitted else {}
        values = {
            **{"tables": arranged, "absent": absent, "release": tables.release},
            **{"left_out": missing, "features": omitted.chosen if omitted else ""},
        }
        result[f"{ROOT}/_modules/__init__.py"] = self.fill("modules_root.py.jinja", **values)
        for table in arranged:
            place = ".".join(filter(None, [PACKAGE, table.package]))
            text = self.fill("modules.py.jinja", table=table, place=place)
            result[f"{ROOT}/_modules/{table.name}.py"] = text
        return result

    def indexes(self, symbols: SymbolTable) -> Iterator[tuple[str, str]]:
        for side in SIDES:
            table = [
                (json.dumps(key), _target(symbols, side, key)) for key in sorted(symbols.keys[side])
            ]
            index = f"{PACKAGE}.{side}._index"
            yield f"{ROOT}/{side}/_index.py", self.fill("index.py.jinja", table=table)
            is_fallback = side == "models" and "ModuleClient" in self.exports
            fallback = f"{PACKAGE}._module_client:{side}" if is_fallback else ""
            text = self.fill("package.py.jinja", title=TITLES[side], index=index, fallback=fallback)
            yield f"{ROOT}/{side}/__init__.py", text

    def resources(
        self, root: Resource, omitted: OmittedNames | None = None
    ) -> Iterator[tuple[str, str]]:
        features = omitted.chosen if omitted else ""
        values = {"root": root, "features": features}
        yield f"{ROOT}/_client.py", self.fill("client.py.jinja", **values)
        yield f"{ROOT}/raw/_client.py", self.fill("raw_client.py.jinja", **values)
        for name, (_, templates) in PARTS.items():
            for file, template in templates.items() if name in self.exports else ():
                yield f"{ROOT}/{file}", self.fill(template, root=root)
        yield f"{ROOT}/__init__.py", self._package(root, omitted)
        for folder, title in (
            ("resources", "The client's resources"),
            ("raw", "Whole HTTP responses"),
        ):
            text = self.fill("package.py.jinja", title=title, index="", fallback="")
            yield f"{ROOT}/{folder}/__init__.py", text
        for resource in descendants(root):
            yield f"{ROOT}/resources/{resource.file}", self._resource(resource, features)
            yield f"{ROOT}/raw/{resource.file}", self._raw(resource)

    def _package(self, root: Resource, omitted: OmittedNames | None) -> str:
        attributes = [child.attribute for child in root.children if child.attribute not in SIDES]
        return self.fill(
            "package_root.py.jinja",
            public=omitted.exports() if omitted else sorted(self.exports.public),
            resources=attributes,
            removed=REMOVED if "Alias" in self.exports else (),
            lacking={*(omitted.missing if omitted else ()), *self._absent()},
        )

    def _absent(self) -> Iterator[str]:
        """What a package does not have, as its table lacks the hand-written name."""
        for name, (part, _) in PARTS.items():
            if name not in self.exports:
                yield part

    def _resource(self, resource: Resource, features: str) -> str:
        runtime = {"raw_view", "streaming_view", "submodule_names"}
        runtime |= set() if resource.bases else {"AsyncResource", "Resource"}
        runtime |= {"Operation", "operation"} if resource.methods else set()
        runtime |= {"resource"} if resource.children else set()
        runtime |= {"left_out"} if resource.omitted else set()
        streamed = any(method.several for method in resource.methods)
        values = {"resource": resource, "runtime": sorted(runtime), "streamed": streamed}
        return self.fill("resource.py.jinja", **values, features=features)

    def _raw(self, resource: Resource) -> str:
        wraps = {f for flavour in FLAVOURS for f in (flavour.raw, flavour.streaming)}
        runtime = {"AsyncResource", "Resource", *(wraps if resource.methods else ())}
        runtime |= {"resource"} if resource.children else set()
        return self.fill("raw.py.jinja", resource=resource, runtime=sorted(runtime))

    def types(self, packages: Packages) -> Iterator[tuple[str, str]]:
        below: dict[str, set[str]] = {package: set() for package in packages}
        for parent, child in parents(packages):
            below.setdefault(parent, set()).add(child)
            below.setdefault(f"{parent}.{child}".lstrip("."), set())
        for package, children in sorted(below.items()):
            names = packages.get(package, {})
            yield _types_file(package), self._types(package, sorted(children), names)
        yield f"{ROOT}/pagination.py", self.fill("pagination.py.jinja", pages=PAGES)

    def _types(self, package: str, children: list[str], names: dict[str, str]) -> str:
        place = f"{PACKAGE}.types" + (f".{package}" if package else "")
        imports: dict[str, list[tuple[str, str]]] = {}
        for public, target in names.items():
            module, _, name = _absolute(target).partition(":")
            imports.setdefault(module, []).append((name, public))
        table = [(child, f"{place}.{child}") for child in children]
        table += [(public, _absolute(target)) for public, target in names.items()]
        return self.fill(
            "types.py.jinja",
            title=f"The public types of ``{place}``, imported when first used",
            children=children,
            imports=sorted(imports.items()),
            exported=sorted([*children, *names]),
            table=sorted(table),
        )


@functools.cache
def _environment() -> Environment:
    """The templates, each compiled once."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["flavours"] = FLAVOURS
    environment.filters |= {"repr": repr, "line": line, "docstring": docstring}
    return environment


def line(text: str) -> str:
    """``text`` escaped for one line between triple quotes or after a #."""
    printable = "".join(
        c if c.isprintable() else ascii(c)[1:-1] for c in text.replace("\\", "\\\\")
    )
    ends = '"""' in printable or printable.endswith('"')
    return printable.replace('"', '\\"') if ends else printable


def docstring(text: str) -> str:
    """``text`` as a docstring of one line."""
    return f'"""{line(text)}"""'


def _absolute(target: str) -> str:
    """A class by its full name: it is the runtime's where it does not stand in the package."""
    return target if target.startswith(f"{PACKAGE}_") else f"{PACKAGE}.{target}"


def _target(symbols: SymbolTable, side: str, key: str) -> str:
    return f"{PACKAGE}.{side}.{symbols.module[key]}:{symbols.name(side, key)}"


def _types_file(package: str) -> str:
    return "/".join([f"{ROOT}/types", *filter(None, package.split(".")), "__init__.py"])
