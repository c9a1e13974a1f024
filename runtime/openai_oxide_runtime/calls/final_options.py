"""``FinalRequestOptions``: all that one request is made of, as ``client.request`` takes it.

Subclasses that shape requests (``_prepare_options``) are shown one and give one back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from openai_oxide_runtime.core.sentinels import is_given, not_given

__all__ = ["FinalRequestOptions"]


@dataclass(kw_only=True)
class FinalRequestOptions:
    """One request. What is ``not_given`` is as the client has it."""

    method: str
    url: str
    """A path below the base address, or a whole address."""
    params: Mapping[str, Any] = field(default_factory=dict)
    """Values of the query."""
    headers: Any = not_given
    max_retries: Any = not_given
    timeout: Any = not_given
    files: Any = None
    idempotency_key: str | None = None
    post_parser: Any = not_given
    """A function through which the result goes."""
    follow_redirects: bool | None = None
    content: Any = None
    """The body as it is."""
    json_data: Any = None
    """The body, to be sent as JSON."""
    extra_json: Mapping[str, Any] | None = None
    """Fields to add to ``json_data``."""
    security: Mapping[str, bool] = field(default_factory=dict)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """The options, without those that are not given."""
        del _fields_set
        return cls(**{name: value for name, value in values.items() if is_given(value)})

    model_construct = construct

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """The same options with some of them changed."""
        del deep
        return replace(self, **(update or {}))

    def get_max_retries(self, max_retries: int) -> int:
        """How often this request is sent again, where the client says ``max_retries``."""
        return self.max_retries if is_given(self.max_retries) else max_retries
