"""Conveniences that know the API's own words; no other room of the runtime does."""

from .output_text import OutputText

__all__ = ["OutputText"]
