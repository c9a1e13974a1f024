"""An engine for clients of any API that an OpenAPI document describes.

    websocket       typed connections
    client          base client, verbs, resources
    calls           one call from end to end: engine, flow, raw and streamed responses, pages
    hedging         a second request beside a slow one
    streaming       server-sent events and typed streams
    transports      what sends: http1, httpx, pyreqwest, fetch
    cassettes       responses recorded in a file, and replayed
    operations      what an operation is, and how a request is built
    models          base class, open unions, lenient construction
    concurrency     threads, forks, cancellation, fan-out
    serialization   JSON, query strings, multipart
    errors          the tree of errors
    http            the transport interface, headers, redaction, timeouts, limits
    policies        retry, budgets, circuit breaker, rate limiter: values without a clock
    core            sentinels, lazy imports, the platform

A room imports rooms that stand below it. Generated code and programs import ``openai_oxide``.
"""
