"""Answers that are text where an operation allows it, and JSON otherwise."""

from __future__ import annotations

import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.operations.operation import Operation
from tests.runtime.conftest import Colour
from tests.support.samples import Thing
from tests.support.wire import plain, serving

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("kind", "body", "found"),
    [
        ("text/plain; charset=utf-8", "Grüße".encode(), "Grüße"),
        ("text/vtt", b"WEBVTT\n", "WEBVTT\n"),
        ("application/json", b'{"id": "t1"}', "t1"),
    ],
)
async def test_an_answer_may_be_text_where_it_may(
    colour: Colour, kind: str, body: bytes, found: str
) -> None:
    op = Operation("things.say", "GET", "/say", returns=Thing, content="json or text")
    with serving(plain(body, content_type=kind)) as server:
        said = await colour.get(colour.client(server).execute(op, {}))
    assert getattr(said, "id", said) == found


async def test_a_page_of_html_is_never_an_answer(colour: Colour) -> None:
    op = Operation("things.say", "GET", "/say", returns=Thing, content="json or text")
    body = b"<html>down</html>"
    with serving(plain(body, content_type="text/html")) as server:
        client = colour.client(server)
        with pytest.raises(errors.APIResponseValidationError):
            await colour.get(client.execute(op, {}))
