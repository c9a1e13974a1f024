"""Batches: each line of the input file is really called, and the outputs make a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import invalid
from ..reading import read_json
from ..reply import dump
from . import files
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record

BATCHES = "/batches"
DAY = 86400
OVER = ("completed", "failed", "expired", "cancelled")


@serves("POST /batches")
def create(call: Call, service: Service) -> Any:
    """Take a batch in; it runs when it is looked at."""
    source = call.body["input_file_id"]
    if source not in service.state.shelf(files.FILES) and not service.options.invent:
        raise invalid(f"There is no file '{source}'.", "input_file_id", "invalid_value")
    now = service.now()
    record: Record = {
        "id": service.ids.new("batch"),
        "object": "batch",
        "endpoint": call.body["endpoint"],
        "input_file_id": source,
        "completion_window": call.body["completion_window"],
        "status": "validating",
        "created_at": now,
        "expires_at": now + DAY,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": call.body.get("metadata") or {},
    }
    return service.state.whole(BATCHES).put(record)


@serves("GET /batches/{batch_id}")
def retrieve(call: Call, service: Service) -> Any:
    """A batch; each look takes it one step further."""
    record = _record(call, service)
    if record["status"] == "validating" and service.options.polls > 1:
        record |= {"status": "in_progress", "in_progress_at": service.now()}
    elif record["status"] in ("validating", "in_progress"):
        _run(service, record)
    return record


@serves("POST /batches/{batch_id}/cancel")
def cancel(call: Call, service: Service) -> Any:
    """Stop a batch."""
    record = _record(call, service)
    if record["status"] in OVER:
        raise invalid(f"The batch is {record['status']} already.", "batch_id")
    now = service.now()
    record |= {"status": "cancelled", "cancelling_at": now, "cancelled_at": now}
    return record


def _record(call: Call, service: Service) -> Record:
    record = service.generic.record(call, service, BATCHES, "batch_id")
    if "object" not in record:
        record |= service.render(service.schemas.named("Batch"), record)
        record["status"] = "validating"
    return record


def _run(service: Service, record: Record) -> None:
    data = service.state.blobs.get(record["input_file_id"], b"")
    done = [_line(service, _request(line)) for line in data.splitlines() if line.strip()]
    fine = [line for line in done if line["error"] is None]
    bad = [line for line in done if line["error"] is not None]
    now = service.now()
    record |= {"status": "completed", "finalizing_at": now, "completed_at": now}
    counts = {"total": len(done), "completed": len(fine), "failed": len(bad)}
    record["request_counts"] = counts
    for name, lines in (("output_file_id", fine), ("error_file_id", bad)):
        if lines:
            text = "".join(f"{dump(line)}\n" for line in lines).encode()
            record[name] = files.keep(service, f"{record['id']}.jsonl", text, "batch_output")["id"]


def _request(line: bytes) -> Record:
    try:
        given: Record = read_json(line)
    except (ValueError, RecursionError):
        raise invalid(
            "A line of the input file is not valid JSON.", code="invalid_json_line"
        ) from None
    return given


def _line(service: Service, given: Record) -> Record:
    status, body = service.call_json(given.get("method", "POST"), given["url"], given["body"])
    request_id = service.ids.new("request")
    answer = {"status_code": status, "request_id": request_id, "body": body}
    error = None if status < 400 else body["error"]
    line = {"id": service.ids.new("batch_req"), "custom_id": given["custom_id"]}
    return {**line, "response": answer, "error": error}
