"""The gate fails for each kind of thing that the SDK might lack, and for exactly that.

One copy of the contract asks for one more thing of every kind than the SDK has. To the gate that is
the same as an SDK with one thing of every kind taken away.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from openai_oxide.resources.models import Models
from tests.coverage.calls import sync_client
from tests.coverage.contract import load_glossary
from tests.coverage.gate import Gate
from tests.coverage.surface import methods
from tests.coverage.tally import Gap, Tally

Json = dict[str, Any]
STRING = {"type": "string"}


def variant(tag: str) -> Json:
    """An object schema told by a type that nothing has."""
    kind = {"type": "string", "enum": [tag]}
    return {"type": "object", "properties": {"type": kind}, "required": ["type"]}


@dataclass(frozen=True)
class Case:
    """A thing asked for: how, the kinds of gap that makes, and what one of each is called."""

    name: str
    ask: Callable[[Json, Json], None]
    kinds: frozenset[str]
    names: tuple[str, ...]
    called: str | None = None
    why: str = ""

    def explains(self, gap: Gap) -> bool:
        """Whether ``gap`` comes of this case."""
        has_name = any(name in gap.what for name in self.names)
        return gap.kind in self.kinds and has_name and self.why in gap.why


CASES: list[Case] = []


def case(
    kinds: str, *names: str, called: str | None = None, why: str = ""
) -> Callable[[Callable[[Json, Json], None]], None]:
    """Register a change of the contract and the glossary."""

    def register(ask: Callable[[Json, Json], None]) -> None:
        label = ask.__name__.replace("_", " ")
        CASES.append(Case(label, ask, frozenset(kinds.split("+")), names, called, why))

    return register


def schema(contract: Json, name: str) -> Json:
    return contract["components"]["schemas"][name]


@case("operation", "GET /doctored", why="methods: none")
def an_operation(contract: Json, lines: Json) -> None:
    answer = {"200": {"description": "", "content": {}}}
    contract["paths"]["/doctored"] = {"get": {"operationId": "doctored", "responses": answer}}
    lines["operations"]["GET /doctored"] = "A line."


@case("operation", "GET /containers", why="method without an operation")
def an_operation_less(contract: Json, lines: Json) -> None:
    del contract["paths"]["/containers"]["get"]
    del lines["operations"]["GET /containers"]


@case("parameter", "GET /files query verbosity")
def a_query_parameter(contract: Json, _: Json) -> None:
    added = {"name": "verbosity", "in": "query", "schema": STRING}
    contract["paths"]["/files"]["get"]["parameters"].append(added)


@case("parameter", "POST /responses/compact?beta=true header verbosity")
def a_header_parameter(contract: Json, _: Json) -> None:
    added = {"name": "verbosity", "in": "header", "schema": STRING}
    contract["paths"]["/responses/compact?beta=true"]["post"]["parameters"].append(added)


@case("parameter", "GET /batches query limit")
def a_parameter_that_is_required(contract: Json, _: Json) -> None:
    parameters = contract["paths"]["/batches"]["get"]["parameters"]
    next(each for each in parameters if each["name"] == "limit")["required"] = True


@case("field", "request CreateEmbeddingRequest.verbosity")
def a_request_field(contract: Json, _: Json) -> None:
    schema(contract, "CreateEmbeddingRequest")["properties"]["verbosity"] = STRING


@case("field", "request CreateSpeechRequest.speed")
def a_request_field_of_another_type(contract: Json, _: Json) -> None:
    schema(contract, "CreateSpeechRequest")["properties"]["speed"] = STRING


@case("field", "response CreateEmbeddingResponse.usage.verbosity")
def a_nested_response_field(contract: Json, _: Json) -> None:
    usage = schema(contract, "CreateEmbeddingResponse")["properties"]["usage"]
    usage["properties"]["verbosity"] = STRING


@case("field", "response Embedding.index")
def null_in_a_response(contract: Json, _: Json) -> None:
    schema(contract, "Embedding")["properties"]["index"]["nullable"] = True


@case("field", "response ListModelsResponse.object", "response Model.owned_by")
def a_response_field_that_is_optional(contract: Json, _: Json) -> None:
    schema(contract, "Model")["required"].remove("owned_by")


@case("enum value", "response Batch.status='doctored'")
def an_enum_value(contract: Json, _: Json) -> None:
    schema(contract, "Batch")["properties"]["status"]["enum"].append("doctored")


@case("enum value", "request CreateEmbeddingRequest.encoding_format='doctored'")
def an_enum_value_of_a_request(contract: Json, _: Json) -> None:
    fields = schema(contract, "CreateEmbeddingRequest")["properties"]
    fields["encoding_format"]["enum"].append("doctored")


@case("variant", "request CreateEmbeddingRequest.input")
def a_variant_of_a_request(contract: Json, _: Json) -> None:
    fields = schema(contract, "CreateEmbeddingRequest")["properties"]
    fields["input"]["oneOf"].append({"type": "boolean"})


@case("variant+schema", "OutputMessageContent|", "response OutputMessageContent")
def a_variant_of_an_answer(contract: Json, _: Json) -> None:
    union = schema(contract, "OutputMessageContent")
    next(union[key] for key in ("oneOf", "anyOf") if key in union).append(variant("doctored"))


@case("variant+event", "ImageGenStreamEvent|")
def an_event_of_a_stream(contract: Json, _: Json) -> None:
    schema(contract, "ImageGenStreamEvent")["anyOf"].append(variant("image_generation.doctored"))


@case("variant+event", "RealtimeServerEvent|")
def a_realtime_event(contract: Json, _: Json) -> None:
    union = schema(contract, "RealtimeServerEvent")
    next(union[key] for key in ("oneOf", "anyOf") if key in union).append(variant("doctored"))


@case("variant+event", "webhooks|", "webhook webhooks|")
def a_webhook(contract: Json, lines: Json) -> None:
    body = {"content": {"application/json": {"schema": variant("doctored")}}}
    contract["webhooks"]["doctored"] = {"post": {"requestBody": body}}
    lines["webhooks"]["doctored"] = "A line."


@case("schema", "response DoctoredEvent")
def a_schema_that_no_path_reaches(contract: Json, _: Json) -> None:
    contract["components"]["schemas"]["DoctoredEvent"] = variant("doctored")


@case(
    "operation",
    "DELETE /assistants/{assistant_id}",
    called="DELETE /assistants/{assistant_id}",
    why="openai-beta is 'assistants=v2'",
)
def a_header_of_a_beta(contract: Json, _: Json) -> None:
    operation = contract["paths"]["/assistants/{assistant_id}"]["delete"]
    operation["x-oxide-headers"] = {"OpenAI-Beta": "doctored=v1"}


@case("operation", "GET /models", called="GET /models", why="authorization is 'Bearer sk-of-a-p")
def the_key_of_an_administrator(contract: Json, _: Json) -> None:
    contract["paths"]["/models"]["get"]["security"] = [{"AdminApiKeyAuth": []}]


@case("operation", "PUT /moderations", "POST /moderations")
def another_verb(contract: Json, lines: Json) -> None:
    path = contract["paths"]["/moderations"]
    path["put"] = path.pop("post")
    lines["operations"]["PUT /moderations"] = lines["operations"].pop("POST /moderations")


@case("operation", "POST /completions", why="the stream ends with")
def the_end_of_a_stream(contract: Json, _: Json) -> None:
    contract["paths"]["/completions"]["post"]["x-oxide-stream"]["done"] = "[DOCTORED]"


@case("glossary", "operations GET /models/{model}")
def a_line_for_an_operation(_: Json, lines: Json) -> None:
    del lines["operations"]["GET /models/{model}"]


@case("glossary", "webhooks batch_failed")
def a_line_for_a_webhook(_: Json, lines: Json) -> None:
    del lines["webhooks"]["batch_failed"]


@case("glossary", "fields temperature")
def a_line_for_a_field(_: Json, lines: Json) -> None:
    del lines["fields"]["temperature"]


@case("glossary", "operations GET /batches/{batch_id}", why="docstring")
def a_line_that_is_not_in_the_docstring(_: Json, lines: Json) -> None:
    lines["operations"]["GET /batches/{batch_id}"] = "Another line."


@pytest.fixture(scope="module")
def gaps(contract: Json, outcome: Tally) -> set[Gap]:
    """What the gate finds only when everything of ``CASES`` is asked for."""
    document, lines = copy.deepcopy(contract), copy.deepcopy(load_glossary())
    for each in CASES:
        each.ask(document, lines)
    called = {each.called for each in CASES if each.called}
    return Gate(document, lines).run(called).gaps - outcome.gaps


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_the_gate_fails_for(case: Case, gaps: set[Gap]) -> None:
    assert {gap.kind for gap in gaps if case.explains(gap)} == case.kinds


def test_the_gate_fails_for_nothing_else(gaps: set[Gap]) -> None:
    assert [gap for gap in gaps if not any(case.explains(gap) for case in CASES)] == []


def test_a_second_method_for_an_operation_is_a_gap(
    contract: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Models, "fetch", Models.retrieve, raising=False)
    gate = Gate(contract, load_glossary())
    with sync_client(gate.calls.recorder) as client:
        gate.names(client, methods(client), "sync")
    whys = [gap.why for gap in gate.tally.gaps if gap.what == "GET /models/{model}"]
    assert any("models.fetch, models.retrieve" in why for why in whys)


def test_a_method_under_another_name_is_a_gap(
    contract: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Models, "fetch", Models.retrieve, raising=False)
    monkeypatch.delattr(Models, "retrieve")
    gate = Gate(contract, load_glossary())
    with sync_client(gate.calls.recorder) as client:
        gate.names(client, methods(client), "sync")
    (gap,) = gate.tally.gaps
    assert "models.fetch calls itself models.retrieve" in gap.why
