"""HTTP/1.1 over connections of our own: what ``DirectTransport`` is made of.

    heads ─► pool ─► dialling ─► connection ─► parsing ─► responses
    bytes    which   happy       a socket,     httptools  the body, in
    to send  one     eyeballs    TLS or not               both colours

``origins``, ``heads``, ``parsing`` and ``shelf`` know no socket; ``tls`` turns bytes into bytes.
What touches a socket comes in two colours: ``sync_*`` blocks, ``async_*`` is asyncio's.
"""
