"""How lists come in pages, by the query parameters and the fields of the response."""

from __future__ import annotations

from .document import Json
from .errors import Problem, problem
from .methods import Method

CURSORS = frozenset(("cursor", "next_cursor", "page_token"))
"""Query parameters that ask for another page, and which no page class sends."""
NEXT = frozenset(("next_cursor", "next_page_token"))
"""Fields of a response that name the next page, and which no page class reads."""
NO_PAGES = "none"
"""In ``[pages]``: a list that has no pages."""


def cursor_page(dotted: str, fields: Json) -> str:
    """The page class of a list whose query has ``after``."""
    if "next" in fields:
        return "NextCursorPage"
    return "ConversationCursorPage" if dotted.startswith("admin.") else "CursorPage"


def unpaged(method: Method, signs: set[str]) -> Problem:
    """A list that no page class fits; ``signs`` are its parameters and fields that say so."""
    what = f"looks like a list in pages ({', '.join(sorted(signs))}), but no page class fits"
    todo = f'name one in spec/names.toml [pages], or "{method.dotted}" = "{NO_PAGES}"'
    return problem(("paths", method.path, method.verb.lower()), f"{what}: {todo}")
