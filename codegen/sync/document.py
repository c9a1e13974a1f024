"""Read a document, and make sure that it is the one we want.

Whatever is not OpenAI's OpenAPI 3.1 document, whole and readable, ends here with one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from codegen import structure
from codegen.errors import FILE
from codegen.sync.errors import SyncError

MAX_NODES = 2_000_000
_HOST = "openai.com"
_TITLE = "openai"


class _JsonConstructor(SafeConstructor):
    """Builds what JSON can hold: a date stays the text it was written as."""


_JsonConstructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def read_document(data: bytes, name: str) -> dict[str, Any]:
    """Return OpenAI's document from its bytes; `name` is what errors call it."""
    document = parse(data, name)
    _check_version(document, name)
    _check_api(document, name)
    _check_whole(document, name)
    check_structure(document, name)
    _check_references(document, name)
    return document


def parse(data: bytes, name: str) -> dict[str, Any]:
    """Return the mapping in a YAML or JSON text."""
    text = _text(data, name)
    try:
        document = _plain(_yaml().load(text))
    except MarkedYAMLError as error:
        raise SyncError(f"{name} is not valid YAML: {_where(error)}") from error
    except (YAMLError, ValueError, RecursionError) as error:
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise SyncError(f"{name} is not valid YAML: {reason}") from error
    if not isinstance(document, dict):
        raise SyncError(f"{name} holds {_sort(document)}, not an OpenAPI document")
    return document


def check_structure(document: dict[str, Any], name: str) -> None:
    """Raise where something in the document is of the wrong sort, with its place."""
    problems = [f"{name}{each}".replace(FILE, "", 1) for each in structure.check(document)]
    if problems:
        more = f" (and {len(problems) - 1} more of the kind)" if problems[1:] else ""
        raise SyncError(f"{problems[0]}{more}")


def _text(data: bytes, name: str) -> str:
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise SyncError(f"{name} is a web page, not YAML")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SyncError(f"{name} is not UTF-8 text (byte {error.start})") from error


def _yaml() -> YAML:
    yaml = YAML(typ="safe")  # libyaml does the parsing where it is installed
    yaml.Constructor = _JsonConstructor
    return yaml


def _plain(root: Any) -> Any:
    """Make all keys text, and refuse aliases that unfold without end."""
    budget = iter(range(MAX_NODES))

    def plain(node: Any) -> Any:
        if next(budget, None) is None:
            raise ValueError("its aliases expand to too many nodes")
        if isinstance(node, dict):
            return {_key(key): plain(value) for key, value in node.items()}
        return [plain(item) for item in node] if isinstance(node, list) else node

    return plain(root)


def _key(key: Any) -> str:
    return {True: "true", False: "false", None: "null"}.get(key, str(key))


def _where(error: MarkedYAMLError) -> str:
    mark = error.problem_mark or error.context_mark
    place = f"line {mark.line + 1}: " if mark else ""
    return f"{place}{error.problem or error.context or 'syntax error'}".splitlines()[0]


def _sort(value: Any) -> str:
    names = {list: "a list", str: "plain text", type(None): "nothing"}
    return names.get(type(value), f"a {type(value).__name__}")


def _short(value: Any) -> str:
    """A value of the document as a part of one line."""
    text = str(value)[:100]
    return text if text.isprintable() else repr(text)


def _check_version(document: Mapping[str, Any], name: str) -> None:
    if "swagger" in document:
        raise SyncError(f"{name} is OpenAPI {_short(document['swagger'])}, but must be 3.1")
    version = document.get("openapi")
    if version is None:
        raise SyncError(f"{name} is not an OpenAPI document: it has no `openapi` version")
    if not re.match(r"3\.1(\.|$)", str(version)):
        raise SyncError(f"{name} is OpenAPI {_short(version)}, but must be 3.1")


def _check_api(document: Mapping[str, Any], name: str) -> None:
    info = document.get("info")
    title = str(info.get("title", "")) if isinstance(info, Mapping) else ""
    if _TITLE not in title.lower():
        raise SyncError(f"{name} describes another API: its title is {title or 'missing'!r}")
    hosts = [_host(address) for address in _servers(document)]
    if not any(host == _HOST or host.endswith(f".{_HOST}") for host in hosts):
        raise SyncError(f"{name} describes another API: it has no server of {_HOST}")


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _servers(document: Mapping[str, Any]) -> Iterator[str]:
    servers = document.get("servers")
    for server in servers if isinstance(servers, list) else ():
        if isinstance(server, Mapping):
            yield str(server.get("url", ""))


def _check_whole(document: Mapping[str, Any], name: str) -> None:
    """A text that was cut off can still be YAML; but then it refers to what it lost."""
    components = document.get("components")
    if not isinstance(document.get("paths"), Mapping) or not document["paths"]:
        raise SyncError(f"{name} is not complete: it has no paths")
    if not isinstance(components, Mapping) or not isinstance(components.get("schemas"), Mapping):
        raise SyncError(f"{name} is not complete: it has no schemas")


def _check_references(document: Mapping[str, Any], name: str) -> None:
    dangling = next((ref for ref in _references(document) if not _exists(document, ref)), None)
    if dangling is not None:
        raise SyncError(
            f"{name} is not complete: it refers to {_short(dangling)}, which is missing"
        )


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        ref = node.get("$ref")
        if isinstance(ref, str) and ref.startswith("#/components/"):
            yield ref
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for item in node:
            yield from _references(item)


def _exists(document: Any, ref: str) -> bool:
    for key in ref.removeprefix("#/").split("/"):
        key = key.replace("~1", "/").replace("~0", "~")
        if not isinstance(document, Mapping) or key not in document:
            return False
        document = document[key]
    return True
