"""Listeners: in order, and for once."""

from __future__ import annotations

from openai_oxide_runtime.websocket.listeners import Listeners


def test_listeners_are_called_in_order_and_those_for_once_are_forgotten() -> None:
    listeners = Listeners()
    for name, once in (("a", False), ("b", True), ("a", False)):
        listeners.add("x", name, once=once)  # type: ignore[arg-type]
    assert listeners.take("x") == ["a", "b", "a"]
    listeners.remove("x", "a")  # type: ignore[arg-type]
    listeners.remove("y", "a")  # type: ignore[arg-type]
    assert listeners.take("x") == ["a"]
    other = Listeners()
    listeners.move_to(other)
    assert (listeners.take("x"), other.take("x")) == ([], ["a"])
