"""The contract as the gate reads it, and as the generator hands it to the embedded server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.coverage.contract import resolve, routes

SERVED = Path(__file__).parents[2] / "mock" / "openai_oxide_mock" / "contract.json"


def test_two_appliers_of_the_overlays_agree(contract: dict[str, Any]) -> None:
    assert json.loads(SERVED.read_text()) == contract


def test_every_reference_leads_somewhere(contract: dict[str, Any]) -> None:
    waiting: list[Any] = [contract]
    while waiting:
        node = waiting.pop()
        waiting += (
            node.values() if isinstance(node, dict) else node if isinstance(node, list) else []
        )
        if isinstance(node, dict) and isinstance(node.get("$ref"), str):
            assert resolve(contract, node)


def test_routes_are_all_the_operations(contract: dict[str, Any]) -> None:
    all_routes = list(routes(contract))
    ids = {route.spec["operationId"] for route in all_routes}
    assert len(all_routes) == len(ids) == json.dumps(contract["paths"]).count('"operationId"')
