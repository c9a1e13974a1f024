"""instructor: structured extraction, asking again where the answer does not fit."""

from __future__ import annotations

import instructor
import pytest
from pydantic import BaseModel, field_validator

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer

ASKED = [{"role": "user", "content": "Tell of the city Cardiff"}]


class City(BaseModel):
    name: str
    people: int

    @field_validator("people")
    @classmethod
    def some(cls, people: int) -> int:
        if people < 0:
            raise ValueError("there are no fewer than 0 people")
        return people


@pytest.mark.parametrize("mode", [instructor.Mode.TOOLS, instructor.Mode.JSON_SCHEMA])
def test_extraction(client: OpenAI, mode: instructor.Mode, server: MockServer) -> None:
    asking = instructor.from_openai(client, mode=mode)
    city = asking.chat.completions.create(model="gpt-4.1", messages=ASKED, response_model=City)
    assert isinstance(city, City)
    assert len(server.requests) == 1


@pytest.mark.anyio
async def test_an_answer_that_does_not_fit_is_asked_for_again(
    async_client: AsyncOpenAI, server: MockServer
) -> None:
    for people in (-1, 372_000):
        arguments = {"name": "Cardiff", "people": people}
        server.script(answer={"calls": [{"name": "City", "arguments": arguments}]})
    asking = instructor.from_openai(async_client)
    city, completion = await asking.chat.completions.create_with_completion(
        model="gpt-4.1", messages=ASKED, response_model=City, max_retries=2
    )
    assert (city.name, city.people) == ("Cardiff", 372_000)
    assert completion.usage.total_tokens > 0
    first, second = (request.json["messages"] for request in server.requests)
    assert len(second) > len(first) and "no fewer than 0" in str(second)


def test_partial_objects(client: OpenAI, server: MockServer) -> None:
    server.script(
        answer={"calls": [{"name": "City", "arguments": {"name": "Cardiff", "people": 372}}]}
    )
    asking = instructor.from_openai(client)
    seen = list(
        asking.chat.completions.create_partial(
            model="gpt-4.1", messages=ASKED, response_model=City, max_retries=0
        )
    )
    assert len(seen) > 1
    assert seen[-1].name == "Cardiff" and seen[-1].people == 372
