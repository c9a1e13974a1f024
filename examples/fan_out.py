"""Many questions at once: so many at a time, in order, each with its own outcome.

Run it with `python -m examples.fan_out`; without a key it talks to the embedded server.
"""

import asyncio

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import AsyncOpenAI, OpenAI, RateLimiter, async_fan_out, fan_out

CITIES = ("Aberystwyth", "Bilbao", "Cork", "Delft", "Evora", "Faro", "Ghent", "Hvar")


def in_threads(client: OpenAI) -> None:
    """A function over many inputs. The limiter waits instead of collecting 429s."""
    limited = client.with_options(limiter=RateLimiter())

    def ask(city: str) -> str:
        question = f"Where is {city}? One sentence."
        return limited.responses.create(model=MODEL, input=question).output_text

    for outcome in fan_out(ask, CITIES, limit=4, progress="cities"):
        show(outcome.input, outcome.result())


async def in_tasks(client: OpenAI) -> None:
    """Requests as they are done; what is wrong with one does not stop the others."""
    requests = [{"model": MODEL, "input": f"Describe {city}."} for city in CITIES]
    requests[3]["tempature"] = "1"
    async with AsyncOpenAI(api_key=client.api_key, base_url=client.base_url) as own:
        outcomes = async_fan_out(own.responses.create, requests, unpack=True, ordered=False)
        done = [outcome async for outcome in outcomes]
    failed = [outcome for outcome in done if outcome.error is not None]
    show("answered", f"{len(done) - len(failed)} of {len(done)}")
    for outcome in failed:
        show(f"request {outcome.index}", str(outcome.error))


def run(client: OpenAI) -> None:
    """Both colours."""
    in_threads(client)
    asyncio.run(in_tasks(client))


if __name__ == "__main__":
    with connected() as connected_client:
        run(connected_client)
