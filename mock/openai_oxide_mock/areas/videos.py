"""Videos: queued, made while one looks, and downloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..reply import Reply, binary_reply
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record

VIDEOS = "/videos"
FILM = bytes.fromhex("00000018667479706d703432000000006d70343269736f6d")
VARIANTS = {"video": "video/mp4", "thumbnail": "image/webp", "spritesheet": "image/jpeg"}


@serves("POST /videos", "POST /videos/edits", "POST /videos/extensions")
def create(call: Call, service: Service) -> Any:
    """Order a video."""
    return _order(call, service)


@serves("POST /videos/{video_id}/remix")
def remix(call: Call, service: Service) -> Any:
    """Order a new video from an old one."""
    service.generic.check_parents(call, service)
    return {**_order(call, service), "remixed_from_video_id": call.path["video_id"]}


def _order(call: Call, service: Service) -> Record:
    facts = {**call.body, "status": "queued", "progress": 0, "completed_at": None}
    facts |= {"error": None, "expires_at": None, "remixed_from_video_id": None}
    record = service.render(service.schemas.named("VideoResource"), facts)
    return service.state.whole(VIDEOS).put(record)


@serves("GET /videos/{video_id}")
def retrieve(call: Call, service: Service) -> Any:
    """A video; each look brings it further."""
    record = service.generic.record(call, service, VIDEOS, "video_id")
    if "object" not in record:
        record |= service.render(call.operation.answer, record)
    if record["status"] == "queued" and service.options.polls > 1:
        record |= {"status": "in_progress", "progress": 50}
    else:
        record |= {"status": "completed", "progress": 100, "completed_at": service.now()}
    return record


@serves("GET /videos/{video_id}/content")
def content(call: Call, service: Service) -> Reply:
    """The bytes of a video, or of a picture of it."""
    service.generic.record(call, service, VIDEOS, "video_id")
    return binary_reply(FILM, VARIANTS.get(call.query.get("variant", "video"), "video/mp4"))
