"""One client, taken along to the workers of local clusters of Ray and Dask.

    make test-distributed

runs these in an environment of their own, for both clusters are large. In the usual one they are
skipped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from tests.soak.answers import echo
from tests.support.wire import Server, serving

CALLS = 20
KEY = "sk-of-the-environment"


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    """The workers have the key in their environment, as they should."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(echo) as made:
        yield made


def ask(client: OpenAI, name: str) -> tuple[int, list[str]]:
    """What a worker does: some calls with the client it was handed."""
    return os.getpid(), [client.models.retrieve(f"{name}-{n}").id for n in range(CALLS)]


def ask_async(client: AsyncOpenAI, name: str) -> tuple[int, list[str]]:
    """The same with calls that are awaited, in an event loop of the worker's."""
    import asyncio

    async def main() -> list[Any]:
        return await asyncio.gather(*(client.models.retrieve(f"{name}-{n}") for n in range(CALLS)))

    return os.getpid(), [model.id for model in asyncio.run(main())]


def fail(client: OpenAI) -> None:
    """What goes wrong in a worker is to be told where the work was given out."""
    client.copy(base_url="http://127.0.0.1:9/v1", max_retries=0).models.retrieve("m")


def check(found: list[tuple[int, list[str]]], server: Server) -> None:
    """Every worker got its own answers, in other processes than this, with the key it had."""
    assert [ids for _, ids in found] == [
        [f"w{worker}-{n}" for n in range(CALLS)] for worker in range(len(found))
    ]
    assert os.getpid() not in {pid for pid, _ in found}
    assert {r.headers["authorization"] for r in server.requests} == {f"Bearer {KEY}"}


@pytest.fixture(scope="module")
def ray() -> Iterator[Any]:
    module = pytest.importorskip("ray")
    environment = {"env_vars": {"OPENAI_API_KEY": KEY}}
    module.init(num_cpus=2, include_dashboard=False, runtime_env=environment, log_to_driver=False)
    yield module
    module.shutdown()


@pytest.mark.parametrize(("kind", "work"), [(OpenAI, ask), (AsyncOpenAI, ask_async)])
def test_ray(ray: Any, server: Server, kind: Any, work: Any) -> None:
    client = kind(base_url=server.url)
    remote = ray.remote(work)
    check(ray.get([remote.remote(client, f"w{n}") for n in range(4)]), server)


def test_an_error_comes_back_from_ray(ray: Any, server: Server) -> None:
    from openai_oxide import APIConnectionError

    with pytest.raises(APIConnectionError, match="Connection error"):
        ray.get(ray.remote(fail).remote(OpenAI(base_url=server.url)))


@pytest.fixture(scope="module")
def dask() -> Iterator[Any]:
    distributed = pytest.importorskip("distributed")
    before, os.environ["OPENAI_API_KEY"] = os.environ.get("OPENAI_API_KEY"), KEY
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=2, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client
    if before is None:
        del os.environ["OPENAI_API_KEY"]
    else:
        os.environ["OPENAI_API_KEY"] = before


@pytest.mark.parametrize(("kind", "work"), [(OpenAI, ask), (AsyncOpenAI, ask_async)])
def test_dask(dask: Any, server: Server, kind: Any, work: Any) -> None:
    client = kind(base_url=server.url)
    futures = [dask.submit(work, client, f"w{n}", pure=False) for n in range(4)]
    check(dask.gather(futures), server)


def test_an_error_comes_back_from_dask(dask: Any, server: Server) -> None:
    from openai_oxide import APIConnectionError

    with pytest.raises(APIConnectionError, match="Connection error"):
        dask.submit(fail, OpenAI(base_url=server.url)).result()


def test_multiprocessing(server: Server) -> None:
    """The standard library's pool, whose workers begin with nothing."""
    from multiprocessing import get_context

    client = OpenAI(base_url=server.url)
    with get_context("spawn").Pool(2) as pool:
        check(pool.starmap(ask, [(client, f"w{n}") for n in range(4)]), server)
