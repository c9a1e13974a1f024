# Written from async_verbs.py by `make generate`: do not edit.
"""Calls to paths below the base URL that no method covers, typed by ``cast_to``.

    client.post("/new/thing", body={"a": 1}, cast_to=dict[str, object])

``cast_to`` is a model, a plain type, a container of them, ``httpx.Response``, or None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

if TYPE_CHECKING:
    from openai_oxide_runtime.client.path_options import PathOptions

__all__ = ["SyncVerbs"]

T = TypeVar("T")
S = TypeVar("S")


class SyncVerbs:
    """The HTTP methods of a sync client."""

    def _send(self, verb: str, path: str, **options: Any) -> Any:
        raise NotImplementedError

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: PathOptions | None = ...,
        stream: Literal[False] = ...,
    ) -> T: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: object = ...,
        options: PathOptions | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: object = ...,
        options: PathOptions | None = ...,
        stream: bool = ...,
        stream_cls: object = ...,
    ) -> Any: ...
    def get(
        self,
        path: str,
        *,
        cast_to: object = object,
        options: PathOptions | None = None,
        stream: bool = False,
        stream_cls: object = None,
    ) -> Any:
        """``GET`` a path; the response is returned as ``cast_to``."""
        arguments = {"options": options, "stream": stream, "stream_cls": stream_cls}
        return self._send("GET", path, cast_to=cast_to, **arguments)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = ...,
        content: object = ...,
        files: object = ...,
        options: PathOptions | None = ...,
        stream: Literal[False] = ...,
    ) -> T: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: object = ...,
        body: object = ...,
        content: object = ...,
        files: object = ...,
        options: PathOptions | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: object = ...,
        body: object = ...,
        content: object = ...,
        files: object = ...,
        options: PathOptions | None = ...,
        stream: bool = ...,
        stream_cls: object = ...,
    ) -> Any: ...
    def post(
        self,
        path: str,
        *,
        cast_to: object = object,
        body: object = None,
        content: object = None,
        files: object = None,
        options: PathOptions | None = None,
        stream: bool = False,
        stream_cls: object = None,
    ) -> Any:
        """``POST`` to a path; the response is returned as ``cast_to``.

        ``body`` is sent as JSON, or with ``files`` as a form; ``content`` is sent as it is. With
        ``stream=True`` the response is a ``stream_cls``, such as ``Stream[Event]``.
        """
        arguments = {
            "body": body,
            "content": content,
            "files": files,
            "options": options,
            "stream": stream,
            "stream_cls": stream_cls,
        }
        return self._send("POST", path, cast_to=cast_to, **arguments)

    def put(
        self,
        path: str,
        *,
        cast_to: object = object,
        body: object = None,
        content: object = None,
        files: object = None,
        options: PathOptions | None = None,
    ) -> Any:
        """``PUT`` a path; see ``post``."""
        arguments = {"body": body, "content": content, "files": files, "options": options}
        return self._send("PUT", path, cast_to=cast_to, **arguments)

    def patch(
        self,
        path: str,
        *,
        cast_to: object = object,
        body: object = None,
        content: object = None,
        files: object = None,
        options: PathOptions | None = None,
    ) -> Any:
        """``PATCH`` a path; see ``post``."""
        arguments = {"body": body, "content": content, "files": files, "options": options}
        return self._send("PATCH", path, cast_to=cast_to, **arguments)

    def delete(
        self,
        path: str,
        *,
        cast_to: object = object,
        body: object = None,
        content: object = None,
        options: PathOptions | None = None,
    ) -> Any:
        """``DELETE`` a path; see ``post``."""
        arguments = {"body": body, "content": content, "options": options}
        return self._send("DELETE", path, cast_to=cast_to, **arguments)
