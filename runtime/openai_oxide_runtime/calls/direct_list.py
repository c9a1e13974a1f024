"""Lists at paths that no method covers: ``client.get_api_list("/new/things", …)``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from openai_oxide_runtime.calls.pagination import PageInfo

__all__ = ["ListCall"]


class ListCall(NamedTuple):
    """The call of a list. The following pages repeat it with another cursor."""

    # Any: a page of the program's class, which an async client returns in a coroutine.
    send: Callable[..., Any]
    """Makes one call; takes the method, the path, and keyword arguments."""
    is_async: bool
    path: str
    page: object
    verb: str
    body: object
    options: Mapping[str, Any]

    @property
    def params(self) -> Mapping[str, object]:
        """The query parameters."""
        return self.options.get("params") or {}

    def _send(self) -> Any:
        arguments = {"cast_to": self.page, "body": self.body, "options": self.options}
        return self.send(self.verb.upper(), self.path, **arguments)

    def first(self) -> Any:
        """Make the call; the page that it returns."""
        return self._with_call(self._send())

    async def async_first(self) -> Any:
        """Make the call; the page that it returns."""
        return self._with_call(await self._send())

    def _with_call(self, page: Any) -> Any:
        page._came_from(self)
        return page

    def again(self, info: PageInfo) -> Any:
        """The same call for another page."""
        options = {**self.options, "params": {**self.params, **info.params}}
        call = self._replace(options=options)
        return call.async_first() if self.is_async else call.first()
