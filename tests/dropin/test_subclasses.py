"""Subclasses that shape each request, as libraries for compatible servers have them."""

from __future__ import annotations

from typing import Any

from tests.dropin.pair import CHAT, KEY, Program, Programs

programs = Programs()


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


def sent(server: Any, *names: str) -> list[Any]:
    """Some headers of the last request, its query and its body."""
    last = server.requests[-1]
    body = last.json if last.method == "POST" else None
    return [[last.headers.get(name) for name in names], sorted(last.query), last.path, body]


@programs
def methods(openai: Any, server: Any) -> Any:
    class Signed(openai.OpenAI):  # type: ignore[name-defined,misc]
        def _prepare_options(self, options: Any) -> Any:
            options.headers = {**(options.headers or {}), "X-Path": options.url}
            options.params = {**options.params, "v": "2"}
            return super()._prepare_options(options)

        def _prepare_request(self, request: Any) -> None:
            request.headers["X-Length"] = str(len(request.content))
            request.headers["X-Verb"] = request.method

    made = Signed(api_key=KEY, base_url=server.url)
    made.chat.completions.create(**CHAT, extra_query={"k": "1"}, extra_headers={"X-Own": "2"})
    names = ("x-path", "x-verb", "x-own", "authorization", "content-type")
    first = sent(server, *names)
    length = (
        server.requests[-1].headers["x-length"] == server.requests[-1].headers["content-length"]
    )
    made.with_options(timeout=9).models.list()
    return [first, length, sent(server, "x-path", "x-verb")]


@programs
async def asynchronous_methods(openai: Any, server: Any) -> Any:
    class Tagging(openai.AsyncOpenAI):  # type: ignore[name-defined,misc]
        async def _prepare_options(self, options: Any) -> Any:
            if options.json_data:
                options.json_data = {**options.json_data, "user": "me"}
            return await super()._prepare_options(options)

        async def _prepare_request(self, request: Any) -> None:
            request.headers["X-Verb"] = request.method

    async with Tagging(api_key=KEY, base_url=server.url) as made:
        await made.chat.completions.create(**CHAT)
        whole = sent(server, "x-verb", "authorization")
        stream = await made.chat.completions.create(**CHAT, stream=True)
        pieces = [piece.choices[0].delta.content async for piece in stream]
        return [whole, sent(server, "x-verb"), pieces]


@programs
def properties(openai: Any, server: Any) -> Any:
    class Headed(openai.OpenAI):  # type: ignore[name-defined,misc]
        @property
        def default_headers(self) -> Any:
            return {**super().default_headers, "X-Mine": "1", "X-Own": "0"}

        @property
        def default_query(self) -> Any:
            return {**super().default_query, "z": "9"}

    made = Headed(api_key=KEY, base_url=server.url)
    made.chat.completions.create(**CHAT, extra_query={"k": "v"}, extra_headers={"X-Own": "2"})
    return sent(server, "x-mine", "x-own", "authorization")


@programs
def another_place(openai: Any, server: Any) -> Any:
    class Moved(openai.OpenAI):  # type: ignore[name-defined,misc]
        def _prepare_options(self, options: Any) -> Any:
            options.url = options.url.replace("/wrong", "/models")
            return options

    made = Moved(api_key=KEY, base_url=server.url)
    return [made.get("/wrong", cast_to=object)["object"], sent(server)]


@programs
def each_attempt_is_prepared(openai: Any, server: Any) -> Any:
    server.script(status=500, json={"error": {"message": "m"}}, headers={"retry-after-ms": "1"})
    seen: list[str] = []

    class Counting(openai.OpenAI):  # type: ignore[name-defined,misc]
        def _prepare_options(self, options: Any) -> Any:
            seen.append(options.method)
            return options

    Counting(api_key=KEY, base_url=server.url, max_retries=2).models.list()
    return [seen, len(server.requests)]


@programs
def methods_set_on_a_client_or_its_class(openai: Any, server: Any) -> Any:
    def tagging(tag: str) -> Any:
        def prepare(*given: Any) -> None:
            given[-1].headers["X-Tag"] = tag

        return prepare

    class Own(openai.OpenAI):  # type: ignore[name-defined,misc]
        pass

    made = Own(api_key=KEY, base_url=server.url)
    made._prepare_request = tagging("client")
    made.models.list()
    seen = sent(server, "x-tag")
    Own._prepare_request = tagging("class")
    Own(api_key=KEY, base_url=server.url).models.list()
    return [seen, sent(server, "x-tag")]


def test_a_client_that_overrides_nothing_is_not_asked() -> None:
    import openai_oxide

    class Plain(openai_oxide.OpenAI):
        """Adds a method of its own."""

        def hello(self) -> str:
            return "hello"

    class Shaping(Plain):
        def _prepare_request(self, request: Any) -> None: ...

    kinds = (openai_oxide.OpenAI, openai_oxide.AsyncOpenAI, Plain)
    assert all(kind(api_key=KEY)._context.overridden == frozenset() for kind in kinds)
    assert Shaping(api_key=KEY)._context.overridden == {"_prepare_request"}
