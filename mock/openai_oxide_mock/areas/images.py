"""Images: one small picture, as often as asked, and as a stream of partial ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..reply import stream_reply, typed_events
from ..synthesise import PIXEL
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record

LOOK = {"size": "1024x1024", "quality": "low", "background": "opaque", "output_format": "png"}
USAGE = {
    "input_tokens": 1,
    "output_tokens": 1,
    "total_tokens": 2,
    "input_tokens_details": {"text_tokens": 1, "image_tokens": 0},
    "output_tokens_details": {"text_tokens": 0, "image_tokens": 1},
}


@serves("POST /images/generations", "POST /images/edits", "POST /images/variations")
def create(call: Call, service: Service) -> Any:
    """Draw, edit or vary."""
    if call.streams:
        kind = "image_edit" if call.operation.path.endswith("edits") else "image_generation"
        return stream_reply(typed_events(_events(call.body, kind, service.now())))
    count = call.body.get("n") or 1
    as_url = call.body.get("response_format") == "url"
    one = {"url": "https://example.com/sample.png"} if as_url else {"b64_json": PIXEL}
    return {"created": service.now(), "data": [dict(one) for _ in range(count)], "usage": USAGE}


def _events(body: Record, kind: str, now: int) -> Iterator[Record]:
    look = {name: _known(body.get(name), default) for name, default in LOOK.items()}
    common = {"b64_json": PIXEL, "created_at": now, **look}
    for index in range(body.get("partial_images") or 0):
        yield {"type": f"{kind}.partial_image", **common, "partial_image_index": index}
    yield {"type": f"{kind}.completed", **common, "usage": USAGE}


def _known(given: str | None, default: str) -> str:
    return default if given in (None, "auto", "standard", "hd") else given
