"""HTTP/1.1 over our own connections: the parts of ``DirectTransport``.

    request_head ─► *_pool ─► *_connect ─► *_connection ─► response_parser ─► response_body
    bytes to send   idle and  happy        a socket, with   httptools          the body, sync
                    active    eyeballs     or without TLS                      and async

``origin``, ``request_head``, ``response_parser``, ``content_length``, ``idle_connections`` and
``response_body`` have no socket; ``tls_layer`` turns bytes into bytes; ``phase_timeouts`` has the
timeouts. Modules with a socket come in two flavours: ``sync_*`` blocks, ``async_*`` uses asyncio.

A connection serves one request at a time. It returns to the pool only if its response was read to
the end, nothing came after it, the whole request was sent, and the server keeps it open. Otherwise,
and whenever an exception ends a request, it is closed.
"""
