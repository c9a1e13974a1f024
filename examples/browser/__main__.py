"""`python -m examples.browser`: a chat page in which this SDK runs, over the embedded server.

With OPENAI_BASE_URL the page asks that instead. It is given no key of the environment's: a page
shows its key to everybody who opens it. `?base=…&model=…` in the address change both.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from examples.browser import prepare
from examples.browser.site import Site
from openai_oxide_mock import MockServer

HERE = Path(__file__).parent
MODEL = "gpt-5-mini"


@contextmanager
def served(base_url: str, port: int = 0) -> Iterator[Site]:
    """The page, on a port of its own."""
    settings = {"base": base_url, "key": "sk-of-the-page", "model": MODEL}
    values = {"wheels.json": prepare.wheels(), "settings.json": settings}
    with Site({"wasm/": prepare.WASM, "": HERE}, values, port) as site:
        yield site


def main() -> None:
    """Prepare, serve, and stay until interrupted."""
    prepare.main()
    with (
        MockServer(cors=True, faults=["event-delay=0.03"]) as server,
        served(os.environ.get("OPENAI_BASE_URL", server.url), 8080) as site,
    ):
        print(f"Open {site.url} — Ctrl+C ends it.")
        server.wait()


if __name__ == "__main__":
    main()
