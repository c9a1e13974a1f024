"""HTTP/1.1 over connections of our own: what ``DirectTransport`` is made of.

    request_head ─► *_pool ─► *_connect ─► *_connection ─► response_parser ─► response_body
    bytes to send   which     happy        a socket,       httptools          the body, sync
                    one       eyeballs     TLS or not                         and async

``origin``, ``request_head``, ``response_parser``, ``content_length``, ``idle_connections`` and
``response_body`` know no socket; ``tls_layer`` turns bytes into bytes; ``phase_timeouts`` knows how
long each phase may take. What touches a socket is there twice: ``sync_*`` blocks, ``async_*`` is
asyncio's.

A connection belongs to one request at a time, and goes back to the pool only when its answer was
read to the end, nothing came after it, all of the request was sent, and the server keeps it open.
In any other case, and wherever an exception leaves a request, it is closed.
"""
