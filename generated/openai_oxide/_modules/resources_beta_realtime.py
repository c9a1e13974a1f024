# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.realtime`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "realtime": {
        "AsyncRealtime": "openai_oxide.resources.beta.realtime:AsyncRealtime",
        "AsyncRealtimeConnection": "openai_oxide_runtime.websocket.async_connection:AsyncConnection",
        "AsyncRealtimeConnectionManager": "openai_oxide_runtime.websocket.async_connection:AsyncConnector",
        "Realtime": "openai_oxide.resources.beta.realtime:Realtime",
        "RealtimeConnection": "openai_oxide_runtime.websocket.connection:Connection",
        "RealtimeConnectionManager": "openai_oxide_runtime.websocket.connection:Connector",
    },
}
