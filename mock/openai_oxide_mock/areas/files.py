"""Files: uploaded bytes come back identical."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import invalid
from ..reply import Reply, binary_reply
from ..validate import Upload
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record

FILES = "/files"
CONTAINER_FILES = "/containers/{container_id}/files"


@serves("POST /files")
def create(call: Call, service: Service) -> Any:
    """Keep an uploaded file."""
    upload = call.body["file"]
    if not isinstance(upload, Upload):
        raise invalid("'file' must be a file part with a filename.", "file", "invalid_type")
    expiry = call.body.get("expires_after")
    return keep(service, upload.filename, upload.data, call.body["purpose"], expiry)


def keep(
    service: Service,
    filename: str,
    data: bytes,
    purpose: str,
    expires_after: dict[str, Any] | None = None,
) -> Record:
    """Put a file on the shelf, with its bytes."""
    now = service.now()
    record: Record = {
        "id": service.ids.new("file"),
        "object": "file",
        "bytes": len(data),
        "created_at": now,
        "filename": filename,
        "purpose": purpose,
        "status": "processed",
    }
    if expires_after:
        record["expires_at"] = now + int(expires_after["seconds"])
    service.state.blobs[record["id"]] = data
    return service.state.whole(FILES).put(record)


@serves("GET /files/{file_id}/content")
def content(call: Call, service: Service) -> Reply:
    """The bytes of a file."""
    record = service.generic.record(call, service, FILES, "file_id")
    return binary_reply(service.state.blobs.get(record["id"], b"sample"))


@serves("POST /containers/{container_id}/files")
def create_in_container(call: Call, service: Service) -> Any:
    """Put a file into a container, from bytes or from a file that is there already."""
    service.generic.check_parents(call, service)
    name, data = _source(call, service)
    record: Record = {
        "id": service.ids.new("cfile"),
        "object": "container.file",
        "bytes": len(data),
        "container_id": call.path["container_id"],
        "created_at": service.now(),
        "path": f"/mnt/data/{name}",
        "source": "user",
    }
    service.state.blobs[record["id"]] = data
    shelf = f"/containers/{call.path['container_id']}/files"
    return service.state.whole(shelf).put(record)


def _source(call: Call, service: Service) -> tuple[str, bytes]:
    upload = call.body.get("file")
    if isinstance(upload, Upload):
        return upload.filename, upload.data
    source = service.state.shelf(FILES).get(str(call.body.get("file_id")))
    if source is None and service.options.invent:
        return "sample.txt", b"sample"
    if source is None:
        raise invalid("Give 'file' or the id of a file that exists.", "file_id", "invalid_value")
    return source["filename"], service.state.blobs[source["id"]]


@serves("GET /containers/{container_id}/files/{file_id}/content")
def container_content(call: Call, service: Service) -> Reply:
    """The bytes of a file in a container."""
    service.generic.check_parents(call, service)
    record = service.generic.record(call, service, CONTAINER_FILES, "file_id")
    return binary_reply(service.state.blobs.get(record["id"], b"sample"))


@serves("GET /skills/{skill_id}/content", "GET /skills/{skill_id}/versions/{version}/content")
def skill_content(call: Call, service: Service) -> Reply:
    """A skill as an archive; an empty one, since nothing is unpacked here."""
    service.generic.check_parents(call, service)
    return binary_reply(b"PK\x05\x06" + bytes(18), "application/zip")
