"""A tiny document, the places in it that a text can stand in, and texts that would like to run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

Json = dict[str, Any]
Put = Callable[[Json, str], Any]
STRING: Json = {"type": "string"}
REF = "#/components/schemas/"


def document() -> Json:
    """A document with one of each thing that the places need."""
    return deepcopy(_DOCUMENT)


_DOCUMENT: Json = {
    "openapi": "3.1.0",
    "info": {"title": "OpenAI", "version": "1"},
    "servers": [{"url": "https://api.openai.com/v1"}],
    "tags": [{"name": "t"}],
    "paths": {
        "/things": {
            "post": {
                "operationId": "makeThing",
                "tags": ["t"],
                "security": [{"key": []}],
                "parameters": [
                    {"name": "q", "in": "query", "schema": {"type": "string", "default": "d"}},
                    {"name": "h", "in": "header", "schema": {"type": "string"}},
                ],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["name"],
                                "properties": {
                                    "name": STRING,
                                    "stream": {"type": "boolean"},
                                    "thing": {"$ref": f"{REF}Thing"},
                                },
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": f"{REF}Thing"}}},
                    }
                },
                "x-oxide-stream": {"event": {"$ref": f"{REF}Part"}, "ends": ["e"], "done": "x"},
            }
        },
        "/things/{thing_id}": {
            "get": {
                "operationId": "getThing",
                "parameters": [{"name": "thing_id", "in": "path", "schema": STRING}],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": f"{REF}Thing"}}},
                    }
                },
            }
        },
    },
    "webhooks": {
        "done": {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": f"{REF}Left"}}}}
            }
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "Thing": {
                "type": "object",
                "properties": {
                    "kind": {"enum": ["a", "b"]},
                    "inner": {"type": "object", "properties": {"x": STRING}},
                    "parts": {"type": "array", "items": {"$ref": f"{REF}Part"}},
                    "twin": {"anyOf": [{"$ref": f"{REF}Thing"}, {"enum": ["t"]}]},
                },
            },
            "Part": {
                "oneOf": [{"$ref": f"{REF}Left"}, {"$ref": f"{REF}Right"}],
                "discriminator": {"propertyName": "kind", "mapping": {"l": f"{REF}Left"}},
            },
            "Left": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"enum": ["l"]}, "up": {"$ref": f"{REF}Thing"}},
            },
            "Right": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"enum": ["r"]}},
            },
        },
    },
}


def texts(mark: str) -> list[str]:
    """Texts that end a literal, a line, a comment or a template, and then touch the file ``mark``.

    Those that do not run anything break the code where they stand in it unquoted.
    """
    run = f'open("{mark}", "w")'
    other = run.replace('"', "'")
    return [
        f'zz"); {other}; ("',
        f"zz'); {run}; ('",
        f'"""\n{run}\n"""',
        f'""", {other}, """',
        f"x\n{run}\n#",
        f"x\r{run}\r#",
        f"x\u2028{run}",
        f'": {other}, "',
        f'"]; {other}; ["',
        f"']]; {run}; [['",
        f"{run} or str",
        f"__import__('os').system('touch {mark}')",
        f"{{{{ {other} }}}}{{% raw %}}",
        f"{{{run}}}",
        f"$(touch {mark}); `touch {mark}`",
        f"../../../../../..{mark}",
        mark,
        "..",
        "a\\",
        'a"',
        'a\\"',
        "\\N{no such name} \\x \\u12",
        "a\0b",
        "half \ud800",
        "%(x)s {0} %s",
        "",
        "__class__",
        "__init_subclass__",
        "import",
        "None",
        "self",
        "\u017fystem",
        "²",
        "a.b|0[]'",
    ]


def _schemas(root: Json) -> Json:
    node: Json = root["components"]["schemas"]
    return node


def _post(root: Json) -> Json:
    node: Json = root["paths"]["/things"]["post"]
    return node


def _body(root: Json) -> Json:
    node: Json = _post(root)["requestBody"]["content"]["application/json"]["schema"]
    return node


def _add_path(root: Json, path: str, *parameters: Json) -> None:
    answer = {"200": {"description": "", "content": _post(root)["responses"]["200"]["content"]}}
    root["paths"][path] = {"get": {"parameters": [*parameters], "responses": answer}}


def _rename(holder: Json, old: str, new: str) -> None:
    holder[new] = holder.pop(old)


def _tag(root: Json, text: str) -> None:
    for name in ("Left", "Right"):
        _rename(_schemas(root)[name]["properties"], "kind", text)
        _schemas(root)[name]["required"] = [text]


def _variants(root: Json, text: str) -> None:
    inner = {"type": "object", "title": text, "properties": {"a": STRING}}
    other = {"type": "object", "title": "other", "properties": {"b": STRING}}
    _schemas(root)["Thing"]["properties"]["either"] = {"oneOf": [inner, other]}


def _name(root: Json, text: str) -> None:
    _schemas(root)[text] = {"type": "object", "properties": {"x": STRING}}
    _schemas(root)["Thing"]["properties"]["named"] = {"$ref": REF + text}


def _example(root: Json, text: str) -> None:
    _schemas(root)["Thing"] |= {"example": {text: text}, "examples": [text]}
    root["components"]["examples"] = {text: {"value": text}}


PLACES: dict[str, Put] = {
    "path segment": lambda r, t: _add_path(r, f"/things/new/{t}"),
    "first path segment": lambda r, t: _add_path(r, f"/{t}"),
    "query of a path": lambda r, t: _add_path(r, f"/news?{t}"),
    "path parameter": lambda r, t: _add_path(
        r, f"/news/{{{t}}}", {"name": t, "in": "path", "schema": STRING}
    ),
    "query parameter": lambda r, t: _post(r)["parameters"][0].update(name=t),
    "header": lambda r, t: _post(r)["parameters"][1].update(name=t),
    "renamed parameter": lambda r, t: _post(r)["parameters"][0]["schema"].update(
        {"x-stainless-param": t}
    ),
    "body property": lambda r, t: _rename(_body(r)["properties"], "name", t),
    "required body property": lambda r, t: (
        _rename(_body(r)["properties"], "name", t),
        _body(r).update(required=[t]),
    ),
    "property": lambda r, t: _rename(_schemas(r)["Thing"]["properties"], "kind", t),
    "property that holds an object": lambda r, t: _rename(
        _schemas(r)["Thing"]["properties"], "inner", t
    ),
    "property of an inner object": lambda r, t: _rename(
        _schemas(r)["Thing"]["properties"]["inner"]["properties"], "x", t
    ),
    "property that holds a union": lambda r, t: _rename(
        _schemas(r)["Thing"]["properties"], "parts", t
    ),
    "schema": _name,
    "discriminator": lambda r, t: _schemas(r)["Part"]["discriminator"].update(
        propertyName=t, mapping={t: t}
    ),
    "tag of a union": _tag,
    "enum value": lambda r, t: _schemas(r)["Thing"]["properties"]["kind"].update(enum=[t, "b"]),
    "enum value beside itself": lambda r, t: _schemas(r)["Thing"]["properties"]["twin"][
        "anyOf"
    ].append({"enum": [t]}),
    "constant": lambda r, t: _schemas(r)["Left"]["properties"].update(kind={"const": t}),
    "default of a parameter": lambda r, t: _post(r)["parameters"][0]["schema"].update(default=t),
    "default of a property": lambda r, t: _schemas(r)["Left"]["properties"]["kind"].update(
        default={t: [t]}
    ),
    "media type of an answer": lambda r, t: _post(r)["responses"]["200"].update(
        content={t: {"schema": {"type": "string", "format": "binary"}}}
    ),
    "media type of a body": lambda r, t: _post(r)["requestBody"].update(
        content={t: {"schema": _body(r)}}
    ),
    "media type of a part": lambda r, t: _post(r)["requestBody"]["content"][
        "application/json"
    ].update(encoding={"name": {"contentType": t}}),
    "tag": lambda r, t: (_post(r).update(tags=[t]), r["tags"].append({"name": t})),
    "webhook": lambda r, t: _rename(r["webhooks"], "done", t),
    "security scheme": lambda r, t: (
        r["components"]["securitySchemes"].update({t: {"type": t}}),
        _post(r).update(security=[{t: [t]}]),
    ),
    "example": _example,
    "server": lambda r, t: r["servers"].append({"url": t, "description": t}),
    "info": lambda r, t: r["info"].update(version=t, description=t),
    "prose": lambda r, t: (_post(r).update(summary=t), _schemas(r)["Thing"].update(description=t)),
    "title of a variant": _variants,
    "operation id": lambda r, t: _post(r).update(operationId=t),
    "reference": lambda r, t: _schemas(r)["Left"]["properties"]["up"].update({"$ref": REF + t}),
    "reference of a parameter": lambda r, t: _post(r)["parameters"].append({"$ref": t}),
    "header of an answer": lambda r, t: _post(r)["responses"]["200"].update(
        headers={t: {"schema": {"type": "string", "default": t}}}
    ),
    "status": lambda r, t: _rename(_post(r)["responses"], "200", t),
    "format and pattern": lambda r, t: _schemas(r)["Left"]["properties"]["kind"].update(
        format=t, pattern=t
    ),
    "end of a stream": lambda r, t: _post(r)["x-oxide-stream"].update(ends=[t], done=t),
    "header of every call": lambda r, t: _post(r).update({"x-oxide-headers": {"X-A": t, t: "b"}}),
    "second method": lambda r, t: _post(r).update({"x-oxide-also": [t]}),
    "accepted media type": lambda r, t: _post(r).update({"x-oxide-accept": t}),
}


def documents(place: str, mark: str) -> Iterator[tuple[str, Json]]:
    """The document once with each second text in ``place``; the next place has the others."""
    first = list(PLACES).index(place) % 2
    for text in texts(mark)[first::2]:
        root = document()
        PLACES[place](root, text)
        yield text, root
