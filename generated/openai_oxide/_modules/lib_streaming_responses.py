# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib.streaming.responses`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "_events": {
        "ResponseCompletedEvent": "openai_oxide_lib.responses.events:ResponseCompletedEvent",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_oxide_lib.responses.events:ResponseFunctionCallArgumentsDeltaEvent",
        "ResponseStreamEvent": "openai_oxide_lib.responses.events:ResponseStreamEvent",
        "ResponseTextDeltaEvent": "openai_oxide_lib.responses.events:ResponseTextDeltaEvent",
        "ResponseTextDoneEvent": "openai_oxide_lib.responses.events:ResponseTextDoneEvent",
    },
    "_responses": {
        "AsyncResponseStream": "openai_oxide_lib.responses.async_stream:AsyncResponseStream",
        "AsyncResponseStreamManager": "openai_oxide_lib.responses.async_stream:AsyncResponseStreamManager",
        "ResponseStream": "openai_oxide_lib.responses.sync_stream:ResponseStream",
        "ResponseStreamManager": "openai_oxide_lib.responses.sync_stream:ResponseStreamManager",
        "ResponseStreamState": "openai_oxide_lib.responses.accumulator:ResponseStreamState",
    },
}
