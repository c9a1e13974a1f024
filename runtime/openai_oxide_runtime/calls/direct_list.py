"""Lists at paths that no method stands for: ``client.get_api_list("/new/things", …)``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from openai_oxide_runtime.calls.pagination import PageInfo

__all__ = ["ListCall"]


class ListCall(NamedTuple):
    """The call of a list, which its pages repeat with another cursor."""

    send: Callable[..., Any]
    """Makes one call: verb, path, and what else it takes as keywords."""
    is_async: bool
    path: str
    page: Any
    verb: str
    body: Any
    options: Mapping[str, Any]

    @property
    def params(self) -> Mapping[str, Any]:
        """The values of its query."""
        found: Mapping[str, Any] = self.options.get("params") or {}
        return found

    def _sent(self) -> Any:
        said = {"cast_to": self.page, "body": self.body, "options": self.options}
        return self.send(self.verb.upper(), self.path, **said)

    def first(self) -> Any:
        """The page that this call is answered by."""
        return self._known(self._sent())

    async def first_later(self) -> Any:
        """The page that this call is answered by."""
        return self._known(await self._sent())

    def _known(self, page: Any) -> Any:
        page._came_from(self)
        return page

    def again(self, info: PageInfo) -> Any:
        """The same call for another page."""
        options = {**self.options, "params": {**self.params, **info.params}}
        call = self._replace(options=options)
        return call.first_later() if self.is_async else call.first()
