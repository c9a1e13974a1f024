"""``FinalRequestOptions``: all options of one request, for ``client.request``.

The hook ``_prepare_options`` of a subclass gets and returns one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from openai_oxide_runtime.core.sentinels import is_given, not_given

__all__ = ["FinalRequestOptions"]


@dataclass(kw_only=True)
class FinalRequestOptions:
    """One request. Options that are ``not_given`` come from the client."""

    method: str
    url: str
    """A path below the base URL, or a whole URL."""
    params: Mapping[str, object] = field(default_factory=dict)
    """The query parameters."""
    # Any: programs read and change these values without checks of their type.
    headers: Any = not_given
    max_retries: Any = not_given
    timeout: Any = not_given
    files: Any = None
    idempotency_key: str | None = None
    post_parser: Any = not_given
    """A function that is applied to the result."""
    follow_redirects: bool | None = None
    content: Any = None
    """The body, sent as it is."""
    json_data: Any = None
    """The body, sent as JSON."""
    extra_json: Mapping[str, object] | None = None
    """Fields to add to ``json_data``."""
    security: Mapping[str, bool] = field(default_factory=dict)
    deadline: Any = not_given
    hedge: Any = not_given
    first_event_timeout: Any = not_given
    event_timeout: Any = not_given

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """The options; values that are ``not_given`` are left out."""
        del _fields_set
        return cls(**{name: value for name, value in values.items() if is_given(value)})

    model_construct = construct

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """The same options with some of them changed."""
        del deep
        return replace(self, **(update or {}))

    def get_max_retries(self, max_retries: int) -> int:
        """The maximum number of retries; ``max_retries`` is the client's."""
        return self.max_retries if is_given(self.max_retries) else max_retries
