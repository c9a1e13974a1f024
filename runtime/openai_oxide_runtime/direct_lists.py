"""Lists at paths that no method stands for: ``client.get_api_list("/new/things", …)``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .pagination import PageInfo

__all__ = ["ListCall"]


class ListCall(NamedTuple):
    """The call of a list, which its pages repeat with another cursor."""

    client: Any
    path: str
    page: Any
    said: Mapping[str, Any]

    @property
    def params(self) -> Mapping[str, Any]:
        """The values of its query."""
        found: Mapping[str, Any] = (self.said.get("options") or {}).get("params") or {}
        return found

    def _ask(self) -> Any:
        said = dict(self.said)
        verb = said.pop("method", "get").upper()
        return self.client._ask(verb, self.path, cast_to=self.page, **said)

    def first(self) -> Any:
        """The page that this call is answered by."""
        return self._known(self._ask())

    async def first_later(self) -> Any:
        """The page that this call is answered by."""
        return self._known(await self._ask())

    def _known(self, page: Any) -> Any:
        page._came_from(self)
        return page

    def again(self, info: PageInfo) -> Any:
        """The same call for another page."""
        options = dict(self.said.get("options") or {})
        options["params"] = {**self.params, **info.params}
        call = self._replace(said={**self.said, "options": options})
        return call.first() if self.client._colour == "Sync" else call.first_later()
