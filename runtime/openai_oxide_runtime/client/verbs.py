"""Calls to paths below the base address that no method stands for, typed by ``cast_to``.

    client.post("/new/thing", body={"a": 1}, cast_to=dict[str, object])

``cast_to`` is a model, a plain type, a container of them, ``httpx.Response``, or None. The
other colour is in async_verbs.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, overload

if TYPE_CHECKING:
    from openai_oxide_runtime.http.timeouts import Timeout

__all__ = ["PathOptions", "SyncVerbs"]

T = TypeVar("T")
S = TypeVar("S")


class PathOptions(TypedDict, total=False):
    """What such a call may say of its request beside the body."""

    headers: Mapping[str, Any]
    """Headers to add, replace or, with ``omit``, leave out."""
    params: Mapping[str, Any]
    """Values of the query."""
    timeout: float | Timeout | None
    """Seconds for each phase of the request, or a ``Timeout``; None waits for ever."""
    max_retries: int
    """How often a failed request is sent again."""
    idempotency_key: str
    """A key of your own for the ``Idempotency-Key`` header; one is made otherwise."""
    extra_json: Mapping[str, Any]
    """Fields to add to the body."""
    follow_redirects: bool
    """Whether redirects are followed; else they are errors."""
    deadline: float | None
    """Seconds for the whole call: retries, waiting and reading included."""
    hedge: Any
    """When to send the request a second time because its answer is late; None never."""


class SyncVerbs:
    """The verbs of a blocking client."""

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
        cast_to: Any = ...,
        options: PathOptions | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        options: PathOptions | None = ...,
        stream: bool = ...,
        stream_cls: Any = ...,
    ) -> Any: ...
    def get(
        self,
        path: str,
        *,
        cast_to: Any = object,
        options: PathOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """``GET`` a path; the answer comes back as ``cast_to``."""
        arguments = {"options": options, "stream": stream, "stream_cls": stream_cls}
        return self._send("GET", path, cast_to=cast_to, **arguments)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: PathOptions | None = ...,
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
        options: PathOptions | None = ...,
        stream: Literal[True],
        stream_cls: type[S],
    ) -> S: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: PathOptions | None = ...,
        stream: bool = ...,
        stream_cls: Any = ...,
    ) -> Any: ...
    def post(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: PathOptions | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """``POST`` to a path; the answer comes back as ``cast_to``.

        ``body`` is sent as JSON, or with ``files`` as a form; ``content`` is sent as it is. With
        ``stream=True`` the answer is a stream of ``stream_cls``.
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
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: PathOptions | None = None,
    ) -> Any:
        """``PUT`` a path; see ``post``."""
        arguments = {"body": body, "content": content, "files": files, "options": options}
        return self._send("PUT", path, cast_to=cast_to, **arguments)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: PathOptions | None = None,
    ) -> Any:
        """``PATCH`` a path; see ``post``."""
        arguments = {"body": body, "content": content, "files": files, "options": options}
        return self._send("PATCH", path, cast_to=cast_to, **arguments)

    def delete(
        self,
        path: str,
        *,
        cast_to: Any = object,
        body: Any = None,
        content: Any = None,
        options: PathOptions | None = None,
    ) -> Any:
        """``DELETE`` a path; see ``post``."""
        arguments = {"body": body, "content": content, "options": options}
        return self._send("DELETE", path, cast_to=cast_to, **arguments)
