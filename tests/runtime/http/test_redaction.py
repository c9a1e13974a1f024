"""What is shown of headers, texts and addresses has no secrets."""

from __future__ import annotations

import pytest

from openai_oxide_runtime.http.redaction import redact_headers, redact_text, redact_url


@pytest.mark.parametrize(
    "name",
    [
        *("authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "api-key", "X-API-Key"),
        *("X-Auth-Token", "x-client-secret", "Ocp-Apim-Subscription-Key", "webhook-signature"),
    ],
)
def test_secret_headers(name: str) -> None:
    assert redact_headers([(name, "abc")]) == [(name, "<redacted>")]


@pytest.mark.parametrize("name", ["x-ratelimit-remaining-tokens", "Idempotency-Key", "Accept"])
def test_plain_headers(name: str) -> None:
    assert redact_headers([(name, "abc")]) == [(name, "abc")]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("key sk-proj-abcDEF123456_x is bad", "key sk-<redacted> is bad"),
        ("Bearer abc.def-0123456", "Bearer <redacted>"),
        ("secret whsec_abcdef0123=", "secret whsec_<redacted>"),
        ("ask me, risk-free", "ask me, risk-free"),
    ],
)
def test_text_is_redacted(text: str, shown: str) -> None:
    assert redact_text(text) == shown


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:pw@host/p?q=1", "https://host/p?q=1"),
        ("https://host/p?api_key=abc&x=1", "https://host/p?api_key=<redacted>&x=1"),
        ("https://host/p?sig=abc#f", "https://host/p?sig=<redacted>#f"),
    ],
)
def test_addresses_are_redacted(url: str, shown: str) -> None:
    assert redact_url(url) == shown
