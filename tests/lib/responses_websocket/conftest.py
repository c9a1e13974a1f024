"""Each test of sessions runs in both colours."""

from tests.support.websocket_clients import (
    client as client,
    colour as colour,
    mock_server as mock_server,
    mock_server_process as mock_server_process,
)
