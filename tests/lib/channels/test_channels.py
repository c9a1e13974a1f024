"""What the channels of the API can be sent."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_lib import channels
from openai_oxide_runtime.websocket.event_senders import Senders, client_events

# What the channels of the API can be sent, by the documents of the API.
SENDS = {
    channels.RESPONSES: {"response.create", "response.steer"},
    channels.REALTIME: {
        "session.update",
        "response.create",
        "response.cancel",
        "input_audio_buffer.append",
        "input_audio_buffer.clear",
        "input_audio_buffer.commit",
        "conversation.item.create",
        "conversation.item.delete",
        "conversation.item.retrieve",
        "conversation.item.truncate",
        "output_audio_buffer.clear",
    },
    channels.TRANSLATIONS: {
        "session.input_audio_buffer.append",
        "session.close",
        "session.update",
    },
}


@pytest.mark.parametrize("channel", SENDS, ids=lambda channel: channel.name)
def test_each_client_event_has_a_sender(channel: Any) -> None:
    sent: list[dict[str, Any]] = []
    senders = Senders(client_events(channel), sent.append, "")
    for kind in SENDS[channel]:
        sender: Any = senders
        for name in kind.split("."):
            assert name in dir(sender)
            sender = getattr(sender, name)
        fields = client_events(channel).fields(kind)
        sender(**dict.fromkeys(fields, "x"))
        assert sent[-1] == {"type": kind, **dict.fromkeys(fields, "x")}
    with pytest.raises(AttributeError, match=r"session\.fly|fly"):
        _ = senders.fly


def test_warming_up_is_a_field_of_a_turn() -> None:
    made = client_events(channels.RESPONSES).make("response.create", {"generate": False})
    assert made == {"type": "response.create", "generate": False}
