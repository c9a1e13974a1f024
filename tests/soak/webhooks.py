"""Webhooks: whatever comes in, only the SDK's own errors go out."""

from __future__ import annotations

import base64
import hashlib
import hmac
import random
import time
from typing import Any, Final

from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk

SECTION: Final = "Hostile input"
SECRET: Final = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
NAMES: Final = ("webhook-id", "webhook-timestamp", "webhook-signature")


def signed(webhook_id: str, seconds: int, body: str) -> str:
    """A signature made by the scheme's text alone, without the SDK."""
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    made = hmac.new(key, f"{webhook_id}.{seconds}.{body}".encode(), hashlib.sha256)
    return f"v1,{base64.b64encode(made.digest()).decode()}"


@row(
    SECTION,
    "100,000 random webhooks raise only the SDK's errors; those that are signed are taken",
    quick=2_000,
    long=100_000,
    official=100_000,
    each_transport=False,
)
def webhooks(sdk: Sdk, size: int) -> Seen:
    """One in ten is good; the others are good ones with something changed, or noise."""
    draw, outside, wrong = random.Random(11), set(), 0
    client = sdk.client("http://127.0.0.1:9/v1", webhook_secret=SECRET)
    for number in range(size):
        body, headers = _good(draw)
        good = number % 10 == 0
        if not good:
            body, headers = _changed(draw, body, headers)
        try:
            client.webhooks.verify_signature(body, headers)
            wrong += not good
        except (sdk.package.OpenAIError, sdk.package.InvalidWebhookSignatureError):
            wrong += good
        except Exception as error:
            outside.add(type(error).__name__)
    names = ", ".join(sorted(outside)) or "none"
    return Seen(
        f"{names} outside the tree, {wrong} judged wrongly, of {size}", not outside and not wrong
    )


def _good(draw: random.Random) -> tuple[str, dict[str, str]]:
    body = f'{{"type":"response.completed","n":{draw.random()}}}'
    seconds, name = int(time.time()), f"wh_{draw.getrandbits(64):x}"
    return body, dict(zip(NAMES, (name, str(seconds), signed(name, seconds, body)), strict=True))


def _changed(
    draw: random.Random, body: str, headers: dict[str, str]
) -> tuple[str | bytes, dict[str, Any]]:
    """One thing is not as it was."""
    name = draw.choice(NAMES)
    value = headers[name]
    noise = "".join(
        chr(draw.choice((draw.randrange(128), draw.randrange(0xD800)))) for _ in range(9)
    )
    choices: tuple[Any, ...] = (
        lambda: (body + " ", headers),
        lambda: (draw.randbytes(40), headers),
        lambda: (body, {k: v for k, v in headers.items() if k != name}),
        lambda: (body, {**headers, name: noise}),
        lambda: (body, {**headers, name: ""}),
        lambda: (
            body,
            {**headers, "webhook-timestamp": draw.choice(("9" * 400, "-1", "nan", "1e9"))},
        ),
        lambda: (body, {**headers, "webhook-signature": f"v1,{noise} v2,{value} v1 ,, v1,"}),
        lambda: (body, {**headers, "webhook-id": headers["webhook-id"] + "."}),
    )
    changed: tuple[str | bytes, dict[str, Any]] = draw.choice(choices)()
    return changed


@row(
    SECTION,
    "Empty and malformed secrets of webhooks make no client; the Standard Webhooks vector is taken",
    quick=1,
    long=1,
    official=1,
    each_transport=False,
)
def webhook_secrets(sdk: Sdk, size: int) -> Seen:
    """Secrets that are empty or not base64."""
    made = 0
    bad = ("", "  ", "whsec_", "whsec_%%%%%%%%%%%%%%%%%%%%")
    for secret in bad:
        try:
            sdk.client("http://127.0.0.1:9/v1", webhook_secret=secret)
            made += 1
        except sdk.package.OpenAIError:
            continue
    client = sdk.client("http://127.0.0.1:9/v1", webhook_secret=SECRET)
    vector = (
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "1614265330",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    )
    body, forever = '{"test": 2432232314}', 10**10
    client.webhooks.verify_signature(body, dict(zip(NAMES, vector, strict=True)), tolerance=forever)
    return Seen(f"{made} of {len(bad)} made a client; the vector is taken", not made)
