"""Files that go with a question: images as images, everything else as files."""

from __future__ import annotations

import base64
import mimetypes
from pathlib import Path
from typing import Any

__all__ = ["content_of"]


def content_of(text: str, files: list[Path]) -> dict[str, Any]:
    """A message of the user with its attachments, as the Responses API takes it."""
    parts = [_part(path) for path in files]
    return {"role": "user", "content": [{"type": "input_text", "text": text}, *parts]}


def _part(path: Path) -> dict[str, Any]:
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    data = f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode()}"
    if kind.startswith("image/"):
        return {"type": "input_image", "image_url": data, "detail": "auto"}
    return {"type": "input_file", "filename": path.name, "file_data": data}
