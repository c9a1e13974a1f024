"""Senders: they check their keywords, and say which they take."""

from __future__ import annotations

import inspect

import pytest

from openai_oxide import omit
from openai_oxide_lib import channels
from openai_oxide_runtime.websocket.event_senders import Senders, client_events


def test_senders_check_their_keywords() -> None:
    events = client_events(channels.REALTIME)
    with pytest.raises(TypeError, match="did you mean 'item_id'"):
        events.make("conversation.item.delete", {"item_ids": "x"})
    with pytest.raises(TypeError, match="missing the required argument 'item_id'"):
        events.make("conversation.item.delete", {"item_id": omit})
    assert events.make("response.create", {"response": omit}) == {"type": "response.create"}


def test_a_sender_says_what_it_takes() -> None:
    senders = Senders(client_events(channels.REALTIME), print, "")
    parameters = inspect.signature(senders.conversation.item.delete).parameters
    needed = {name for name, each in parameters.items() if each.default is inspect.Parameter.empty}
    assert (set(parameters), needed) == ({"item_id", "event_id"}, {"item_id"})
