# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.responses`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "responses": {
        "AsyncResponses": "openai_oxide.resources.beta.responses:AsyncResponses",
        "AsyncResponsesConnection": "openai_oxide_runtime.websocket.async_connection:AsyncConnection",
        "AsyncResponsesConnectionManager": "openai_oxide_runtime.websocket.async_connection:AsyncConnector",
        "Responses": "openai_oxide.resources.beta.responses:Responses",
        "ResponsesConnection": "openai_oxide_runtime.websocket.connection:Connection",
        "ResponsesConnectionManager": "openai_oxide_runtime.websocket.connection:Connector",
    },
}
