"""FastAPI: every model is a body that a program takes and an answer that it gives."""

from __future__ import annotations

import json
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.openapi.models import OpenAPI
from fastapi.testclient import TestClient

import openai_oxide.models
from openai_oxide.types.responses import Response
from tests.support.bodies import Body, public

pytestmark = pytest.mark.filterwarnings("error:Pydantic serializer warnings")
MODULES = [info.name for info in iter_modules(openai_oxide.models.__path__)]


def serving(types: dict[str, Any]) -> FastAPI:
    """A program that answers with what it was sent."""
    app = FastAPI()
    for name, type_ in types.items():

        def echo(body: Any) -> Any:
            return body

        echo.__annotations__["body"] = type_
        app.post(f"/{name}", response_model=type_, operation_id=name)(echo)
    return app


@pytest.mark.parametrize("name", MODULES)
def test_every_model_is_in_the_programs_document(name: str) -> None:
    types = public(import_module(f"openai_oxide.models.{name}"))
    document = serving(types).openapi()
    OpenAPI.model_validate(document)
    assert {path.removeprefix("/") for path in document["paths"]} == set(types)


def test_what_is_sent_comes_back_under_the_names_of_the_api() -> None:
    body = Body(Response, turn=0, full=9)
    unknown = {**body.json, "output": [{"type": "hologram", "at": {"x": [{"y": 1}]}}]}
    with TestClient(serving({"answer": Response})) as client:
        assert "Unknown" in client.get("/openapi.json").json()["components"]["schemas"]
        for sent in (body.json, unknown):
            assert given(client.post("/answer", json=sent).json()) == given(sent)


def given(value: Any) -> Any:
    """JSON without the nulls that a program writes for what is missing."""
    if isinstance(value, dict):
        return {key: given(inner) for key, inner in value.items() if inner is not None}
    return [given(inner) for inner in value] if isinstance(value, list) else value


def test_an_object_that_its_tag_forbids_is_refused_with_its_place() -> None:
    wrong = {"type": "message", "id": 7, "role": "assistant", "content": [], "status": "completed"}
    body = {**json.loads(Body(Response, turn=0, full=1).text), "output": [wrong]}
    with TestClient(serving({"answer": Response})) as client:
        answer = client.post("/answer", json=body)
    assert answer.status_code == 422
    assert any("output" in problem["loc"] for problem in answer.json()["detail"])
