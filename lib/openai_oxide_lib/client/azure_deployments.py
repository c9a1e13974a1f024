"""Where Azure has the API: some operations below a deployment, which stands for a model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Final

from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.operations.request_builder import segment

__all__ = ["DEPLOYED", "AzureDeployments", "deployed", "deployed_path"]

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


class AzureDeployments:
    """Moves calls below a deployment: the client's, else the one that the call's model names."""

    def __init__(self, deployment: str | None, *, within_one: bool = False) -> None:
        self.deployment = deployment
        self.within_one = within_one
        """Whether the base address is that of a deployment already."""

    def _of(self, path: str, model: Any) -> str | None:
        """The deployment below which a call's path is found; None where there is none."""
        if path not in DEPLOYED or self.within_one:
            return None
        named = None if model is None or type(model) in ABSENT else model
        return self.deployment or named

    def operation(
        self, op: Operation, params: Mapping[str, Any], path: tuple[Any, ...]
    ) -> tuple[Operation, tuple[Any, ...]]:
        """The operation to call, and its path parameters."""
        deployment = self._of(op.path, params.get("model"))
        return (op, path) if deployment is None else (deployed(op), (deployment, *path))

    def path(self, path: str, body: Any) -> str:
        """The path of a call that no operation stands for."""
        whole = path if path.startswith("/") or "://" in path else f"/{path}"
        model = body.get("model") if isinstance(body, Mapping) else None
        deployment = self._of(whole, model)
        return path if deployment is None else deployed_path(whole, deployment)

    def query(self, query: Mapping[str, Any]) -> Mapping[str, Any]:
        """The query of a WebSocket's address, which is opened for a deployment, not a model."""
        if "model" not in query:
            return query
        rest = {name: value for name, value in query.items() if name != "model"}
        return {"deployment": self.deployment or query["model"], **rest}
