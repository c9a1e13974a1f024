"""Where in the document the schemas of the normalised one come from."""

from __future__ import annotations

import re

from .document import Json, operations
from .errors import Place

_STEPS = {".": "properties", "|": "anyOf"}


class Places:
    """Finds the place of a schema by its key: ``Response.usage`` is in ``Response``."""

    def __init__(self, contract: Json) -> None:
        self._schemas = contract["components"]["schemas"]
        self._operations: dict[str, Place] = {
            name: ("paths", path, verb)
            for verb, path, operation in operations(contract)
            for name in (operation["operationId"], f"{verb.upper()} {path}")
        }

    def of(self, key: str) -> Place:
        """The place of a schema, or of the operation that it is a part of."""
        root = max(
            (schema for schema in self._schemas if _is_in(key, schema)), key=len, default=None
        )
        if root is not None:
            return ("components", "schemas", root, *_steps(key.removeprefix(root)))
        holder = max((one for one in self._operations if _is_in(key, one)), key=len, default=None)
        return self._operations[holder] if holder is not None else ("components", "schemas", key)


def _is_in(key: str, root: str) -> bool:
    return key == root or (key.startswith(root) and key[len(root)] in ".|['")


def _steps(rest: str) -> Place:
    steps: list[str] = []
    for mark, name in re.findall(r"([.|])([^.|\[']*)|\[\]", rest):
        steps += [_STEPS[mark], name] if mark else ["items"]
    return tuple(steps)
