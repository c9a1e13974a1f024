"""HTTP/1.1 over connections of our own: what ``DirectTransport`` is made of.

    heads ─► pool ─► dialling ─► connection ─► parsing ─► responses
    bytes    which   happy       a socket,     httptools  the body, in
    to send  one     eyeballs    TLS or not               both colours

``origins``, ``heads``, ``parsing``, ``lengths``, ``shelf`` and ``responses`` know no socket;
``tls`` turns bytes into bytes; ``clocks`` knows how long what may take. What touches a socket comes
in two colours: ``sync_*`` blocks, ``async_*`` is asyncio's.

A connection belongs to one request at a time, and goes back to the pool only when its answer was
read to the end, nothing came after it, all of the request was sent, and the server keeps it open.
In any other case, and wherever an exception leaves a request, it is closed.
"""
