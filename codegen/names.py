"""Every name that the generated package has is made here: rules first, then ``spec/names.toml``.

Names are types, so that a plain string never becomes one by accident: ``ClassName`` for classes
and aliases, ``Identifier`` for attributes, parameters and modules.
"""

from __future__ import annotations

import keyword
import re
from typing import Any

from codegen.discriminators import PREFERRED

from .document import ALSO, VERBS, Json, operations
from .errors import FILE, GenerationError, Place, Problem, pointer, problem
from .places import Places

PREFIXES = {
    "organization": ("admin", "organization"),
    "projects": ("admin", "organization", "projects"),
    "assistants": ("beta", "assistants"),
    "threads": ("beta", "threads"),
    "chatkit": ("beta", "chatkit"),
    "agents": ("beta", "agents"),
    "vaults": ("beta", "agents", "vaults"),
    "webhook_endpoints": ("webhooks",),
    "webhook_event_types": ("webhooks", "event_types"),
}
MOST_VARIANTS = 256
"""No union of the document comes near it."""
RESERVED = frozenset(
    [
        "builtins",
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "to_dict",
        "to_json",
        "update_forward_refs",
        "validate",
    ]
)
"""What every model has as an attribute already; ``builtins`` is what its module writes."""


IMPORTED = frozenset(
    [
        "Annotated",
        "Any",
        "AsyncPaginator",
        "AsyncResource",
        "AsyncStream",
        "BaseModel",
        "Field",
        "FileTypes",
        "HttpxBinaryResponseContent",
        "Iterable",
        "Literal",
        "OpenUnion",
        "Operation",
        "RequestOptions",
        "Required",
        "Resource",
        "Sequence",
        "Stream",
        "TypeAlias",
        "TypedDict",
        "Unpack",
    ]
)
"""What the templates import beside classes of the document."""
VIEWS = ("with_raw_response", "with_streaming_response")
CLIENT = frozenset(
    [
        *("admin_api_key", "api_key", "auth_headers", "base_url", "close", "copy", "custom_auth"),
        *("data_residency", "default_headers", "default_query", "delete", "execute", "get"),
        *("get_api_list", "is_closed", "max_retries", "organization", "paginate", "patch"),
        *("platform_headers", "post", "project", "put", "qs", "request", "timeout", "user_agent"),
        *("with_options", "ws_pool", "ws_session"),
    ]
)
"""What every client has as an attribute already."""


class BadName(ValueError):
    """A text that cannot be a name: which, why, and ``where`` it comes from."""

    def __init__(self, what: str, where: str = "spec/names.toml") -> None:
        super().__init__(what)
        self.where = where


class ClassName(str):
    """The name of a class or of a type alias."""

    __slots__ = ()

    def __new__(cls, text: str) -> ClassName:
        if not is_name(text) or text in IMPORTED:
            why = (
                "is used for another object in its module"
                if is_name(text)
                else "is not a valid Python name"
            )
            raise BadName(f"has the class name {text!r}, which {why}")
        return super().__new__(cls, text)


class Identifier(str):
    """The name of an attribute, a parameter, a method or a module."""

    __slots__ = ()

    def __new__(cls, text: str) -> Identifier:
        if not is_name(text):
            raise BadName(f"has the name {text!r}, which is not a valid Python name")
        return super().__new__(cls, text)


def is_name(text: str) -> bool:
    """Whether Python takes ``text`` for a name as it stands: it reads ``__x`` in a class as
    ``_Class__x``, and some letters as others."""
    plain = text.isascii() and text.isidentifier() and not keyword.iskeyword(text)
    return plain and not text.startswith("__")


class Names:
    """The rules, with the exceptions of ``spec/names.toml`` in ``table``."""

    def __init__(
        self, table: dict[str, Any], schemas: dict[str, Json], places: Places | None = None
    ) -> None:
        self.table = table
        self.schemas = schemas
        self.places = places
        self._unused = {(section, key) for section, entries in table.items() for key in entries}

    def exception(self, section: str, key: str) -> Any:
        """The table's entry for ``key``, or None."""
        self._unused.discard((section, key))
        return self.table.get(section, {}).get(key)

    def deprecation(self, dotted: str, operation: Json) -> str:
        """Why a method is deprecated: by the table, for it or a resource above it, or the flag."""
        names = dotted.split(".")
        for length in range(len(names), 0, -1):
            if text := self.exception("deprecated", ".".join(names[:length])):
                return str(text)
        return f"client.{dotted}() is deprecated." if operation.get("deprecated") else ""

    def problems(self) -> list[Problem]:
        """The exceptions that named nothing."""
        return [
            Problem(f"spec/names.toml [{s}] {key}", "is not used: remove it")
            for s, key in self._unused
        ]

    # -- operations --------------------------------------------------------------------------------

    def method(self, verb: str, path: str, paths: Json) -> str:
        """The dotted method of an operation: ``chat.completions.create``."""
        exception = self.exception("operations", f"{verb.upper()} {path}")
        return checked_method(exception or ".".join(map(parameter, _dotted(verb, path, paths))))

    def params(self, dotted: str) -> ClassName:
        """The class of a method's parameters: ``files.create`` gives ``FileCreateParams``."""
        *_, resource, method = dotted.split(".")
        exception = self.exception("params_classes", dotted)
        return ClassName(exception or f"{camel(self.singular(resource))}{camel(method)}Params")

    def prefixed(self, parent: str, name: ClassName) -> ClassName:
        """``name`` with a prefix for its resource's parent: ``groups`` adds ``Group``."""
        return ClassName(camel(self.singular(parent)) + name)

    def singular(self, word: str) -> str:
        """One of what ``word`` names in the plural."""
        head, _, last = word.rpartition("_")
        exception = self.exception("singular", last)
        return f"{head}_{exception or _singular(last)}".strip("_")

    # -- fields ------------------------------------------------------------------------------------

    def attribute(self, key: str, wire: str) -> Identifier | None:
        """What the table calls a field of a schema in Python; None where the rule names it."""
        exception = self.exception("fields", f"{key}.{wire}")
        return Identifier(exception) if exception else None

    # -- classes -----------------------------------------------------------------------------------

    def public(self, side: str, key: str) -> list[str]:
        """Where the class of the schema ``key`` is published: ``["chat.ChatCompletion", …]``."""
        exception = self.exception(side, key)
        return [exception] if isinstance(exception, str) else exception or []

    def class_name(self, side: str, key: str, *, holds_objects: bool = True) -> ClassName:
        """The class of the schema ``key`` on the ``models`` or the ``params`` side."""
        public = self.public(side, key)
        if public:
            return self._class(public[0].rsplit(".", 1)[-1], key)
        return self.rule_name(side, key, holds_objects=holds_objects)

    def rule_name(self, side: str, key: str, *, holds_objects: bool = True) -> ClassName:
        """The same without exceptions; what holds no objects needs no ``Param``."""
        name = self._by_rule(side, key)
        needs_suffix = side == "params" and holds_objects and not name.endswith("Param")
        return self._class(f"{name}Param" if needs_suffix else name, key)

    def _class(self, text: str, key: str) -> ClassName:
        try:
            return ClassName(text)
        except BadName as error:
            raise BadName(str(error), FILE + pointer(self.place(key))) from None

    def place(self, key: str) -> Place:
        """The place of the schema or the operation ``key`` in the document."""
        return self.places.of(key) if self.places else ("components", "schemas", key)

    def _by_rule(self, side: str, key: str) -> str:
        parent, mark, last = _split(key)
        if not mark:
            return camel(key)
        base = str(self.class_name(side, parent))
        base = base.removesuffix("Param") if side == "params" else base
        if mark == ".":
            return base + camel(self.singular(last) if self._is_list(parent, last) else last)
        return base + (self._label(key, last) if mark == "|" else "Item")

    def _is_list(self, parent: str, wire: str) -> bool:
        schema = self.schemas.get(parent, {}).get("properties", {}).get(wire, {})
        return any(part.get("type") == "array" for part in schema.get("anyOf", [schema]))

    def _label(self, key: str, number: str) -> str:
        """What tells a variant from its neighbours: its tags, its title or its number."""
        mine, others = self._tags(key), [self._tags(other) for other in self._neighbours(key)]
        for count in range(1, len(mine) + 1):
            if mine[:count] not in [tags[:count] for tags in others]:
                return "".join(map(camel, mine[:count]))
        title = self.schemas.get(key, {}).get("title", f"variant_{number}")
        return "".join(map(camel, [*mine, title]))

    def _tags(self, key: str) -> list[str]:
        """The values of the preferred tags that can have but one."""
        fields = self.schemas.get(key, {}).get("properties", {})
        tag_values = [fields.get(tag, {}).get("enum", ()) for tag in PREFERRED]
        return [str(values[0]) for values in tag_values if len(values) == 1]

    def _neighbours(self, key: str) -> list[str]:
        """The other variants of the union of ``key``."""
        union = key.rpartition("|")[0]
        candidates = (f"{union}|{number}" for number in range(MOST_VARIANTS))
        return [other for other in candidates if other in self.schemas and other != key]


def _split(key: str) -> tuple[str, str, str]:
    """A place's key as its parent, the separator and its own name."""
    if key.endswith("[]"):
        return key[:-2], "[]", ""
    match = re.fullmatch(r"(.+)([.|])([^.|]+)", key)
    return (match[1], match[2], match[3]) if match else (key, "", "")


def _dotted(verb: str, path: str, paths: Json) -> list[str]:
    verbs = [verb for verb in paths[path] if verb in VERBS]
    path, _, query = path.partition("?")
    segments = path.strip("/").split("/")
    static = [segment for segment in segments if not segment.startswith("{")]
    head = ["beta"] if "beta=true" in query else []
    head += PREFIXES.get(static[0], (static[0],))
    return [*head, *static[1:-1], *_tail(verb, verbs, static, segments)]


def _tail(verb: str, verbs: list[str], static: list[str], segments: list[str]) -> list[str]:
    """The last segments of the dotted name: the resource's own name and the method."""
    last = static[1:][-1:]
    single = _singular(static[-1]) == static[-1]
    if segments[-1].startswith("{"):
        return [*last, {"get": "retrieve", "delete": "delete"}.get(verb, "update")]
    if last and ((single and verbs == ["post"]) or "usage" in static[:-1]):
        return last
    if single and last:
        return [*last, {"get": "retrieve", "post": "update"}.get(verb, verb)]
    return [*last, {"get": "list", "post": "create", "delete": "delete"}.get(verb, verb)]


def _singular(word: str) -> str:
    for plural, single in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("s", "")):
        if word.endswith(plural) and not word.endswith("ss"):
            return word.removesuffix(plural) + single
    return word


def camel(text: str) -> str:
    """``tool_calls`` and ``thread.run.created`` as ``ToolCalls`` and ``ThreadRunCreated``."""
    words = re.split(r"[^A-Za-z0-9]+", text)
    name = "".join(word[:1].upper() + word[1:] for word in words)
    return f"N{name}" if name[:1].isdigit() else name


def field(wire: str) -> Identifier:
    """The attribute for a wire name: ``hate/threatening`` gives ``hate_threatening``.

    One that reads like a class could hide it from the fields below.
    """
    name = _identifier(wire)
    like_class = name[:1].isupper() and "_" not in name
    is_reserved = keyword.iskeyword(name) or name in RESERVED or like_class
    return Identifier(f"{name}_" if is_reserved else name)


def parameter(wire: str) -> Identifier:
    """The keyword argument for a wire name; unlike an attribute it may be called ``schema``."""
    name = _identifier(wire)
    return Identifier(f"{name}_" if keyword.iskeyword(name) or name == "self" else name)


def _identifier(wire: str) -> str:
    name = re.sub(r"\W+", "_", wire.removesuffix("[]"), flags=re.ASCII).strip("_") or "field"
    return f"n{name}" if name[0].isdigit() else name


def checked_method(dotted: str) -> str:
    """``dotted``, if each of its parts can be an attribute of a client or of a resource."""
    first, *rest = parts = dotted.split(".")
    for part in map(Identifier, parts):
        if part in VIEWS or part.startswith("_"):
            raise BadName(f"has the method client.{dotted}, but {part!r} has another meaning")
    if not rest or first in CLIENT:
        raise BadName(f"has the method client.{dotted}, which is on no resource")
    return dotted


def dotted_methods(contract: Json, names: Names) -> dict[tuple[str, str], str]:
    """Each operation's dotted method, by verb and path; raises GenerationError with the places
    of those that cannot have one, or that have one's of another."""
    paths, methods, problems = contract["paths"], dict[tuple[str, str], str](), list[Problem]()
    owners: dict[str, str] = {}
    for verb, path, operation in operations(contract):
        try:
            methods[verb, path] = dotted = names.method(verb, path, paths)
            for each in (dotted, *map(checked_method, operation.get(ALSO, ()))):
                _claim(each, f"{verb.upper()} {path}", owners)
        except BadName as error:
            problems.append(problem(("paths", path, verb), str(error)))
    if problems:
        raise GenerationError(problems)
    return methods


def _claim(dotted: str, place: str, owners: dict[str, str]) -> None:
    """A method is alone with its name, whose capitals tell nothing: its operation is a constant."""
    resource, _, method = dotted.rpartition(".")
    other = owners.setdefault(f"{resource}.{method.upper()}", place)
    if other != place:
        raise BadName(
            f"has the method client.{dotted}, like {other}; rename one in spec/names.toml"
        )
