"""Realtime over HTTP: a call is answered with a session description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..reply import Reply
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service

SDP = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"


@serves("POST /realtime/calls")
def create_call(call: Call, service: Service) -> Reply:
    """Answer an offer."""
    location = f"/v1/realtime/calls/{service.ids.new('rtc')}"
    headers = {"content-type": "application/sdp", "location": location}
    return Reply(201, headers, SDP.encode())
