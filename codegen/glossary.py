"""Docstrings: the glossary's lines, with the facts that the document gives beside them."""

from __future__ import annotations

from .document import Json
from .errors import Problem
from .names import Names

LIMITS = (
    ("minimum", "at least {}"),
    ("exclusiveMinimum", "more than {}"),
    ("maximum", "at most {}"),
    ("exclusiveMaximum", "less than {}"),
    ("minLength", "at least {} character{s}"),
    ("maxLength", "at most {} character{s}"),
    ("minItems", "at least {} item{s}"),
    ("maxItems", "at most {} item{s}"),
    ("minProperties", "at least {} key{s}"),
    ("maxProperties", "at most {} key{s}"),
)


class Glossary:
    """Looks lines up; a missing line is reported once."""

    def __init__(self, words: dict[str, dict[str, str]]) -> None:
        self.words = words
        self.missing: set[Problem] = set()

    def field(self, owner: str, wire: str, schema: Json) -> str:
        """One line for the field ``wire`` of the schema ``owner``."""
        overrides = self.words.get("overrides", {})
        special = overrides.get(f"{owner}.{wire}") or overrides.get(
            f"{owner.removeprefix('Beta')}.{wire}"
        )
        line = special or self._look("fields", wire)
        return " ".join(filter(None, (line, facts(schema))))

    def operation(self, verb: str, path: str) -> str:
        """One line for an operation."""
        return self._look("operations", f"{verb.upper()} {path}")

    def webhook(self, key: str) -> str:
        """One line for a webhook's event."""
        return self._look("webhooks", key)

    def _look(self, section: str, key: str) -> str:
        line = (self.words.get(section) or {}).get(key)
        if line is None:
            self.missing.add(Problem(f"spec/glossary.yaml [{section}]", f"has no line for {key!r}"))
        return line or ""


def facts(schema: Json) -> str:
    """A field's limits, default and state, as a sentence each."""
    texts = [(text, schema[key]) for key, text in LIMITS if key in schema]
    limits = [text.format(value, s="" if value == 1 else "s") for text, value in texts]
    sentence = ", ".join(limits).capitalize()
    default = f"Default {schema['default']!r}." if schema.get("default") is not None else ""
    deprecated = "Deprecated." if schema.get("deprecated") else ""
    return " ".join(filter(None, (f"{sentence}." if sentence else "", default, deprecated)))


class Describer:
    """One line for each class, from its place in the document."""

    def __init__(
        self, answers: dict[str, list[str]], users: dict[str, list[str]], names: Names
    ) -> None:
        self.answers = answers
        self.users = users
        self.names = names

    def describe(self, key: str, schema: Json) -> str:
        """What the class of ``key`` is."""
        tag = schema.get("properties", {}).get("type", {}).get("enum", ())
        if "Event" in key and len(tag) == 1:
            return f"The event ``{tag[0]}``."
        if key in self.answers:
            return f"What {_join([f'``{place}``' for place in self.answers[key]], 'or')} answers."
        parent, dot, wire = key.rpartition(".")
        if dot and "|" not in wire and "[" not in wire:
            return f"The ``{wire}`` of ``{self._class_name(parent)}``."
        users = [f"``{self._class_name(user)}``" for user in self.users.get(key, ())]
        return f"A part of {_join(users, 'and')}." if users else "Not used by any operation yet."

    def _class_name(self, key: str) -> str:
        return key if " " in key else self.names.class_name("models", key)


def _join(items: list[str], word: str) -> str:
    if len(items) > 3:
        return f"{', '.join(items[:3])} and {len(items) - 3} more"
    *most, last = items
    return f"{', '.join(most)} {word} {last}" if most else last
