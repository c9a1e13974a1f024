"""`python -m openai_oxide_mock`: serve until interrupted."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .serve import MockServer
from .service import Options


def parser() -> argparse.ArgumentParser:
    """The options of the command."""
    made = argparse.ArgumentParser(
        prog="python -m openai_oxide_mock", description="Serve the API from memory."
    )
    made.add_argument("--host", default="127.0.0.1")
    made.add_argument("--port", type=int, default=8000, help="0 takes any free port")
    made.add_argument("--tls", action="store_true", help="HTTPS, with an own certificate")
    made.add_argument("--certfile", help="a certificate chain (PEM)")
    made.add_argument("--keyfile", help="its key (PEM)")
    made.add_argument("--no-http2", dest="http2", action="store_false", help="HTTP/1.1 only")
    made.add_argument("--cors", action="store_true", help="answer web pages of any origin")
    made.add_argument(
        "--allow-host", action="append", default=[], help="a name to answer to besides localhost"
    )
    made.add_argument("--api-key", action="append", help="accept this key only; may be repeated")
    made.add_argument("--invent", action="store_true", help="make up unknown objects")
    made.add_argument("--polls", type=int, default=2, help="looks until a background job is done")
    made.add_argument("--seed", type=int, default=0, help="of all random delays")
    made.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    made.add_argument("--tail", help="probability:seconds of an extra delay, like 0.05:1")
    made.add_argument("--event-delay", type=float, default=0.0, help="seconds between events")
    made.add_argument("--fault", action="append", default=[], help="like 'status=503; times=2'")
    made.add_argument("--print-url", action="store_true", help="print only the base URL")
    return made


def build(arguments: Sequence[str] | None = None) -> tuple[MockServer, bool]:
    """The server that the arguments describe, and whether to print its URL only."""
    given = parser().parse_args(arguments)
    keys = tuple(given.api_key) if given.api_key else None
    faults = list(given.fault)
    if given.latency or given.tail or given.event_delay:
        delays = {"latency": given.latency, "event_delay": given.event_delay}
        faults.append({**delays, **({"tail": given.tail} if given.tail else {})})
    server = MockServer(
        host=given.host,
        port=given.port,
        tls=given.tls,
        certfile=given.certfile,
        keyfile=given.keyfile,
        http2=given.http2,
        cors=given.cors,
        allow_hosts=given.allow_host,
        options=Options(keys, given.invent, given.polls, given.seed),
        faults=faults,
    )
    return server, given.print_url


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted."""
    try:
        server, terse = build(arguments)
        server.start()
    except (OSError, RuntimeError, ValueError) as error:
        print(f"openai_oxide_mock: {error}", file=sys.stderr)
        return 2
    print(server.url if terse else f"Serving on {server.url} — Ctrl+C ends it.", flush=True)
    try:
        server.wait()
    except KeyboardInterrupt:
        pass
    finally:
        server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
