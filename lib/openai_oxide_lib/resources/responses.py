"""What ``client.responses`` can do beyond its operations: parse, stream, early calls, tools.

This module is loaded with the resource; what it needs is loaded by the methods.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal, Unpack

from typing_extensions import TypeVar

from openai_oxide_runtime.client.resource import AsyncResource, Resource, after, sent
from openai_oxide_runtime.core.sentinels import Omit, is_given, omit

if TYPE_CHECKING:
    from openai_oxide.params.responses import ResponseCreateArguments
    from openai_oxide_lib.responses.parsed import ParsedResponse
    from openai_oxide_lib.responses.stream import (
        AsyncResponseStreamManager,
        ResponseStreamManager,
    )
    from openai_oxide_lib.tool_loop.call_stream import (
        AsyncResponseCallStream,
        ResponseCallStream,
    )
    from openai_oxide_lib.tool_loop.conversation import ToolRun

__all__ = ["AsyncResponsesExtras", "ResponsesExtras"]

T = TypeVar("T", default=Any)


class ResponsesExtras(Resource):
    """The base of ``client.responses``."""

    def parse(
        self,
        *,
        text_format: type[T] | Omit = omit,
        parse_as: type[T] | Omit | None = omit,
        stream: bool | Omit | None = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> ParsedResponse[T]:
        """Ask for an answer of a type, and read it: ``.output_parsed`` is a ``text_format``.

        ``text_format`` is a pydantic model, a dataclass or a TypedDict; its schema is sent as the
        format of the text. The text is read as ``parse_as`` where that is given (not at all for
        ``None``), for formats that ``text`` or the input ask for. Arguments of strict function
        tools are parsed too. An answer that was cut off raises ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError``; after a refusal ``output_parsed`` is ``None``.
        ``verbosity`` is sent beside ``text``, whose own ``verbosity`` is the one to prefer.
        """
        from openai_oxide_lib.responses.parsed import parse_response

        asked, tools = _request(text_format, params)
        asked |= _said(stream, verbosity, asked)
        kind = parse_as if parse_as is None or is_given(parse_as) else text_format
        response = _create(self)(**asked)
        parsed: ParsedResponse[T] = after(response, lambda made: parse_response(made, kind, tools))
        return parsed

    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        text_format: type[T] | Omit = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> ResponseStreamManager[T]:
        """Stream an answer: ``with client.responses.stream(…) as stream: for event in stream: …``

        Events of text have the text so far as ``snapshot``; ``get_final_response()`` gives the
        whole, parsed. With ``response_id`` the events of a response that exists are streamed again,
        those up to ``starting_after`` left out.
        """
        from openai_oxide_lib.responses.accumulator import ResponseStreamState
        from openai_oxide_lib.responses.stream import ResponseStream, ResponseStreamManager

        after = starting_after if isinstance(starting_after, int) else None
        name, args, asked, tools = _stream_request(response_id, text_format, params)

        def open_() -> ResponseStream[T]:
            state: ResponseStreamState[T] = ResponseStreamState(
                text_format=text_format, input_tools=tools
            )
            return ResponseStream(getattr(self, name)(*args, **asked), state, after)

        return ResponseStreamManager(open_)

    def create_stream_fc(
        self,
        functions: Iterable[Callable[..., Any]] = (),
        /,
        *,
        text_format: Any = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> ResponseCallStream:
        """Stream an answer for its function calls: each comes the moment it is complete.

        ``functions`` are offered as tools beside ``tools``: typed functions or pydantic models.
        Iterate for the calls, or over ``.events()`` for text deltas and all else as well. An answer
        that failed raises ``APIError``; one cut off, ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError``, after the calls that were complete.
        """
        from openai_oxide_lib.tool_loop.call_stream import ResponseCallStream
        from openai_oxide_lib.tool_loop.turn import ResponseTurn

        asked, tools = _request(text_format, params, functions)
        stream = _create(self)(**asked, stream=True)
        return ResponseCallStream(stream, ResponseTurn(tools, text_format))

    def run_tools(
        self,
        functions: Iterable[Callable[..., Any]],
        /,
        *,
        text_format: Any = omit,
        max_rounds: int = 10,
        max_concurrency: int = 8,
        tool_timeout: float | None = None,
        tool_errors: Literal["tell", "raise"] = "tell",
        on_event: Callable[[Any], object] | None = None,
        **params: Unpack[ResponseCreateArguments],
    ) -> ToolRun:
        """Ask, run the functions that the model calls, tell it the results, until it is done.

        Each call starts the moment its arguments are complete, in a thread, at most
        ``max_concurrency`` at once, each for at most ``tool_timeout`` seconds. What a function
        raises is told to the model, unless ``tool_errors="raise"``. ``on_event`` is shown every
        event and call. More than ``max_rounds`` rounds raise ``RoundLimitError``.
        """
        from openai_oxide_lib.tool_loop.conversation import ResponseRounds
        from openai_oxide_lib.tool_loop.loop import run_tools
        from openai_oxide_lib.tool_loop.result import LoopSettings

        settings = LoopSettings(max_rounds, max_concurrency, tool_timeout, tool_errors, on_event)
        asked = {**params, "text_format": text_format}
        tools = _all_tools(functions, asked.pop("tools", None))
        return run_tools(ResponseRounds(tools, asked), settings, _create(self))


class AsyncResponsesExtras(AsyncResource):
    """The base of ``client.responses``, for asyncio."""

    async def parse(
        self,
        *,
        text_format: type[T] | Omit = omit,
        parse_as: type[T] | Omit | None = omit,
        stream: bool | Omit | None = omit,
        verbosity: Literal["low", "medium", "high"] | Omit | None = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> ParsedResponse[T]:
        """Ask for an answer of a type, and read it: ``.output_parsed`` is a ``text_format``.

        ``text_format`` is a pydantic model, a dataclass or a TypedDict; its schema is sent as the
        format of the text. The text is read as ``parse_as`` where that is given (not at all for
        ``None``), for formats that ``text`` or the input ask for. Arguments of strict function
        tools are parsed too. An answer that was cut off raises ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError``; after a refusal ``output_parsed`` is ``None``.
        ``verbosity`` is sent beside ``text``, whose own ``verbosity`` is the one to prefer.
        """
        from openai_oxide_lib.responses.parsed import parse_response

        asked, tools = _request(text_format, params)
        asked |= _said(stream, verbosity, asked)
        kind = parse_as if parse_as is None or is_given(parse_as) else text_format
        response = await sent(_create(self)(**asked))
        parsed: ParsedResponse[T] = after(response, lambda made: parse_response(made, kind, tools))
        return parsed

    def stream(
        self,
        *,
        response_id: str | Omit = omit,
        starting_after: int | Omit = omit,
        text_format: type[T] | Omit = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> AsyncResponseStreamManager[T]:
        """Stream an answer: ``async with client.responses.stream(…) as stream: …``

        Events of text have the text so far as ``snapshot``; ``get_final_response()`` gives the
        whole, parsed. With ``response_id`` the events of a response that exists are streamed again,
        those up to ``starting_after`` left out.
        """
        from openai_oxide_lib.responses.accumulator import ResponseStreamState
        from openai_oxide_lib.responses.stream import (
            AsyncResponseStream,
            AsyncResponseStreamManager,
        )

        after = starting_after if isinstance(starting_after, int) else None
        name, args, asked, tools = _stream_request(response_id, text_format, params)

        async def open_() -> AsyncResponseStream[T]:
            state: ResponseStreamState[T] = ResponseStreamState(
                text_format=text_format, input_tools=tools
            )
            return AsyncResponseStream(await getattr(self, name)(*args, **asked), state, after)

        return AsyncResponseStreamManager(open_)

    def create_stream_fc(
        self,
        functions: Iterable[Callable[..., Any]] = (),
        /,
        *,
        text_format: Any = omit,
        **params: Unpack[ResponseCreateArguments],
    ) -> AsyncResponseCallStream:
        """Stream an answer for its function calls: each comes the moment it is complete.

        ``functions`` are offered as tools beside ``tools``: typed functions or pydantic models.
        Iterate for the calls, or over ``.events()`` for text deltas and all else as well. An answer
        that failed raises ``APIError``; one cut off, ``LengthFinishReasonError`` or
        ``ContentFilterFinishReasonError``, after the calls that were complete.
        """
        from openai_oxide_lib.tool_loop.call_stream import AsyncResponseCallStream
        from openai_oxide_lib.tool_loop.turn import ResponseTurn

        asked, tools = _request(text_format, params, functions)
        create = _create(self)
        return AsyncResponseCallStream(
            lambda: create(**asked, stream=True), ResponseTurn(tools, text_format)
        )

    async def run_tools(
        self,
        functions: Iterable[Callable[..., Any]],
        /,
        *,
        text_format: Any = omit,
        max_rounds: int = 10,
        max_concurrency: int = 8,
        tool_timeout: float | None = None,
        tool_errors: Literal["tell", "raise"] = "tell",
        on_event: Callable[[Any], object] | None = None,
        **params: Unpack[ResponseCreateArguments],
    ) -> ToolRun:
        """Ask, run the functions that the model calls, tell it the results, until it is done.

        Each call starts the moment its arguments are complete, in a task (blocking functions in a
        thread), at most ``max_concurrency`` at once, each for at most ``tool_timeout`` seconds.
        What a function raises is told to the model, unless ``tool_errors="raise"``. ``on_event`` is
        shown every event and call. More than ``max_rounds`` rounds raise ``RoundLimitError``.
        """
        from openai_oxide_lib.tool_loop.conversation import ResponseRounds
        from openai_oxide_lib.tool_loop.loop import async_run_tools
        from openai_oxide_lib.tool_loop.result import LoopSettings

        settings = LoopSettings(max_rounds, max_concurrency, tool_timeout, tool_errors, on_event)
        asked = {**params, "text_format": text_format}
        tools = _all_tools(functions, asked.pop("tools", None))
        return await async_run_tools(ResponseRounds(tools, asked), settings, _create(self))


def _create(resource: Any) -> Callable[..., Any]:
    """The generated method, which the class that has this base brings."""
    create: Callable[..., Any] = resource.create
    return create


def _said(stream: Any, verbosity: Any, asked: Any) -> dict[str, Any]:
    """The parameters that ``parse`` alone has, as ``create`` takes them."""
    if stream is True:
        raise TypeError("parse() reads a whole answer; use stream() to read it as it comes")
    said = {"stream": stream} if is_given(stream) else {}
    if is_given(verbosity):
        said["extra_body"] = {"verbosity": verbosity, **(asked.get("extra_body") or {})}
    return said


def _all_tools(functions: Iterable[Any], more: Any) -> Any:
    from openai_oxide_lib.functions.function_tool import Tools
    from openai_oxide_lib.structured_output.response_format import given

    return Tools([*functions, *(more if given(more) else ())])


def _request(
    text_format: Any, params: Any, functions: Iterable[Any] = ()
) -> tuple[dict[str, Any], Any]:
    """The parameters of the request, and its tools."""
    from openai_oxide_lib.structured_output.response_format import given, with_text_format

    asked = dict(params)
    tools = _all_tools(functions, asked.get("tools"))
    if tools:
        asked["tools"] = tools.flat
    if given(text_format):
        asked["text"] = with_text_format(asked.get("text"), text_format)
    return asked, tools


def _stream_request(
    response_id: Any, text_format: Any, params: Any
) -> tuple[str, tuple[Any, ...], dict[str, Any], Any]:
    """The method to call, its path, its parameters, and the tools."""
    from openai_oxide_lib.structured_output.response_format import given

    asked, tools = _request(text_format, params)
    if not given(response_id):
        return "create", (), {**asked, "stream": True}, tools
    asked.pop("text", None)
    asked.pop("tools", None)
    return "retrieve", (response_id,), {**asked, "stream": True}, tools
