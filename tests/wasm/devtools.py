"""A headless Chromium, driven over its DevTools protocol."""

from __future__ import annotations

import base64
import itertools
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from websockets.sync.client import ClientConnection, connect

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
START_LIMIT = 60.0


def find() -> str | None:
    """A Chromium of this machine's; Debian's is installed where that can be done."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None and shutil.which("apt-get") and os.geteuid() == 0:
        for command in (("update",), ("install", "-y", "--no-install-recommends", "chromium")):
            subprocess.run(("apt-get", "-qq", *command), check=False, capture_output=True)
        return shutil.which("chromium")
    return found


class Page:
    """One page. What it logs and what goes wrong in it is kept in ``said``."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self.said: list[str] = []
        for domain in ("Page", "Runtime", "Log"):
            self.command(f"{domain}.enable")

    def command(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command and wait for what comes of it."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(timeout=300))
            if message.get("id") == number:
                assert "error" not in message, message["error"]
                result: dict[str, Any] = message["result"]
                return result
            self._note(message)

    def _note(self, message: dict[str, Any]) -> None:
        if message.get("method") in ("Runtime.exceptionThrown", "Log.entryAdded"):
            self.said.append(json.dumps(message["params"]))

    def go(self, url: str) -> None:
        """Show another page, and wait until it is there."""
        self.command("Page.navigate", url=url)
        self.until(f"location.href === {json.dumps(url)} && document.readyState === 'complete'")

    def evaluate(self, expression: str) -> Any:
        """The value of an expression of JavaScript's, awaited."""
        outcome = self.command(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in outcome, outcome["exceptionDetails"]
        return outcome["result"].get("value")

    def until(self, expression: str, seconds: float = 60.0) -> Any:
        """The value of an expression as soon as it is true."""
        end = time.monotonic() + seconds
        while not (found := self.evaluate(expression)):
            assert time.monotonic() < end, f"{expression} is not true; the page says {self.said}"
            time.sleep(0.05)
        return found

    def screenshot(self, path: Path) -> None:
        """What the page looks like now, as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self.command("Page.captureScreenshot")["data"]))


@contextmanager
def opened(program: str, url: str, size: tuple[int, int] = (820, 1120)) -> Iterator[Page]:
    """A browser of its own with one page."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"]
        options += [
            f"--user-data-dir={folder}",
            f"--window-size={size[0]},{size[1]}",
            "about:blank",
        ]
        browser = subprocess.Popen(
            [program, *options], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            with connect(_address(Path(folder)), max_size=None) as socket:
                page = Page(socket)
                page.go(url)
                yield page
        finally:
            browser.terminate()
            browser.wait(START_LIMIT)


def _address(folder: Path) -> str:
    """The DevTools of the first page, once the browser has written down where it listens."""
    end = time.monotonic() + START_LIMIT
    while time.monotonic() < end:
        try:
            port = (folder / "DevToolsActivePort").read_text().splitlines()[0]
            with urlopen(f"http://127.0.0.1:{port}/json") as answer:
                pages = [one for one in json.load(answer) if one["type"] == "page"]
            return str(pages[0]["webSocketDebuggerUrl"])
        except (OSError, IndexError, ValueError):
            time.sleep(0.05)
    raise RuntimeError("Chromium did not start")
