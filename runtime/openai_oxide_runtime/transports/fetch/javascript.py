"""JavaScript: its globals, Pyodide's bridge to it, and the features of the engine.

``js`` and ``pyodide.ffi`` exist only in Pyodide, so they are imported when they are used.
"""

from __future__ import annotations

from collections.abc import Coroutine
from importlib import import_module
from typing import Any, Final

from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import redact_text

__all__ = [
    "bridge",
    "error_text",
    "in_browser",
    "js",
    "js_error",
    "js_object",
    "user_agent",
    "wait",
]

_CANNOT_WAIT: Final = (
    "This engine cannot block in Python: it lacks JavaScript Promise Integration, or Python was "
    "not entered by an async call. Use AsyncOpenAI and await its calls"
)
_PAGE: Final = "Mozilla/"


def js() -> Any:
    """The global objects of JavaScript."""
    return import_module("js")


def bridge() -> Any:
    """Pyodide's bridge: conversions, proxies, errors."""
    return import_module("pyodide.ffi")


def js_error() -> type[Exception]:
    """The class of JavaScript errors in Python."""
    kind: type[Exception] = bridge().JsException
    return kind


def js_object(**fields: object) -> Any:
    """A plain JavaScript object."""
    result = js().Object.new()
    for name, value in fields.items():
        setattr(result, name, value)
    return result


def user_agent() -> str:
    """``navigator.userAgent``; empty if it is missing."""
    return str(getattr(getattr(js(), "navigator", None), "userAgent", "") or "")


def in_browser() -> bool:
    """Whether this is a web page, with its rules: forbidden headers, hidden redirects."""
    return user_agent().startswith(_PAGE)


def error_text(error: Any) -> str:
    """The message of a JavaScript error, and of its cause if it has one."""
    text = str(getattr(error, "message", "") or error)
    cause = getattr(error, "cause", None)
    below = getattr(cause, "message", "") or getattr(cause, "code", "") if cause else ""
    return redact_text(f"{text}: {below}" if below else text)


def wait(work: Coroutine[Any, Any, Any]) -> Any:
    """Suspend this function until ``work`` is done; OpenAIError if the engine cannot."""
    if bridge().can_run_sync():
        return bridge().run_sync(work)
    work.close()
    raise OpenAIError(_CANNOT_WAIT)
