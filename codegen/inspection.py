"""Check, before anything imports a generated file, that it has only code that templates write.

A text of the document stands in a file as a literal or as a checked name. Should one ever come
through as code, it is a call, an import, an attribute or a statement that no template writes, and
the file is refused. ``KINDS`` says, for each kind of file, which of these there are.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .errors import Problem

NODES = (
    *(ast.Module, ast.Expr, ast.ImportFrom, ast.alias, ast.Assign, ast.AnnAssign, ast.If),
    *(ast.ClassDef, ast.Name, ast.Load, ast.Store, ast.Constant, ast.Tuple, ast.List, ast.Dict),
    *(ast.Subscript, ast.BinOp, ast.BitOr, ast.UnaryOp, ast.Not, ast.USub, ast.Call, ast.keyword),
    ast.Attribute,
)
"""Nodes that any file may have; its kind restricts calls, attributes and imports."""
METHODS = (*(ast.FunctionDef, ast.AsyncFunctionDef, ast.arguments, ast.arg, ast.Return, ast.Await),)
BUILTINS = frozenset(("bool", "bytes", "dict", "float", "int", "list", "object", "str"))
OWN = frozenset(("__all__", "__dir__", "__getattr__", "__name__", "__title__"))
"""The names with two underscores that templates write."""
ASIDE = frozenset(("TYPE_CHECKING", "not TYPE_CHECKING"))
_PACKAGE = "openai_oxide"
_HAND_WRITTEN = rf"{_PACKAGE}_\w+(\.\w+)*"
"""The packages of hand-written code, whose names begin like that of the generated one."""
_BASIC = rf"__future__|typing|{_HAND_WRITTEN}"


@dataclass(frozen=True, slots=True)
class Kind:
    """The files at ``paths``, and what they hold beside what any file may hold."""

    paths: str
    imports: str = _BASIC
    calls: str = ""
    attributes: str = ""
    nodes: tuple[type[ast.AST], ...] = ()
    names: frozenset[str] = frozenset()


KINDS = (
    Kind(r"(models|params)/_index\.py"),
    Kind(r"(models|params|resources|raw)/__init__\.py", calls="lazy_exports|submodule_names"),
    Kind(
        r"(models|params)/\w+\.py",
        rf"{_BASIC}|collections\.abc|typing_extensions|pydantic"
        rf"|{_PACKAGE}\.(models|params)\.\w+",
        calls="Field|OpenUnion|TypedDict",
        attributes=r"builtins\.(bool|dict|float|int|list|object|str)",
        nodes=(ast.Import,),
    ),
    Kind(
        r"resources/.+\.py",
        rf"{_BASIC}|typing_extensions|{_PACKAGE}\.(models|params|raw|resources)\.[\w.]+",
        calls=r"deprecated|operation(\(_[A-Z0-9_]+\))?|Operation|resource|raw_view|streaming_view"
        r"|submodule_names|left_out|self\._client\.(execute|paginate)",
        attributes=r"self\._client(\.execute|\.paginate)?|[A-Z]\w*\.[a-z]\w*",
        nodes=METHODS,
        names=frozenset(("self",)),
    ),
    Kind(
        r"_client\.py",
        rf"{_BASIC}|{_PACKAGE}\.(raw|resources)\.[\w.]+",
        calls=r"resource|raw_view"
        r"|streaming_view|submodule_names|left_out",
    ),
    Kind(
        r"raw/.+\.py",
        rf"{_BASIC}|{_PACKAGE}\.(raw|resources)\.[\w.]+",
        calls=r"resource|left_out|(async_)?(raw|streaming)_method",
        attributes=r"[A-Z]\w*\.[a-z]\w*",
    ),
    Kind(
        r"types/(.+/)?__init__\.py",
        rf"{_BASIC}|\.|{_PACKAGE}\.(models|params)\.\w+",
        calls="lazy_exports",
    ),
    Kind(r"lib/__init__\.py", calls="submodule_names"),
    Kind(
        r"(lib|types)/.+\.py",
        rf"typing|builtins|{_HAND_WRITTEN}|{_PACKAGE}\.((models|params)\.\w+|_azure)",
    ),
    Kind(r"_modules/\w+\.py", "typing"),
    Kind(r"(bulk|telemetry|pagination)\.py", rf"{_HAND_WRITTEN}"),
    Kind(r"_azure\.py", rf"{_BASIC}|{_PACKAGE}\._client"),
    Kind(
        r"_module_client\.py",
        rf"{_BASIC}|{_PACKAGE}\.resources\.\w+",
        calls=r"ModuleClient|_client\.resources",
        attributes=r"_client\.(client|reset|resources)",
    ),
    Kind(
        r"compat/__init__\.py",
        rf"{_HAND_WRITTEN}|{_PACKAGE}\._modules",
        calls="Alias",
        attributes=r"alias\.(un)?install",
    ),
    Kind(
        r"__main__\.py",
        _HAND_WRITTEN,
        calls="SystemExit|command_line",
        nodes=(ast.Raise,),
        names=frozenset(("SystemExit",)),
    ),
    Kind(
        r"compat/__main__\.py",
        rf"{_HAND_WRITTEN}|{_PACKAGE}\.compat",
        calls="SystemExit|main",
        nodes=(ast.Raise,),
        names=frozenset(("SystemExit",)),
    ),
    Kind(
        r"__init__\.py",
        rf"{_BASIC}|collections\.abc|\.(_azure|_client|_module_client)?",
        calls="lazy_exports|serve_submodules",
    ),
)
FOLDER = f"generated/{_PACKAGE}/"


def inspect(files: Mapping[str, str]) -> list[Problem]:
    """What in ``files``, by their paths from the project's root, no template may write."""
    python = {path: text for path, text in files.items() if path.endswith(".py")}
    return [problem for path, text in python.items() for problem in _file(path, text)]


def _file(path: str, text: str) -> Iterator[Problem]:
    inner = path.removeprefix(FOLDER)
    kind = next((kind for kind in KINDS if re.fullmatch(kind.paths, inner)), None)
    if kind is None or inner == path or not all(map(str.isidentifier, inner[:-3].split("/"))):
        yield Problem(path, "no template writes a file at this path")
        return
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        yield Problem(path, f"is not valid Python: {error}")
        return
    for node, what in _Inspector(kind, tree).findings():
        yield Problem(f"{path}:{getattr(node, 'lineno', 1)}", what)


Finding = tuple[ast.AST, str]


class _Inspector:
    """Goes through one file."""

    def __init__(self, kind: Kind, tree: ast.Module) -> None:
        self.kind = kind
        self.tree = tree
        self.nodes = list(ast.walk(tree))
        self.names = {*BUILTINS, *OWN, *kind.names, *_bound(self.nodes)}

    def findings(self) -> Iterator[Finding]:
        yield from self.code(self.nodes)
        for node in self.nodes:
            for quoted in _quoted(node):
                yield from self.quoted(quoted)
        yield from _twice(self.tree.body)

    def quoted(self, quoted: ast.Constant) -> Iterator[Finding]:
        """An annotation in quotes, which is code like any other."""
        try:
            inner = ast.parse(str(quoted.value), mode="eval").body
        except (SyntaxError, ValueError):
            yield quoted, f"has a quoted annotation that is not valid Python: {quoted.value!r}"
        else:
            yield from ((quoted, what) for _, what in self.code(ast.walk(inner)))

    def code(self, nodes: Iterable[ast.AST]) -> Iterator[Finding]:
        for node in nodes:
            if not isinstance(node, (*NODES, *self.kind.nodes)):
                yield node, f"has a {type(node).__name__}"
            elif not self.allows(node):
                yield node, f"has code that no template writes: {ast.unparse(node)[:80]!r}"

    def allows(self, node: ast.AST) -> bool:
        match node:
            case ast.Import():
                return ast.unparse(node) == "import builtins"
            case ast.ImportFrom():
                module = "." * node.level + (node.module or "")
                return bool(re.fullmatch(self.kind.imports, module))
            case ast.Call():
                return bool(re.fullmatch(self.kind.calls, _text(node.func)))
            case ast.Attribute():
                return bool(re.fullmatch(self.kind.attributes, _text(node)))
            case ast.Name():
                return node.id in self.names and (node.id[:2] != "__" or node.id in OWN)
            case ast.If():
                return ast.unparse(node.test) in ASIDE and not node.orelse
            case ast.Expr():
                return isinstance(node.value, ast.Constant | ast.Call)
            case ast.ClassDef():
                keywords = [ast.unparse(keyword) for keyword in node.keywords]
                return not node.decorator_list and keywords in ([], ["total=False"])
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return _is_method(node)
        return True


def _text(node: ast.AST) -> str:
    """The source of a node, at once where it is a name or a part of one."""
    match node:
        case ast.Name():
            return node.id
        case ast.Attribute():
            return f"{_text(node.value)}.{node.attr}"
    return ast.unparse(node)


def _is_method(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function is one expression, below decorators that the engine knows."""
    *doc, last = node.body
    short = all(isinstance(each, ast.Expr) for each in doc) and len(doc) < 2
    ends = isinstance(last, ast.Return | ast.Expr)
    plain = all(map(_is_decorator, node.decorator_list))
    return short and ends and plain and node.name[:2] != "__"


def _is_decorator(node: ast.expr) -> bool:
    match node:
        case ast.Call(ast.Name("deprecated"), [ast.Constant()], []):
            return True
    return bool(re.fullmatch(r"overload|operation\(\w+\)", ast.unparse(node)))


def _bound(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The names that a file itself gives to something."""
    for node in nodes:
        match node:
            case ast.alias():
                yield node.asname or node.name
            case ast.ClassDef():
                yield node.name
            case ast.arg():
                yield node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.id


def _twice(body: Iterable[ast.stmt]) -> Iterator[Finding]:
    """Names that a module or a class gives twice; a method's overloads are one."""
    names: set[str] = set()
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield from _twice(node.body)
        for name in _defined_names(node):
            if name in names:
                yield node, f"defines the name {name!r} twice"
            names.add(name)


def _defined_names(node: ast.stmt) -> list[str]:
    match node:
        case ast.ClassDef():
            return [node.name]
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return [] if "overload" in map(_text, node.decorator_list) else [node.name]
        case ast.ImportFrom():
            return [alias.asname or alias.name for alias in node.names]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.Assign(targets=targets):
            return [each.id for t in targets for each in ast.walk(t) if isinstance(each, ast.Name)]
    return []


def _quoted(node: ast.AST) -> Iterator[ast.Constant]:
    """The quoted annotations in a statement: of fields, of aliases, and of fields in a call."""
    match node:
        case ast.AnnAssign():
            yield from _texts(node.annotation)
            if isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias":
                yield from _texts(node.value)
        case ast.arg(annotation=ast.expr() as annotation):
            yield from _texts(annotation)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            yield from _texts(node.returns)
        case ast.Call(func=ast.Name("TypedDict"), args=[_, ast.Dict(values=values)]):
            for value in values:
                yield from _texts(value)


def _texts(node: ast.AST | None) -> Iterator[ast.Constant]:
    """The texts in an annotation; those in a Literal are no code."""
    match node:
        case ast.Constant(value=str()):
            yield node
        case ast.Subscript(value=ast.Name("Literal")) | ast.Call() | None:
            return
        case _:
            for inner in ast.iter_child_nodes(node):
                yield from _texts(inner)
