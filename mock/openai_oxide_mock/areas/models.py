"""The models that there are; any fine-tuned name is one too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import ApiError
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Shelf

MODELS = "/models"
NAMES = [
    "gpt-5",
    "gpt-5-mini",
    "gpt-4.1",
    "gpt-4.1-mini",
    "gpt-4o",
    "gpt-4o-mini",
    "o3",
    "o4-mini",
    "gpt-3.5-turbo-instruct",
    "gpt-realtime",
    "gpt-image-1",
    "gpt-4o-mini-tts",
    "gpt-4o-transcribe",
    "whisper-1",
    "sora-2",
    "omni-moderation-latest",
    "text-embedding-3-small",
    "text-embedding-3-large",
]
BIRTH = 1_700_000_000


def _shelf(service: Service) -> Shelf:
    shelf = service.state.whole(MODELS)
    if not shelf.seeded:
        shelf.seeded = True
        for at, name in enumerate(NAMES):
            shelf.put({"id": name, "object": "model", "created": BIRTH + at, "owned_by": "system"})
    return shelf


@serves("GET /models")
def list_models(call: Call, service: Service) -> Any:
    """All models."""
    return {"object": "list", "data": list(_shelf(service))}


@serves("GET /models/{model}")
def retrieve(call: Call, service: Service) -> Any:
    """One model."""
    name = call.path["model"]
    record = _shelf(service).get(name)
    if record is None and (name.startswith("ft:") or service.options.invent):
        record = {"id": name, "object": "model", "created": BIRTH, "owned_by": "user"}
    if record is None:
        raise _missing(name)
    return record


@serves("DELETE /models/{model}")
def delete(call: Call, service: Service) -> Any:
    """Delete a fine-tuned model."""
    name = call.path["model"]
    if not name.startswith("ft:") and name not in _shelf(service) and not service.options.invent:
        raise _missing(name)
    _shelf(service).drop(name)
    return {"id": name, "object": "model", "deleted": True}


def _missing(name: str) -> ApiError:
    return ApiError(404, f"There is no model '{name}'.", param="model", code="model_not_found")
