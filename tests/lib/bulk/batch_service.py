"""A stand-in for the Batch API with the traps of the service, one flag each."""

from __future__ import annotations

import json
import random
import re
from typing import Any

from tests.lib.bulk.conftest import USAGE
from tests.support import wire


class BatchService:
    """Files and batches in memory. A batch runs when it has been looked at ``looks`` times."""

    def __init__(self) -> None:
        self.files: dict[str, tuple[str, bytes]] = {}
        self.batches: dict[str, dict[str, Any]] = {}
        self.calls: list[str] = []
        self.looks = 2
        self.file_looks = 0
        self.expires_after: int | None = None
        """How many lines of the first batch are done when it expires."""
        self.full_batches = 0
        """How many batches fail for tokens that are enqueued."""
        self.statuses: dict[str, list[int]] = {}
        """The statuses of a row's next requests, by its input."""
        self.dies_at = ""
        """The call before which the connection is cut, once done."""
        self.dies_after = ""
        self.inputs: list[str] = []

    def __call__(self, request: wire.Request) -> list[Any]:
        name = re.sub(r"(file|batch)-\d+", r"{\1}", f"{request.method} {request.path[3:]}")
        self.calls.append(name)
        if self.dies_at == name:
            return [wire.CUT]
        answer = self.answer(request)
        return [wire.CUT] if self.dies_after == name else [answer]

    def answer(self, request: wire.Request) -> bytes:
        parts = request.path[4:].split("/")
        if request.method == "POST" and parts == ["files"]:
            return wire.answer(self.upload(request))
        if request.method == "POST" and parts == ["batches"]:
            return wire.answer(self.create(request.json))
        if request.method == "POST":
            self.batches[parts[1]]["status"] = "cancelled"
            return wire.answer(self.batches[parts[1]])
        if parts == ["files"] or parts == ["batches"]:
            return wire.answer({"data": self.listed(parts[0])[::-1], "has_more": False})
        if parts[0] == "files" and len(parts) == 3:
            return wire.plain(self.files[parts[1]][1], content_type="application/octet-stream")
        if parts[0] == "files":
            return wire.answer(self.file(parts[1]))
        return wire.answer(self.look(self.batches[parts[1]]))

    def listed(self, kind: str) -> list[dict[str, Any]]:
        if kind == "batches":
            return list(self.batches.values())
        return [self.file(id_) for id_ in self.files]

    def upload(self, request: wire.Request) -> dict[str, Any]:
        name = re.search(rb'filename="([^"]*)"', request.body)
        content = re.search(rb"\r\n\r\n(\{.*\n)\r\n--", request.body, re.DOTALL)
        assert name and content
        id_ = f"file-{len(self.files)}"
        self.files[id_] = (name[1].decode(), content[1])
        return self.file(id_)

    def file(self, id_: str) -> dict[str, Any]:
        status = "pending" if self.file_looks > 0 else "processed"
        self.file_looks -= 1
        return {"id": id_, "filename": self.files[id_][0], "purpose": "batch", "status": status}

    def create(self, body: dict[str, Any]) -> dict[str, Any]:
        id_ = f"batch-{len(self.batches)}"
        batch = {"id": id_, "status": "validating", "output_file_id": None, "looks": 0, **body}
        self.batches[id_] = batch
        if self.full_batches:
            self.full_batches -= 1
            batch |= {"status": "failed", "errors": {"data": [{"code": "token_limit_exceeded"}]}}
        return batch

    def look(self, batch: dict[str, Any]) -> dict[str, Any]:
        batch["looks"] += 1
        if batch["looks"] == self.looks and batch["status"] == "validating":
            self.run(batch)
        return batch

    def run(self, batch: dict[str, Any]) -> None:
        lines = self.files[batch["input_file_id"]][1].splitlines()
        assert len(lines) <= 50_000
        done = lines if self.expires_after is None else lines[: self.expires_after]
        batch["status"] = "completed" if self.expires_after is None else "expired"
        self.expires_after = None
        answers = [self.line(json.loads(line)) for line in done]
        random.Random(1).shuffle(answers)
        for name, wanted in (("output_file_id", True), ("error_file_id", False)):
            kept = [line for line in answers if (line["response"]["status_code"] == 200) is wanted]
            batch[name] = self.keep(kept) if kept else ""

    def keep(self, lines: list[dict[str, Any]]) -> str:
        id_ = f"file-{len(self.files)}"
        content = "".join(json.dumps(line) + "\n" for line in lines)
        self.files[id_] = ("output.jsonl", content.encode())
        return id_

    def line(self, request: dict[str, Any]) -> dict[str, Any]:
        text = request["body"]["input"]
        self.inputs.append(text)
        statuses = self.statuses.get(text)
        status = statuses.pop(0) if statuses else 200
        body: dict[str, Any] = {"error": {"message": "no good", "code": "bad"}}
        if status == 200:
            content = [{"type": "output_text", "text": f"echo {text}"}]
            item = {"type": "message", "content": content}
            body = {"model": "gpt-5-mini", "output": [item], "usage": USAGE, "error": None}
        response = {"status_code": status, "request_id": f"req_{text}", "body": body}
        return {"custom_id": request["custom_id"], "response": response, "error": None}
