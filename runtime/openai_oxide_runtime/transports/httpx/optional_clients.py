"""Clients of other HTTP libraries, with this SDK's defaults, if they are installed."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from openai_oxide_runtime.http.timeouts import DEFAULT_CONNECTION_LIMITS, DEFAULT_TIMEOUT

__all__ = ["DefaultAioHttpClient", "DefaultAsyncHttpx2Client", "DefaultHttpx2Client"]


def _client(name: str, module: str, base: str, kinds: str) -> type[Any]:
    """A subclass of a library's client; without the library, a class that raises an error."""
    try:
        parent = getattr(import_module(module), base)
        limits, timeout = (getattr(import_module(kinds), n) for n in ("Limits", "Timeout"))
    except ImportError:
        return type(name, (), {"__doc__": f"Needs {module}.", "__init__": _missing(name, module)})

    def __init__(self: Any, **options: Any) -> None:
        defaults = {
            "timeout": timeout(**DEFAULT_TIMEOUT.as_dict()),
            "limits": limits(**DEFAULT_CONNECTION_LIMITS._asdict()),
            "follow_redirects": True,
        }
        parent.__init__(self, **{**defaults, **options})

    doc = f"A ``{module}.{base}`` with this SDK's timeouts and limits if you set none."
    return type(name, (parent,), {"__doc__": doc, "__init__": __init__})


def _missing(name: str, module: str) -> Any:
    def __init__(self: Any, **options: Any) -> None:
        raise RuntimeError(f"{name} needs the package {module.replace('_', '-')!r}: install it")

    return __init__


DefaultAioHttpClient: Any = _client(
    "DefaultAioHttpClient", "httpx_aiohttp", "HttpxAiohttpClient", "httpx"
)
DefaultHttpx2Client: Any = _client("DefaultHttpx2Client", "httpx2", "Client", "httpx2")
DefaultAsyncHttpx2Client: Any = _client(
    "DefaultAsyncHttpx2Client", "httpx2", "AsyncClient", "httpx2"
)
