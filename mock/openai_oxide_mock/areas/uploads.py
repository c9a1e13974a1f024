"""Uploads in parts: the parts joined in the given order become a file."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from ..errors import invalid
from ..validate import Upload
from . import files
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record

UPLOADS = "/uploads"
HOUR = 3600


@serves("POST /uploads")
def create(call: Call, service: Service) -> Any:
    """Begin an upload."""
    record: Record = {
        "id": service.ids.new("upload"),
        "object": "upload",
        "bytes": call.body["bytes"],
        "created_at": service.now(),
        "filename": call.body["filename"],
        "purpose": call.body["purpose"],
        "status": "pending",
        "expires_at": service.now() + HOUR,
        "file": None,
    }
    service.state.shelf("expiry").put({"after": call.body.get("expires_after")}, record["id"])
    return service.state.whole(UPLOADS).put(record)


@serves("POST /uploads/{upload_id}/parts")
def add_part(call: Call, service: Service) -> Any:
    """Add a part."""
    record = _pending(call, service)
    data = call.body["data"]
    part = {
        "id": service.ids.new("upload.part"),
        "object": "upload.part",
        "created_at": service.now(),
        "upload_id": record["id"],
    }
    service.state.blobs[part["id"]] = data.data if isinstance(data, Upload) else data.encode()
    return service.state.shelf(f"{UPLOADS}/{record['id']}/parts").put(part)


@serves("POST /uploads/{upload_id}/complete")
def complete(call: Call, service: Service) -> Any:
    """Join the parts into a file, if they are what was announced."""
    record = _pending(call, service)
    data = _joined(call, service, record["id"])
    if not service.options.invent:
        _check(call, record, data)
    expiry = service.state.shelf("expiry").get(record["id"]) or {}
    name, purpose = record["filename"], record["purpose"]
    record["file"] = files.keep(service, name, data, purpose, expiry.get("after"))
    record["status"] = "completed"
    return record


def _check(call: Call, record: Record, data: bytes) -> None:
    """The joined parts must be what was announced."""
    if len(data) != record["bytes"]:
        raise invalid(f"{record['bytes']} bytes were announced, {len(data)} came.", "part_ids")
    md5 = call.body.get("md5")
    if md5 and md5 != hashlib.md5(data, usedforsecurity=False).hexdigest():
        raise invalid("The checksum of the joined parts differs.", "md5", "invalid_value")


@serves("POST /uploads/{upload_id}/cancel")
def cancel(call: Call, service: Service) -> Any:
    """Give an upload up."""
    record = _pending(call, service)
    record["status"] = "cancelled"
    return record


def _pending(call: Call, service: Service) -> Record:
    shelf = service.state.whole(UPLOADS)
    record = shelf.get(call.path["upload_id"])
    if record is None:
        record = service.generic.record(call, service, UPLOADS, "upload_id")
        record = shelf.put(service.render(service.schemas.named("Upload"), record))
        record |= {"status": "pending", "purpose": "assistants", "file": None}
    if record["status"] != "pending":
        raise invalid(f"The upload is {record['status']} already.", "upload_id")
    return record


def _joined(call: Call, service: Service, upload_id: str) -> bytes:
    shelf = service.state.shelf(f"{UPLOADS}/{upload_id}/parts")
    data = b""
    for part_id in call.body["part_ids"]:
        if part_id not in shelf and not service.options.invent:
            raise invalid(f"'{part_id}' is no part of this upload.", "part_ids", "invalid_value")
        data += service.state.blobs.get(part_id, b"")
    return data
