"""Clients: what they are made of, copies, pickles, processes, threads, event loops."""

from __future__ import annotations

import asyncio
import inspect
import os
import pickle
import signal
import subprocess
import sys
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_oxide_runtime.core.sentinels import not_given, omit
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.policies.retry import RetryPolicy
from tests.support.samples import AClient, AsyncThings, Client, Thing, Things
from tests.support.wire import Request, answer, serving

THING = {"id": "t1", "name": "n"}
BOTH = pytest.mark.parametrize("kind", [Client, AClient])


@BOTH
def test_settings_from_arguments(kind: type[Any]) -> None:
    client = kind(
        api_key=" k\n",
        admin_api_key="a",
        organization="o",
        project="p",
        webhook_secret="a secret of some length",
        base_url="https://h/v2",
        timeout=3,
        max_retries=5,
        default_headers={"X": "1"},
        default_query={"q": 1},
        websocket_base_url="wss://h",
    )
    assert (client.api_key, client.admin_api_key, client.webhook_secret) == (
        *("k", "a", "a secret of some length"),
    )
    assert (client.organization, client.project, client.max_retries) == ("o", "p", 5)
    assert client.base_url == httpx.URL("https://h/v2/")
    assert client.timeout == 3
    assert (client._custom_headers, client.default_query) == ({"X": "1"}, {"q": 1})
    assert client.websocket_base_url == "wss://h"
    assert not client.is_closed()


@BOTH
def test_settings_from_the_environment(kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.setenv(f"OPENAI_{name}", f"the_{name.lower()}")
    monkeypatch.setenv("OPENAI_BASE_URL", "https://env/v1")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-A: 1\nnonsense\nX-B: a:b")
    client = kind()
    assert (client.api_key, client.admin_api_key) == ("the_api_key", "the_admin_key")
    assert (client.organization, client.project) == ("the_org_id", "the_project_id")
    assert client.webhook_secret == "the_webhook_secret"
    assert str(client.base_url) == "https://env/v1/"
    assert client._custom_headers == {"X-A": "1", "X-B": "a:b"}
    assert kind(api_key="mine", base_url="https://arg").api_key == "mine"


@BOTH
def test_defaults(kind: type[Any]) -> None:
    client = kind(api_key="k")
    assert str(client.base_url) == "https://api.openai.com/v1/"
    assert (client.timeout, client.max_retries) == (Timeout(600, connect=5), 2)


@BOTH
def test_a_client_needs_a_key(kind: type[Any]) -> None:
    with pytest.raises(OpenAIError, match="OPENAI_API_KEY"):
        kind()
    assert kind(admin_api_key="a").api_key == ""
    assert kind(_enforce_credentials=False).api_key == ""


@pytest.mark.parametrize("key", ["a\nb", "a\rb", "a\0b", "schlüssel", "a\tb", "snow☃", 7])
def test_a_key_that_cannot_be_sent_is_refused_without_repeating_it(key: Any) -> None:
    for name in ("api_key", "admin_api_key"):
        with pytest.raises(OpenAIError, match=f"`{name}`") as caught:
            Client(**{"api_key": "k", name: key})
        assert str(key) not in str(caught.value)


@pytest.mark.parametrize("url", ["ftp://h", "h/v1", "https://", "", " "])
def test_a_base_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(OpenAIError, match="base_url"):
        Client(api_key="k", base_url=url)


def test_a_key_over_plain_http_gets_a_warning() -> None:
    with pytest.warns(UserWarning, match="unencrypted"):
        Client(api_key="k", base_url="http://example.test")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for host in ("localhost:1", "127.0.0.1", "[::1]:8"):
            Client(api_key="k", base_url=f"http://{host}/v1")


def test_the_timeout_of_ones_own_client_counts_if_it_was_chosen() -> None:
    chosen = Client(api_key="k", http_client=httpx.Client(timeout=httpx.Timeout(9)))
    assert chosen.timeout == Timeout(9)
    assert Client(api_key="k", http_client=httpx.Client()).timeout == Timeout(600, connect=5)


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [(Client, httpx.AsyncClient), (AClient, httpx.Client), (Client, object), (AClient, object)],
)
def test_a_client_of_the_wrong_kind_is_refused(kind: type[Any], wrong: type[Any]) -> None:
    with pytest.raises(TypeError, match="http_client"):
        kind(api_key="k", http_client=wrong())


def test_settings_may_be_changed_later() -> None:
    with serving(answer(THING)) as server:
        client = Client(api_key="one", base_url="https://nowhere.test", organization="o")
        client.base_url = server.url
        client.things.retrieve("t1")
        client.api_key = "two"
        client.organization = None
        client.project = "p"
        client.timeout = 7
        client.max_retries = 0
        client.things.retrieve("t1")
    first, second = (request.headers for request in server.requests)
    assert (first["authorization"], first["openai-organization"]) == ("Bearer one", "o")
    assert (second["authorization"], second["openai-project"]) == ("Bearer two", "p")
    assert "openai-organization" not in second
    assert (client.timeout, client.max_retries) == (7, 0)


def test_copies_share_connections_and_differ_in_settings() -> None:
    with serving(answer(THING)) as server:
        client = Client(api_key="one", base_url=server.url, default_headers={"X-A": "1"})
        other = client.with_options(
            api_key="two", timeout=3, max_retries=9, default_headers={"X-B": "2"}
        )
        assert isinstance(other, Client)
        client.things.retrieve("t1")
        other.things.retrieve("t1")
        client.copy(set_default_headers={"X-C": "3"}).things.retrieve("t1")
    assert server.connections == 1
    assert [request.headers["authorization"] for request in server.requests] == [
        *("Bearer one", "Bearer two", "Bearer one")
    ]
    assert {"x-a", "x-b"} <= server.requests[1].headers.keys()
    assert "x-a" not in server.requests[2].headers
    assert (client.timeout, other.timeout) == (Timeout(600, connect=5), 3)
    assert (client.max_retries, other.max_retries) == (2, 9)
    other.close()
    assert client.is_closed()


def test_copies_keep_what_is_not_changed() -> None:
    client = Client(api_key=lambda: "from a function", project="p", lenient_streams=True)
    copied = client.copy(organization="o", timeout=None)
    assert (copied.project, copied.organization, copied.timeout) == ("p", "o", None)
    assert copied._settings() == {
        **client._settings(),
        "organization": "o",
        "timeout": None,
    }
    with pytest.raises(ValueError, match="cannot be combined"):
        client.copy(default_query={}, set_default_query={})
    with pytest.raises(TypeError, match="timeouts"):
        client.copy(timeouts=3)  # type: ignore[call-arg]


def test_a_closed_client_says_so() -> None:
    with Client(api_key="k", base_url="http://127.0.0.1:9") as client:
        pass
    assert client.is_closed()
    client.close()
    with pytest.raises(RuntimeError, match="client is closed"):
        client.things.retrieve("t1")


@pytest.mark.anyio
async def test_a_closed_asynchronous_client_says_so() -> None:
    async with AClient(api_key="k", base_url="http://127.0.0.1:9") as client:
        pass
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="client is closed"):
        await client.things.retrieve("t1")


@BOTH
def test_a_client_can_be_pickled(kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    client = kind(api_key="k", admin_api_key="a", timeout=3, retry=RetryPolicy(most_delay=1))
    again = pickle.loads(pickle.dumps(client))
    assert type(again) is kind
    assert {**again._settings()} == {**client._settings()}
    monkeypatch.setenv("OPENAI_API_KEY", "from-the-environment")
    pickled = pickle.dumps(kind())
    assert b"from-the-environment" not in pickled
    assert pickle.loads(pickled).api_key == "from-the-environment"
    monkeypatch.delenv("OPENAI_API_KEY")
    assert pickle.loads(pickled).api_key == ""
    own: Any = httpx.Client() if kind is Client else httpx.AsyncClient()
    with pytest.raises(TypeError, match="http_client"):
        pickle.dumps(kind(api_key="k", http_client=own))


def echo(request: Request) -> bytes:
    """Answers with what was asked for, so that a mix-up of answers is seen."""
    return answer({"id": request.path.rpartition("/")[2], "name": "n"})


def ask(client: Client, name: str, count: int) -> list[str]:
    return [client.things.retrieve(f"{name}-{n}").id for n in range(count)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_child_shares_no_socket() -> None:
    with serving(echo) as server:
        client = Client(api_key="k", base_url=server.url)
        client.things.retrieve("before")
        children = [fork(lambda n=n: ask(client, f"child{n}", 40)) for n in range(4)]
        assert ask(client, "parent", 40) == [f"parent-{n}" for n in range(40)]
        for n, child in enumerate(children):
            assert child() == [f"child{n}-{i}" for i in range(40)]


def fork(work: Callable[[], list[str]]) -> Callable[[], list[str]]:
    """Do work in a child; the function that is returned waits for its result."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        signal.alarm(20)
        try:
            os.write(writing, ",".join(work()).encode())
        finally:
            os._exit(0)
    os.close(writing)

    def result() -> list[str]:
        with os.fdopen(reading) as pipe:
            text = pipe.read()
        os.waitpid(pid, 0)
        return text.split(",")

    return result


def test_many_threads_share_a_client() -> None:
    with serving(echo) as server:
        client = Client(api_key="k", base_url=server.url)
        wrong: list[str] = []

        def work(name: str) -> None:
            got = ask(client, name, 10)
            wrong.extend(g for g, n in zip(got, range(10), strict=True) if g != f"{name}-{n}")

        threads = [threading.Thread(target=work, args=(f"t{n}",)) for n in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []
    assert len(server.requests) == 160


def test_one_asynchronous_client_in_many_event_loops() -> None:
    with serving(echo) as server:
        client = AClient(api_key="k", base_url=server.url)

        async def work(name: str) -> list[Thing]:
            return await asyncio.gather(*(client.things.retrieve(f"{name}-{n}") for n in range(3)))

        for run in range(5):
            found = asyncio.run(work(f"r{run}"))
            assert [thing.id for thing in found] == [f"r{run}-{n}" for n in range(3)]


@pytest.mark.anyio
async def test_cancelling_leaves_a_usable_client() -> None:
    never = threading.Event()
    with serving([never]) as server:
        client = AClient(api_key="k", base_url=server.url)
        task = asyncio.ensure_future(client.things.retrieve("t1"))
        while not server.requests:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        server.answers[:] = [answer(THING)]
        assert (await client.things.retrieve("t1")).id == "t1"
        never.set()
        await client.close()


def test_signatures_list_the_real_parameters() -> None:
    for kind in (Things, AsyncThings):
        parameters = inspect.signature(kind.retrieve).parameters
        assert list(parameters)[:2] == ["self", "thing_id"]
        assert {"extra_headers", "timeout", "deadline"} <= parameters.keys()
        assert parameters["timeout"].kind is inspect.Parameter.KEYWORD_ONLY
        assert parameters["timeout"].default is not_given
        assert kind.retrieve.__operation__.name == "things.retrieve"  # type: ignore[attr-defined]
        assert inspect.signature(kind.retrieve).return_annotation != inspect.Signature.empty
    create = inspect.signature(Client(api_key="k").things.create).parameters
    assert "self" not in create
    assert create["name"].default is inspect.Parameter.empty
    assert create["name"].annotation is str
    assert create["size"].default is not_given
    assert "timeout" in create


def test_help_shows_them_too() -> None:
    import pydoc

    shown = pydoc.render_doc(Things.create, renderer=pydoc.plaintext)
    assert "name: str" in shown
    assert "**params" not in shown


def test_resources_are_made_once() -> None:
    client = Client(api_key="k")
    assert client.things is client.things
    assert client.things.parts is client.things.parts
    assert client.things.with_raw_response is client.things.with_raw_response
    assert repr(client.things) == "<Things of <Client of https://api.openai.com>>"


def test_a_raw_view_is_the_same_function() -> None:
    from tests.support.samples import ThingsWithRawResponse

    assert ThingsWithRawResponse.retrieve is Things.retrieve


def loaded_by(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after running ``code``."""
    script = f"import sys\n{code}\nprint(' '.join(sys.modules))"
    path = os.pathsep.join([*sys.path, str(Path.cwd())])
    run = subprocess.run(
        [sys.executable, "-c", script],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    return set(run.stdout.split())


def test_importing_and_making_a_client_load_next_to_nothing() -> None:
    ours = {m for m in loaded_by("import openai_oxide_runtime") if m.startswith("openai_oxide")}
    assert ours == {"openai_oxide_runtime"}
    made = loaded_by(
        "from openai_oxide_lib.client.clients import SyncClient; SyncClient(api_key='k')"
    )
    assert not made & {"httpx", "pydantic", "pydantic_core", "logging", "dataclasses", "inspect"}
    assert not made & {"asyncio", "ssl", "json", "email", "openai_oxide_runtime.calls.engine"}


def test_a_key_given_for_one_call_will_do() -> None:
    with serving(answer(THING)) as server:
        client = Client(base_url=server.url, _enforce_credentials=False)
        with pytest.raises(TypeError, match="needs `api_key`"):
            client.things.retrieve("t1")
        client.things.retrieve("t1", extra_headers={"authorization": "Bearer mine"})
        client.copy(default_headers={"Authorization": omit}).things.retrieve("t1")
    assert [r.headers.get("authorization") for r in server.requests] == ["Bearer mine", None]


def test_a_copy_without_a_number_of_retries_is_refused() -> None:
    client = Client(api_key="k", max_retries=3)
    with pytest.raises(TypeError, match="max_retries must be an integer"):
        client.with_options(max_retries=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert client.with_options(max_retries=not_given).max_retries == 3  # type: ignore[arg-type]
