"""The way to JavaScript: its globals, Pyodide's bridge to it, and what the engine is able to do.

``js`` and ``pyodide.ffi`` exist inside Pyodide only, so they are looked up when they are used.
"""

from __future__ import annotations

from collections.abc import Coroutine
from importlib import import_module
from typing import Any, Final

from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import redact_text

__all__ = ["bridge", "complaint", "in_browser", "js", "js_error", "js_object", "user_agent", "wait"]

_CANNOT_WAIT: Final = (
    "This engine cannot wait inside Python (it lacks JavaScript Promise Integration, or was not "
    "entered by an asynchronous call): use AsyncOpenAI and await its calls"
)
_PAGE: Final = "Mozilla/"


def js() -> Any:
    """The engine's global objects."""
    return import_module("js")


def bridge() -> Any:
    """Pyodide's bridge: conversions, proxies, errors."""
    return import_module("pyodide.ffi")


def js_error() -> type[Exception]:
    """What an error of JavaScript is in Python."""
    kind: type[Exception] = bridge().JsException
    return kind


def js_object(**fields: Any) -> Any:
    """A plain object of JavaScript."""
    made = js().Object.new()
    for name, value in fields.items():
        setattr(made, name, value)
    return made


def user_agent() -> str:
    """What the engine calls itself; empty where it does not say."""
    return str(getattr(getattr(js(), "navigator", None), "userAgent", "") or "")


def in_browser() -> bool:
    """Whether the rules for web pages hold: headers that may not be set, redirects not seen."""
    return user_agent().startswith(_PAGE)


def complaint(error: Any) -> str:
    """What an error of JavaScript says, and the error below it if there is one."""
    said = str(getattr(error, "message", "") or error)
    cause = getattr(error, "cause", None)
    below = getattr(cause, "message", "") or getattr(cause, "code", "") if cause else ""
    return redact_text(f"{said}: {below}" if below else said)


def wait(work: Coroutine[Any, Any, Any]) -> Any:
    """Suspend this function until ``work`` is done; OpenAIError where the engine cannot."""
    if bridge().can_run_sync():
        return bridge().run_sync(work)
    work.close()
    raise OpenAIError(_CANNOT_WAIT)
