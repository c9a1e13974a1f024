"""Measurements against the official package, on this machine, in the same run."""
