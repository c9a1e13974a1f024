"""Webhooks: what is signed as it should be is taken, all else refused with an error of the SDK."""

from __future__ import annotations

import base64
import json
import traceback
import warnings
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from openai_oxide import AsyncOpenAI, InvalidWebhookSignatureError, OpenAI, OpenAIError
from openai_oxide.types.webhooks import ResponseCompletedWebhookEvent
from openai_oxide_lib.webhook_signatures import (
    InvalidWebhookSecretError,
    ReplayedWebhookError,
    WebhookSecret,
    verify,
)

# The published example of the Standard Webhooks scheme.
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
ID = "msg_p5jXN8AQM9LWM0D4loKWxJek"
NOW = 1614265330
BODY = '{"test": 2432232314}'
SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
EVENT = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "created_at": NOW,
        "type": "response.completed",
        "data": {"id": "resp_1"},
    }
)


def headers(**changes: Any) -> dict[str, Any]:
    found = {
        "webhook-id": ID,
        "webhook-timestamp": str(NOW),
        "webhook-signature": SIGNATURE,
        **{name.replace("_", "-"): value for name, value in changes.items()},
    }
    return {name: value for name, value in found.items() if value is not None}


def signed(body: str | bytes, at: int = NOW, secret: str = SECRET) -> dict[str, str]:
    signature = WebhookSecret(secret).sign(ID, at, body)
    return headers(webhook_signature=signature, webhook_timestamp=str(at))


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def client(request: pytest.FixtureRequest) -> Any:
    made = request.param(api_key="sk-test", webhook_secret=SECRET)
    made.webhooks._clock = lambda: NOW + 1.0
    return made


def test_the_published_vector_is_taken(client: Any) -> None:
    assert WebhookSecret(SECRET).sign(ID, NOW, BODY) == SIGNATURE
    client.webhooks.verify_signature(BODY, headers())
    assert client.webhooks.unwrap(BODY.encode(), headers()).to_dict() == {"test": 2432232314}


def test_an_event_is_typed(client: Any) -> None:
    event = client.webhooks.unwrap(EVENT, signed(EVENT))
    assert isinstance(event, ResponseCompletedWebhookEvent)
    assert event.data.id == "resp_1"


def test_an_event_of_a_kind_yet_unknown_keeps_all_its_data(client: Any) -> None:
    body = json.dumps({"type": "moon.full", "data": {"id": "moon_1"}})
    assert client.webhooks.unwrap(body, signed(body)).to_dict() == json.loads(body)


@pytest.mark.parametrize(
    "given",
    [
        {name.title(): value for name, value in headers().items()},
        list(headers().items()),
        [(name.encode(), value.encode()) for name, value in headers().items()],
        {name: [value] for name, value in headers().items()},
        {"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers().items()},
        headers(webhook_signature=f"v1,bm90aGluZw== v1a,x {SIGNATURE}"),
        {**headers(), "cookie": "whatever", "content-type": "application/json"},
        SimpleNamespace(get=headers().get),
    ],
    ids=["title case", "pairs", "bytes", "lists", "environ", "several", "others", "only get"],
)
def test_headers_come_in_many_forms(client: Any, given: Any) -> None:
    client.webhooks.verify_signature(BODY, given)


@pytest.mark.parametrize(
    ("body", "given", "why"),
    [
        (BODY + " ", headers(), "signatures is valid"),
        (BODY, headers(webhook_id="msg_other"), "signatures is valid"),
        (BODY, headers(webhook_timestamp=str(NOW - 1)), "signatures is valid"),
        (BODY, headers(webhook_signature=SIGNATURE.replace("v1,", "v2,")), "signatures is valid"),
        (BODY, headers(webhook_signature=SIGNATURE[:-1]), "signatures is valid"),
        (BODY, headers(webhook_signature=SIGNATURE.removeprefix("v1,")), "signatures is valid"),
        (BODY, headers(webhook_signature=" "), "webhook-signature is missing"),
        (BODY, headers(webhook_signature=None), "webhook-signature is missing"),
        (BODY, headers(webhook_id=None), "webhook-id is missing"),
        (BODY, headers(webhook_timestamp=None), "webhook-timestamp is missing"),
        (BODY, headers(webhook_timestamp="soon"), "not a number"),
        (BODY, headers(webhook_timestamp="-1"), "not a number"),
        (BODY, headers(webhook_timestamp=f"{NOW}.5"), "not a number"),
        (BODY, headers(webhook_id="a.b"), "is invalid"),
        (BODY, headers(webhook_id=["a", "b"]), "more than one"),
    ],
)
def test_what_is_not_right_is_refused(client: Any, body: str, given: Any, why: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=why):
        client.webhooks.unwrap(body, given)


def test_the_parts_of_a_signed_text_cannot_be_cut_anew() -> None:
    """``msg.1.999.{}``, signed for id msg at time 1, must not pass for id msg.1 at time 999."""
    secret = WebhookSecret(SECRET)
    signature = secret.sign("msg", 1, "999.{}")
    given = headers(webhook_id="msg.1", webhook_timestamp="999", webhook_signature=signature)
    with pytest.raises(InvalidWebhookSignatureError, match="is invalid"):
        verify("{}", given, secret, now=999, tolerance=5)


@pytest.mark.parametrize(("age", "tolerance", "fits"), [
    (300, 300, True), (301, 300, False), (-300, 300, True), (-301, 300, False),
    (10, 5, False), (0, 0, True), (1, 0, False),
])  # fmt: skip
def test_the_time_must_be_near(age: int, tolerance: float, fits: bool) -> None:
    secret = WebhookSecret(SECRET)
    if fits:
        assert verify(BODY, signed(BODY), secret, now=NOW + age, tolerance=tolerance) == ID
        return
    with pytest.raises(InvalidWebhookSignatureError, match=r"too (old|new)"):
        verify(BODY, signed(BODY), secret, now=NOW + age, tolerance=tolerance)


@pytest.mark.parametrize("tolerance", [-1, float("nan"), float("inf")])
def test_a_tolerance_that_is_none_is_refused(client: Any, tolerance: float) -> None:
    with pytest.raises(ValueError, match="tolerance"):
        client.webhooks.verify_signature(BODY, headers(), tolerance=tolerance)


@pytest.mark.parametrize(
    "secret",
    ["", "   ", "whsec_", "whsec_%%%", "whsec_ä", "whsec_abc", 7],
)
def test_empty_and_invalid_secrets_are_refused(client: Any, secret: Any) -> None:
    with pytest.raises(InvalidWebhookSecretError) as caught:
        client.webhooks.verify_signature(BODY, headers(), secret=secret)
    assert isinstance(caught.value, OpenAIError) and isinstance(caught.value, ValueError)


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
@pytest.mark.parametrize("secret", ["", "   ", "whsec_", "whsec_%%%%%%%%%%%%%%%"])
def test_such_a_secret_makes_no_client(kind: Any, secret: str) -> None:
    with pytest.raises(InvalidWebhookSecretError) as caught:
        kind(api_key="sk-test", webhook_secret=secret)
    lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    inside = [line for line in lines if "/openai_oxide_" in line]
    assert not secret.strip() or secret not in "".join(inside)
    OpenAI(api_key="sk-test", webhook_secret=None)


@pytest.mark.parametrize("secret", ["short", "whsec_c2hvcnQ="])
def test_a_short_secret_verifies_with_a_warning(client: Any, secret: str) -> None:
    with pytest.warns(UserWarning, match="5 bytes"):
        signature = signed(BODY, secret=secret)
    with pytest.warns(UserWarning, match="can be guessed"):
        client.webhooks.verify_signature(BODY, signature, secret=secret)
    with pytest.warns(UserWarning, match="can be guessed") as caught:
        OpenAI(api_key="sk-test", webhook_secret=secret)
    assert secret not in str(caught[0].message)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UserWarning) as raised:
            WebhookSecret(secret)
    lines = traceback.TracebackException.from_exception(raised.value, capture_locals=True).format()
    assert "b'short'" not in "".join(lines)


def test_a_blank_secret_in_the_environment_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", " ")
    assert OpenAI(api_key="sk-test").webhook_secret is None
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "whsec_")
    with pytest.raises(InvalidWebhookSecretError):
        OpenAI(api_key="sk-test")


def test_without_a_secret_it_says_where_to_put_it() -> None:
    with pytest.raises(InvalidWebhookSecretError, match="OPENAI_WEBHOOK_SECRET"):
        OpenAI(api_key="sk-test").webhooks.unwrap(BODY, headers())


def test_the_secret_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    client = OpenAI(api_key="sk-test")
    client.webhooks._clock = lambda: float(NOW)
    client.webhooks.verify_signature(BODY, headers())


def test_a_secret_without_its_prefix_is_taken_as_it_is(client: Any) -> None:
    plain = "a plain secret of some length"
    client.webhooks.verify_signature(BODY, signed(BODY, secret=plain), secret=plain)


def test_a_second_delivery_is_told_from_a_forgery(client: Any) -> None:
    known: set[str] = set()

    def seen(webhook_id: str) -> bool:
        before = webhook_id in known
        known.add(webhook_id)
        return before

    with pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.unwrap(BODY + "!", headers(), seen=seen)
    assert not known, "an id that was not proved must not be remembered"
    client.webhooks.unwrap(BODY, headers(), seen=seen)
    with pytest.raises(ReplayedWebhookError) as caught:
        client.webhooks.unwrap(BODY, headers(), seen=seen)
    assert caught.value.webhook_id == ID


@pytest.mark.parametrize("body", ["", "{", "[]", "7", '"text"', "[" * 100_000])
def test_a_signed_body_that_is_no_event_is_an_error_of_the_sdk(client: Any, body: str) -> None:
    with pytest.raises(OpenAIError, match="no event"):
        client.webhooks.unwrap(body, signed(body))


def test_a_payload_that_was_parsed_already_is_a_type_error(client: Any) -> None:
    with pytest.raises(TypeError, match="must be text or bytes, not dict"):
        client.webhooks.unwrap(json.loads(BODY), headers())


def test_the_secret_is_in_no_repr_or_traceback(client: Any) -> None:
    bad = "whsec_" + base64.b64encode(b"no base64 any more").decode() + "!"
    with pytest.raises(InvalidWebhookSecretError) as caught:
        client.webhooks.unwrap(BODY, headers(), secret=bad)
    lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    inside = [line for line in lines if "/openai_oxide_" in line]
    assert inside and bad not in "".join(inside)
    assert SECRET not in repr(WebhookSecret(SECRET))


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.text(), st.binary()),
    st.dictionaries(
        st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature"]),
        st.one_of(st.text(), st.binary(), st.lists(st.text(), max_size=3)),
    ),
)
def test_whatever_comes_only_errors_of_the_sdk_are_raised(body: Any, given: Any) -> None:
    with pytest.raises(OpenAIError):
        verify(body, given, WebhookSecret(SECRET), now=NOW, tolerance=300)
