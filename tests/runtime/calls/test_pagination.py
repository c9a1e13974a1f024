"""Lists over real sockets, in both colours: iterating, by hand, every style of cursor, endings."""

from __future__ import annotations

import pickle
from typing import Any
from urllib.parse import parse_qs

import pytest

from openai_oxide_runtime.calls.pagination import AsyncCursorPage, SyncCursorPage
from tests.runtime.conftest import Colour
from tests.support.samples import LIST, Thing, paged
from tests.support.wire import Request, answer, serving

pytestmark = pytest.mark.anyio


def thing(number: int) -> dict[str, Any]:
    return {"id": f"t{number}", "name": "n"}


def listing(style: str, count: int = 7, size: int = 3) -> Any:
    """A server's side of one style of cursor."""

    def respond(request: Request) -> bytes:
        query = parse_qs(request.query)
        [after] = query.get("page" if style == "TokenPage" else "after", ["-1"])
        start = int(after.lstrip("ct")) + 1
        things = [thing(number) for number in range(start, min(start + size, count))]
        more = start + size < count
        page: dict[str, Any] = {"object": "list", "data": things, "has_more": more}
        last = f"{start + size - 1}"
        if style in ("NextCursorPage", "TokenPage"):
            page["next"] = f"c{last}" if more else None
        if style == "ConversationCursorPage":
            page |= {"first_id": things[0]["id"], "last_id": things[-1]["id"]}
        return answer(page, x_request_id=f"req_{start}")

    return respond


STYLES = ["CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage"]


@pytest.mark.parametrize("style", STYLES)
async def test_iterating_gets_everything(colour: Colour, style: str) -> None:
    with serving(listing(style)) as server:
        client = colour.client(server)
        page = client.paginate(paged(style), {"limit": 3})
        found = await colour.all(page)
    assert [one.id for one in found] == [f"t{number}" for number in range(7)]
    assert all(isinstance(one, Thing) for one in found)
    name = "page" if style == "TokenPage" else "after"
    cursors = [parse_qs(request.query).get(name) for request in server.requests]
    assert cursors[0] is None
    assert (
        cursors[1:] == [["t2"], ["t5"]]
        if "Next" not in style and "Token" not in style
        else [*(["c2"], ["c5"])]
    )
    assert all(parse_qs(request.query)["limit"] == ["3"] for request in server.requests)


@pytest.mark.parametrize("style", STYLES)
async def test_page_by_page(colour: Colour, style: str) -> None:
    with serving(listing(style)) as server:
        client = colour.client(server)
        page = await colour.get(client.paginate(paged(style), {}))
        sizes = [len(page.data)]
        ids = [page._request_id]
        while page.has_next_page():
            page = await colour.get(page.get_next_page())
            sizes.append(len(page.data))
            ids.append(page._request_id)
        if style in ("NextCursorPage", "TokenPage"):
            with pytest.raises(RuntimeError, match="last page"):
                await colour.get(page.get_next_page())
    assert sizes == [3, 3, 1]
    assert ids == ["req_0", "req_3", "req_6"]


async def test_pages_have_the_official_names(colour: Colour) -> None:
    with serving(listing("CursorPage")) as server:
        page = await colour.get(colour.client(server).things.list(limit=3, include=["a"]))
        assert isinstance(page, SyncCursorPage if colour.name == "sync" else AsyncCursorPage)
        info = page.next_page_info()
        assert info is not None
        assert info.params == {"after": "t2"}
        pages = await colour.all(page.iter_pages())
        assert [len(each.data) for each in pages] == [3, 3, 1]
    assert all("include%5B%5D=a" in r.target or "include[]=a" in r.target for r in server.requests)


ENDINGS: dict[str, dict[str, Any]] = {
    "has_more is false": {"data": [thing(1)], "has_more": False},
    "no data": {"data": [], "has_more": True},
    "data is missing": {"has_more": True},
    "data is null": {"data": None, "has_more": True},
    "the last item has no id": {"data": [{"name": "n"}], "has_more": True},
}


@pytest.mark.parametrize("page", ENDINGS.values(), ids=ENDINGS)
async def test_endings(colour: Colour, page: dict[str, Any]) -> None:
    with serving(answer(page)) as server:
        found = await colour.all(colour.client(server).things.list())
    assert len(found) == len(page.get("data") or [])
    assert len(server.requests) == 1


async def test_a_server_that_never_says_it_is_done(colour: Colour) -> None:
    """Without ``has_more`` the list goes on until a page is empty."""
    with serving(answer({"data": [thing(1)]}), answer({"data": []})) as server:
        assert len(await colour.all(colour.client(server).things.list())) == 1
    assert len(server.requests) == 2


@pytest.mark.parametrize("ids", [[1, 1, 1, 1], [1, 2, 1, 2]])
async def test_a_cursor_that_comes_back_ends_the_list(colour: Colour, ids: list[int]) -> None:
    pages = [answer({"data": [thing(number)], "has_more": True}) for number in ids]
    with serving(*pages) as server:
        await colour.all(colour.client(server).things.list())
    assert len(server.requests) == len(set(ids)) + 1


ODD_PAGES: list[Any] = [
    {"data": 5},
    {"data": {"type": "x"}},
    {"data": "x"},
    {"data": [{"id": {}}], "has_more": True},
    {"data": [{"id": ["x"]}], "has_more": True},
    {"data": [{"id": "half \ud83d"}], "has_more": True},
]


@pytest.mark.parametrize("page", ODD_PAGES)
async def test_a_page_that_names_no_next_one_is_the_last(colour: Colour, page: Any) -> None:
    with serving(answer(page)) as server:
        found = await colour.all(colour.client(server).things.list())
    assert len(found) == (len(page["data"]) if isinstance(page["data"], list) else 0)
    assert len(server.requests) == 1


async def test_one_page_only(colour: Colour) -> None:
    with serving(answer({"object": "list", "data": [thing(1), thing(2)]})) as server:
        page = await colour.get(colour.client(server).paginate(paged("Page"), {}))
        assert not page.has_next_page()
        assert len(await colour.all(page)) == 2


async def test_unknown_fields_of_a_page_are_kept(colour: Colour) -> None:
    sent = {"object": "list", "data": [thing(1)], "has_more": False, "total": 9}
    with serving(answer(sent)) as server:
        page = await colour.get(colour.client(server).things.list())
    assert page.to_dict() == sent
    assert page.total == 9


async def test_a_copied_page_goes_on_and_a_new_one_cannot(colour: Colour) -> None:
    with serving(listing("CursorPage")) as server:
        page = await colour.get(colour.client(server).things.list())
        again = pickle.loads(pickle.dumps(page.data))
        assert again == page.data
        copied = page.model_copy(deep=True)
        assert copied.has_next_page()
        assert copied._request_id == page._request_id
        following = await colour.get(copied.get_next_page())
        assert following.data != page.data
    made = type(page).construct(**page.to_dict())
    with pytest.raises(RuntimeError, match="not returned by a client"):
        await colour.get(made.get_next_page())


async def test_what_is_no_page_is_an_error(colour: Colour) -> None:
    from openai_oxide_runtime.errors.tree import APIResponseValidationError

    with (
        serving(answer([1, 2])) as server,
        pytest.raises(APIResponseValidationError, match="not a page"),
    ):
        await colour.get(colour.client(server).things.list())


async def test_pages_through_the_raw_view(colour: Colour) -> None:
    with serving(listing("CursorPage")) as server:
        client = colour.client(server)
        raw = await colour.get(client.things.with_raw_response.list(limit=3))
        assert raw.request_id == "req_0"
        assert len(await colour.all(raw.parse())) == 7


def test_pages_of_one_type_share_their_class() -> None:
    from openai_oxide_runtime.calls.pagination import page_type

    assert page_type(False, "CursorPage", LIST.returns) is SyncCursorPage[Thing]
