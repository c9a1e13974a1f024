"""From operations to methods: what the resource templates need, as strings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.annotations import TypeWriter
from codegen.module_assignment import module_of, references
from codegen.symbol_table import SymbolTable

from .document import ALSO, PREFIX, Json, operations
from .errors import GenerationError, Problem, problem
from .glossary import Glossary
from .lower import Definition, Field, Module
from .methods import PACKAGE, Argument, Method
from .names import BadName, ClassName, parameter
from .pages import CURSORS, NEXT, NO_PAGES, cursor_page, unpaged


class Operations:
    """Lowers every operation, and adds its parameters' classes to the modules of params."""

    def __init__(self, symbols: SymbolTable, glossary: Glossary) -> None:
        self.symbols = symbols
        self.glossary = glossary
        self.params = params_names(symbols)
        self.unpaged: set[Problem] = set()
        """Lists that look as if they came in pages, and have no page class."""

    def methods(self) -> list[Method]:
        methods = [
            self.method(dotted, verb, path, operation)
            for verb, path, operation in operations(self.symbols.contract)
            for dotted in (self.symbols.methods[verb, path], *operation.get(ALSO, ()))
        ]
        return sorted(methods, key=lambda method: method.dotted)

    def method(self, dotted: str, verb: str, path: str, operation: Json) -> Method:
        method = Method(
            dotted,
            verb.upper(),
            path,
            self.glossary.operation(verb, path),
            list(self._arguments(operation)),
            [parameter(p["name"]) for p in _path_parameters(path, operation)],
        )
        method.deprecated = self.symbols.names.deprecation(dotted, operation)
        self._answer(method, operation)
        method.settings = [*method.settings, *self._settings(method, operation)]
        if method.arguments:
            self._options(method)
        if base := self.symbols.names.exception("written", dotted):
            method.hand_written, method.imports, method.runtime = base, set(), set()
        return method

    # -- arguments ---------------------------------------------------------------------------------

    def _arguments(self, operation: Json) -> Iterator[Argument]:
        body = self._body(operation)
        for wire, node in (self.symbols.fields(body) if body else {}).items():
            needed = wire in self._object(body)["required"]
            yield Argument(parameter(wire), wire, "body", node, needed, body)
        for item in operation.get("parameters", ()):
            if item["in"] != "path":
                node = item["schema"]
                name = parameter(node.get("x-stainless-param", item["name"]))
                needed = item.get("required", False)
                yield Argument(
                    name, item["name"], item["in"], node, needed, operation["operationId"]
                )

    def _body(self, operation: Json) -> str:
        media = _body_media(operation)
        return media["schema"]["$ref"].removeprefix(PREFIX) if media else ""

    def _object(self, key: str) -> Json:
        schema = self.symbols.schemas[key]
        return self._object(schema["$ref"].removeprefix(PREFIX)) if "$ref" in schema else schema

    def _options(self, method: Method) -> None:
        name = self.params[method.dotted]
        method.options = arguments_class(name)
        method.imports.add((f"params.{module_of(method.dotted)}", method.options))
        reference = f"{PACKAGE}.params.{module_of(method.dotted)}:{method.options}"
        method.settings.append(("params", repr(reference)))

    def _texts(self, method: Method, formats: list[str], classes: dict[str, str]) -> None:
        """Overloads for an answer in one of the ``formats``, which is a text, and for those in
        others: their ``classes``, or one for all."""
        fits = [
            (a.name, values)
            for a in method.arguments
            if set(formats) <= set(values := self._values(a.node))
        ]
        if not fits:
            place = ("paths", method.path, method.verb.lower(), "x-oxide-text")
            raise GenerationError([problem(place, "has values that no parameter accepts")])
        argument, values = fits[0]
        texts = ", ".join(repr(value) for value in values if value in formats)
        method.texts = (argument, f"Literal[{texts}]")
        others = ", ".join(repr(value) for value in values if value not in formats)
        method.formats = [
            (f"Literal[{value!r}]", self._model(method, key)) for value, key in classes.items()
        ] or [(f"Literal[{others}]", method.returns)]
        method.runtime.add("Omit")
        method.common = arguments_class(f"{self.params[method.dotted]}Common")
        method.imports.add((f"params.{module_of(method.dotted)}", method.common))

    def _values(self, node: Json) -> list[str]:
        """The enum values of a field, also through a reference."""
        key = node.get("$ref", "").removeprefix(PREFIX)
        values: list[str] = (self.symbols.schemas[key] if key else node).get("enum", [])
        return values

    # -- answers -----------------------------------------------------------------------------------

    def _answer(self, method: Method, operation: Json) -> None:
        content = _success(operation)
        accept = operation.get("x-oxide-accept") or next(
            (c for c in content if not _is_json(c)), None
        )
        if accept and "text/event-stream" not in accept:
            self._binary(method, accept)
        elif not content:
            method.settings.append(("accept", "'*/*'"))
        elif "application/json" in content:
            key = content["application/json"]["schema"]["$ref"].removeprefix(PREFIX)
            self._json(method, key, operation.get(ALSO, []))
        if formats := operation.get("x-oxide-text"):
            method.settings.append(("content", "'json or text'"))
            self._texts(method, formats, operation.get("x-oxide-formats", {}))
        stream = operation.get("x-oxide-stream")
        if stream:
            self._stream(method, stream)

    def _binary(self, method: Method, accept: str) -> None:
        method.returns = "HttpxBinaryResponseContent"
        method.runtime.add("HttpxBinaryResponseContent")
        accept = accept if accept.startswith("application/") else "*/*"
        method.settings += [("content", "'binary'"), ("accept", repr(accept))]

    def _json(self, method: Method, key: str, also: list[str]) -> None:
        method.page = None if method.dotted in also else self._page(method, key)
        if method.page:
            method.settings.append(("page", repr(method.page)))
            method.runtime |= {f"Sync{method.page}", f"Async{method.page}", "AsyncPaginator"}
            key = self.symbols.fields(key)["data"]["items"]["$ref"].removeprefix(PREFIX)
        method.returns = self._reference(method, key, "returns")

    def _stream(self, method: Method, stream: Json) -> None:
        method.events = self._reference(
            method, stream["event"]["$ref"].removeprefix(PREFIX), "events"
        )
        method.runtime |= {"Stream", "AsyncStream"}
        if any(argument.name == "stream" for argument in method.arguments):
            method.runtime.add("Omit")
        else:
            method.always_streams = True
            method.settings.append(("always_stream", "True"))
        if stream.get("done"):
            method.settings.append(("done", repr(stream["done"])))
        if stream.get("ends"):
            method.settings.append(("ends", _tuple(stream["ends"])))
        if stream.get("envelope"):
            method.settings.append(("envelope", "True"))

    def _reference(self, method: Method, key: str, setting: str) -> str:
        name, module = self._model(method, key), f"models.{self.symbols.module[key]}"
        method.settings.append((setting, repr(f"{PACKAGE}.{module}:{name}")))
        return name

    def _model(self, method: Method, key: str) -> str:
        name, module = self.symbols.name("models", key), f"models.{self.symbols.module[key]}"
        method.imports.add((module, name))
        return str(name)

    def _page(self, method: Method, key: str) -> str | None:
        style: str | None = self.symbols.names.exception("pages", method.dotted)
        fields = self.symbols.fields(key)
        if style and "$ref" not in fields.get("data", {}).get("items", {}):
            what = (
                f"{method.dotted!r} cannot be paginated: its response has no `data` list of objects"
            )
            raise GenerationError([Problem("spec/names.toml [pages]", what)])
        query = {argument.wire for argument in method.arguments if argument.place == "query"}
        if not style and method.verb == "GET" and (signs := query & CURSORS | fields.keys() & NEXT):
            self.unpaged.add(unpaged(method, signs))
            return None
        if style == NO_PAGES:
            return None
        if style or method.verb != "GET" or "$ref" not in fields.get("data", {}).get("items", {}):
            return style
        if "after" in query:
            return cursor_page(method.dotted, fields)
        return None if "page" in query or "has_more" in fields else "Page"

    # -- the rest of the Operation -----------------------------------------------------------------

    def _settings(self, method: Method, operation: Json) -> Iterator[tuple[str, str]]:
        by_place: dict[str, list[Argument]] = {"query": [], "header": [], "body": []}
        for argument in method.arguments:
            by_place[argument.place].append(argument)
        if by_place["query"]:
            yield "query", repr({str(a.name): _query_name(a) for a in by_place["query"]})
        if by_place["header"]:
            yield "headers_in", repr({str(a.name): a.wire for a in by_place["header"]})
        if kind := body_kind(operation):
            yield "body", repr(_way(operation, kind))
        if by_place["body"]:
            yield "fields", _tuple(a.name for a in by_place["body"])
        if files := {a.wire: kind for a in by_place["body"] if (kind := _file_kind(a.node))}:
            yield "files", repr(files)
        renamed = {str(a.name): a.wire for a in by_place["body"] if a.name != a.wire}
        if renamed:
            yield "rename", repr(renamed)
        if inner := self._inner(operation):
            yield "inner", repr(inner)
        if alone := _alone(operation):
            yield "alone", _tuple(alone)
        encoding = _body_media(operation).get("encoding", {})
        if types := {name: part["contentType"] for name, part in encoding.items()}:
            yield "part_types", repr(types)
        if needed := [a.name for a in method.arguments if a.required]:
            yield "required", _tuple(needed)
        if headers := operation.get("x-oxide-headers"):
            yield "headers", repr(dict(headers))
        if any("AdminApiKeyAuth" in scheme for scheme in operation.get("security", ())):
            yield "admin", "True"
        if helper := self.symbols.names.exception("adapts", method.dotted):
            yield "adapt", repr(helper)

    def _inner(self, operation: Json) -> dict[str, dict[str, str]]:
        """By the field that holds them: fields inside the body that Python calls otherwise."""
        body, inner = self._body(operation), dict[str, dict[str, str]]()
        for key in sorted(
            {body, *self.symbols.closure(references(self.symbols.schemas[body]))} if body else ()
        ):
            for holder, node in self.symbols.fields(key).items():
                for owner in references(node):
                    if renamed := self.symbols.attributes(owner):
                        inner.setdefault(holder, {}).update(renamed)
        return inner

    # -- the parameters' classes -----------------------------------------------------------------

    def add_params(self, method: Method, module: Module, writer: TypeWriter) -> None:
        """Append the TypedDicts of ``method`` to its module of params."""
        name = str(self.params[method.dotted])
        key = f"{method.verb} {method.path}"
        streamed = method.may_stream
        fields = [
            self._field(a, writer) for a in sorted(method.arguments, key=lambda a: not a.required)
        ]
        plain = [f for f in fields if not (streamed and f.name == "stream")]
        base = f"{name}Base" if streamed else name
        module.definitions += self._plain(method, base, plain, key)
        if streamed:
            module.definitions += self._streaming(name, fields, key)
            writer.typing |= {"Literal", "Required", "TypeAlias"}
        writer.runtime.add("RequestOptions")
        doc = f"The arguments of ``{key}``: its parameters and the options of any request."
        bases = f"{base}, RequestOptions"
        module.definitions.append(Definition(key, arguments_class(name), doc, bases=bases))

    def _plain(self, method: Method, base: str, fields: list[Field], key: str) -> list[Definition]:
        """The parameters; those that a helper takes in its own way stand apart from the others."""
        doc = f"The parameters of ``{key}``."
        own = self.symbols.names.exception("apart", method.dotted)
        if not own:
            return [Definition(key, base, doc, fields=fields)]
        name = str(self.params[method.dotted])
        rest, apart = ([f for f in fields if (f.name in own) is is_own] for is_own in (False, True))
        common, arguments = f"{name}Common", arguments_class(f"{name}Common")
        doc_start = f"What helpers share with ``{key}``"
        return [
            Definition(key, common, f"{doc_start}: all but {', '.join(own)}.", fields=rest),
            Definition(
                key, arguments, f"{doc_start}, and the options.", bases=f"{common}, RequestOptions"
            ),
            Definition(key, base, doc, fields=apart, bases=common),
        ]

    def _streaming(self, name: str, fields: list[Field], key: str) -> list[Definition]:
        doc = next(f.doc for f in fields if f.name == "stream")
        whole = [Field("stream", "Literal[False] | None", "", doc)]
        events = [Field("stream", "Required[Literal[True]]", "", doc)]
        base, kinds = f"{name}Base", (f"{name}NonStreaming", f"{name}Streaming")
        return [
            Definition(key, kinds[0], "For an answer in one piece.", fields=whole, bases=base),
            Definition(
                key, kinds[1], "For an answer as a stream of events.", fields=events, bases=base
            ),
            Definition(key, name, "Either.", annotation=" | ".join(kinds)),
        ]

    def _field(self, argument: Argument, writer: TypeWriter) -> Field:
        annotation = writer.annotation(argument.node)
        if argument.required:
            writer.typing.add("Required")
            annotation = f"Required[{annotation}]"
        else:
            writer.runtime.add("Omittable")
            annotation = f"Omittable[{annotation}]"
        doc = self.glossary.field(argument.owner, argument.wire, argument.node)
        return Field(str(argument.name), annotation, "", doc)


def params_names(symbols: SymbolTable) -> dict[str, ClassName]:
    """The parameters' class of each method; parents tell two of a name apart."""
    names: dict[str, ClassName] = {}
    second = [
        dotted
        for _, _, operation in operations(symbols.contract)
        for dotted in operation.get(ALSO, ())
    ]
    every = [*symbols.methods.values(), *second]
    for dotted in sorted(every, key=lambda d: (d.count("."), d)):
        name, parents = symbols.names.params(dotted), dotted.split(".")[:-2]
        while name in (n for d, n in names.items() if module_of(d) == module_of(dotted)):
            if not parents:
                raise BadName(
                    f"client.{dotted} has the same parameters class as another method: {name}"
                )
            name = symbols.names.prefixed(parents.pop(), name)
        names[dotted] = name
    return names


def arguments_class(params: str) -> str:
    """The class that adds the options of any request to ``params``."""
    return params.replace("Params", "Arguments")


def body_kind(operation: Json) -> str:
    """The media type of the body that is sent; empty where there is none."""
    content = (operation.get("requestBody") or {}).get("content", {})
    preferred = operation.get("x-oxide-body-kind", "").partition(" ")[0]
    return next((name for name in content if preferred in name), "")


def _way(operation: Json, kind: str) -> str:
    """How the body is sent: ``multipart or json`` is a form where it has a file."""
    way: str = operation.get("x-oxide-body-kind", "")
    return way if " or " in way else "multipart" if "multipart" in kind else "json"


def _file_kind(node: Json) -> str:
    """Whether a field is a file, and what else it may be; empty where it is none."""
    variants = node.get("anyOf", [node])
    if not any(map(_is_binary, [*variants, *(v.get("items", {}) for v in variants)])):
        return ""
    several = any(variant.get("type") == "array" for variant in variants)
    other = any("$ref" in variant for variant in variants)
    return "file" + " or files" * several + " or object" * other


def _is_binary(node: Json) -> bool:
    return node.get("format") == "binary"


def _alone(operation: Json) -> list[str]:
    """The field of a form that is the whole body where it comes alone, and its content type."""
    content = (operation.get("requestBody") or {}).get("content", {})
    encoding = _body_media(operation).get("encoding", {})
    parts = ([name, part["contentType"]] for name, part in encoding.items())
    return next((part for part in parts if part[1] in content), [])


def _body_media(operation: Json) -> Json:
    """The media type object of the request body that is sent."""
    kind = body_kind(operation)
    return operation["requestBody"]["content"][kind] if kind else {}


def _success(operation: Json) -> Json:
    answers = [r for code, r in operation["responses"].items() if code.startswith("2")]
    return (answers[0].get("content") or {}) if answers else {}


def _is_json(media: str) -> bool:
    return media in ("application/json", "text/event-stream")


def _path_parameters(path: str, operation: Json) -> list[Json]:
    in_path = [p for p in operation.get("parameters", ()) if p["in"] == "path"]
    return sorted(in_path, key=lambda p: path.index("{" + p["name"] + "}"))


def _query_name(argument: Argument) -> str:
    """Arrays are sent with brackets, as the service's own clients do."""
    parts = argument.node.get("anyOf", [argument.node])
    is_array = any(part.get("type") == "array" for part in parts)
    return argument.wire.removesuffix("[]") + "[]" if is_array else argument.wire


def _tuple(names: Iterable[str]) -> str:
    return repr(tuple(map(str, names)))
