"""The whole flow, as a sentence: load, overlay, normalise, name, lower, render, format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from codegen.annotations import TypeWriter
from codegen.deduplicate import unite
from codegen.exports import Exports
from codegen.module_assignment import module_of
from codegen.public_names import Publisher
from codegen.slim.omitted_names import LeftOut
from codegen.slim.selection import Selection, completed, problems as feature_problems
from codegen.submodule_tables import Known, problems as stale_modules
from codegen.symbol_table import Book

from . import references, structure
from .document import Inputs, Json
from .errors import GenerationError, Problem, problem
from .files import formatted
from .glossary import Glossary
from .inspection import inspect
from .lower import Lowering, Module
from .lower_operations import Operations
from .methods import Method
from .names import BadName, Names, dotted_methods
from .normalise import normalise
from .overlay import apply
from .places import Places
from .render import Files, Renderer
from .resources import Resource, clashes, everyone, tree
from .settle import settle

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
    try:
        return _generate(inputs, strict, features)
    except BadName as error:
        raise GenerationError([Problem(error.where, str(error))]) from error
    except RecursionError as error:
        raise GenerationError(
            [problem((), "leads from schema to schema without an end")]
        ) from error


def _generate(inputs: Inputs, strict: bool, features: Sequence[str]) -> Result:
    contract, soft = _sound(inputs)
    plain, hard = normalise(contract)
    names = Names(inputs.names, plain["components"]["schemas"], Places(contract))
    hard += unite(plain, names)
    _stop(hard, soft)
    book = Book(plain, names, dotted_methods(plain, names))
    glossary = Glossary(inputs.glossary)
    soft += feature_problems(inputs.features, book)
    if features:
        selection = Selection(completed(inputs.features, book), features, book, contract)
        files, found = _render_part(selection, glossary, inputs)
        contract = selection.contract(contract)
    else:
        files, found = _render(book, glossary, inputs.exports)
        soft += stale_modules(inputs.modules, files)
        files |= Renderer(inputs.exports).submodules(inputs.modules, files)
        soft += names.problems()
    hard += found
    soft += sorted(glossary.missing)
    _stop(hard, soft)
    _stop(inspect(files))
    _stop(soft if strict else [])
    files = formatted(files, ROOT / "pyproject.toml")
    files["generated/openai_oxide/py.typed"] = ""
    files[CONTRACT] = json.dumps(contract, separators=(",", ":"), ensure_ascii=False) + "\n"
    return Result(files, soft)


def _sound(inputs: Inputs) -> tuple[Json, list[Problem]]:
    """The contract with its overlays, of which all that follows may trust the structure."""
    _stop(list(structure.check_data(inputs.contract)))
    contract = deepcopy(inputs.contract)
    soft = apply(contract, inputs.overlays)
    _stop(structure.check(contract), soft)
    _stop(settle(contract), soft)
    _stop(references.check(contract), soft)
    return contract, soft


def _stop(hard: list[Problem], soft: Sequence[Problem] = ()) -> None:
    """Go no further where something is hard; what is soft is told with it."""
    if hard:
        raise GenerationError([*hard, *soft])


def _render(book: Book, glossary: Glossary, exports: Exports) -> tuple[Files, list[Problem]]:
    lowered = Operations(book, glossary)
    methods = lowered.methods()
    modules = _modules(book, glossary, lowered, methods)
    publisher = Publisher(book)
    packages = publisher.publish(methods, lowered)
    root, renderer = tree(methods, book.names), Renderer(exports)
    files = {
        **dict(renderer.modules(modules)),
        **dict(renderer.indexes(book)),
        **dict(renderer.resources(root)),
        **dict(renderer.types(packages)),
    }
    return files, [*publisher.problems, *_twice(modules, book), *_clashes(root)]


def _render_part(
    selection: Selection, glossary: Glossary, inputs: Inputs
) -> tuple[Files, list[Problem]]:
    """What is kept, under the names that it has in the whole package."""
    book, part, renderer = selection.book, selection.part(), Renderer(inputs.exports)
    whole, lowered = Operations(book, glossary), Operations(part, glossary)
    modules = _modules(part, glossary, lowered, lowered.methods())
    files = {**dict(renderer.modules(modules)), **dict(renderer.indexes(part))}
    left_out = LeftOut(selection, Known(files), inputs.exports)
    publisher, methods = Publisher(book), whole.methods()
    packages = left_out.packages(publisher.publish(methods, whole))
    root = tree(methods, book.names)
    left_out.resources(root)
    files |= dict(renderer.types(packages))
    files |= dict(renderer.resources(root, left_out))
    files |= renderer.submodules(left_out.tables(inputs.modules, Known(files)), files, left_out)
    return {p: t for p, t in files.items() if left_out.keeps(p)}, publisher.problems


def _clashes(root: Resource) -> Iterator[Problem]:
    """Names that would be two things at once, each at an operation that gives it."""
    for resource in everyone(root):
        methods = [method for one in (resource, *everyone(resource)) for method in one.methods]
        places = [("paths", method.path, method.verb.lower()) for method in methods]
        for what in clashes(resource):
            yield problem(places[0] if places else ("paths",), what)


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


def _twice(modules: list[Module], book: Book) -> Iterator[Problem]:
    """Classes of one name in one module, and fields of one name in one class."""
    for module in modules:
        seen: dict[str, str] = {}
        for definition in module.definitions:
            place = book.names.place(definition.key)
            fields = [field.name for field in definition.fields]
            for name in {name for name in fields if fields.count(name) > 1}:
                what = f"has two fields that become {name!r}; name one in spec/names.toml [fields]"
                yield problem(place, what)
            if definition.name in seen:
                what = f"would be {definition.name} in {module.side}.{module.name}, as is"
                yield problem(
                    place, f"{what} {seen[definition.name]!r}; name it in spec/names.toml"
                )
            seen[definition.name] = definition.key
