"""Runs the suite's server on the loopback interface, at a port that it prints: for Python 2.7.

    python2.7 server.py FOLDER REPORTS PATTERN ...

FOLDER is where the suite was installed to, REPORTS where it writes what it found.
"""

import site
import sys


def main(folder, reports, *cases):  # type: ignore[no-untyped-def]
    """Serve the cases that fit one of the patterns until the process is ended."""
    site.addsitedir(folder)
    from autobahntestsuite.fuzzing import FuzzingServerFactory
    from twisted.internet import reactor

    spec = {"url": "ws://127.0.0.1:1", "outdir": reports, "cases": list(cases)}
    factory = FuzzingServerFactory(dict(spec, **{"exclude-agent-cases": {}}))
    listening = reactor.listenTCP(0, factory, interface="127.0.0.1")
    factory.externalPort = listening.getHost().port
    sys.stdout.write("\nlistening {}\n".format(factory.externalPort))  # noqa: UP032
    sys.stdout.flush()
    reactor.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
