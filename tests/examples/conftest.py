"""The embedded server of the library's tests."""

from tests.lib.conftest import server as server, shared_server as shared_server
