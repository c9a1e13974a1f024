"""The whole flow, as a sentence: load, overlay, normalise, name, lower, render, format."""

from __future__ import annotations

import json
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from .book import Book
from .document import Inputs
from .errors import GenerationError, Problem
from .files import formatted
from .glossary import Glossary
from .left_out import LeftOut
from .lower import Lowering, Module
from .lower_operations import Operations
from .methods import Method
from .modules import Known, ModuleTables, problems as stale_modules
from .names import Names, dotted_methods
from .normalise import normalise
from .overlay import apply
from .owners import module_of
from .publish import Publisher
from .render import Files, Renderer
from .resources import Resource, clashes, everyone, tree
from .selection import Selection, problems as feature_problems
from .types import TypeWriter
from .unite import unite

ROOT = Path(__file__).resolve().parent.parent
CONTRACT = "mock/openai_oxide_mock/contract.json"


@dataclass(slots=True)
class Result:
    """The files of a generation, and what a person should look at."""

    files: Files
    problems: list[Problem]


def generate(inputs: Inputs, *, strict: bool = True, features: Sequence[str] = ()) -> Result:
    """Everything that is generated from ``inputs``, in memory; with ``features``, only theirs.

    Raises GenerationError with all problems at once; where not ``strict``, those that only want a
    person's attention (a word missing in the glossary, a useless exception) are returned instead.
    """
    contract = deepcopy(inputs.contract)
    soft = apply(contract, inputs.overlays)
    plain, hard = normalise(contract)
    names = Names(inputs.names, plain["components"]["schemas"])
    hard += unite(plain, names)
    book = Book(plain, names, dotted_methods(plain, names))
    glossary = Glossary(inputs.glossary)
    hard += feature_problems(inputs.features, book)
    if features and not hard:
        selection = Selection(inputs.features, features, book, contract)
        files, found = _render_part(selection, glossary, inputs.modules)
        contract = selection.contract(contract)
    else:
        files, found = _render(book, glossary)
        soft += stale_modules(inputs.modules, files)
        files |= Renderer().submodules(inputs.modules, files)
        soft += names.problems()
    hard += found
    soft += sorted(glossary.missing)
    if hard or (strict and soft):
        raise GenerationError([*hard, *soft])
    files = formatted(files, ROOT / "pyproject.toml")
    files["generated/openai_oxide/py.typed"] = ""
    files[CONTRACT] = json.dumps(contract, separators=(",", ":"), ensure_ascii=False) + "\n"
    return Result(files, soft)


def _render(book: Book, glossary: Glossary) -> tuple[Files, list[Problem]]:
    lowered = Operations(book, glossary)
    methods = lowered.methods()
    modules = _modules(book, glossary, lowered, methods)
    publisher = Publisher(book)
    packages = publisher.publish(methods, lowered)
    root, renderer = tree(methods, book.names), Renderer()
    files = {
        **dict(renderer.modules(modules)),
        **dict(renderer.indexes(book)),
        **dict(renderer.resources(root)),
        **dict(renderer.types(packages)),
    }
    return files, [*publisher.problems, *_twice(modules), *_clashes(root)]


def _render_part(
    selection: Selection, glossary: Glossary, tables: ModuleTables
) -> tuple[Files, list[Problem]]:
    """What is kept, under the names that it has in the whole package."""
    book, part, renderer = selection.book, selection.part(), Renderer()
    whole, lowered = Operations(book, glossary), Operations(part, glossary)
    modules = _modules(part, glossary, lowered, lowered.methods())
    files = {**dict(renderer.modules(modules)), **dict(renderer.indexes(part))}
    left_out = LeftOut(selection, Known(files))
    publisher, methods = Publisher(book), whole.methods()
    packages = left_out.packages(publisher.publish(methods, whole))
    root = tree(methods, book.names)
    left_out.resources(root)
    files |= dict(renderer.types(packages))
    files |= dict(renderer.resources(root, left_out))
    files |= renderer.submodules(left_out.tables(tables, Known(files)), files, left_out)
    return {p: t for p, t in files.items() if left_out.keeps(p)}, publisher.problems


def _clashes(root: Resource) -> list[Problem]:
    return [
        Problem(f"client.{resource.path}.{name}", "is a method and a resource")
        for resource in everyone(root)
        for name in clashes(resource)
    ]


def _modules(
    book: Book, glossary: Glossary, lowered: Operations, methods: list[Method]
) -> list[Module]:
    lowering = Lowering(book, glossary)
    models = [module.close(writer) for module, writer in lowering.modules("models")]
    params = {module.name: (module, writer) for module, writer in lowering.modules("params")}
    for method in methods:
        if method.arguments:
            name = module_of(method.dotted)
            place = params.setdefault(
                name, (Module(name, "params"), TypeWriter(book, "params", name))
            )
            lowered.add_params(method, *place)
    return models + [module.close(writer) for module, writer in params.values()]


def _twice(modules: list[Module]) -> list[Problem]:
    """Classes of one name in one module."""
    problems = []
    for module in modules:
        seen: dict[str, str] = {}
        for definition in module.definitions:
            if definition.name in seen:
                what = f"names both {seen[definition.name]!r} and {definition.key!r}"
                problems.append(Problem(f"{module.side}.{module.name}.{definition.name}", what))
            seen[definition.name] = definition.key
    return problems
