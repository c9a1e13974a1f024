"""Redirects and retries as the client, its client of httpx, and the call ask for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx2
import pytest

from tests.dropin.pair import KEY, Program, Programs, client

programs = Programs()


class Redirecting(BaseHTTPRequestHandler):
    """``/v1/models/2`` leads to ``/v1/models/1`` and that to ``/v1/models/0``, a model."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        rest = int(self.path.rpartition("/")[2])
        body = b"" if rest else json.dumps({"id": "m", "object": "model"}).encode()
        self.send_response(302 if rest else 200)
        if rest:
            self.send_header("Location", f"/v1/models/{rest - 1}")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Server:
    def __init__(self, url: str) -> None:
        self.url = url

    def reset(self) -> None:
        pass


@pytest.fixture(scope="module")
def redirects() -> Iterator[Server]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Redirecting)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    with server:
        yield Server(f"http://127.0.0.1:{server.server_port}/v1")
        server.shutdown()
        thread.join()


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, redirects: Server) -> None:
    programs.check(program, official, redirects)


@programs
def history(openai: Any, server: Any) -> Any:
    raw = client(openai, server).models.with_raw_response.retrieve("2")
    response = raw.http_response
    first, second = response.history
    paths = [str(each.url.path) for each in (first, second, response)]
    return [raw.parse().id, paths, first.status_code, len(first.history), len(second.history)]


@programs
def no_history(openai: Any, server: Any) -> Any:
    return client(openai, server).models.with_raw_response.retrieve("0").http_response.history


@programs
async def history_of_an_async_client(openai: Any, server: Any) -> Any:
    async with openai.AsyncOpenAI(api_key=KEY, base_url=server.url) as asynchronous:
        raw = await asynchronous.models.with_raw_response.retrieve("1")
        async with asynchronous.models.with_streaming_response.retrieve("1") as streamed:
            urls = [str(each.url.path) for each in streamed.http_response.history]
    return [[str(each.url.path) for each in raw.http_response.history], urls]


def with_own(openai: Any, server: Any, **settings: Any) -> Any:
    return client(openai, server, http_client=httpx2.Client(**settings))


@programs.failing
def own_client_that_does_not_follow(openai: Any, server: Any) -> Any:
    return with_own(openai, server).models.retrieve("1")


@programs.failing
def copy_of_it(openai: Any, server: Any) -> Any:
    return with_own(openai, server).with_options(timeout=5).models.retrieve("1")


@programs.failing
def own_default_client_that_does_not_follow(openai: Any, server: Any) -> Any:
    http_client = openai.DefaultHttpxClient(follow_redirects=False)
    return client(openai, server, http_client=http_client).models.retrieve("1")


@programs.failing
def own_client_that_is_set_later(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    made._client = httpx2.Client()
    return made.models.retrieve("1")


@programs
def own_client_that_follows(openai: Any, server: Any) -> Any:
    return with_own(openai, server, follow_redirects=True).models.retrieve("2").id


@programs
def own_client_and_a_call_that_follows(openai: Any, server: Any) -> Any:
    return with_own(openai, server).get(
        "/models/1", cast_to=object, options={"follow_redirects": True}
    )


@programs.failing
def call_that_does_not_follow(openai: Any, server: Any) -> Any:
    options = {"follow_redirects": False}
    return client(openai, server).get("/models/1", cast_to=object, options=options)


@programs.failing
def hook_that_turns_redirects_off(openai: Any, server: Any) -> Any:
    class Direct(openai.OpenAI):  # type: ignore[name-defined,misc]
        def _prepare_options(self, options: Any) -> Any:
            options.follow_redirects = False
            return options

    return Direct(api_key=KEY, base_url=server.url).models.retrieve("1")


@programs.failing
def no_number_of_retries(openai: Any, server: Any) -> Any:
    return client(openai, server, max_retries=None)


@programs.failing
def no_number_of_retries_in_a_copy(openai: Any, server: Any) -> Any:
    return client(openai, server).with_options(max_retries=None).models.retrieve("0")


@programs.failing
def no_number_of_retries_in_a_call(openai: Any, server: Any) -> Any:
    options = {"max_retries": None}
    return client(openai, server).get("/models/0", cast_to=object, options=options)


@programs.failing
def no_number_of_retries_in_a_request(openai: Any, server: Any) -> Any:
    from importlib import import_module

    options = import_module(f"{openai.__name__}._models").FinalRequestOptions
    request = options.construct(method="get", url="/models/0", max_retries=None)
    return client(openai, server).request(object, request)
