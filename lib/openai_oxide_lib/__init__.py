"""What knows the OpenAI API by its own words: conveniences on top of the runtime.

    vendor               what the engine is told of OpenAI
    client               OpenAI and Azure clients, their options and keys, the package as a client
    resources            one base for each generated resource that has conveniences
    responses_websocket  turns of ``responses`` over a WebSocket
    tool_loop            calls of functions, round after round
    tool_runners         runners of the Responses API and of decisions
    chat, responses      streams that accumulate, parsed answers
    functions            Python functions as tools, and their calls
    agents, assistants   hosted agents, and the runs of assistants
    structured_output    JSON Schema from types, and back
    auth                 workload identity and its tokens
    transcripts          segments of live transcripts
    telemetry            spans and metrics; the only place that imports OpenTelemetry
    compat               the package under the name ``openai``

A room imports rooms that stand below it, and the runtime. Programs import ``openai_oxide``.
"""
