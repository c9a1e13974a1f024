"""Conveniences that know the API's own words: the one room of the runtime where field names may stand."""

from .output_text import OutputText

__all__ = ["OutputText"]
