"""What programs and other libraries read and set on a client."""

from __future__ import annotations

from typing import Any

import httpx

from tests.dropin.pair import CHAT, KEY, Program, Programs, async_client, client

programs = Programs()


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


@programs
def base_url_ends_with_a_slash(openai: Any, server: Any) -> Any:
    made = client(openai, server, base_url="http://localhost/v1")
    seen = [made.base_url, made._base_url]
    for url in ("http://localhost/x/", httpx.URL("http://localhost/y?a=b")):
        made.base_url = url
        seen.append(made.base_url)
    made._base_url = httpx.URL("http://localhost/z/")
    return [*seen, made.base_url]


@programs
def timeout_and_retries_are_what_was_given(openai: Any, server: Any) -> Any:
    made = client(openai, server, timeout=4)
    seen = [made.timeout, made.max_retries, made.copy().timeout]
    made.max_retries, made.timeout = 7, 3
    seen += [made.max_retries, made.timeout, made.copy(timeout=None).timeout]
    made.timeout = None
    return [*seen, made.timeout, openai.OpenAI(api_key=KEY).timeout.read]


@programs
def credentials_and_headers(openai: Any, server: Any) -> Any:
    made = client(openai, server, default_headers={"X-A": "1"}, organization="org")
    names = ("Accept", "Content-Type", "X-A", "OpenAI-Organization")
    return [
        *(made.auth_headers, made._custom_headers, made._custom_query, made.default_query),
        *(made._strict_response_validation, made.custom_auth, made.is_closed()),
        *(made.websocket_base_url, made.workload_identity, made.organization, made.project),
        *(made._api_key_provider, made._refresh_api_key(), made.api_key),
        [made.default_headers[name] for name in names],
        [type(made.user_agent), type(made.platform_headers()), type(made._version)],
    ]


@programs
def headers_may_be_changed_in_place(openai: Any, server: Any) -> Any:
    made = client(openai, server, default_headers={"X-A": "1"}, default_query={"q": "1"})
    made.models.list()
    made._custom_headers["X-A"] = "2"
    made._custom_query["r"] = "2"
    made.models.list()
    made._custom_headers = {"X-C": "3"}
    made._custom_query = {}
    made.models.list()
    sent = [(one.headers.get("x-a"), one.headers.get("x-c")) for one in server.requests]
    return [sent, [sorted(one.query) for one in server.requests]]


@programs
def queries_are_written_alike(openai: Any, server: Any) -> Any:
    values = {"a": [1, 2], "b": {"c": True, "d": [3, 4]}, "e": None, "f": 1.5}
    qs = client(openai, server).qs
    ways = [qs.stringify(values, array_format=way) for way in ("repeat", "comma", "indices")]
    return [qs.stringify(values), *ways, qs.stringify_items({"x": [1]}), qs.parse("a=1&a=2")]


@programs
def another_http_client_is_used(openai: Any, server: Any) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        listed = {"object": "list", "data": [{"id": "m", "url": str(request.url)}]}
        return httpx.Response(200, json=listed)

    made = client(openai, server, base_url="http://localhost/v1")
    made._client = httpx.Client(transport=httpx.MockTransport(answer))
    return [made.models.list(), made.copy().models.list()]


@programs
def hooks_of_the_http_client_are_called(openai: Any, server: Any) -> Any:
    made, seen = client(openai, server), []
    made.models.list()
    copied = made.copy()
    made._client.event_hooks = {"request": [lambda request: seen.append(request.method)]}
    made.models.list()
    copied.models.list()
    made.close()
    return [seen, copied._client is made._client, made._client.is_closed, made.is_closed()]


@programs
def the_http_client_tells_its_settings(openai: Any, server: Any) -> Any:
    made = client(openai, server)._client
    return [made.is_closed, made.follow_redirects, str(made.base_url) == f"{server.url}/"]


@programs
async def the_asynchronous_http_client_is_used(openai: Any, server: Any) -> Any:
    seen: list[str] = []

    async def note(request: Any) -> None:
        seen.append(request.method)

    made = async_client(openai, server)
    made._client.event_hooks = {"request": [note]}
    await made.models.list()
    await made.close()
    return [seen, made._client.is_closed, made.is_closed()]


@programs
def a_function_gives_the_key(openai: Any, server: Any) -> Any:
    given: list[int] = []

    def key() -> str:
        given.append(1)
        return f"key-{len(given)}"

    made = client(openai, server, api_key=key)
    before = made.api_key
    made.models.list()
    seen = [before, made.api_key, made._refresh_api_key(), made.api_key, made.auth_headers]
    made.models.list()
    sent = [one.headers["authorization"] for one in server.requests]
    return [seen, sent, made._api_key_provider is key, made.copy()._api_key_provider is key]


@programs
def the_function_may_come_later(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    made._api_key_provider = lambda: "fresh"
    made.models.list()
    return server.requests[-1].headers["authorization"]


@programs
async def an_asynchronous_function_gives_the_key(openai: Any, server: Any) -> Any:
    async def key() -> str:
        return "later"

    async with async_client(openai, server, api_key=key) as made:
        await made.models.list()
        seen = [made.api_key, await made._refresh_api_key()]
    async with async_client(openai, server) as plain:
        return [*seen, await plain._refresh_api_key(), server.requests[0].headers["authorization"]]


@programs
def a_subclass_finds_its_own_key(openai: Any, server: Any) -> Any:
    class Rotating(openai.OpenAI):  # type: ignore[name-defined,misc]
        def _refresh_api_key(self) -> str:
            return "rotated"

    Rotating(api_key=lambda: "plain", base_url=server.url).models.list()
    return server.requests[-1].headers["authorization"]


@programs
def copies(openai: Any, server: Any) -> Any:
    made = client(openai, server, default_headers={"A": "1"}, default_query={"q": "1"})
    more = made.copy(max_retries=9, default_headers={"B": "2"}, timeout=1, organization="o")
    other = made.with_options(set_default_headers={"Z": "1"}, set_default_query={"w": "2"})
    return [
        *(more.max_retries, more._custom_headers, more.timeout, more.default_query),
        *(more.organization, other._custom_headers, other._custom_query, other.api_key),
        *(more._client is made._client, more.copy(max_retries=0).max_retries, more.project),
    ]


@programs
def a_region_by_its_name(openai: Any, server: Any) -> Any:
    made = openai.OpenAI(api_key=KEY, data_residency="eu")
    other = made.copy(data_residency="us", websocket_base_url=None)
    moved = made.copy(base_url="http://localhost/v1")
    return [
        *(made.base_url, made._data_residency, made.copy()._data_residency),
        *(other.base_url, other._data_residency, moved.base_url, moved._data_residency),
    ]


@programs.failing
def a_region_and_an_address(openai: Any, server: Any) -> Any:
    return openai.OpenAI(api_key=KEY, data_residency="eu", base_url=server.url)


@programs.failing
def a_region_that_is_none(openai: Any, server: Any) -> Any:
    return openai.OpenAI(api_key=KEY, data_residency="moon")


@programs.failing
def two_ways_to_a_key(openai: Any, server: Any) -> Any:
    return client(openai, server, workload_identity={"provider": {}})


@programs.failing
def no_way_to_a_key(openai: Any, server: Any) -> Any:
    return openai.OpenAI()


@programs
def closing(openai: Any, server: Any) -> Any:
    with client(openai, server) as made:
        made.chat.completions.create(**CHAT)
    return [made.is_closed(), made.with_options(timeout=1).is_closed()]
