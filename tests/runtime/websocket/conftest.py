"""Each test of connections runs in both colours; those of an engine's own have a stand-in."""

from tests.support.javascript_fixtures import engine as engine, start as start
from tests.support.websocket_clients import (
    client as client,
    colour as colour,
    mock_server as mock_server,
    mock_server_process as mock_server_process,
)
