"""Where Azure has the API: some operations below a deployment, which stands for a model."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Final

from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.operations.request_builder import segment

__all__ = ["DEPLOYED", "deployed", "deployed_path"]

DEPLOYED: Final = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)
"""The paths that are found below ``/deployments/{deployment}``."""


@cache
def deployed(op: Operation) -> Operation:
    """The operation below a deployment, which becomes its first path parameter."""
    return replace(op, path=f"/deployments/{{deployment}}{op.path}")


def deployed_path(path: str, deployment: str) -> str:
    """A path below a deployment."""
    return f"/deployments/{segment('deployment', deployment)}{path}"
