"""The rules of the architecture, each a function from one parsed module to its violations.

The tables say which room may import what; ARCHITECTURE.md draws the same as a picture. A rule
returns sentences with a line number, so that a failure reads as what to change.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LINES = 400
SUFFIXES = ("Manager", "Handler", "Helper", "Util", "Utils", "Factory", "Mixin")
# Names of the official package, which users import.
GIVEN = frozenset(
    prefix + name
    for name in (
        *("AssistantEventHandler", "AssistantStreamManager", "ChatCompletionStreamManager"),
        *("ResponseContextManager", "ResponseStreamManager"),
    )
    for prefix in ("", "Async")
)
PARTICIPLES = frozenset(
    ("begun", "drawn", "found", "given", "heard", "made", "said", "spoken", "told")
)
"""What a value is not called: each says how it came about, and nothing of what it is."""
STDLIB = frozenset(sys.stdlib_module_names)
IMPURE = frozenset(
    {
        *("anyio", "asyncio", "httpcore", "multiprocessing", "select", "selectors", "signal"),
        *("socket", "socketserver", "ssl", "subprocess", "time", "trio"),
        *("http.client", "http.server", "urllib.request"),
    }
)
INNER = ("openai_oxide_lib", "openai_oxide_runtime")
"""The packages that programs do not import: their names are the generated package's."""
ENGINES = ("js", "pyodide", "workers")
CLOCKS = frozenset({"now", "utcnow", "today"})
FLOW = (
    ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.Try, ast.TryStar, ast.With,
    ast.AsyncWith, ast.Match, ast.comprehension, ast.Lambda, ast.BoolOp,
)  # fmt: skip


@dataclass(frozen=True)
class Room:
    """A directory and the import roots its modules may use; `typing_only` adds to that."""

    path: str
    imports: frozenset[str]
    typing_only: frozenset[str] = frozenset()


def room(path: str, *imports: str, stdlib: bool = True, typing_only: str = "") -> Room:
    base = STDLIB if stdlib else frozenset({"__future__", "typing", "typing_extensions"})
    return Room(path, base | frozenset(imports), frozenset(typing_only.split()))


ROOMS = (
    room(
        "codegen",
        *("codegen", "datamodel_code_generator", "deepdiff", "httpx", "jinja2", "ruamel"),
    ),
    room(
        "generated/openai_oxide",
        *("builtins", "collections", "datetime", "enum", "pydantic"),
        *("openai_oxide", *INNER),
        stdlib=False,
    ),
    room(
        "runtime/openai_oxide_runtime",
        *("openai_oxide_runtime", "httpx", "pydantic", "pydantic_core", "typing_extensions"),
        *("certifi", "httptools", "idna", "pyreqwest", "pytest", "websockets"),
    ),
    room(
        "lib/openai_oxide_lib",
        *INNER,
        *("httpx", "opentelemetry", "pydantic", "pydantic_core", "rich", "typer"),
        *("typing_extensions", "websockets"),
        typing_only="numpy openai_oxide",
    ),
    room(
        "mock/openai_oxide_mock",
        *("openai_oxide_mock", "hypercorn", "pytest", "starlette", "trustme"),
    ),
    room(
        "examples",
        *("examples", "openai_oxide", "openai_oxide_mock", "pydantic"),
        # What only the Worker imports, where there is an engine of JavaScript around it.
        *(*ENGINES, "service"),
    ),
)


# Packages that only one module may import.
_RUNTIME = "runtime/openai_oxide_runtime"
PLACES = {
    "certifi": f"{_RUNTIME}/http/tls_options.py",
    "httptools": f"{_RUNTIME}/transports/http1/response_parser.py",
    "idna": f"{_RUNTIME}/http/address.py",
    "opentelemetry": "lib/openai_oxide_lib/telemetry/spans.py",
    "pyreqwest": f"{_RUNTIME}/transports/pyreqwest/clients.py",
    "pytest": f"{_RUNTIME}/cassettes/pytest_plugin.py",
}


@dataclass(frozen=True)
class Import:
    module: str
    line: int
    typing_only: bool

    @property
    def root(self) -> str:
        return self.module.partition(".")[0]


@cache
def nodes(tree: ast.AST) -> list[ast.AST]:
    """Every node below; kept, because many rules look at the same few hundred trees."""
    return list(ast.walk(tree))


def imports(tree: ast.AST) -> Iterator[Import]:
    """Every absolute import, and whether only type checkers see it."""
    hidden = set(_lines_for_type_checkers(tree))
    for node in nodes(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, node.lineno in hidden)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield Import(node.module or "", node.lineno, node.lineno in hidden)


def _lines_for_type_checkers(tree: ast.AST) -> Iterator[int]:
    for node in nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for statement in node.body:
                yield from range(statement.lineno, (statement.end_lineno or 0) + 1)


def foreign_imports(tree: ast.AST, room: Room) -> list[str]:
    """Imports of what the room may not use."""
    return [
        f"line {found.line}: imports {found.module}, which {room.path} may not"
        for found in imports(tree)
        if found.root not in room.imports
        and not (found.typing_only and found.root in room.typing_only)
    ]


def imports_of(tree: ast.AST, *roots: str) -> list[str]:
    """Imports of these roots, at run time or for types."""
    return [f"line {i.line}: imports {i.module}" for i in imports(tree) if i.root in roots]


def engines_named(tree: ast.AST) -> list[str]:
    """String literals by which a module of an engine of JavaScript could be imported."""
    return [
        f"line {node.lineno}: reaches for {node.value!r}"
        for node in _literals(tree)
        if str(node.value).partition(".")[0] in ENGINES
    ]


def listed(spec: Path) -> frozenset[str]:
    """The hand-written modules that the tables of ``spec`` name for generated code."""
    tables = [*spec.glob("*.toml"), *spec.glob("modules/*.toml")]
    text = "".join(path.read_text("utf-8") for path in tables)
    return frozenset(re.findall(rf"(?:{'|'.join(INNER)})[.\w]*", text))


def unlisted_imports(tree: ast.AST, named: frozenset[str]) -> list[str]:
    """Imports of hand-written modules that no table names."""
    found = (i for i in imports(tree) if i.root in INNER and i.module not in named)
    return [f"line {i.line}: imports {i.module}, which no table names" for i in found]


def inner_names(text: str) -> list[str]:
    """What a document says of the packages that programs do not import, in its programs."""
    return re.findall(rf"(?:from|import) (?:{'|'.join(INNER)})", text)


def control_flow(tree: ast.AST) -> list[str]:
    """Functions that are more than a docstring and one expression."""
    return [
        f"line {node.lineno}: {node.name} is more than one expression"
        for node in nodes(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not _declares(node)
    ]


def _declares(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    plain = all(isinstance(statement, ast.Return | ast.Expr) for statement in body)
    return plain and len(body) <= 1 and not any(_within(body, FLOW))


def _within(body: list[ast.stmt], kinds: tuple[type[ast.AST], ...]) -> Iterable[ast.AST]:
    return (n for statement in body for n in ast.walk(statement) if isinstance(n, kinds))


def impurities(tree: ast.AST) -> list[str]:
    """What ties a module to a colour, a clock or a socket."""
    found = [
        f"line {i.line}: imports {i.module}"
        for i in imports(tree)
        if not i.typing_only and (i.root in IMPURE or i.module in IMPURE)
    ]
    for node in nodes(tree):
        if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith):
            found.append(f"line {node.lineno}: is asynchronous")
        elif isinstance(node, ast.Attribute) and node.attr in CLOCKS:
            found.append(f"line {node.lineno}: reads the clock with .{node.attr}")
    return found


def too_long(source: str) -> list[str]:
    lines = source.count("\n")
    return [f"{lines} lines; {LINES} are the most"] if lines > LINES else []


def vague_names(tree: ast.AST) -> list[str]:
    """Classes named for being in the way rather than for what they are."""
    return [
        f"line {node.lineno}: class {node.name}"
        for node in nodes(tree)
        if isinstance(node, ast.ClassDef)
        and node.name.endswith(SUFFIXES)
        and node.name not in GIVEN
    ]


def values_named_by_participles(tree: ast.AST) -> list[str]:
    """Variables, parameters and functions that say what was done, and not what they are."""
    return [f"line {line}: {name}" for name, line in _names(tree) if name.strip("_") in PARTICIPLES]


def _names(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in nodes(tree):
        if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
            yield node.id if isinstance(node, ast.Name) else node.attr, node.lineno
        elif isinstance(node, ast.arg):
            yield node.arg, node.lineno
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno


def endpoints_named(tree: ast.AST, first_segments: frozenset[str]) -> list[str]:
    """String literals that name a path of the API or a module of the generated package."""
    return [
        f"line {node.lineno}: names {node.value!r}"
        for node in _literals(tree)
        if _first_segment(node.value) in first_segments
        or re.match(r"openai_oxide\.[\w.]+:\w", str(node.value))
    ]


def _first_segment(value: object) -> str | None:
    match = re.match(r"/(\w+)(?:[/?]|$)", value) if isinstance(value, str) else None
    return match and match[1]


def _literals(tree: ast.AST) -> Iterator[ast.Constant]:
    docstrings = {
        id(node.value)
        for node in nodes(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in nodes(tree):
        if isinstance(node, ast.Constant) and id(node) not in docstrings:
            yield node


def names_made(tree: ast.AST, kinds: frozenset[str]) -> list[str]:
    """Calls that make a name; only the module of names may."""
    return [
        f"line {node.lineno}: makes a {node.func.id}"
        for node in nodes(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds
    ]


def modules(root: Path, *folders: str) -> list[Path]:
    """The Python files below these folders, sorted; a folder that is absent has none."""
    return sorted(path for folder in folders for path in (root / folder).rglob("*.py"))
