"""Addresses: where requests go, or one clear error before any is sent; and no password is shown."""

from __future__ import annotations

import copy
import logging
import pickle
import warnings
from base64 import b64encode
from typing import Any

import httpx
import pytest
from hypothesis import given, settings as hypothesis, strategies as st

from openai_oxide import AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError, RedirectRefusedError
from openai_oxide_runtime.http.address import Address, is_public, split_url
from openai_oxide_runtime.http.redaction import redact_url
from tests.runtime.conftest import Colour
from tests.support.wire import answer, head, serving

LONG = "a" * 64
NOWHERE = [
    "http://a..b/",
    "http://.a/",
    f"http://{LONG}.com/",
    f"http://{'a.' * 127}com/",
    "http:///v1",
    "http://",
    "http://:80/",
    "http://h:99999/",
    "http://h:0/",
    "http://h:-1/",
    "http://h:port/",
    "http://h:" + "9" * 5000,
    "http://a b/",
    "http://h/a b",
    "http://h\\@evil/",
    "http://h\tx/",
    "http://%68/",
    "http://[::1/",
    "http://[::g]/",
    "http://::1/",
    "http://\ud800/",
    "http://ü..ü/",
    "http://-ü/",
    "ftp://h/",
    "h/v1",
    "/v1",
    "http//h",
    "http://user:p/w@h/",
    "http://h/#here",
]


@pytest.mark.parametrize("url", NOWHERE)
def test_a_base_address_that_leads_nowhere(url: str) -> None:
    makers: list[Any] = [
        lambda: OpenAI(api_key="k", base_url=url),
        lambda: AsyncOpenAI(api_key="k", base_url=url),
        lambda: OpenAI(api_key="k").with_options(base_url=url),
        lambda: setattr(OpenAI(api_key="k"), "base_url", url),
        lambda: AzureOpenAI(api_key="k", azure_endpoint=url, api_version="v"),
        lambda: AzureOpenAI(api_key="k", base_url=url, api_version="v"),
        lambda: OpenAI(api_key="k", websocket_base_url=url),
    ]
    for make in makers:
        with pytest.raises(OpenAIError, match=r"(base_url|azure_endpoint) must have") as caught:
            make()
        assert "p/w" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://a..b/x", f"http://{LONG}/", "http://h:99999/", "http://[/"]
)
async def test_a_redirect_or_a_call_that_leads_nowhere(colour: Colour, url: str) -> None:
    with serving(head(302, Location=url, **{"Content-Length": "0"})) as server:
        client = colour.client(server, max_retries=0)
        with pytest.raises(RedirectRefusedError, match=r"its location (cannot be used|is not)"):
            await colour.get(client.things.retrieve("t"))
        with pytest.raises(OpenAIError, match="invalid address of the call"):
            await colour.get(client.get(url, cast_to=object))
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("HTTPS://Host.Example/V1", "https://host.example/V1/"),
        ("https://h:443/v1/", "https://h/v1/"),
        ("http://h:80", "http://h/"),
        ("http://h:443", "http://h:443/"),
        (" https://h/v1 ", "https://h/v1/"),
        ("https://h./v1", "https://h./v1/"),
        ("https://my_service:8000/v1", "https://my_service:8000/v1/"),
        ("https://[2001:DB8::1]:8/v1", "https://[2001:db8::1]:8/v1/"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC/"),
        ("https://h/v1?a=b&c=ü", "https://h/v1/?a=b&c=%C3%BC"),
    ],
)
def test_addresses_in_their_usual_form(given: str, shown: str) -> None:
    assert str(Address.parse(given)) == shown
    assert httpx.URL(str(OpenAI(api_key="k", base_url=given).base_url)) == httpx.URL(shown)


@given(st.text(max_size=40), st.sampled_from(["http://", "https://", "HTTP://", "", "http:/"]))
@hypothesis(deadline=None)
def test_any_text_is_an_address_or_no_address(text: str, scheme: str) -> None:
    try:
        found = split_url(scheme + text)
    except ValueError as error:
        assert "@" not in str(error)
    else:
        assert split_url(found.server.origin + found.target).target == found.target
        found.server.host.strip("[]").encode("idna")


# User and password.

PASSWORD = "p%40ss:w@rd"
USER = "Basic " + b64encode(b"me:p@ss:w@rd").decode()


def address(server: Any) -> str:
    return str(server.url).replace("://", f"://me:{PASSWORD}@")


async def test_user_and_password_are_sent_as_basic_authentication(colour: Colour) -> None:
    moved = head(307, Location="/v1/there", **{"Content-Length": "0"})
    with serving(moved, answer({"id": "t"})) as server:
        client = colour.client(address(server), api_key=lambda: "never asked")
        await colour.get(client.things.create(name="n"))
        await colour.get(client.get("/x", cast_to=object))
        await colour.get(client.with_options(max_retries=0).things.retrieve("t"))
        again = pickle.loads(pickle.dumps(colour.client(address(server))))
        await colour.get(again.things.retrieve("t"))
        await colour.get(again.close())
    assert [request.headers["authorization"] for request in server.requests] == [USER] * 5


async def test_they_go_nowhere_else(colour: Colour) -> None:
    with serving(answer({"id": "t"})) as other:
        moved = head(302, Location=f"{other.origin}/x", **{"Content-Length": "0"})
        with serving(moved) as server:
            client = colour.client(address(server))
            await colour.get(client.things.retrieve("t"))
            await colour.get(client.get(f"{other.origin}/y", cast_to=object))
            await colour.get(client.with_options(base_url=other.url).things.retrieve("t"))
    heads = [request.headers.get("authorization") for request in other.requests]
    assert heads == [None, None, "Bearer sk-test-0123456789"]


async def test_a_whole_address_with_a_user(colour: Colour) -> None:
    with serving(answer({})) as other, serving(answer({})) as server:
        client = colour.client(server)
        for origin in (other.origin, server.origin):
            url = origin.replace("://", f"://me:{PASSWORD}@")
            await colour.get(client.get(f"{url}/x?a=b#c", cast_to=object))
    for request in (*other.requests, *server.requests):
        assert (request.target, request.headers["authorization"]) == ("/x?a=b", USER)


async def test_they_are_shown_to_nobody(
    colour: Colour, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    url = f"http://me:{PASSWORD}@example.com:9/v1"
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        client = colour.client(url, max_retries=0, timeout=0.01)
        client.copy()
    shown = [str(one.message) for one in said]
    assert len(shown) >= 1
    shown += [repr(client), str(client.base_url), repr(client._context.config), repr(vars(client))]
    shown += [repr(client._context.config.address), str(client._context.config.address)]
    with (
        serving(head(500, **{"Content-Length": "0"})) as server,
        pytest.raises(OpenAIError) as caught,
    ):
        await colour.get(colour.client(address(server), max_retries=0).things.retrieve("t"))
    error: Any = caught.value
    shown += [str(error), repr(error), repr(error.request), repr(vars(error)), caplog.text]
    for text in shown:
        assert "w@rd" not in text
        assert "p%40ss" not in text
        assert USER not in text


def test_a_pickle_holds_no_password_that_the_environment_gives(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", f"https://me:{PASSWORD}@h/v1")
    made = pickle.dumps(OpenAI(api_key="k"))
    assert b"p%40ss" not in made
    assert pickle.loads(made)._context.config.address.basic_auth == USER
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", f"https://me:{PASSWORD}@h/")
    made = pickle.dumps(AzureOpenAI(api_key="k", api_version="v"))
    assert b"p%40ss" not in made
    assert pickle.loads(made)._context.config.address.basic_auth == USER
    given = AzureOpenAI(api_key="k", api_version="v", azure_endpoint=f"https://me:{PASSWORD}@o/")
    assert copy.copy(given)._context.config.address == given._context.config.address


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:p@ss@w@h/x", "https://h/x"),
        ("wss://me:p@h", "wss://h"),
        ("https://h/x@y?z=@", "https://h/x@y?z=@"),
        ("see https://a:b@h/ and https://c:d@h/@", "see https://h/ and https://h/@"),
    ],
)
def test_a_shown_address_has_no_user(url: str, shown: str) -> None:
    assert redact_url(url) == shown


def test_azure_has_a_key_of_its_own_beside_the_user() -> None:
    with serving(answer({"object": "list", "data": []})) as server:
        url = server.origin.replace("://", f"://me:{PASSWORD}@")
        AzureOpenAI(api_key="k", azure_endpoint=url, api_version="v").models.list()
    [request] = server.requests
    assert (request.headers["api-key"], request.headers["authorization"]) == ("k", USER)


# Paths and queries.


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/x#y", "/v1/x"),
        ("x#y?z", "/v1/x"),
        ("/x?a=b#y", "/v1/x?a=b"),
        ("/a b/ü", "/v1/a%20b/%C3%BC"),
        ("/a%20b", "/v1/a%20b"),
        ("/x?q=ü ö", "/v1/x?q=%C3%BC%20%C3%B6"),
    ],
)
def test_paths_are_sent_as_httpx_sends_them(path: str, target: str) -> None:
    with serving(answer({}), answer({})) as server:
        client = OpenAI(api_key="k", base_url=server.url)
        client.get(path, cast_to=object)
        client.get(f"{server.url.upper().replace('/V1', '/v1')}/{path.lstrip('/')}", cast_to=object)
        client.close()
    assert [request.target for request in server.requests] == [target] * 2


@pytest.mark.parametrize(
    ("endpoint", "target"),
    [
        ("", "/openai/models?api-version=v"),
        ("/", "/openai/models?api-version=v"),
        ("?api-version=old", "/openai/models?api-version=v"),
        ("/below/?a=b&api-version=old", "/below/openai/models?a=b&api-version=v"),
    ],
)
def test_a_query_in_an_azure_endpoint(endpoint: str, target: str) -> None:
    with serving(answer({"object": "list", "data": []})) as server:
        client = AzureOpenAI(api_key="k", azure_endpoint=server.origin + endpoint, api_version="v")
        client.models.list()
        client.copy().models.list()
        client.close()
    assert [request.target for request in server.requests] == [target] * 2


# The warning.


@pytest.mark.parametrize(
    ("host", "public"),
    [
        *((host, True) for host in ("api.example.com", "8.8.8.8", "[2606:4700::1111]", "a.b.")),
        *((host, False) for host in ("localhost", "localhost.", "vllm", "my_service", "a.local")),
        *((host, False) for host in ("x.internal", "a.b.localhost", "box.home.arpa", "a.local.")),
        *((host, False) for host in ("127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1")),
        *((host, False) for host in ("192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1")),
        *((host, False) for host in ("[::1]", "[fe80::1]", "[fe80::1%25eth0]", "[fd00::1]")),
    ],
)
def test_the_warning_is_for_public_hosts(host: str, public: bool) -> None:
    assert is_public(host) is public
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        OpenAI(api_key="k", base_url=f"http://{host}:8000/v1")
        OpenAI(api_key="k", base_url=f"https://{host}:8000/v1")
    assert len(said) == public
    if said:
        assert said[0].filename == __file__
