"""Errors: what they say and hold, however they came about."""

from __future__ import annotations

from typing import Any

import httpx

from tests.dropin.pair import KEY, Program, Programs, async_client, client

programs = Programs()
REQUEST = httpx.Request("GET", "http://host/path")
RESPONSE = httpx.Response(400, request=REQUEST, headers={"x-request-id": "r"})
KNOWN = ("OpenAIError", "APIError", "APIStatusError", "APIConnectionError", "ValueError")


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


def described(error: Any) -> list[Any]:
    """What a program may read of an error, and what catches it."""
    names = ("code", "type", "param", "body", "status_code", "message")
    kinds = [kind.__name__ for kind in type(error).__mro__]
    said = [getattr(error, name, "none") for name in names]
    return [type(error), *said, [name for name in KNOWN if name in kinds]]


@programs
def errors_of_the_server(openai: Any, server: Any) -> Any:
    seen = []
    for status in (400, 401, 403, 404, 408, 409, 418, 422, 429, 500, 503):
        body = {"error": {"message": "m", "code": "c", "type": "t", "param": "p"}}
        server.script(status=status, json=body, headers={"x-request-id": "req_1"})
        try:
            client(openai, server).models.list()
        except openai.APIStatusError as error:
            where = (error.request.method, error.request.url.path, error.response.status_code)
            seen.append([*described(error), str(error), error.request_id, where])
            seen.append(error.response.json())
    return seen


@programs
def errors_without_a_form(openai: Any, server: Any) -> Any:
    seen = []
    for said in ({"text": "out of order"}, {"json": {"detail": "no"}}, {"json": [1]}):
        server.script(status=500, **said)
        try:
            client(openai, server).models.list()
        except openai.InternalServerError as error:
            seen.append([error.body, error.code, error.status_code])
    return seen


@programs
async def errors_asynchronously(openai: Any, server: Any) -> Any:
    async with async_client(openai, server) as made:
        try:
            await made.models.retrieve("none-of-this-name")
        except openai.NotFoundError as error:
            return [*described(error), str(error)]


@programs
def errors_of_the_connection(openai: Any, server: Any) -> Any:
    try:
        openai.OpenAI(api_key=KEY, base_url="http://127.0.0.1:9/v1", max_retries=0).models.list()
    except openai.APIConnectionError as error:
        cause = error.__cause__ is not None
        return [type(error), error.request.method, error.body, error.code, cause]


@programs
def errors_by_hand(openai: Any, server: Any) -> Any:
    given: dict[str, Any] = {"response": RESPONSE, "body": {"code": 1, "type": "t", "param": "p"}}
    made = [
        *(openai.BadRequestError("m", **given), openai.RateLimitError("m", **given)),
        *(openai.APIConnectionError(request=REQUEST), openai.APITimeoutError(request=REQUEST)),
        *(openai.APITimeoutError(REQUEST), openai.APIError("m", REQUEST, body=None)),
        *(openai.APIConnectionError(message="hey", request=REQUEST), openai.OpenAIError("x")),
        *(openai.InternalServerError("z", response=RESPONSE, body="text"),),
        openai.APIResponseValidationError(RESPONSE, {"a": 1}, message="odd"),
    ]
    return [[*described(error), str(error)] for error in made]


@programs.failing
def a_server_that_refuses(openai: Any, server: Any) -> Any:
    server.script(status=429, json={"error": {"message": "slow"}}, headers={"retry-after": "0"})
    return client(openai, server).models.list()


@programs
def subclasses_that_set_what_they_know(openai: Any, server: Any) -> Any:
    class Own(openai.RateLimitError):  # type: ignore[misc, name-defined]
        def __init__(self) -> None:
            self.response, self.request, self.request_id = RESPONSE, REQUEST, "own"
            super().__init__("m", response=self.response, body=None)
            self.request = REQUEST

    error = Own()
    error.response = RESPONSE
    return [error.response is RESPONSE, error.request is REQUEST, error.request_id, str(error)]
