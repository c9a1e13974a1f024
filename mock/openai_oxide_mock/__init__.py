"""An embedded server that speaks the API of the contract, for tests, examples and benchmarks.

    from openai_oxide_mock import MockServer

    with MockServer() as server:
        print(server.url)

It needs no network and no key of value, validates what it is sent, keeps state in memory, streams,
obeys scripts and injects faults. `python -m openai_oxide_mock --help` shows the options.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .faults import Fault
    from .record import RecordedRequest
    from .script import Script
    from .serve import MockServer
    from .service import Options

__all__ = ["Fault", "MockServer", "Options", "RecordedRequest", "Script"]

_HOMES = {
    "Fault": "faults",
    "MockServer": "serve",
    "Options": "service",
    "RecordedRequest": "record",
    "Script": "script",
}


def __getattr__(name: str) -> Any:
    """Loaded when it is asked for: pytest imports this package in every project that has it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
