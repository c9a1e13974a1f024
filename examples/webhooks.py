"""A server that takes webhooks: it proves who sent them, reads them, and does nothing twice.

It starts on a free port, sends itself a webhook three times as the API would, and ends. In a
program of your own only `receive` is needed, in whatever web framework it has.
"""

import json
import secrets
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from examples.terminal import show
from openai_oxide import (
    InvalidWebhookSignatureError,
    OpenAI,
    ReplayedWebhookError,
    WebhookSecret,
)
from openai_oxide.types.webhooks import ResponseCompletedWebhookEvent


def receive(client: OpenAI, body: bytes, headers: Mapping[str, str], known: set[str]) -> int:
    """The status to answer with."""
    try:
        event = client.webhooks.unwrap(body, headers, seen=known.__contains__)
    except ReplayedWebhookError as error:
        show("again", f"{error.webhook_id}: acknowledged, nothing else is done")
        return 200
    except InvalidWebhookSignatureError as error:
        show("refused", str(error))
        return 400
    if isinstance(event, ResponseCompletedWebhookEvent):
        show("received", f"response {event.data.id} is complete")
    known.add(headers["webhook-id"])
    return 200


@contextmanager
def listening(client: OpenAI) -> Generator[str]:
    """A server of the standard library; gives its address."""
    known: set[str] = set()

    class Endpoint(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            headers = {name.lower(): value for name, value in self.headers.items()}
            self.send_response(receive(client, body, headers, known))
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the lines above say enough."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def send(url: str, body: bytes, signature: str, at: int) -> int:
    """What the API does when something has happened."""
    headers = {
        "webhook-id": "wh_example",
        "webhook-timestamp": str(at),
        "webhook-signature": signature,
        "content-type": "application/json",
    }
    request = urllib.request.Request(url, body, headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def main() -> None:
    """A good webhook, the same once more, and one that somebody changed."""
    text = f"whsec_{secrets.token_hex(32)}"
    now = int(time.time())
    event = {"type": "response.completed", "id": "evt_1", "object": "event", "created_at": now}
    body = json.dumps({**event, "data": {"id": "resp_123"}}).encode()
    signature = WebhookSecret(text).sign("wh_example", now, body)
    with (
        OpenAI(api_key="sk-demo", webhook_secret=text) as client,
        listening(client) as url,
    ):
        statuses = [
            send(url, sent, signature, now)
            for sent in (body, body, body.replace(b"resp_123", b"resp_666"))
        ]
    show("answered", ", ".join(map(str, statuses)))


if __name__ == "__main__":
    main()
