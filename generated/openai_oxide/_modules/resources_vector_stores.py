# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.vector_stores`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "vector_stores": {
        "AsyncVectorStores": "openai_oxide.resources.vector_stores:AsyncVectorStores",
        "VectorStores": "openai_oxide.resources.vector_stores:VectorStores",
    },
}
