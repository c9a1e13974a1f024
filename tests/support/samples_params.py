"""The parameters of the sample operations, as generated code declares them."""

from __future__ import annotations

from typing import Any, Required

from openai_oxide_runtime.operations.request_options import RequestOptions


class ThingCreateParams(RequestOptions, total=False):
    name: Required[str]
    """What it is called."""
    size: int | None
    schema_: dict[str, Any]
    stream: bool
    tags: list[str]
    beta: list[str]
