"""Responses and completions told as streams, with every text cut into pieces anywhere."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

from openai_oxide.models.chat import ChatCompletionChunk
from openai_oxide.models.responses import ResponseStreamEvent
from openai_oxide_mock.events_responses import response_events
from openai_oxide_runtime.models.lenient import decode_python

Json = dict[str, Any]

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
CITED = {
    "type": "url_citation",
    "url": "https://e.x",
    "title": "T",
    "start_index": 0,
    "end_index": 1,
}


def part(kind: str, **fields: Any) -> st.SearchStrategy[Json]:
    """An object of one kind, some of whose fields are drawn."""
    drawn = {k: v if isinstance(v, st.SearchStrategy) else st.just(v) for k, v in fields.items()}
    return st.fixed_dictionaries({"type": st.just(kind), **drawn})


TEXT = part("output_text", text=WORDS, annotations=st.sampled_from([[], [CITED]]), logprobs=[])
REFUSAL = part("refusal", refusal=WORDS)
DONE = {"status": "completed"}
ITEMS = st.one_of(
    part(
        "message",
        id="msg_1",
        role="assistant",
        **DONE,
        content=st.lists(TEXT | REFUSAL, max_size=3),
    ),
    part(
        "reasoning",
        id="rs_1",
        summary=st.lists(part("summary_text", text=WORDS), max_size=2),
        content=st.lists(part("reasoning_text", text=WORDS), max_size=2),
    ),
    part("function_call", id="fc_1", call_id="call_1", name="f", arguments=WORDS, **DONE),
    part("custom_tool_call", id="ct_1", call_id="call_2", name="c", input=WORDS),
    part("code_interpreter_call", id="ci_1", container_id="c", code=WORDS, outputs=[], **DONE),
    part("web_search_call", id="ws_1", action={"type": "search", "query": "q"}, **DONE),
    part("file_search_call", id="fs_1", queries=["q"], results=None, **DONE),
    part("image_generation_call", id="ig_1", result="aGk=", **DONE),
    part(
        "mcp_call", id="mcp_1", server_label="s", name="n", arguments=WORDS, output="o", error=None,
        **DONE,
    ),
    part("mcp_list_tools", id="mcpl_1", server_label="s", tools=[]),
    part("compaction", id="cmp_1", encrypted_content="x"),
    part("image_from_the_future", id="new_1", field={"deep": [1]}),
)  # fmt: skip
# A call is known by its id: no two of one answer have the same.
OUTPUTS = st.lists(ITEMS, max_size=4, unique_by=lambda one: one.get("call_id") or id(one))


def response(output: list[Json], **more: Any) -> Json:
    """A response with this output, as the API has it."""
    return {
        "id": "resp_1", "object": "response", "created_at": 1.0, "model": "m",
        "status": "completed",
        "error": None, "incomplete_details": None, "instructions": None, "metadata": {},
        "output": output, "parallel_tool_calls": True, "temperature": 1.0, "tool_choice": "auto",
        "tools": [], "top_p": 1.0, **more,
    }  # fmt: skip


def cut(text: str, draw: random.Random) -> list[str]:
    """A text in pieces that no boundary respects; some are empty."""
    marks = sorted(draw.randint(0, len(text)) for _ in range(draw.randint(0, 3)))
    return [text[a:b] for a, b in zip([0, *marks], [*marks, len(text)], strict=True)]


def told(given: Json, draw: random.Random) -> list[Json]:
    """The events of a response, its texts cut elsewhere."""
    events: list[Json] = []
    pending = ""
    for event, following in zip_next(response_events(given)):
        if event["type"].endswith("item.added") and event["item"]["type"] == "reasoning":
            event = {**event, "item": {**event["item"], "content": []}}
        if not event["type"].endswith(".delta"):
            events.append(event)
            continue
        pending += event["delta"]
        if following is None or following["type"] != event["type"]:
            events += [{**event, "delta": piece} for piece in cut(pending, draw)]
            pending = ""
    return [{**event, "sequence_number": at} for at, event in enumerate(events)]


def zip_next(events: list[Json]) -> Iterator[tuple[Json, Json | None]]:
    yield from zip(events, [*events[1:], None], strict=True)


def typed(event: Json) -> Any:
    """An event as the stream gives it."""
    return decode_python(ResponseStreamEvent, event)


def chunk(choices: list[Json], **more: Any) -> Any:
    """A chunk as the stream gives it."""
    head = {"id": "chatcmpl_1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return decode_python(ChatCompletionChunk, {**head, "choices": choices, **more})


def delta(index: int = 0, finish: str | None = None, **fields: Any) -> Json:
    """A choice in a chunk."""
    return {"index": index, "delta": fields, "finish_reason": finish, "logprobs": None}


def call_piece(index: int, arguments: str | None = None, **head: Any) -> Json:
    """A piece of a call: with ``id`` and ``name`` its beginning."""
    name = {"name": head.pop("name")} if "name" in head else {}
    said = {"arguments": arguments} if arguments is not None else {}
    return {"index": index, **head, "function": {**name, **said}}


CALLS = st.lists(st.tuples(st.sampled_from(["f", "g"]), st.sampled_from(['{"a": 1}', "{}", "["])))
CHOICES = st.lists(
    st.fixed_dictionaries(
        {"content": st.none() | WORDS, "refusal": st.none() | WORDS, "calls": CALLS}
    ),
    min_size=1,
    max_size=3,
)


def completion(choices: list[Json]) -> Json:
    """What the chunks of these choices must come to."""
    return {
        "id": "chatcmpl_1", "object": "chat.completion", "created": 1, "model": "m",
        "choices": [_choice(at, choice) for at, choice in enumerate(choices)],
    }  # fmt: skip


def _choice(index: int, choice: Json) -> Json:
    calls = [
        {"id": f"call_{index}_{at}", "type": "function", "function": {"name": n, "arguments": a}}
        for at, (n, a) in enumerate(choice["calls"])
    ]
    message = {"role": "assistant", "content": choice["content"], "refusal": choice["refusal"]}
    message |= {"tool_calls": calls} if calls else {}
    finish = "tool_calls" if calls else "stop"
    return {"index": index, "finish_reason": finish, "message": message, "logprobs": None}


def chunks(choices: list[Json], draw: random.Random) -> list[Any]:
    """The chunks of these choices, which take turns at random."""
    stories = [list(_told(at, choice, draw)) for at, choice in enumerate(choices)]
    found = []
    while any(stories):
        story = draw.choice([story for story in stories if story])
        found.append(chunk([story.pop(0)]))
    return found


def _told(index: int, choice: Json, draw: random.Random) -> Iterator[Json]:
    yield delta(index, role="assistant")
    for name in ("content", "refusal"):
        if choice[name] is not None:
            for piece in cut(choice[name], draw):
                yield delta(index, **{name: piece})
    for at, (name, arguments) in enumerate(choice["calls"]):
        head = {"id": f"call_{index}_{at}", "type": "function", "name": name}
        yield delta(index, tool_calls=[call_piece(at, "", **head)])
        for piece in cut(arguments, draw):
            yield delta(index, tool_calls=[call_piece(at, piece)])
    yield delta(index, finish="tool_calls" if choice["calls"] else "stop")
