"""Wrong requests are refused in the API's shape, and the field is named."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_mock.contract import Contract, Operation
from openai_oxide_mock.service import Options, Service
from tests.mock.exchange import ASSISTANTS, Builder, Client
from tests.mock.oracle import complaint, named

WITH_REQUIRED = [
    operation
    for operation in Contract.load().operations
    if operation.json_body is not None and operation.body_required
]


@pytest.mark.parametrize("operation", WITH_REQUIRED, ids=lambda o: o.key)
def test_each_required_field_is_missed(operation: Operation, service: Service) -> None:
    service.options = Options(invent=True)
    builder, client = Builder(service, sparse=True), Client(service)
    assert operation.json_body is not None
    fields, required = service.schemas.object(operation.json_body)
    for name in required & fields.keys():
        body = {k: v for k, v in builder.body(operation.json_body).items() if k != name}
        path = operation.path.replace("{", "").replace("}", "")
        headers = {key.lower(): value for key, value in operation.headers.items()}
        answer = client(operation.verb, path, body, headers=headers)
        assert answer.status == 400
        assert answer.error["param"] == name
        assert answer.error["code"] == "missing_required_parameter"
        assert complaint(named("ErrorResponse"), answer.json) is None


RESPONSE = {"model": "gpt-5", "input": "hi"}


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({"temperature": 3}, "temperature", "value_above_max"),
        ({"temperature": "hot"}, "temperature", "invalid_type"),
        ({"stream": "yes"}, "stream", "invalid_type"),
        ({"max_output_tokens": 1}, "max_output_tokens", "value_below_min"),
        ({"truncation": "some"}, "truncation", "invalid_value"),
        ({"input": [{"role": "king", "content": "x"}]}, "input[0].role", "invalid_value"),
        (
            {"input": [{"role": "user", "content": [{"type": "input_txt", "text": "x"}]}]},
            "input[0].content[0].type",
            "invalid_value",
        ),
        ({"tools": [{"type": "function"}]}, "tools[0].name", "missing_required_parameter"),
        ({"tools": [{"type": "hammer"}]}, "tools[0].type", "invalid_value"),
        ({"metadata": {"a": 1}}, "metadata.a", "invalid_type"),
        ({"safety_identifier": "x" * 65}, "safety_identifier", "length_above_max"),
        ({"context_management": []}, "context_management", "length_below_min"),
    ],
)
def test_a_wrong_field_is_named(
    body: dict[str, Any], param: str, code: str, client: Client
) -> None:
    answer = client("POST", "/v1/responses", {**RESPONSE, **body})
    assert (answer.status, answer.error["param"], answer.error["code"]) == (400, param, code)
    assert answer.error["type"] == "invalid_request_error"


@pytest.mark.parametrize("field", ["temperature", "metadata", "text", "reasoning", "tools"])
def test_null_is_what_the_document_says(field: str, client: Client, service: Service) -> None:
    schema = service.contract.by_key["POST /responses"].json_body
    assert schema is not None
    allowed = complaint(schema, {field: None}) is None
    answer = client("POST", "/v1/responses", {**RESPONSE, field: None})
    assert (answer.status == 200) is allowed


def test_null_in_the_older_style(client: Client) -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": "x"}], "n": None}
    assert client("POST", "/v1/chat/completions", body).status == 200


def test_an_unknown_field_of_a_closed_schema(client: Client) -> None:
    answer = client("POST", "/v1/embeddings", {"model": "m", "input": "x", "colour": "red"})
    assert (answer.error["param"], answer.error["code"]) == ("colour", "unknown_parameter")


def test_fields_that_exclude_each_other(client: Client) -> None:
    both = {"image_url": "https://example.com/a.png", "file_id": "file-1"}
    answer = client("POST", "/v1/images/edits", {"model": "m", "prompt": "p", "images": [both]})
    assert (answer.status, answer.error["param"]) == (400, "images[0]")


def test_one_of_two_required_fields(client: Client) -> None:
    store = client("POST", "/v1/vector_stores", {}, headers=ASSISTANTS).json["id"]
    answer = client("POST", f"/v1/vector_stores/{store}/file_batches", {}, headers=ASSISTANTS)
    assert answer.status == 400
    assert answer.error["code"] == "missing_required_parameter"


def test_recursion_is_followed(client: Client) -> None:
    leaf = {"type": "eq", "key": "a", "value": "b"}
    filters = {"type": "and", "filters": [{"type": "or", "filters": [leaf]}]}
    store = client("POST", "/v1/vector_stores", {}, headers=ASSISTANTS).json["id"]
    path = f"/v1/vector_stores/{store}/search"
    body = {"query": "q", "filters": filters}
    assert client("POST", path, body, headers=ASSISTANTS).status == 200
    filters["filters"][0]["filters"] = [{**leaf, "type": "like"}]  # type: ignore[index]
    answer = client("POST", path, body, headers=ASSISTANTS)
    assert answer.error["param"] == "filters.filters[0].filters[0].type"


def test_a_wrong_query_parameter(client: Client) -> None:
    answer = client("GET", "/v1/files", query="order=sideways")
    assert (answer.status, answer.error["param"]) == (400, "order")
    answer = client("GET", "/v1/files", query="limit=many")
    assert (answer.status, answer.error["param"]) == (400, "limit")


def test_a_required_query_parameter(client: Client) -> None:
    answer = client("GET", "/v1/organization/costs")
    assert (answer.status, answer.error["param"]) == (400, "start_time")


@pytest.mark.parametrize(
    "query",
    [
        "group_by=project_id&group_by=line_item",
        "group_by[]=project_id&group_by[]=line_item",
        "group_by%5B%5D=project_id&group_by%5B%5D=line_item",
        "group_by[0]=project_id&group_by[1]=line_item",
    ],
)
def test_arrays_in_queries(query: str, client: Client) -> None:
    path = "/v1/organization/costs"
    assert client("GET", path, query=f"start_time=1&{query}").status == 200
    wrong = query.replace("line_item", "planet")
    answer = client("GET", path, query=f"start_time=1&{wrong}")
    assert (answer.status, answer.error["param"]) == (400, "group_by[1]")


def test_a_deep_object_in_a_query(client: Client) -> None:
    path, good = "/v1/organization/audit_logs", "effective_at[gt]=1"
    assert client("GET", path, query=good).status == 200
    answer = client("GET", path, query="effective_at[gt]=soon")
    assert answer.error["param"] == "effective_at.gt"


def test_forms(client: Client) -> None:
    fine = [("file", b"x"), ("purpose", "batch"), ("expires_after[anchor]", "created_at")]
    fine.append(("expires_after[seconds]", 3600))
    answer = client("POST", "/v1/files", form=fine)
    assert answer.json["expires_at"] - answer.json["created_at"] == 3600
    answer = client("POST", "/v1/files", form=fine[1:])
    assert (answer.status, answer.error["param"]) == (400, "file")
    answer = client("POST", "/v1/files", form=[("file", b"x"), ("purpose", "fun")])
    assert (answer.status, answer.error["param"]) == (400, "purpose")


@pytest.mark.parametrize("name", ["timestamp_granularities", "timestamp_granularities[]"])
def test_arrays_in_forms(name: str, client: Client) -> None:
    form = [("file", b"x"), ("model", "whisper-1"), (name, "word"), (name, "segment")]
    assert client("POST", "/v1/audio/transcriptions", form=form).status == 200
    answer = client("POST", "/v1/audio/transcriptions", form=[*form, (name, "hour")])
    assert answer.error["param"] == "timestamp_granularities[2]"


FORMS: list[tuple[str, list[tuple[str, Any]], str]] = [
    ("/v1/files", [("purpose", "batch")], "file"),
    ("/v1/audio/transcriptions", [("model", "whisper-1")], "file"),
    ("/v1/audio/translations", [("model", "whisper-1")], "file"),
    ("/v1/images/edits", [("prompt", "p")], "image"),
    ("/v1/images/edits", [("prompt", "p"), ("image", b"x")], "mask"),
    ("/v1/images/variations", [], "image"),
    ("/v1/videos/characters", [("name", "n")], "video"),
    ("/v1/containers/c/files", [], "file"),
]


@pytest.mark.parametrize(("path", "rest", "name"), FORMS)
def test_a_file_is_a_file(path: str, rest: list[tuple[str, Any]], name: str, service: Any) -> None:
    service.options = Options(invent=True)
    client = Client(service)
    assert client("POST", path, form=[*rest, (name, b"x")]).status == 200
    for wrong, code in (("/etc/hostname", "invalid_type"), (b"", "empty_file")):
        answer = client("POST", path, form=[*rest, (name, wrong)])
        assert (answer.status, answer.error["param"]) == (400, name)
        assert answer.error["code"] == code


@pytest.mark.parametrize("head", [b'; filename=""', b""])
def test_a_part_without_the_name_of_a_file_is_text(head: bytes, client: Client) -> None:
    kind = {"content-type": "multipart/form-data; boundary=b", "authorization": "Bearer k"}
    part = b'--b\r\nContent-Disposition: form-data; name="%b"%b\r\n\r\n%b\r\n'
    start = part % (b"purpose", b"", b"batch")
    for content, code in ((b"x", b"invalid_type"), (b"\xff", b"invalid_multipart")):
        body = start + part % (b"file", head, content) + b"--b--"
        reply = client.service.handle("POST", "/v1/files", "", kind, body)
        assert reply.status == 400
        assert code in reply.body


def test_a_form_without_an_end(client: Client) -> None:
    service = client.service
    kind = {"content-type": "multipart/form-data; boundary=b", "authorization": "Bearer k"}
    for body in (b"", b"--b\r\n\r\nx", b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--"):
        reply = service.handle("POST", "/v1/files", "", kind, body)
        assert reply.status == 400
        assert b"invalid_multipart" in reply.body


def test_a_body_that_is_no_json(client: Client) -> None:
    kind = {"content-type": "application/json", "authorization": "Bearer k"}
    reply = client.service.handle("POST", "/v1/responses", "", kind, b'{"model": ')
    assert reply.status == 400
    assert b"invalid_json" in reply.body


def test_a_body_of_another_kind(client: Client) -> None:
    kind = {"content-type": "text/plain", "authorization": "Bearer k"}
    assert client.service.handle("POST", "/v1/responses", "", kind, b"hi").status == 415


def test_the_header_that_opens_a_beta(client: Client) -> None:
    answer = client("GET", "/v1/assistants")
    assert (answer.status, answer.error["param"]) == (400, "OpenAI-Beta")
    assert client("GET", "/v1/assistants", headers=ASSISTANTS).status == 200


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ({"authorization": ""}, "missing_api_key"),
        ({"authorization": "Basic abc"}, "missing_api_key"),
        ({"authorization": "Bearer sk-invalid"}, "invalid_api_key"),
    ],
)
def test_keys(header: dict[str, str], code: str, client: Client) -> None:
    answer = client("GET", "/v1/models", headers=header)
    assert (answer.status, answer.error["code"]) == (401, code)


def test_chosen_keys(client: Client, service: Service) -> None:
    service.options = Options(api_keys=("sk-right",))
    assert client("GET", "/v1/models").status == 401
    assert client("GET", "/v1/models", headers={"authorization": "Bearer sk-right"}).status == 200
    assert (
        client("GET", "/v1/models", headers={"authorization": "", "api-key": "sk-right"}).status
        == 200
    )


def test_routes_that_are_not_there(client: Client) -> None:
    assert client("GET", "/v1/nothing").error["code"] == "unknown_url"
    assert client("GET", "/v1/nothing").status == 404
    answer = client("PUT", "/v1/models")
    assert (answer.status, answer.reply.headers["allow"]) == (405, "GET")


def test_fixed_segments_win(client: Client) -> None:
    answer = client("GET", "/v1/videos/characters/char_1")
    assert (answer.status, answer.error["param"]) == (404, "character_id")
    answer = client("GET", "/v1/videos/video_1")
    assert (answer.status, answer.error["param"]) == (404, "video_id")


@pytest.mark.parametrize(
    ("query", "marked"), [("", False), ("beta=true", True), ("beta=no", False)]
)
def test_a_marker_in_the_query_chooses(query: str, marked: bool, service: Service) -> None:
    operation, _ = service.find("POST", "/v1/responses", query)
    assert bool(operation.marker) is marked


@pytest.mark.parametrize("base", ["/v1", "", "/openai/v1", "/openai/deployments/my-gpt"])
def test_bases(base: str, client: Client) -> None:
    assert client("POST", f"{base}/responses", RESPONSE).status == 200


def test_a_slash_in_a_path_value(client: Client) -> None:
    assert client("GET", "/v1/models/ft%3Agpt%2F4").json["id"] == "ft:gpt/4"


def test_what_a_lenient_server_takes(contract: Contract) -> None:
    client = Client(Service(contract, Options(lenient=True)))
    tool = {"type": "function", "name": "f", "parameters": {}}
    assert (
        client("POST", "/v1/responses", {**RESPONSE, "user": None, "tools": [tool]}).status == 200
    )
    assert client("POST", "/v1/responses", {**RESPONSE, "user": 1}).status == 400
    assert client("POST", "/v1/embeddings", {"model": None, "input": "x"}).error["param"] == "model"
