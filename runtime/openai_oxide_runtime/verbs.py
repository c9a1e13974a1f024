"""Calls to paths below the base address that no method stands for, typed by ``cast_to``.

    client.post("/new/thing", body={"a": 1}, cast_to=dict[str, object])

``cast_to`` is a model, a plain type, a container of them, ``httpx.Response``, or None. ``options``
holds headers, params, timeout, max_retries, idempotency_key and what else any call takes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Literal, TypeVar, overload

__all__ = ["AsyncVerbs", "SyncVerbs"]

T = TypeVar("T")
S = TypeVar("S")
Options = Mapping[str, Any]


class SyncVerbs:
    """The verbs of a blocking client."""

    def _ask(self, verb: str, path: str, **said: Any) -> Any:
        raise NotImplementedError

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: Options | None = ...,
        stream: Literal[False] = ...,
    ) -> T: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        options: Options | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    @overload
    def get(self, path: str, *, cast_to: Any = ..., **said: Any) -> Any: ...
    def get(self, path: str, *, cast_to: Any = object, **said: Any) -> Any:
        """``GET`` a path; the answer comes back as ``cast_to``."""
        return self._ask("GET", path, cast_to=cast_to, **said)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: Options | None = ...,
        stream: Literal[False] = ...,
    ) -> T: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: Options | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    @overload
    def post(self, path: str, *, cast_to: Any = ..., **said: Any) -> Any: ...
    def post(self, path: str, *, cast_to: Any = object, **said: Any) -> Any:
        """``POST`` to a path; the answer comes back as ``cast_to``.

        ``body`` is sent as JSON, or with ``files`` as a form; ``content`` is sent as it is. With
        ``stream=True`` the answer is a stream of ``stream_cls``.
        """
        return self._ask("POST", path, cast_to=cast_to, **said)

    def put(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Options | None = None,
    ) -> Any:
        """``PUT`` a path; see ``post``."""
        said = {"body": body, "content": content, "files": files, "options": options}
        return self._ask("PUT", path, cast_to=cast_to, **said)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Options | None = None,
    ) -> Any:
        """``PATCH`` a path; see ``post``."""
        said = {"body": body, "content": content, "files": files, "options": options}
        return self._ask("PATCH", path, cast_to=cast_to, **said)

    def delete(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        options: Options | None = None,
    ) -> Any:
        """``DELETE`` a path; see ``post``."""
        said = {"body": body, "content": content, "options": options}
        return self._ask("DELETE", path, cast_to=cast_to, **said)


class AsyncVerbs:
    """The verbs of an asynchronous client."""

    def _ask(self, verb: str, path: str, **said: Any) -> Any:
        raise NotImplementedError

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: Options | None = ...,
        stream: Literal[False] = ...,
    ) -> Awaitable[T]: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        options: Options | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> Awaitable[S]: ...
    @overload
    def get(self, path: str, *, cast_to: Any = ..., **said: Any) -> Awaitable[Any]: ...
    def get(self, path: str, *, cast_to: Any = object, **said: Any) -> Any:
        """``GET`` a path; the answer comes back as ``cast_to``."""
        return self._ask("GET", path, cast_to=cast_to, **said)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: Options | None = ...,
        stream: Literal[False] = ...,
    ) -> Awaitable[T]: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: Options | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> Awaitable[S]: ...
    @overload
    def post(self, path: str, *, cast_to: Any = ..., **said: Any) -> Awaitable[Any]: ...
    def post(self, path: str, *, cast_to: Any = object, **said: Any) -> Any:
        """``POST`` to a path; the answer comes back as ``cast_to``.

        ``body`` is sent as JSON, or with ``files`` as a form; ``content`` is sent as it is. With
        ``stream=True`` the answer is a stream of ``stream_cls``.
        """
        return self._ask("POST", path, cast_to=cast_to, **said)

    def put(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Options | None = None,
    ) -> Awaitable[Any]:
        """``PUT`` a path; see ``post``."""
        said = {"body": body, "content": content, "files": files, "options": options}
        return self._ask("PUT", path, cast_to=cast_to, **said)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Options | None = None,
    ) -> Awaitable[Any]:
        """``PATCH`` a path; see ``post``."""
        said = {"body": body, "content": content, "files": files, "options": options}
        return self._ask("PATCH", path, cast_to=cast_to, **said)

    def delete(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        options: Options | None = None,
    ) -> Awaitable[Any]:
        """``DELETE`` a path; see ``post``."""
        said = {"body": body, "content": content, "options": options}
        return self._ask("DELETE", path, cast_to=cast_to, **said)
