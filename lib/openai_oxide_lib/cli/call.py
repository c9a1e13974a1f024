"""Every operation by its name: ``call responses.create model=gpt-5-mini input=Hello``."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from openai_oxide_lib.cli.session import Session, session_of
from openai_oxide_runtime.client.resource import Resource

__all__ = ["add_to", "operations"]

_VIEWS: Final = ("with_raw_response", "with_streaming_response")


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(call)
    app.command("operations")(list_operations)


def operations(resource: Any, prefix: str = "") -> Iterator[str]:
    """The names of all operations below a resource, or below a client."""
    for name in sorted(dir(type(resource))):
        if name.startswith("_") or name in _VIEWS:
            continue
        value = getattr(resource, name, None)
        if isinstance(value, Resource):
            yield from operations(value, f"{prefix}{name}.")
        elif prefix and inspect.ismethod(value):
            yield prefix + name


def _complete(context: typer.Context, incomplete: str) -> list[str]:
    """The operations that go on like what is typed."""
    session = context.find_root().obj or Session("openai_oxide:OpenAI")
    session.options.setdefault("api_key", "none")
    name = incomplete.partition(".")[0]
    resource = getattr(session.client, name, None) if "." in incomplete else None
    if isinstance(resource, Resource):
        return [one for one in operations(resource, f"{name}.") if one.startswith(incomplete)]
    names = (one for one in dir(type(session.client)) if one.startswith(incomplete or ""))
    return [f"{one}." for one in names if isinstance(getattr(session.client, one, 0), Resource)]


def call(
    context: typer.Context,
    operation: Annotated[
        str, typer.Argument(help="As in responses.create.", autocompletion=_complete)
    ],
    arguments: Annotated[
        list[str] | None, typer.Argument(help="name=value; JSON or text; name=@file for a file.")
    ] = None,
    limit: Annotated[int, typer.Option(help="The most items of a list.")] = 100,
) -> None:
    """Call any operation. Lists are printed item by item, streams event by event."""
    session = session_of(context)
    method = _method(session.client, operation)
    keywords = dict(map(_argument, arguments or []))
    try:
        inspect.signature(method).bind(**keywords)
    except TypeError as error:
        raise typer.BadParameter(f"{operation}: {error}") from error
    _show(session, method(**keywords), limit)


def list_operations(context: typer.Context, prefix: str = "") -> None:
    """List the operations that `call` takes."""
    session = session_of(context)
    session.options.setdefault("api_key", "none")
    for name in operations(session.client):
        if name.startswith(prefix):
            print(name)


def _method(client: Any, operation: str) -> Callable[..., Any]:
    resource: Any = client
    *parents, name = operation.split(".")
    for parent in parents:
        resource = getattr(resource, parent, None)
    method = getattr(resource, name, None) if isinstance(resource, Resource) else None
    if name.startswith("_") or not inspect.ismethod(method):
        raise typer.BadParameter(f"no operation {operation!r}; see `openai-oxide operations`")
    return method


def _argument(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals or not name.isidentifier():
        raise typer.BadParameter(f"{text!r} is no name=value")
    if value.startswith("@"):
        return name, Path(value[1:])
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _show(session: Session, result: Any, limit: int) -> None:
    if hasattr(result, "write_to_file"):
        import sys

        sys.stdout.buffer.write(result.content)
    elif hasattr(result, "model_dump") and not hasattr(result, "has_next_page"):
        session.show(result)
    elif isinstance(result, Iterable) and not isinstance(result, str | bytes | dict | list):
        for item in islice(result, limit):
            session.show(item)
    else:
        session.show(result)
