"""Operations without an area of their own, served by the shape of their path.

    GET  /things            the list, page by page
    POST /things            makes a record
    GET  /things/{id}       shows it;  POST changes it;  DELETE forgets it
    POST /things/{id}/verb  an action: shows it, with the status that the verb leads to

Collections that nobody can add to (users, audit logs, …) hold a few records from the start. What
fits none of these shapes is answered with an instance of its schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import not_found
from ..paging import page_of
from ..reply import Reply, binary_reply, json_reply, stream_reply, typed_events

if TYPE_CHECKING:
    from ..call import Call
    from ..contract import Contract, Operation
    from ..schemas import Schema, Schemas
    from ..service import Service
    from ..state import Record, Shelf

SEEDS = 3
SAMPLE = b"sample"
"""What a download holds."""
OUTCOMES = {
    "cancel": ("cancelled", "canceled", "cancelling"),
    "archive": ("archived",),
    "pause": ("paused",),
    "resume": ("running", "queued", "in_progress"),
}
FILTERS = {"purpose": "purpose", "model": "model", "name": "name", "status": "status"}
# Fields that answers show under another name than requests use.
ALIASES = {"retention_type": "type"}
FILTERS |= {"filter": "status", "run_id": "run_id", "metadata": "metadata"}


@dataclass(frozen=True, slots=True)
class Shape:
    """What an operation is, and the template of the collection that it works on."""

    kind: str
    collection: str = ""


class Generic:
    """Serves operations by their shape."""

    def __init__(self, contract: Contract) -> None:
        self._paths = {(op.verb, op.path): op for op in contract.operations}
        self._shapes: dict[Operation, Shape] = {}
        self._schemas = contract.schemas

    def serve(self, call: Call, service: Service) -> Any:
        """The answer to a call of any operation."""
        shape = self.shape(call.operation)
        if not service.options.invent:
            self.check_parents(call, service)
        if call.operation.stream and (call.streams or call.operation.answer is None):
            return stream_reply(typed_events(self._events(call, service)))
        return getattr(self, f"_{shape.kind}")(call, service, shape)

    def _events(self, call: Call, service: Service) -> Iterator[dict[str, Any]]:
        """One event of each kind that the operation streams."""
        event = self._schemas.resolve(call.operation.stream["event"])
        for variant in event.get("anyOf") or event.get("oneOf") or [event]:
            yield service.render(variant, call.path)

    # -- what there is -------------------------------------------------------------------------

    def shape(self, operation: Operation) -> Shape:
        """The shape of an operation."""
        found = self._shapes.get(operation)
        if found is None:
            found = self._shapes[operation] = self._classify(operation)
        return found

    def _classify(self, operation: Operation) -> Shape:
        path, verb = operation.path, operation.verb
        parent, _, last = path.rpartition("/")
        if self.is_collection(path):
            return Shape({"GET": "list", "POST": "create"}.get(verb, "other"), path)
        if last.startswith("{"):
            kind = {"GET": "retrieve", "POST": "update", "DELETE": "delete"}[verb]
            return Shape(kind, parent) if self.is_collection(parent) else Shape("other")
        if self._is_action(operation, parent):
            return Shape("action", parent.rpartition("/")[0])
        single = ("GET", path) in self._paths and operation.answer is not None
        return Shape("single", path) if single else Shape("other")

    def _is_action(self, operation: Operation, parent: str) -> bool:
        """A verb below an item, whose answer is the item again."""
        item = self._paths.get(("GET", parent))
        return operation.verb == "POST" and item is not None and item.answer == operation.answer

    def is_collection(self, path: str) -> bool:
        """Whether a path template names a collection."""
        listing = self._paths.get(("GET", path))
        if listing is not None and self._rows(listing) is not None:
            return True
        makes = ("POST", path) in self._paths
        return makes and any(
            other.startswith(f"{path}/{{") and "/" not in other[len(path) + 1 :]
            for _, other in self._paths
        )

    def _rows(self, operation: Operation) -> Schema | None:
        """The schema of a list's items."""
        fields = self._schemas.object(operation.answer)[0] if operation.answer else {}
        rows = self._schemas.resolve(fields.get("data", {}))
        paged = operation.query("limit") or "has_more" in fields or "object" in fields
        items = rows.get("items") if rows.get("type") == "array" and paged else None
        plain = items is not None and self._schemas.resolve(items).get("type") == "string"
        return None if plain else items

    # -- records -------------------------------------------------------------------------------

    def shelf(self, call: Call, service: Service, template: str) -> Shelf:
        """The shelf of a collection, with its first records where nobody can add any."""
        shelf = service.state.shelf(fill_path(template, call.path))
        if not shelf.seeded:
            shelf.seeded = True
            if ("POST", template) not in self._paths:
                self._seed(call, service, shelf, template)
        return shelf

    def _seed(self, call: Call, service: Service, shelf: Shelf, template: str) -> None:
        listing = self._paths.get(("GET", template))
        rows = self._rows(listing) if listing else None
        facts = {k: v for k, v in call.path.items() if f"{{{k}}}" in template}
        for _ in range(SEEDS if rows else 0):
            record = service.render(rows, facts)
            shelf.put(record, str(record.setdefault("id", service.ids.new("row"))))

    def check_parents(self, call: Call, service: Service) -> None:
        """404 unless each object that the path goes through is there."""
        parts = call.operation.path.split("/")
        for at, part in enumerate(parts[:-1]):
            template = "/".join(parts[:at])
            if part.startswith("{") and self.is_collection(template):
                self.record(call, service, template, part[1:-1])

    def record(self, call: Call, service: Service, template: str, name: str) -> Record:
        """The record that a path value names."""
        shelf = self.shelf(call, service, template)
        record = shelf.get(call.path[name])
        if record is None:
            if not service.options.invent:
                kind = name.removesuffix("_id").replace("_", " ")
                raise not_found(kind, call.path[name], name)
            record = shelf.put({**call.path, "id": call.path[name]})
        return record

    def show(self, call: Call, service: Service, shelf: Shelf, record: Record) -> Any:
        """A record in the answer's schema; what had to be added to it is remembered."""
        if shelf.whole and "object" in record:
            return record
        answer = service.render(call.operation.answer, record)
        record.update({name: v for name, v in answer.items() if name not in record})
        return answer

    # -- shapes --------------------------------------------------------------------------------

    def _list(self, call: Call, service: Service, shape: Shape) -> Any:
        shelf = self.shelf(call, service, shape.collection)
        rows = self._rows(call.operation) or {}
        asked = {FILTERS[n]: v for n, v in call.query.items() if n in FILTERS}
        found = [record for record in shelf if _matches(record, asked)]
        page = page_of(call, service.schemas, found)
        if not shelf.whole:
            page["data"] = [service.render(rows, record) for record in page["data"]]
        return page

    def _create(self, call: Call, service: Service, shape: Shape) -> Any:
        shelf = self.shelf(call, service, shape.collection)
        facts = call.facts
        name = self._item_name(shape.collection)
        if isinstance(call.body.get(name), str):
            facts["id"] = call.body[name]
        answer = service.render(call.operation.answer, facts)
        record = {**facts, **answer}
        record["id"] = str(record.get("id") or service.ids.new(name))
        shelf.put(record, str(record.get(name) or record["id"]))
        return answer

    def _item_name(self, collection: str) -> str:
        for verb, path in self._paths:
            parent, _, last = path.rpartition("/")
            if parent == collection and last.startswith("{") and verb != "PUT":
                return last[1:-1]
        return collection.rpartition("/")[2].removesuffix("s") + "_id"

    def _retrieve(self, call: Call, service: Service, shape: Shape) -> Any:
        shelf = self.shelf(call, service, shape.collection)
        record = self.record(call, service, shape.collection, call.operation.names[-1])
        return self.show(call, service, shelf, record)

    def _update(self, call: Call, service: Service, shape: Shape) -> Any:
        shelf = self.shelf(call, service, shape.collection)
        record = self.record(call, service, shape.collection, call.operation.names[-1])
        record.update(call.body)
        return self.show(call, service, shelf, record)

    def _delete(self, call: Call, service: Service, shape: Shape) -> Any:
        name = call.operation.names[-1]
        record = self.record(call, service, shape.collection, name)
        self.shelf(call, service, shape.collection).drop(call.path[name])
        if shape.collection == "/files":
            service.state.blobs.pop(call.path[name])
        facts = {**call.path, "id": record["id"], "deleted": True}
        answer = service.render(call.operation.answer, facts)
        return answer if answer is not None else {"id": record["id"], "deleted": True}

    def _action(self, call: Call, service: Service, shape: Shape) -> Any:
        name = call.operation.names[-1]
        record = self.record(call, service, shape.collection, name)
        shelf = self.shelf(call, service, shape.collection)
        record.update(call.body)
        for status in OUTCOMES.get(call.operation.path.rpartition("/")[2], ()):
            if self._takes(call.operation, service.schemas, "status", status):
                record["status"] = status
                break
        return self.show(call, service, shelf, record)

    def _takes(self, operation: Operation, schemas: Schemas, name: str, value: str) -> bool:
        fields = schemas.object(operation.answer)[0] if operation.answer else {}
        return value in schemas.resolve(fields.get(name, {})).get("enum", ())

    def _single(self, call: Call, service: Service, shape: Shape) -> Any:
        """An object of which there is one: read, written, or forgotten."""
        shelf = service.state.shelf("single")
        key = fill_path(shape.collection, call.path)
        if call.operation.verb == "DELETE":
            shelf.drop(key)
        record = shelf.get(key) or {}
        record = {**record, **call.facts}
        record |= {ALIASES[name]: value for name, value in call.body.items() if name in ALIASES}
        if call.operation.verb == "POST":
            shelf.put(record, key)
        return service.render(call.operation.answer, record)

    def _other(self, call: Call, service: Service, shape: Shape) -> Any:
        answer = service.render(call.operation.answer, call.facts)
        if answer is None and call.operation.answers:
            return binary_reply(SAMPLE, next(iter(call.operation.answers)))
        if answer is None:
            return Reply(call.operation.status)
        return json_reply(answer, call.operation.status)


def fill_path(template: str, values: dict[str, str]) -> str:
    """A path template with its values."""
    for name, value in values.items():
        template = template.replace(f"{{{name}}}", value)
    return template


def _matches(record: Record, asked: dict[str, Any]) -> bool:
    for name, value in asked.items():
        held = record.get(name)
        if isinstance(value, dict):
            if not isinstance(held, dict) or not value.items() <= held.items():
                return False
        elif value is not None and held != value:
            return False
    return True
