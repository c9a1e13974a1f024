"""Realtime sessions on top of a client."""
