"""Parity: what the installed official package has and the API here lacks, and the reverse.

The package is read as text, by its syntax trees; nothing of it is executed. Structure alone is
taken: names, types, values. No prose.
"""
