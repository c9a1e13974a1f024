"""Clients that wait by the clock of the test."""

from tests.support.timed_clients import clock as clock, colour as colour
