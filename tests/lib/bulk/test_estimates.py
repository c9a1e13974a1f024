"""Estimates: tokens, cost and time before a job runs."""

from __future__ import annotations

import pytest

from openai_oxide import AsyncOpenAI, RateLimiter, bulk
from tests.lib.bulk.conftest import Service

pytestmark = pytest.mark.anyio

REQUEST = {"model": "gpt-5-mini", "input": "{text}"}
ROWS = [{"text": f"prompt {n}"} for n in range(200)]


async def test_without_a_sample_nothing_is_sent(client: AsyncOpenAI, service: Service) -> None:
    found = await bulk.estimate_async(ROWS, request=REQUEST, client=client)
    assert (found.rows, found.output_tokens, found.sample) == (200, None, 0)
    size = len('{"model":"gpt-5-mini","input":"prompt 10"}')
    assert found.input_tokens == pytest.approx(200 * size / 4, rel=0.02)
    assert found.cost == pytest.approx(found.input_tokens * 0.25 / 1e6)
    assert not service.sent


async def test_a_sample_comes_near_the_final_cost(client: AsyncOpenAI, service: Service) -> None:
    found = await bulk.estimate_async(ROWS, request=REQUEST, client=client, sample=20, limits=None)
    assert service.sent.total() == found.sample == 20
    job = await bulk.run_async(ROWS, request=REQUEST, client=client, limits=None)
    assert found.cost == pytest.approx(job.summary.cost, rel=0.15)
    assert found.batch_cost == pytest.approx(found.cost / 2)
    assert found.output_tokens == job.summary.output_tokens


@pytest.mark.parametrize(
    ("limits", "seconds"),
    [
        ({"requests": 50}, 240.0),
        ({"tokens": 11000}, 1200.0),
        ({"requests": 50, "tokens": 1e9}, 240.0),
    ],
)
async def test_the_time_is_that_of_the_limits(
    limits: dict[str, float], seconds: float, client: AsyncOpenAI
) -> None:
    options = {"client": client, "sample": 5, "limits": RateLimiter(**limits)}
    found = await bulk.estimate_async(ROWS, request=REQUEST, **options)  # type: ignore[arg-type]
    assert found.seconds == pytest.approx(seconds)


async def test_an_unknown_model_has_no_price(client: AsyncOpenAI) -> None:
    request = {**REQUEST, "model": "nobody-knows-it"}
    found = await bulk.estimate_async(ROWS, request=request, client=client)
    assert found.cost is None and found.input_tokens > 0
