"""Pages of lists: iterate over one to get all items, or fetch page by page.

    for job in client.fine_tuning.jobs.list(limit=20): …          # every job there is
    page = client.fine_tuning.jobs.list(); page.get_next_page()   # by hand

A page refers to the call that returned it. The next page is the same call with another cursor:

    CursorPage               after = the last item's id
    ConversationCursorPage   after = last_id
    NextCursorPage           after = next
    TokenPage                page = next
    Page                     there is only one

A list ends where the server says so, at an empty page, or when a cursor is repeated.
"""

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import suppress
from functools import cache
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeVar

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.operations.operation import Operation

__all__ = [
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncTokenPage",
    "BaseAsyncPage",
    "BasePage",
    "BaseSyncPage",
    "PageInfo",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "SyncTokenPage",
]

T = TypeVar("T")
P = TypeVar("P")


class PageInfo(NamedTuple):
    """The difference of the call for the next page: here always in the query."""

    params: dict[str, Any]
    url: Any = None
    json: Any = None


class PageCall(NamedTuple):
    """The call that returned a page."""

    paginate: Callable[..., Any]
    operation: Operation
    params: dict[str, Any]
    path: tuple[Any, ...]

    def again(self, info: PageInfo) -> Any:
        """The same call for another page."""
        return self.paginate(self.operation, {**self.params, **info.params}, *self.path)


class BasePage(Model, Generic[T]):
    """One page of a list."""

    __slots__ = ("__page_call__",)
    _cursor: ClassVar[str] = "after"

    data: list[T]
    object: str

    def _get_page_items(self) -> list[T]:
        return self.data if isinstance(self.data, list) else []

    def _next_cursor(self) -> str | None:
        return None

    def next_page_info(self) -> PageInfo | None:
        """The parameters of the next page; None if there is none."""
        cursor = self._next_cursor()
        call = self._call
        if not _is_cursor(cursor) or (call and call.params.get(self._cursor) == cursor):
            return None
        return PageInfo({self._cursor: cursor})

    def has_next_page(self) -> bool:
        """Whether there is another page."""
        if not self._get_page_items() or getattr(self, "has_more", None) is False:
            return False
        return self.next_page_info() is not None

    @property
    def _call(self) -> Any:
        return getattr(self, "__page_call__", None)

    def _with_origin(self, copy: Any) -> Any:
        if self._call is not None:
            copy._came_from(self._call)
        return super()._with_origin(copy)

    def _came_from(self, call: Any) -> None:
        object.__setattr__(self, "__page_call__", call)

    def _fetch(self) -> Any:
        info, call = self.next_page_info(), self._call
        if info is None:
            raise RuntimeError("this is the last page: check has_next_page() first")
        if call is None:
            raise RuntimeError(
                "this page was not returned by a client, which could fetch the next one"
            )
        return call.again(info)


class BaseSyncPage(BasePage[T], Generic[T]):
    """A page of a sync client; its iteration goes on to the following pages."""

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        for page in self.iter_pages():
            yield from page._get_page_items()

    def iter_pages(self) -> Iterator[Self]:
        """This page and those after it."""
        page, cursors = self, _Cursors()
        yield page
        while cursors.has_next(page):
            page = page.get_next_page()
            yield page

    def get_next_page(self) -> Self:
        """The next page."""
        page: Self = self._fetch()
        return page


class BaseAsyncPage(BasePage[T], Generic[T]):
    """A page of an async client; its iteration goes on to the following pages."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and those after it."""
        page, cursors = self, _Cursors()
        yield page
        while cursors.has_next(page):
            page = await page.get_next_page()
            yield page

    async def get_next_page(self) -> Self:
        """The next page."""
        page: Self = await self._fetch()
        return page


class _Cursors:
    """The cursors of one iteration: if the server repeats one, it would never end."""

    def __init__(self) -> None:
        self._cursors: set[str] = set()

    def has_next(self, page: BasePage[Any]) -> bool:
        info = page.next_page_info() if page.has_next_page() else None
        cursors = {str(cursor) for cursor in info.params.values()} if info else set()
        fresh = bool(cursors - self._cursors)
        self._cursors |= cursors
        return fresh


def _is_cursor(value: Any) -> bool:
    """Whether the cursor of a server can be sent in a query."""
    if not value or not isinstance(value, str | int):
        return False
    with suppress(UnicodeEncodeError):
        return bool(str(value).encode())
    return False


def _last_id(items: list[Any]) -> str | None:
    return getattr(items[-1], "id", None) if items else None


class SyncPage(BaseSyncPage[T], Generic[T]):
    """A list of a single page."""


class AsyncPage(BaseAsyncPage[T], Generic[T]):
    """A list of a single page."""


class SyncCursorPage(BaseSyncPage[T], Generic[T]):
    """A page; the next one starts after the id of its last item."""

    has_more: bool | None = None

    def _next_cursor(self) -> str | None:
        return _last_id(self._get_page_items())


class AsyncCursorPage(BaseAsyncPage[T], Generic[T]):
    """A page; the next one starts after the id of its last item."""

    has_more: bool | None = None

    def _next_cursor(self) -> str | None:
        return _last_id(self._get_page_items())


class SyncConversationCursorPage(BaseSyncPage[T], Generic[T]):
    """A page with the id of its last item, after which the next one starts."""

    has_more: bool | None = None
    last_id: str | None = None

    def _next_cursor(self) -> str | None:
        return self.last_id


class AsyncConversationCursorPage(BaseAsyncPage[T], Generic[T]):
    """A page with the id of its last item, after which the next one starts."""

    has_more: bool | None = None
    last_id: str | None = None

    def _next_cursor(self) -> str | None:
        return self.last_id


class SyncNextCursorPage(BaseSyncPage[T], Generic[T]):
    """A page with the cursor of the next one."""

    has_more: bool | None = None
    next: str | None = None

    def _next_cursor(self) -> str | None:
        return self.next


class AsyncNextCursorPage(BaseAsyncPage[T], Generic[T]):
    """A page with the cursor of the next one."""

    has_more: bool | None = None
    next: str | None = None

    def _next_cursor(self) -> str | None:
        return self.next


class SyncTokenPage(BaseSyncPage[T], Generic[T]):
    """A page with a token for the next one."""

    _cursor: ClassVar[str] = "page"
    has_more: bool | None = None
    next: str | None = None

    def _next_cursor(self) -> str | None:
        return self.next


class AsyncTokenPage(BaseAsyncPage[T], Generic[T]):
    """A page with a token for the next one."""

    _cursor: ClassVar[str] = "page"
    has_more: bool | None = None
    next: str | None = None

    def _next_cursor(self) -> str | None:
        return self.next


class AsyncPaginator(Generic[T, P]):
    """A list call that has not been sent: await it for its first page, or iterate over it for the
    items of all pages."""

    def __init__(self, first_page: Callable[[], Any]) -> None:
        self._first_page = first_page

    def __await__(self) -> Generator[Any, None, P]:
        first: Generator[Any, None, P] = self._first_page().__await__()
        return first

    async def __aiter__(self) -> AsyncIterator[T]:
        page: Any = await self
        async for item in page:
            yield item


@cache
def page_type(is_async: bool, style: str, item: Any) -> Any:
    """The page class of a list operation: ``page_type(False, "CursorPage", "module:Item")``."""
    return globals()[f"{'Async' if is_async else 'Sync'}{style}"][resolve(item)]
