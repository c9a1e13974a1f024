"""What is made is there afterwards, and lists page."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest

from openai_oxide_mock.service import Options, Service
from tests.mock.exchange import ASSISTANTS, Client
from tests.mock.oracle import complaint, named


def upload(client: Client, data: bytes = b"abc", purpose: str = "assistants") -> Any:
    answer = client("POST", "/v1/files", form=[("file", data), ("purpose", purpose)])
    assert answer.status == 200, answer.json
    return answer.json


def beta(client: Client, verb: str, path: str, body: Any = None, **more: Any) -> Any:
    answer = client(verb, f"/v1{path}", body, headers=ASSISTANTS, **more)
    assert answer.status == 200, answer.json
    return answer.json if answer.reply.frames is None else answer


def walk(client: Client, path: str, limit: int, token: str = "") -> list[str]:
    """All identifiers of a list, read page by page."""
    found: list[str] = []
    query = f"limit={limit}"
    while True:
        page = client("GET", path, query=query).json
        assert len(page["data"]) <= limit
        found += [row["id"] for row in page["data"]]
        if not page["has_more"]:
            return found
        query = f"limit={limit}&after={page[token] if token else page['data'][-1]['id']}"


# -- lists -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
def test_pages_are_complete_and_without_repetition(limit: int, client: Client) -> None:
    made = [upload(client)["id"] for _ in range(7)]
    assert walk(client, "/v1/files", limit) == made[::-1]


def test_a_page_that_is_just_full_is_the_last(client: Client) -> None:
    for _ in range(3):
        upload(client)
    full = client("GET", "/v1/files", query="limit=3").json
    short = client("GET", "/v1/files", query="limit=2").json
    assert (full["has_more"], short["has_more"]) == (False, True)


def test_order_and_before(client: Client) -> None:
    made = [upload(client)["id"] for _ in range(5)]
    store = beta(client, "POST", "/vector_stores", {"file_ids": made})["id"]
    path = f"/vector_stores/{store}/files"
    page = beta(client, "GET", path, query=f"order=asc&before={made[3]}&limit=2")
    assert [row["id"] for row in page["data"]] == made[1:3]
    assert (page["first_id"], page["last_id"]) == (made[1], made[2])
    assert page["has_more"] is True
    page = beta(client, "GET", path, query=f"order=asc&before={made[1]}&limit=2")
    assert ([row["id"] for row in page["data"]], page["has_more"]) == (made[:1], False)


def test_an_unknown_cursor(client: Client) -> None:
    answer = client("GET", "/v1/files", query="after=file-0")
    assert (answer.status, answer.error["param"]) == (400, "after")


def test_next_tokens(client: Client) -> None:
    made = [
        client("POST", "/v1/organization/groups", {"name": str(n)}).json["id"] for n in range(5)
    ]
    path = "/v1/organization/groups"
    assert sorted(walk(client, path, 2, "next")) == sorted(made)
    last = client("GET", path, query="limit=10").json
    assert last["next"] is None


def test_page_tokens(client: Client) -> None:
    path = "/v1/organization/usage/completions"
    first = client("GET", path, query="start_time=1&limit=2").json
    assert (len(first["data"]), first["has_more"]) == (2, True)
    second = client("GET", path, query=f"start_time=1&limit=2&page={first['next_page']}").json
    assert (len(second["data"]), second["next_page"]) == (1, None)
    assert client("GET", path, query="start_time=1&page=elsewhere").status == 400


# -- files and uploads -----------------------------------------------------------------------------


def test_bytes_come_back_identical(client: Client) -> None:
    data = bytes(range(256)) * 3 + b"\r\n--x\r\n\r\n"
    made = upload(client, data)
    assert made["bytes"] == len(data)
    assert client("GET", f"/v1/files/{made['id']}/content").reply.body == data


def test_files_are_listed_by_purpose_and_deleted(client: Client) -> None:
    kept, other = upload(client), upload(client, purpose="batch")
    page = client("GET", "/v1/files", query="purpose=batch").json
    assert [row["id"] for row in page["data"]] == [other["id"]]
    assert client("DELETE", f"/v1/files/{kept['id']}").json == {
        "id": kept["id"],
        "object": "file",
        "deleted": True,
    }
    assert client("GET", f"/v1/files/{kept['id']}").status == 404
    assert client("GET", f"/v1/files/{kept['id']}/content").status == 404


def test_uploads_in_parts(client: Client) -> None:
    body = {"filename": "a.txt", "purpose": "assistants", "bytes": 6, "mime_type": "text/plain"}
    made = client("POST", "/v1/uploads", body).json
    assert made["status"] == "pending"
    path = f"/v1/uploads/{made['id']}"
    parts = [
        client("POST", f"{path}/parts", form=[("data", d)]).json["id"] for d in (b"def", b"abc")
    ]
    done = {"part_ids": parts[::-1], "md5": hashlib.md5(b"abcdef").hexdigest()}
    assert client("POST", f"{path}/complete", {**done, "md5": "0"}).error["param"] == "md5"
    assert client("POST", f"{path}/complete", {"part_ids": parts[:1]}).status == 400
    assert client("POST", f"{path}/complete", {"part_ids": ["part_0"]}).status == 400
    file = client("POST", f"{path}/complete", done).json["file"]
    assert client("GET", f"/v1/files/{file['id']}/content").reply.body == b"abcdef"
    assert client("POST", f"{path}/cancel").status == 400


def test_files_in_containers(client: Client) -> None:
    container = client("POST", "/v1/containers", {"name": "c"}).json["id"]
    path = f"/v1/containers/{container}/files"
    made = client("POST", path, form=[("file", b"xyz")]).json
    assert client("GET", f"{path}/{made['id']}/content").reply.body == b"xyz"
    assert [row["id"] for row in client("GET", path).json["data"]] == [made["id"]]
    assert client("GET", "/v1/containers/cntr_0/files").status == 404


# -- vector stores ---------------------------------------------------------------------------------


def test_vector_stores(client: Client) -> None:
    file = upload(client, b"Cats purr.\n\nDogs bark loudly.")["id"]
    store = beta(client, "POST", "/vector_stores", {"name": "pets", "file_ids": [file]})
    assert complaint(named("VectorStoreObject"), store) is None
    assert store["file_counts"]["in_progress"] == 1
    path = f"/vector_stores/{store['id']}"
    assert beta(client, "GET", f"{path}/files/{file}")["status"] == "completed"
    assert beta(client, "GET", path)["file_counts"]["completed"] == 1
    found = beta(client, "POST", f"{path}/search", {"query": "which dogs bark"})
    assert complaint(named("VectorStoreSearchResultsPage"), found) is None
    assert [hit["content"][0]["text"] for hit in found["data"]] == ["Dogs bark loudly."]
    text = beta(client, "GET", f"{path}/files/{file}/content")
    assert [part["text"] for part in text["data"]] == ["Cats purr.", "Dogs bark loudly."]


def test_file_batches(client: Client) -> None:
    files = [upload(client)["id"] for _ in range(3)]
    store = beta(client, "POST", "/vector_stores", {})["id"]
    path = f"/vector_stores/{store}/file_batches"
    batch = beta(client, "POST", path, {"file_ids": files})
    assert batch["status"] == "in_progress"
    seen = beta(client, "GET", f"{path}/{batch['id']}")
    assert (seen["status"], seen["file_counts"]["completed"]) == ("completed", 3)
    listed = beta(client, "GET", f"{path}/{batch['id']}/files", query="filter=completed")
    assert sorted(row["id"] for row in listed["data"]) == sorted(files)
    other = beta(client, "POST", path, {"file_ids": files[:1]})
    assert beta(client, "POST", f"{path}/{other['id']}/cancel")["file_counts"]["cancelled"] == 1


def test_a_store_refuses_unknown_files(client: Client) -> None:
    store = beta(client, "POST", "/vector_stores", {})["id"]
    answer = client(
        "POST", f"/v1/vector_stores/{store}/files", {"file_id": "file-0"}, headers=ASSISTANTS
    )
    assert answer.error["param"] == "file_id"


# -- conversations, batches, and what the shape of the path serves ---------------------------------


def test_conversations(client: Client) -> None:
    items = [{"role": "user", "content": "hi"}]
    made = client("POST", "/v1/conversations", {"items": items, "metadata": {"a": "b"}}).json
    path = f"/v1/conversations/{made['id']}"
    added = client(
        "POST", f"{path}/items", {"items": [{"role": "assistant", "content": "yo"}]}
    ).json
    assert complaint(named("ConversationItemList"), added) is None
    first = client("GET", f"{path}/items", query="order=asc&limit=1").json
    assert (first["data"][0]["content"][0]["text"], first["has_more"]) == ("hi", True)
    one = first["data"][0]["id"]
    assert client("GET", f"{path}/items/{one}").json["id"] == one
    assert client("DELETE", f"{path}/items/{one}").json["id"] == made["id"]
    assert client("GET", f"{path}/items/{one}").status == 404
    changed = client("POST", path, {"metadata": {"c": "d"}}).json
    assert changed["metadata"] == {"c": "d"}


def test_batches_really_run(client: Client, service: Service) -> None:
    lines = [
        {"custom_id": "a", "method": "POST", "url": "/v1/embeddings", "body": {}},
        {"custom_id": "b", "method": "POST", "url": "/v1/embeddings"},
    ]
    lines[1]["body"] = {"model": "text-embedding-3-small", "input": "hi"}
    source = upload(client, "\n".join(map(json.dumps, lines)).encode(), "batch")["id"]
    body = {"input_file_id": source, "endpoint": "/v1/embeddings", "completion_window": "24h"}
    batch = client("POST", "/v1/batches", body).json
    path = f"/v1/batches/{batch['id']}"
    states = [batch["status"], *(client("GET", path).json["status"] for _ in range(2))]
    assert states == ["validating", "in_progress", "completed"]
    done = client("GET", path).json
    assert complaint(named("Batch"), done) is None
    assert done["request_counts"] == {"total": 2, "completed": 1, "failed": 1}
    text = client("GET", f"/v1/files/{done['output_file_id']}/content").reply.body
    line = json.loads(text)
    assert (line["custom_id"], line["response"]["status_code"]) == ("b", 200)
    assert len(line["response"]["body"]["data"][0]["embedding"]) == 1536


def test_a_collection_by_its_shape(client: Client) -> None:
    path = "/v1/organization/projects"
    assert client("GET", path).json["data"] == []
    made = client("POST", path, {"name": "one"}).json
    assert made["name"] == "one"
    assert client("GET", f"{path}/{made['id']}").json == made
    assert client("POST", f"{path}/{made['id']}", {"name": "two"}).json["name"] == "two"
    assert client("POST", f"{path}/{made['id']}/archive").json["id"] == made["id"]
    assert [row["name"] for row in client("GET", path).json["data"]] == ["two"]
    assert client("GET", f"{path}/proj_0").status == 404


def test_members_are_found_by_what_made_them(client: Client) -> None:
    group = client("POST", "/v1/organization/groups", {"name": "g"}).json["id"]
    path = f"/v1/organization/groups/{group}/users"
    client("POST", path, {"user_id": "user-1"})
    assert client("GET", f"{path}/user-1").json["id"] == "user-1"
    assert [row["id"] for row in client("GET", path).json["data"]] == ["user-1"]
    assert client("DELETE", f"{path}/user-1").json["deleted"] is True
    assert client("GET", path).json["data"] == []


def test_collections_that_nobody_adds_to_are_filled(client: Client) -> None:
    users = client("GET", "/v1/organization/users").json["data"]
    assert len({user["id"] for user in users}) == 3
    path = f"/v1/organization/users/{users[0]['id']}"
    assert client("GET", path).json["id"] == users[0]["id"]


def test_what_a_parent_has_not(client: Client) -> None:
    answer = client("GET", "/v1/organization/projects/proj_0/users")
    assert (answer.status, answer.error["param"]) == (404, "project_id")


def test_actions_change_the_status(client: Client) -> None:
    body = {"model": "gpt-4o-mini", "training_file": "file-1"}
    job = client("POST", "/v1/fine_tuning/jobs", body).json
    path = f"/v1/fine_tuning/jobs/{job['id']}"
    assert client("POST", f"{path}/resume").json["status"] == "running"
    assert client("POST", f"{path}/cancel").json["status"] == "cancelled"
    assert client("GET", path).json["status"] == "cancelled"


def test_an_object_of_which_there_is_one(client: Client) -> None:
    path = "/v1/organization/data_retention"
    kind = "modified_abuse_monitoring"
    assert client("GET", path).json["type"] != kind
    assert client("POST", path, {"retention_type": kind}).json["type"] == kind
    assert client("GET", path).json["type"] == kind


def test_inventing(client: Client, service: Service) -> None:
    assert client("GET", "/v1/files/file-9").status == 404
    service.options = Options(invent=True)
    assert client("GET", "/v1/files/file-9").json["id"] == "file-9"


def test_everything_is_the_same_after_a_reset(client: Client, service: Service) -> None:
    first = upload(client)
    service.reset()
    assert upload(client) == first
