"""What a working installation needs, looked at one by one."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distributions, version
from typing import Any
from urllib.request import getproxies

import typer

from openai_oxide_lib.cli.session import Session, session_of
from openai_oxide_runtime.core.version import __version__
from openai_oxide_runtime.errors.base import OpenAIError

__all__ = ["add_to"]

_PACKAGES = ("httpx", "pydantic", "httptools", "orjson", "uvloop", "websockets", "openai")


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(doctor)
    app.command()(mock)


def doctor(context: typer.Context) -> None:
    """Check the key, the address, proxies, versions, and make one request."""
    session = session_of(context)
    problems = 0
    for name, value, is_well in _checks(session):
        print(f"{'ok  ' if is_well else 'FAIL'}  {name:<12} {value}")
        problems += not is_well
    raise typer.Exit(1 if problems else 0)


def mock(port: int = 8000, host: str = "127.0.0.1", key: str | None = None) -> None:
    """Serve the embedded server, until Ctrl-C."""
    import runpy

    arguments = ["--port", str(port), "--host", host, *(("--key", key) if key else ())]
    sys.argv = ["openai-oxide mock", *arguments]
    runpy.run_module("openai_oxide_mock", run_name="__main__")


def _checks(session: Session) -> Iterator[tuple[str, str, bool]]:
    """Names, findings, and whether all is well."""
    yield "version", f"{__version__} on Python {platform.python_version()}", True
    yield "packages", ", ".join(_versions()), True
    yield _twice()
    key = os.environ.get("OPENAI_API_KEY")
    yield "key", "set" if key else "OPENAI_API_KEY is not set", bool(key)
    proxies = {name: value for name, value in getproxies().items() if name != "no"}
    yield "proxies", ", ".join(sorted(proxies)) or "none", True
    yield from _request(session)


def _versions() -> Iterator[str]:
    for name in _PACKAGES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"no {name}"


def _twice() -> tuple[str, str, bool]:
    """Whether another distribution brings a package of the same name."""
    owners = {
        distribution.metadata["Name"]
        for distribution in distributions()
        if distribution.metadata["Name"] in ("openai-oxide", "openai-oxide-sdk")
    }
    text = ", ".join(sorted(owners)) or "not installed by pip"
    return "installed as", text, "openai-oxide" not in owners


def _request(session: Session) -> Iterator[tuple[str, str, bool]]:
    try:
        client: Any = session.client
        yield "address", str(client.base_url), True
        began = time.perf_counter()
        client.with_options(max_retries=0).models.list()
        yield "request", f"{1000 * (time.perf_counter() - began):.0f} ms", True
    except (OpenAIError, TypeError, ValueError) as error:
        yield "request", f"{type(error).__name__}: {error}", False
