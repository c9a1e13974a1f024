"""The version of the SDK, as it stands in the ``User-Agent`` of every request."""

__all__ = ["__title__", "__version__"]

__title__ = "openai_oxide"
__version__ = "0.1.0"
