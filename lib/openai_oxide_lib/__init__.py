"""What is specific to the OpenAI API: conveniences on top of the runtime.

    vendor               OpenAI's URL, variables, headers and error codes, for the runtime
    client               OpenAI and Azure clients, their options and keys, the module client
    resources            one base for each generated resource with conveniences
    responses_websocket  responses over a WebSocket
    tool_loop            function calls, round after round
    tool_runners         runners for responses and for decisions
    chat, responses      streams with snapshots, parsed answers
    functions            Python functions as tools, and calls of them
    agents, assistants   hosted agents, and runs of assistants
    structured_output    JSON schemas from types, and values from JSON
    auth                 workload identity and its tokens
    transcripts          segments of live transcripts
    telemetry            spans and metrics, with OpenTelemetry
    compat               the package under the name ``openai``

A package here imports those below it, and the runtime. Programs import ``openai_oxide``.
"""
