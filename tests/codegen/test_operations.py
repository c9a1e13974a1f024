"""What the generated methods are and send: constants, signatures, and requests as they leave."""

from __future__ import annotations

from typing import Any

import pytest

from tests.codegen.mini import Mini

ALL = """
import inspect
import openai_oxide

from openai_oxide_runtime.operations.request_options import RequestOptions

OPTIONS = RequestOptions.__optional_keys__
RESOURCES = (
    "files", "files.content", "answers", "vector_stores", "vector_stores.files",
    "admin.organization.users",
)

def resource(client, path):
    for name in path.split("."):
        client = getattr(client, name)
    return client

def methods(client):
    for path in RESOURCES:
        found = resource(client, path)
        for name, method in inspect.getmembers(type(found), inspect.isfunction):
            if not name.startswith("_"):
                yield f"{path}.{name}", method
"""


@pytest.fixture(scope="module")
def operations(mini: Mini) -> dict[str, dict[str, Any]]:
    """Each method's constant, without the defaults."""
    result: dict[str, dict[str, Any]] = mini.run(
        ALL
        + """
import sys, dataclasses
from openai_oxide_runtime.operations.operation import Operation
for path in RESOURCES:
    resource(openai_oxide.OpenAI(api_key="k"), path)
empty = dataclasses.MISSING
default = {f.name: {} if f.default is empty else f.default for f in dataclasses.fields(Operation)}
result = {}
for module in [m for name, m in sys.modules.items() if name.startswith("openai_oxide.resources")]:
    for one in vars(module).values():
        if isinstance(one, Operation):
            values = {name: getattr(one, name) for name in default}
            result[one.name] = {
                name: value if isinstance(value, (str, bool, tuple)) else dict(value)
                for name, value in values.items() if value and value != default[name]
            }
"""
    )
    return result


FILE = "openai_oxide.models.files:File"
ANSWER = "openai_oxide.models.answers:Answer"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("files.retrieve", {"verb": "GET", "path": "/files/{file_id}", "returns": FILE}),
        ("files.delete", {"verb": "DELETE", "path": "/files/{file_id}", "accept": "*/*"}),
        (
            "files.content.retrieve",
            {
                "verb": "GET",
                "path": "/files/{file_id}/content",
                "content": "binary",
                "accept": "application/octet-stream",
            },
        ),
        (
            "files.create",
            {
                "verb": "POST",
                "path": "/files",
                "returns": FILE,
                "body": "multipart",
                "fields": ["file", "purpose", "expires_after"],
                "files": {"file": "file"},
                "required": ["file", "purpose"],
                "params": "openai_oxide.params.files:FileCreateArguments",
            },
        ),
        (
            "files.list",
            {
                "verb": "GET",
                "path": "/files",
                "returns": FILE,
                "page": "CursorPage",
                "query": {
                    "after": "after",
                    "limit": "limit",
                    "include": "include[]",
                    "created": "created",
                },
                "headers_in": {"X_Trace": "X-Trace"},
                "params": "openai_oxide.params.files:FileListArguments",
            },
        ),
        (
            "answers.create",
            {
                "verb": "POST",
                "path": "/answers",
                "returns": ANSWER,
                "body": "json",
                "fields": ["model", "stream", "from_", "schema", "limits"],
                "rename": {"from_": "from"},
                "required": ["model", "from_"],
                "events": "openai_oxide.models.answers:AnswerEvent",
                "ends": ["answer.done"],
                "params": "openai_oxide.params.answers:AnswerCreateArguments",
            },
        ),
        (
            "answers.cancel",
            {
                "verb": "POST",
                "path": "/answers/{answer_id}/cancel",
                "returns": ANSWER,
                "headers": {"OpenAI-Beta": "answers=v1"},
            },
        ),
        (
            "admin.organization.users.list",
            {
                "verb": "GET",
                "path": "/organization/users",
                "returns": "openai_oxide.models.admin:User",
                "page": "Page",
                "admin": True,
            },
        ),
    ],
)
def test_an_operation_is_data(operations: Any, name: str, expected: dict[str, Any]) -> None:
    assert operations[name] == {"name": name, **expected}


def test_each_operation_is_one_method_in_both_colours(mini: Mini) -> None:
    result = mini.run(
        ALL
        + """
clients = openai_oxide.OpenAI(api_key="k"), openai_oxide.AsyncOpenAI(api_key="k")
result = [{name: inspect.iscoroutinefunction(m) for name, m in methods(one)} for one in clients]
"""
    )
    lists = {"files.list", "admin.organization.users.list"}
    assert len(result[0]) == 10
    assert result[0] == dict.fromkeys(result[0], False)
    assert result[1] == {name: name not in lists for name in result[0]}


@pytest.mark.parametrize(
    ("name", "by_position", "by_keyword", "required"),
    [
        ("files.retrieve", ["file_id"], [], ["file_id"]),
        ("vector_stores.files.retrieve", ["file_id"], ["store_id"], ["file_id", "store_id"]),
        ("vector_stores.search", ["store_id"], ["query", "filters"], ["store_id", "query"]),
        ("files.list", [], ["after", "limit", "include", "created", "X_Trace"], []),
        ("files.create", [], ["file", "purpose", "expires_after"], ["file", "purpose"]),
    ],
)
def test_signatures_list_the_real_parameters(
    signatures: Any, name: str, by_position: list[str], by_keyword: list[str], required: list[str]
) -> None:
    assert signatures[name] == [by_position, by_keyword, required]


@pytest.fixture(scope="module")
def signatures(mini: Mini) -> Any:
    """Each method's arguments: by position, by keyword, and those that must be given."""
    return mini.run(
        ALL
        + """
result = {}
for name, method in methods(openai_oxide.OpenAI(api_key="k")):
    every = inspect.signature(method).parameters
    given = [every[name] for name in every if name not in {"self"} | OPTIONS]
    result[name] = [
        [p.name for p in given if p.kind is p.POSITIONAL_OR_KEYWORD],
        [p.name for p in given if p.kind is p.KEYWORD_ONLY],
        [p.name for p in given if "NOT_GIVEN" not in repr(p.default)],
    ]
"""
    )


SENT = """
import httpx, json
import openai_oxide

seen = []
def answer(request):
    seen.append(request)
    if request.url.path.endswith("content"):
        return httpx.Response(200, content=b"bytes")
    if "stream" in request.content.decode("utf-8", "replace"):
        lines = ['{"type": "answer.delta", "delta": "x"}',
                 '{"type": "answer.done", "answer": {"id": "1", "status": "done", "output": []}}']
        text = "".join(f"data: {line}\\n\\n" for line in lines)
        return httpx.Response(200, text=text, headers={"content-type": "text/event-stream"})
    page = {"data": [{"id": "f1"}, {"id": "f2"}], "has_more": False, "id": "1"}
    return httpx.Response(200, json=page)

client = openai_oxide.OpenAI(
    api_key="k", admin_api_key="a", base_url="https://mini/v1", max_retries=0,
    http_client=httpx.Client(transport=httpx.MockTransport(answer)),
)
"""


@pytest.mark.parametrize(
    ("call", "line"),
    [
        ("client.files.retrieve('f/1')", "GET /v1/files/f%2F1"),
        (
            "client.vector_stores.files.retrieve('f', store_id='s')",
            "GET /v1/vector_stores/s/files/f",
        ),
        (
            "client.files.list(include=['size', 'owner'], created={'gte': 1}, limit=5)",
            "GET /v1/files?include[]=size&include[]=owner&created[gte]=1&limit=5",
        ),
        ("client.files.delete('f')", "DELETE /v1/files/f"),
    ],
)
def test_requests_as_they_leave(mini: Mini, call: str, line: str) -> None:
    result = mini.run(f"""{SENT}
from urllib.parse import unquote
{call}
path = seen[0].url.raw_path.decode()
result = seen[0].method + " " + (path if "%2F" in path else unquote(path))
""")
    assert result == line


def test_bodies_streams_pages_and_bytes(mini: Mini) -> None:
    result = mini.run(f"""{SENT}
client.answers.create(model="small", from_="me", limits={{"a/b": 1}})
events = [event.type for event in client.answers.create(model="m", from_="x", stream=True)]
result = [
    json.loads(seen[0].content), events, seen[1].headers["accept"],
    [file.id for file in client.files.list()], client.files.content.retrieve("f").read().decode(),
    client.answers.cancel("1").id, seen[-1].headers["openai-beta"],
    [user.id for user in client.admin.organization.users.list()], seen[-1].headers["authorization"],
]
""")
    assert result == [
        {"model": "small", "from": "me", "limits": {"a/b": 1}},
        ["answer.delta", "answer.done"],
        "text/event-stream",
        ["f1", "f2"],
        "bytes",
        "1",
        "answers=v1",
        ["f1", "f2"],
        "Bearer a",
    ]
