"""A static server for pages: files of a few folders, and values as JSON."""

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

KINDS = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".wasm": "application/wasm",
}


class Site:
    """Serves `folders`, by the prefix of the path, and `values` as JSON, on a port of its own."""

    def __init__(
        self, folders: Mapping[str, Path], values: Mapping[str, Any], port: int = 0
    ) -> None:
        self._folders = {prefix: folder.resolve() for prefix, folder in folders.items()}
        self._values = values
        self._server = ThreadingHTTPServer(("127.0.0.1", port), self._answers())
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def content(self, path: str) -> tuple[str, bytes] | None:
        """The type and the bytes of what is at a path, if anything is."""
        if path in self._values:
            return KINDS[".json"], json.dumps(self._values[path]).encode()
        for prefix, folder in self._folders.items():
            file = (folder / path.removeprefix(prefix)).resolve()
            if path.startswith(prefix) and file.is_relative_to(folder) and file.is_file():
                return KINDS.get(file.suffix, "application/octet-stream"), file.read_bytes()
        return None

    def _answers(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Answers(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                path = unquote(urlsplit(self.path).path).lstrip("/") or "index.html"
                kind, body = site.content(path) or ("text/plain", b"")
                self.send_response(200 if kind != "text/plain" else 404)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                """Say nothing."""

        return Answers

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
