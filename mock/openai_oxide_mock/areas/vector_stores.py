"""Vector stores: files in them, batches of files, and a search that counts common words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..errors import invalid
from .files import FILES
from .generic import fill_path
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record, Shelf

STORES = "/vector_stores"
IN_STORE = "/vector_stores/{vector_store_id}/files"
BATCHES = "/vector_stores/{vector_store_id}/file_batches"
CHUNKING = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
DAY = 86400


@serves("POST /vector_stores")
def create(call: Call, service: Service) -> Any:
    """Make a store, with files at once if asked."""
    now = service.now()
    record: Record = {
        "id": service.ids.new("vector_store"),
        "object": "vector_store",
        "created_at": now,
        "name": call.body.get("name") or "",
        "usage_bytes": 0,
        "file_counts": {},
        "status": "completed",
        "last_active_at": now,
        "metadata": call.body.get("metadata") or {},
    }
    expiry = call.body.get("expires_after")
    if expiry:
        record |= {"expires_after": expiry, "expires_at": now + expiry["days"] * DAY}
    service.state.whole(STORES).put(record)
    for file_id in call.body.get("file_ids") or ():
        attach(service, record["id"], file_id, call.body)
    return _counted(service, record)


@serves("GET /vector_stores/{vector_store_id}")
def retrieve(call: Call, service: Service) -> Any:
    """A store with its counts as they are now."""
    return _counted(service, _store(call, service))


@serves("POST /vector_stores/{vector_store_id}")
def update(call: Call, service: Service) -> Any:
    """Change name, expiry or metadata."""
    record = _store(call, service)
    record.update({name: value for name, value in call.body.items() if value is not None})
    return _counted(service, record)


@serves("POST /vector_stores/{vector_store_id}/files")
def add_file(call: Call, service: Service) -> Any:
    """Put a file into a store; it is indexed after it was looked at."""
    store = _store(call, service)
    return attach(service, store["id"], call.body["file_id"], call.body)


def attach(service: Service, store: str, file_id: str, body: dict[str, Any]) -> Record:
    """The record of a file in a store."""
    if file_id not in service.state.shelf(FILES) and not service.options.invent:
        raise invalid(f"There is no file '{file_id}'.", "file_id", "invalid_value")
    record: Record = {
        "id": file_id,
        "object": "vector_store.file",
        "usage_bytes": len(service.state.blobs.get(file_id, b"")),
        "created_at": service.now(),
        "vector_store_id": store,
        "status": "in_progress",
        "last_error": None,
        "chunking_strategy": CHUNKING,
        "attributes": body.get("attributes") or {},
    }
    return _inside(service, store).put(record)


@serves("GET /vector_stores/{vector_store_id}/files/{file_id}")
def retrieve_file(call: Call, service: Service) -> Any:
    """A file in a store; looking at it finishes its indexing."""
    record = _file(call, service)
    record["status"] = "completed"
    return record


@serves("POST /vector_stores/{vector_store_id}/files/{file_id}")
def update_file(call: Call, service: Service) -> Any:
    """Change the attributes of a file in a store."""
    record = _file(call, service)
    record["attributes"] = call.body["attributes"] or {}
    return record


@serves("GET /vector_stores/{vector_store_id}/files/{file_id}/content")
def file_content(call: Call, service: Service) -> Any:
    """The text of a file, chunk by chunk."""
    record = _file(call, service)
    data = [{"type": "text", "text": chunk} for chunk in _chunks(service, record["id"])]
    kind = "vector_store.file_content.page"
    return {"object": kind, "data": data, "has_more": False, "next_page": None}


@serves("POST /vector_stores/{vector_store_id}/file_batches")
def create_batch(call: Call, service: Service) -> Any:
    """Put several files into a store."""
    store = _store(call, service)["id"]
    wanted = call.body.get("files") or [
        {**call.body, "file_id": file_id} for file_id in call.body.get("file_ids", ())
    ]
    record: Record = {
        "id": service.ids.new("vector_store.files_batch"),
        "object": "vector_store.files_batch",
        "created_at": service.now(),
        "vector_store_id": store,
        "status": "in_progress",
        "file_counts": {},
    }
    held = service.state.whole(f"{STORES}/{store}/file_batches/{record['id']}/files")
    for one in wanted:
        held.put(attach(service, store, one["file_id"], one))
    service.state.whole(f"{STORES}/{store}/file_batches").put(record)
    return _batch_counted(service, record)


@serves("GET /vector_stores/{vector_store_id}/file_batches/{batch_id}")
def retrieve_batch(call: Call, service: Service) -> Any:
    """A batch; looking at it finishes its files."""
    record = _batch(call, service)
    if record["status"] == "in_progress":
        record["status"] = "completed"
        for held in _batch_files(service, record):
            held["status"] = "completed"
    return _batch_counted(service, record)


@serves("POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel")
def cancel_batch(call: Call, service: Service) -> Any:
    """Stop a batch; files that are not indexed stay out."""
    record = _batch(call, service)
    record["status"] = "cancelled"
    for held in _batch_files(service, record):
        if held["status"] == "in_progress":
            held["status"] = "cancelled"
    return _batch_counted(service, record)


@serves("POST /vector_stores/{vector_store_id}/search")
def search(call: Call, service: Service) -> Any:
    """The chunks that share most words with the query."""
    store = _store(call, service)["id"]
    query = call.body["query"]
    queries = [query] if isinstance(query, str) else query
    found = [row for held in _inside(service, store) for row in _hits(service, held, queries)]
    found.sort(key=lambda row: -row["score"])
    return {
        "object": "vector_store.search_results.page",
        "search_query": queries,
        "data": found[: call.body.get("max_num_results", 10)],
        "has_more": False,
        "next_page": None,
    }


def _hits(service: Service, held: Record, queries: list[str]) -> list[Record]:
    wanted = _words(" ".join(queries))
    file = service.state.shelf(FILES).get(held["id"]) or {}
    rows = []
    for chunk in _chunks(service, held["id"]):
        common = wanted & _words(chunk)
        if common:
            rows.append(
                {
                    "file_id": held["id"],
                    "filename": file.get("filename", ""),
                    "score": round(len(common) / len(wanted), 4),
                    "attributes": held["attributes"],
                    "content": [{"type": "text", "text": chunk}],
                }
            )
    return rows


def _chunks(service: Service, file_id: str) -> list[str]:
    text = service.state.blobs.get(file_id, b"").decode(errors="replace")
    return [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _counts(files: Shelf) -> dict[str, int]:
    states = [held["status"] for held in files]
    kinds = ("in_progress", "completed", "failed", "cancelled")
    return {**{kind: states.count(kind) for kind in kinds}, "total": len(states)}


def _counted(service: Service, record: Record) -> Record:
    inside = _inside(service, record["id"])
    record["file_counts"] = _counts(inside)
    record["usage_bytes"] = sum(held["usage_bytes"] for held in inside)
    record["status"] = "in_progress" if record["file_counts"]["in_progress"] else "completed"
    return record


def _batch_counted(service: Service, record: Record) -> Record:
    record["file_counts"] = _counts(_batch_files(service, record))
    return record


def _inside(service: Service, store: str) -> Shelf:
    return service.state.whole(f"{STORES}/{store}/files")


def _batch_files(service: Service, record: Record) -> Shelf:
    place = f"{STORES}/{record['vector_store_id']}/file_batches/{record['id']}/files"
    return service.state.whole(place)


def _store(call: Call, service: Service) -> Record:
    return _whole(call, service, STORES, "vector_store_id", "VectorStoreObject")


def _file(call: Call, service: Service) -> Record:
    _store(call, service)
    return _whole(call, service, IN_STORE, "file_id", "VectorStoreFileObject")


def _batch(call: Call, service: Service) -> Record:
    _store(call, service)
    return _whole(call, service, BATCHES, "batch_id", "VectorStoreFileBatchObject")


def _whole(call: Call, service: Service, template: str, name: str, schema: str) -> Record:
    """A record of this area; one that had to be invented is completed first."""
    shelf = service.state.whole(fill_path(template, call.path))
    record = service.generic.record(call, service, template, name)
    if "object" not in record:
        record = shelf.put(service.render(service.schemas.named(schema), record))
    return record
