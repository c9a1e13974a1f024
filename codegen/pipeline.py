"""The whole flow, as a sentence: load, overlay, normalise, name, lower, render, format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from codegen.annotations import TypeWriter
from codegen.deduplicate import deduplicate
from codegen.exports import Exports
from codegen.module_assignment import module_of
from codegen.public_names import Publisher
from codegen.slim.omitted_names import OmittedNames
from codegen.slim.selection import Selection, completed, problems as feature_problems
from codegen.submodule_tables import NameIndex, problems as stale_modules
from codegen.symbol_table import SymbolTable

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
from .resources import Resource, clashes, descendants, tree
from .settle import settle

ROOT = Path(__file__).resolve().parent.parent
CONTRACT = "mock/openai_oxide_mock/contract.json"


@dataclass(slots=True)
class Result:
    """The files of a generation, and its soft problems."""

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
            [problem((), "has schemas that refer to each other without an end")]
        ) from error


def _generate(inputs: Inputs, strict: bool, features: Sequence[str]) -> Result:
    contract, soft = _sound(inputs)
    plain, hard = normalise(contract)
    names = Names(inputs.names, plain["components"]["schemas"], Places(contract))
    soft += deduplicate(plain, names)
    _stop(hard, soft)
    symbols = SymbolTable(plain, names, dotted_methods(plain, names))
    glossary = Glossary(inputs.glossary)
    soft += feature_problems(inputs.features, symbols)
    if features:
        selection = Selection(completed(inputs.features, symbols), features, symbols, contract)
        files, problems = _render_part(selection, glossary, inputs)
        contract = selection.contract(contract)
    else:
        files, problems, more = _render(symbols, glossary, inputs.exports)
        soft += more
        soft += stale_modules(inputs.modules, files)
        files |= Renderer(inputs.exports).submodules(inputs.modules, files)
        soft += names.problems()
    hard += problems
    soft += sorted(glossary.missing)
    _stop(hard, soft)
    _stop(inspect(files))
    _stop(soft if strict else [])
    files = formatted(files, ROOT / "pyproject.toml")
    files["generated/openai_oxide/py.typed"] = ""
    files[CONTRACT] = json.dumps(contract, separators=(",", ":"), ensure_ascii=False) + "\n"
    return Result(files, soft)


def _sound(inputs: Inputs) -> tuple[Json, list[Problem]]:
    """The contract with its overlays and a checked structure."""
    _stop(list(structure.check_data(inputs.contract)))
    contract = deepcopy(inputs.contract)
    soft = apply(contract, inputs.overlays)
    _stop(structure.check(contract), soft)
    _stop(settle(contract), soft)
    _stop(references.check(contract), soft)
    return contract, soft


def _stop(hard: list[Problem], soft: Sequence[Problem] = ()) -> None:
    """Raise if there are hard problems, with the soft ones."""
    if hard:
        raise GenerationError([*hard, *soft])


def _render(
    symbols: SymbolTable, glossary: Glossary, exports: Exports
) -> tuple[Files, list[Problem], list[Problem]]:
    """The files, the hard problems and the soft ones."""
    lowered = Operations(symbols, glossary)
    methods = lowered.methods()
    modules = _modules(symbols, glossary, lowered, methods)
    publisher = Publisher(symbols)
    packages = publisher.publish(methods, lowered)
    root, renderer = tree(methods, symbols.names), Renderer(exports)
    files = {
        **dict(renderer.modules(modules)),
        **dict(renderer.indexes(symbols)),
        **dict(renderer.resources(root)),
        **dict(renderer.types(packages)),
    }
    for webhook in symbols.contract.get("webhooks", {}):
        glossary.webhook(webhook)
    hard = [*publisher.problems, *_twice(modules, symbols), *_clashes(root)]
    return files, hard, sorted(lowered.unpaged)


def _render_part(
    selection: Selection, glossary: Glossary, inputs: Inputs
) -> tuple[Files, list[Problem]]:
    """The selected part, with the names of the whole package."""
    symbols, part, renderer = selection.symbols, selection.part(), Renderer(inputs.exports)
    whole, lowered = Operations(symbols, glossary), Operations(part, glossary)
    modules = _modules(part, glossary, lowered, lowered.methods())
    files = {**dict(renderer.modules(modules)), **dict(renderer.indexes(part))}
    omitted = OmittedNames(selection, NameIndex(files), inputs.exports)
    publisher, methods = Publisher(symbols), whole.methods()
    packages = omitted.packages(publisher.publish(methods, whole))
    root = tree(methods, symbols.names)
    omitted.resources(root)
    files |= dict(renderer.types(packages))
    files |= dict(renderer.resources(root, omitted))
    files |= renderer.submodules(omitted.tables(inputs.modules, NameIndex(files)), files, omitted)
    return {p: t for p, t in files.items() if omitted.keeps(p)}, publisher.problems


def _clashes(root: Resource) -> Iterator[Problem]:
    """Name conflicts, each at an operation that causes it."""
    for resource in descendants(root):
        methods = [method for one in (resource, *descendants(resource)) for method in one.methods]
        places = [("paths", method.path, method.verb.lower()) for method in methods]
        for what in clashes(resource):
            yield problem(places[0] if places else ("paths",), what)


def _modules(
    symbols: SymbolTable, glossary: Glossary, lowered: Operations, methods: list[Method]
) -> list[Module]:
    lowering = Lowering(symbols, glossary)
    models = [module.close(writer) for module, writer in lowering.modules("models")]
    params = {module.name: (module, writer) for module, writer in lowering.modules("params")}
    for method in methods:
        if method.arguments:
            name = module_of(method.dotted)
            place = params.setdefault(
                name, (Module(name, "params"), TypeWriter(symbols, "params", name))
            )
            lowered.add_params(method, *place)
    return models + [module.close(writer) for module, writer in params.values()]


def _twice(modules: list[Module], symbols: SymbolTable) -> Iterator[Problem]:
    """Classes of one name in one module, and fields of one name in one class."""
    for module in modules:
        keys: dict[str, str] = {}
        for definition in module.definitions:
            place = symbols.names.place(definition.key)
            fields = [field.name for field in definition.fields]
            for name in {name for name in fields if fields.count(name) > 1}:
                what = f"has two fields named {name!r}; rename one in spec/names.toml [fields]"
                yield problem(place, what)
            if definition.name in keys:
                what = f"has the class name {definition.name} in {module.side}.{module.name}, like"
                yield problem(
                    place, f"{what} {keys[definition.name]!r}; rename one in spec/names.toml"
                )
            keys[definition.name] = definition.key
