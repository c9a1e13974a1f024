"""Lists, page by page: cursors by id, and tokens where the document uses those."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .call import Call
from .errors import invalid
from .schemas import Schemas

TOKEN = "page_"


def page_of(call: Call, schemas: Schemas, records: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The asked page of records (oldest first as given), in the list shape of the operation."""
    assert call.operation.answer is not None
    fields, _ = schemas.object(call.operation.answer)
    if call.operation.query("page"):
        rows, more, token = _by_token(call, records)
    else:
        rows, more = _by_cursor(call, records)
        token = rows[-1].get("id") if rows and more else None
    return _shape(fields, schemas, rows, more, token)


def _shape(
    fields: dict[str, Any], schemas: Schemas, rows: list[Any], more: bool, token: str | None
) -> dict[str, Any]:
    ends = {"first_id": rows[0].get("id"), "last_id": rows[-1].get("id")} if rows else {}
    known = {"data": rows, "has_more": more, "next": token, "next_page": token, **ends}
    body: dict[str, Any] = {}
    for name, schema in fields.items():
        if name in known:
            body[name] = known[name]
        elif name in ("first_id", "last_id"):
            body[name] = None if schemas.nullable(schema) else ""
        elif name == "object":
            target = schemas.resolve(schema)
            body[name] = (target.get("enum") or ["list"])[0]
    return body


def _limit(call: Call) -> int:
    given = call.query.get("limit")
    parameter = call.operation.query("limit")
    default = parameter.schema.get("default", 20) if parameter else 10**6
    limit = default if given is None else given
    if limit < 0:
        raise invalid("'limit' must not be negative.", "limit", "value_below_min")
    return limit


def _by_cursor(call: Call, records: Sequence[dict[str, Any]]) -> tuple[list[Any], bool]:
    rows = list(records)
    if _order(call) == "desc":
        rows.reverse()
    if call.query.get("after"):
        rows = rows[_index(rows, call.query["after"], "after") + 1 :]
    limit = _limit(call)
    if call.query.get("before"):
        rows = rows[: _index(rows, call.query["before"], "before")]
        return rows[-limit:] if limit else [], len(rows) > limit
    return rows[:limit], len(rows) > limit


def _order(call: Call) -> str:
    parameter = call.operation.query("order")
    default = parameter.schema.get("default") if parameter else None
    return str(call.query.get("order") or default or "desc")


def _index(rows: Sequence[dict[str, Any]], identifier: str, name: str) -> int:
    for index, row in enumerate(rows):
        if row.get("id") == identifier:
            return index
    raise invalid(f"'{identifier}' is not in this list.", name, "invalid_cursor")


def _by_token(call: Call, records: Sequence[dict[str, Any]]) -> tuple[list[Any], bool, str | None]:
    token = call.query.get("page") or f"{TOKEN}0"
    start = token.removeprefix(TOKEN)
    if not token.startswith(TOKEN) or not start.isdigit():
        raise invalid("The page token is unknown.", "page", "invalid_cursor")
    first, limit = int(start), _limit(call)
    rows = list(records[first : first + limit])
    more = len(records) > first + limit
    return rows, more, f"{TOKEN}{first + limit}" if more else None
