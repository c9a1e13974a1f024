"""A large file in parts, four at a time, that breaks off in the middle and goes on from there."""

import json
import os
import tempfile
from pathlib import Path

from examples.terminal import show
from openai_oxide import InternalServerError, OpenAI, UploadState
from openai_oxide_mock import MockServer

SIZE = 24 << 20
PART = 2 << 20


def upload(client: OpenAI, path: Path, state: UploadState, kept: Path) -> str:
    """The id of the file, once the server has all of it."""

    def progress(state: UploadState) -> None:
        # After each part: a program that is killed can go on with what is written here.
        kept.write_text(json.dumps(state.to_dict()))

    done = client.uploads.upload_file_chunked(
        file=path,
        mime_type="application/octet-stream",
        purpose="assistants",
        part_size=PART,
        max_concurrency=4,
        state=state,
        on_progress=progress,
    )
    return done.file.id if done.file else ""


def run(client: OpenAI, folder: Path) -> None:
    """Upload, and again with what is known if it does not work the first time."""
    path, kept = folder / "large.bin", folder / "upload.json"
    path.write_bytes(os.urandom(1 << 20) * (SIZE >> 20))
    try:
        file_id = upload(client, path, UploadState(), kept)
    except InternalServerError as error:
        state = UploadState.from_dict(json.loads(kept.read_text()))
        show("broke off", f"{error.status_code} at {state.fraction:.0%}")
        file_id = upload(client, path, state, kept)
    show("uploaded", f"{file_id}, {SIZE >> 20} MiB")
    equal = client.files.content(file_id).read() == path.read_bytes()
    show("downloaded", "equal" if equal else "DIFFERENT")
    client.files.delete(file_id)


def main() -> None:
    """Against the real API if there is a key for it, else a server that fails after a while."""
    with tempfile.TemporaryDirectory() as folder:
        if os.environ.get("OPENAI_API_KEY"):
            run(OpenAI(), Path(folder))
            return
        with MockServer() as server:
            # Six parts are taken, then one is refused for good.
            for _ in range(6):
                server.fault("latency=0.001; times=1; path=/uploads/*/parts")
            server.fault("status=500; times=1; should-retry=false; path=/uploads/*/parts")
            with OpenAI(base_url=server.url, api_key="sk-demo") as client:
                run(client, Path(folder))


if __name__ == "__main__":
    main()
