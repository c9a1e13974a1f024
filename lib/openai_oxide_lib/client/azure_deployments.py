"""The paths of operations on Azure: some are below a deployment, which stands for a model."""

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
"""The paths of operations below ``/deployments/{deployment}``."""


@cache
def deployed(op: Operation) -> Operation:
    """The operation below a deployment, which becomes its first path parameter."""
    return replace(op, path=f"/deployments/{{deployment}}{op.path}")


def deployed_path(path: str, deployment: str) -> str:
    """A path below a deployment."""
    return f"/deployments/{segment('deployment', deployment)}{path}"


class AzureDeployments:
    """Moves calls below a deployment: the client's, else the ``model`` of the call."""

    def __init__(self, deployment: str | None, *, base_has_deployment: bool = False) -> None:
        self.deployment = deployment
        self.base_has_deployment = base_has_deployment
        """Whether the base URL already contains a deployment."""

    def _deployment(self, path: str, model: Any) -> str | None:
        """The deployment of a call; None if its path has none."""
        if path not in DEPLOYED or self.base_has_deployment:
            return None
        return self.deployment or (None if type(model) in ABSENT else model)

    def operation(
        self, op: Operation, params: Mapping[str, object], path: tuple[object, ...]
    ) -> tuple[Operation, tuple[object, ...]]:
        """The operation to call, and its path parameters."""
        deployment = self._deployment(op.path, params.get("model"))
        return (op, path) if deployment is None else (deployed(op), (deployment, *path))

    def path(self, path: str, body: object) -> str:
        """The path of a call to a path of the program's own."""
        whole = path if path.startswith("/") or "://" in path else f"/{path}"
        model = body.get("model") if isinstance(body, Mapping) else None
        deployment = self._deployment(whole, model)
        return path if deployment is None else deployed_path(whole, deployment)

    def query(self, query: Mapping[str, object]) -> Mapping[str, object]:
        """The query of a WebSocket's URL: Azure expects ``deployment`` instead of ``model``."""
        if "model" not in query:
            return query
        rest = {name: value for name, value in query.items() if name != "model"}
        return {"deployment": self.deployment or query["model"], **rest}
