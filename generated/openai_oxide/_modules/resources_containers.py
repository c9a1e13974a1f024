# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.containers`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "containers": {
        "AsyncContainers": "openai_oxide.resources.containers:AsyncContainers",
        "Containers": "openai_oxide.resources.containers:Containers",
    },
    "files": {
        "AsyncContent": "openai_oxide.resources.containers.files.content:AsyncContent",
        "AsyncContentWithRawResponse": "openai_oxide.raw.containers.files.content:AsyncContentWithRawResponse",
        "AsyncContentWithStreamingResponse": "openai_oxide.raw.containers.files.content:AsyncContentWithStreamingResponse",
        "AsyncFilesWithRawResponse": "openai_oxide.raw.containers.files:AsyncFilesWithRawResponse",
        "AsyncFilesWithStreamingResponse": "openai_oxide.raw.containers.files:AsyncFilesWithStreamingResponse",
        "Content": "openai_oxide.resources.containers.files.content:Content",
        "ContentWithRawResponse": "openai_oxide.raw.containers.files.content:ContentWithRawResponse",
        "ContentWithStreamingResponse": "openai_oxide.raw.containers.files.content:ContentWithStreamingResponse",
        "FilesWithRawResponse": "openai_oxide.raw.containers.files:FilesWithRawResponse",
        "FilesWithStreamingResponse": "openai_oxide.raw.containers.files:FilesWithStreamingResponse",
    },
}
