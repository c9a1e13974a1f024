"""Conversations and their items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..items import conversation_item
from ..paging import page_of
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record, Shelf

CONVERSATIONS = "/conversations"
ITEMS = "/conversations/{conversation_id}/items"


@serves("POST /conversations")
def create(call: Call, service: Service) -> Any:
    """Begin a conversation, with items if given."""
    record: Record = {
        "id": service.ids.new("conversation"),
        "object": "conversation",
        "created_at": service.now(),
        "metadata": call.body.get("metadata") or {},
    }
    service.state.whole(CONVERSATIONS).put(record)
    append(service, record["id"], call.body.get("items") or [])
    return record


def items_of(service: Service, conversation: str) -> Shelf:
    """The items of a conversation."""
    return service.state.whole(f"{CONVERSATIONS}/{conversation}/items")


def append(service: Service, conversation: str, items: list[Record]) -> list[Record]:
    """Add items in the shape in which a conversation shows them."""
    shelf = items_of(service, conversation)
    shaped = [conversation_item(item, service.ids) for item in items]
    return [shelf.put(item) for item in shaped]


@serves("POST /conversations/{conversation_id}/items")
def add_items(call: Call, service: Service) -> Any:
    """Add items; the answer lists them."""
    service.generic.check_parents(call, service)
    added = append(service, call.path["conversation_id"], call.body["items"])
    return _listed(added)


def _listed(rows: list[Record]) -> Record:
    first, last = (rows[0]["id"], rows[-1]["id"]) if rows else ("", "")
    return {
        "object": "list",
        "data": rows,
        "has_more": False,
        "first_id": first,
        "last_id": last,
    }


@serves("GET /conversations/{conversation_id}/items")
def list_items(call: Call, service: Service) -> Any:
    """The items, page by page."""
    service.generic.check_parents(call, service)
    rows = list(items_of(service, call.path["conversation_id"]))
    return page_of(call, service.schemas, rows)


@serves("GET /conversations/{conversation_id}/items/{item_id}")
def retrieve_item(call: Call, service: Service) -> Any:
    """One item."""
    service.generic.check_parents(call, service)
    record = service.generic.record(call, service, ITEMS, "item_id")
    return record if "type" in record else service.render(call.operation.answer, record)


@serves("DELETE /conversations/{conversation_id}/items/{item_id}")
def delete_item(call: Call, service: Service) -> Any:
    """Remove an item; the answer is the conversation."""
    service.generic.check_parents(call, service)
    record = service.generic.record(call, service, ITEMS, "item_id")
    items_of(service, call.path["conversation_id"]).drop(record["id"])
    conversation = service.generic.record(call, service, CONVERSATIONS, "conversation_id")
    return service.render(call.operation.answer, conversation)
