"""The official package's methods: verb, path, parameters and return type."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from .official import Declared, Official

VERBS = ("get", "post", "put", "patch", "delete", "get_api_list")
OPTIONS = frozenset(("self", "extra_headers", "extra_query", "extra_body", "timeout"))


@dataclass(slots=True)
class Call:
    """A method that sends a request of its own."""

    dotted: str
    module: str
    verb: str
    path: str
    parameters: list[str]
    """The names of all its parameters, without the options of any request."""
    params: ast.expr | None = None
    """The type that describes them."""
    query: list[str] = field(default_factory=list)
    header: list[str] = field(default_factory=list)
    body: bool = False
    multipart: bool = False
    accept: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    admin: bool = False
    page: str = ""
    returns: ast.expr | None = None
    """The type of the answer, or of a page's items; None where there is no content."""
    events: ast.expr | None = None
    events_in: str = ""
    """The module that the type of the events is written in."""
    always_streams: bool = False
    deprecated: bool = False

    @property
    def in_path(self) -> list[str]:
        """The names in its path."""
        return re.findall(r"{(\w+)}", self.path)


class Methods:
    """Walks the attributes of the client, as a user would."""

    def __init__(self, official: Official, client: tuple[str, str] = ("_client", "OpenAI")) -> None:
        self.official = official
        self.client = (f"{official.package}.{client[0]}", client[1])

    @cached_property
    def calls(self) -> dict[tuple[str, str], Call]:
        """Each call by verb and path, as in a document."""
        root = self.official.find(*self.client)
        calls: dict[tuple[str, str], Call] = {}
        for call in self._below(root, "") if root else ():
            first = calls.setdefault((call.verb, call.path), call)  # later ones are aliases
            if first.deprecated and not call.deprecated:
                calls[call.verb, call.path] = call
        return calls

    def _below(self, resource: Declared, path: str) -> Iterator[Call]:
        for declared, function in self._functions(resource):
            dotted = f"{path}.{function.name}".lstrip(".")
            names = {ast.unparse(d).rpartition(".")[2] for d in function.decorator_list}
            if names & {"cached_property", "property"}:
                yield from self._attribute(declared, function, dotted)
            elif "overload" not in names and not function.name.startswith("_"):
                yield from self._call(declared, function, dotted)

    def _functions(self, resource: Declared) -> Iterator[tuple[Declared, ast.FunctionDef]]:
        """The functions of a class and its bases in ``resources``, with their class."""
        node = resource.node
        if isinstance(node, ast.ClassDef):
            for base in node.bases:
                base_class = self.official.find(resource.module, ast.unparse(base))
                if base_class and base_class.module.startswith(
                    f"{self.official.package}.resources"
                ):
                    yield from self._functions(base_class)
            for line in node.body:
                if isinstance(line, ast.FunctionDef):
                    yield resource, line

    def _attribute(self, owner: Declared, function: ast.FunctionDef, dotted: str) -> Iterator[Call]:
        text = ast.unparse(function.returns).strip("'") if function.returns else ""
        resource = self.official.find(owner.module, text.rpartition(".")[2])
        if resource and not text.endswith(("WithRawResponse", "WithStreamingResponse")):
            yield from self._below(resource, dotted)

    # -- one method --------------------------------------------------------------------------------

    def _call(self, owner: Declared, function: ast.FunctionDef, dotted: str) -> Iterator[Call]:
        requests = [node for node in ast.walk(function) if _is_request(node)]
        if not requests or not isinstance(requests[0], ast.Call):
            return
        request, names = (
            requests[0],
            [a.arg for a in (*function.args.args, *function.args.kwonlyargs)],
        )
        keywords = {keyword.arg: keyword.value for keyword in request.keywords if keyword.arg}
        call = Call(dotted, owner.module, _verb(request, keywords), _path(request.args[0]), [])
        call.deprecated = any("deprecated" in ast.unparse(d) for d in function.decorator_list)
        call.parameters = [name for name in names if name not in OPTIONS]
        _read_options(call, keywords.get("options"))
        _read_body(call, keywords)
        _read_headers(call, function)
        self._read_answer(call, keywords, function.returns)
        yield call

    def _read_answer(
        self, call: Call, keywords: dict[str, ast.expr], returns: ast.expr | None
    ) -> None:
        if "page" in keywords:
            page = keywords["page"]
            whole = page.value if isinstance(page, ast.Subscript) else page
            call.page = ast.unparse(whole).removeprefix("Sync")
        call.returns = _answer(keywords.get("model") or keywords.get("cast_to"), returns)
        if "stream_cls" in keywords:
            call.always_streams = "stream" not in call.parameters
            self._read_events(call, keywords["stream_cls"], returns)

    def _read_events(self, call: Call, stream: ast.expr, returns: ast.expr | None) -> None:
        """The events of a stream's class: ``Stream[…]``, a subclass of it, or the result's."""
        declared = self.official.find(call.module, ast.unparse(stream))
        node = declared.node if declared else None
        bases = node.bases if isinstance(node, ast.ClassDef) else []
        for place in (*bases, stream, *([returns] if returns else [])):
            for inner in ast.walk(place):
                if isinstance(inner, ast.Subscript) and ast.unparse(inner.value) == "Stream":
                    call.events = inner.slice
                    call.events_in = declared.module if declared and bases else call.module
                    return


def _is_request(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    return node.func.attr.removeprefix("_") in VERBS and ast.unparse(node.func.value) == "self"


def _verb(request: ast.Call, keywords: dict[str, ast.expr]) -> str:
    name = request.func.attr.removeprefix("_") if isinstance(request.func, ast.Attribute) else ""
    if name != "get_api_list":
        return name
    return str(ast.literal_eval(keywords["method"])) if "method" in keywords else "get"


def _path(node: ast.expr) -> str:
    """The path in a string, an f-string or ``path_template("…", …)``."""
    inner = node.args[0] if isinstance(node, ast.Call) else node
    if isinstance(inner, ast.JoinedStr):
        return "".join(map(_piece, inner.values))
    return str(ast.literal_eval(inner))


def _piece(part: ast.expr) -> str:
    if isinstance(part, ast.FormattedValue):
        return "{" + ast.unparse(part.value) + "}"
    return str(ast.literal_eval(part))


def _transformed(node: ast.expr | None) -> tuple[list[str], ast.expr | None]:
    """The keys and the type in ``maybe_transform({…}, type)``; keys only where written there."""
    calls = [n for n in ast.walk(node) if isinstance(n, ast.Call)] if node else []
    for call in calls:
        if ast.unparse(call.func).endswith("maybe_transform"):
            keys = call.args[0].keys if isinstance(call.args[0], ast.Dict) else []
            return [str(ast.literal_eval(key)) for key in keys if key], call.args[1]
    return [], None


def _read_options(call: Call, options: ast.expr | None) -> None:
    for keyword in options.keywords if isinstance(options, ast.Call) else ():
        if keyword.arg == "query":
            call.query, params = _transformed(keyword.value)
            call.params = params or call.params
        elif keyword.arg == "security":
            call.admin = "admin_api_key_auth" in ast.unparse(keyword.value)


def _read_body(call: Call, keywords: dict[str, ast.expr]) -> None:
    if "body" in keywords:
        call.body = True
        _, params = _transformed(keywords["body"])
        call.params = params or call.params
    call.multipart = "files" in keywords


def _read_headers(call: Call, function: ast.FunctionDef) -> None:
    for node in ast.walk(function):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    _read_header(call, key.value, value)


def _read_header(call: Call, name: str, value: ast.expr) -> None:
    constant = value.value if isinstance(value, ast.Constant) else None
    if name == "Accept":
        call.accept = str(constant)
    elif name == "Content-Type":
        call.multipart = call.multipart or constant == "multipart/form-data"
    elif name == "OpenAI-Beta" and constant:
        call.headers[name] = str(constant)
    elif name[:1].isupper() or name.startswith("openai-"):
        call.header.append(name)


def _answer(cast: ast.expr | None, returns: ast.expr | None) -> ast.expr | None:
    """The type in ``cast_to``, also inside ``cast(Any, type)`` and ``cast(Type[X], wrapper)``."""
    if isinstance(cast, ast.Call) and ast.unparse(cast.func) == "cast":
        first, second = cast.args
        return first.slice if isinstance(first, ast.Subscript) else second
    if isinstance(cast, ast.Call):
        return _without_stream(returns)
    return None if cast is None or ast.unparse(cast) == "NoneType" else cast


def _without_stream(node: ast.expr | None) -> ast.expr | None:
    if isinstance(node, ast.BinOp) and "Stream[" in ast.unparse(node.right):
        return node.left
    return node
