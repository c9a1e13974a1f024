"""Files: upload, list page by page, download, delete."""

import json

from examples.connection import connected
from examples.terminal import show
from openai_oxide import OpenAI


def batch_lines(count: int) -> bytes:
    """A file of requests as the batch API takes it."""
    lines = (
        {
            "custom_id": f"request-{number}",
            "method": "POST",
            "url": "/v1/embeddings",
            "body": {"model": "text-embedding-3-small", "input": "é" * 40},
        }
        for number in range(count)
    )
    return "".join(json.dumps(line) + "\n" for line in lines).encode()


def pages(client: OpenAI) -> None:
    """Two ways to walk a list: page by page, and item by item over all pages."""
    for number in range(5):
        name = f"page-{number}.jsonl"
        client.files.create(file=(name, batch_lines(1)), purpose="batch")
    page, number = client.files.list(purpose="batch", limit=2), 1
    show(f"page {number}", ", ".join(file.filename for file in page.data))
    while page.has_next_page() and number < 3:
        page, number = page.get_next_page(), number + 1
        show(f"page {number}", ", ".join(file.filename for file in page.data))
    found = [
        file for file in client.files.list(purpose="batch", limit=2) if "page-" in file.filename
    ]
    show("all items", f"{len(found)} files named page-*")
    for file in found:
        client.files.delete(file.id)


def transfer(client: OpenAI) -> None:
    """Upload, download, compare."""
    sent = batch_lines(2000)
    file = client.files.create(file=("requests.jsonl", sent), purpose="batch")
    show("uploaded", f"{file.id}, {file.bytes:,} bytes")
    received = client.files.content(file.id).read()
    client.files.delete(file.id)
    show("downloaded", f"{len(received):,} bytes, {'equal' if received == sent else 'DIFFERENT'}")
    if received != sent:
        raise SystemExit("the download differs from the upload")


if __name__ == "__main__":
    with connected() as client:
        pages(client)
        transfer(client)
