"""The error tree: names and attributes of the official one, pickles, and no secrets."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.http.exchange import RequestRecord, ResponseRecord
from openai_oxide_runtime.http.interface import Head, HttpRequest

KEY = "sk-proj-abcdefghijklmnop"
REQUEST = HttpRequest(
    Head("POST", "https://api.test", (("Authorization", f"Bearer {KEY}"), ("X-A", "1"))),
    "/v1/things",
    body=b"{}",
)
BODY = {"message": "no good", "type": "t", "param": "p", "code": 7}


def response(status: int = 429) -> ResponseRecord:
    headers = [("x-request-id", "req_1"), ("set-cookie", KEY), ("retry-after", "3")]
    return ResponseRecord(status, headers, b'{"error":{}}', RequestRecord.of(REQUEST))


def httpx_response(status: int = 429) -> httpx.Response:
    request = httpx.Request("POST", "https://api.test/v1", headers={"Authorization": KEY})
    return httpx.Response(status, request=request, headers={"x-request-id": "req_1"}, content=b"hi")


MADE = [
    errors.OpenAIError("text"),
    errors.APIError("text", REQUEST, body=BODY),
    errors.APIConnectionError(request=REQUEST),
    errors.APITimeoutError(REQUEST),
    errors.DeadlineExceededError(REQUEST, message="late"),
    errors.CircuitOpenError(request=REQUEST, retry_after=3.0),
    errors.RedirectRefusedError(request=REQUEST, message="no"),
    errors.ResponseTooLargeError(request=REQUEST, message="big"),
    errors.StreamTruncatedError(
        message="cut", request=REQUEST, event_count=2, received=["{}"], leftover="x"
    ),
    errors.StreamTimeoutError(message="cut", request=REQUEST, event_count=2),
    errors.APIResponseValidationError(response(), BODY),
    errors.APIStatusError("text", response=response(), body=BODY),
    errors.RateLimitError("text", response=httpx_response(), body=BODY),
    errors.InternalServerError("text", response=response(503), body="plain"),
    errors.OAuthError(
        response=response(401), body={"error": "invalid_grant", "error_description": "no"}
    ),
    errors.LengthFinishReasonError(completion={"choices": []}),
    errors.ContentFilterFinishReasonError(),
    errors.InvalidWebhookSignatureError("text"),
    errors.SubjectTokenProviderError("text"),
    errors.WebSocketConnectionClosedError("text", unsent_messages=["a", b"b", b"\xff"]),
    errors.WebSocketQueueFullError("text"),
]


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize(
    "copied", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy]
)
def test_errors_survive_a_pickle(error: Any, copied: Any) -> None:
    again = copied(error)
    assert type(again) is type(error)
    assert (str(again), again.args) == (str(error), error.args)
    attributes = {n: v for n, v in vars(error).items() if n not in ("_request", "_response")}
    assert {n: vars(again)[n] for n in attributes} == attributes


@pytest.mark.parametrize("error", MADE, ids=lambda error: type(error).__name__)
def test_errors_hold_no_key(error: Any) -> None:
    texts = [repr(error), str(error), repr(vars(error)), pickle.dumps(error).decode("latin-1")]
    assert not [text for text in texts if KEY in text]


def test_every_error_is_in_the_tree_drawn_at_the_top() -> None:
    tree_text = errors.__doc__ or ""
    for name in errors.__all__:
        assert name in tree_text
        assert issubclass(getattr(errors, name), errors.OpenAIError)
    assert len({type(error) for error in MADE} | set(errors.STATUS_ERRORS.values())) >= len(
        errors.__all__
    )


def test_attributes_of_a_status_error() -> None:
    error = errors.RateLimitError("text", response=response(), body=BODY)
    assert (error.message, error.status_code, error.request_id) == ("text", 429, "req_1")
    assert (error.code, error.param, error.type, error.body) == ("7", "p", "t", BODY)
    assert error.headers["retry-after"] == "3"
    assert isinstance(error.response, httpx.Response)
    assert (error.response.status_code, error.response.json()) == (429, {"error": {}})
    assert error.request.url == "https://api.test/v1/things"
    assert error.request.headers["x-a"] == "1"


def test_status_errors_take_responses_of_httpx() -> None:
    given = httpx_response(404)
    error = errors.NotFoundError("text", response=given, body=None)
    assert error.response is given
    assert error.request is given.request
    assert (error.code, error.request_id, error.headers["x-request-id"]) == (None, "req_1", "req_1")
    assert pickle.loads(pickle.dumps(error)).response.content == b"hi"


def test_connection_errors_have_the_official_texts() -> None:
    assert str(errors.APIConnectionError(request=REQUEST)) == "Connection error."
    assert str(errors.APITimeoutError(REQUEST)) == "Request timed out."


def test_a_cut_stream_is_a_connection_error_and_a_silent_one_a_timeout() -> None:
    assert issubclass(errors.StreamTruncatedError, errors.APIConnectionError)
    assert issubclass(errors.StreamTimeoutError, errors.StreamTruncatedError)
    assert issubclass(errors.StreamTimeoutError, errors.APITimeoutError)


def test_keys_in_messages_are_redacted() -> None:
    error = errors.AuthenticationError(f"Incorrect key {KEY}", response=response(401), body=None)
    assert KEY not in str(error)
    assert KEY not in error.message


def test_frames_that_were_not_sent() -> None:
    error = errors.WebSocketConnectionClosedError("t", unsent_messages=["a", b"b", b"\xff"])
    assert (error.unsent_frames, error.unsent_messages) == (["a", b"b", b"\xff"], ["a", "b"])


def test_a_bad_signature_is_a_value_error_too() -> None:
    assert issubclass(errors.InvalidWebhookSignatureError, ValueError)
