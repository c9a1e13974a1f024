"""The public names of a generated package, read from its text.

A schema that was renamed keeps them: the project's tables follow it, and get the rows for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from codegen.parity.names_file import NamesFile
from codegen.sync.diff.renamed import Renamed

_ROW = re.compile(r'"(\w+)":\s+\(?\s*"(openai_oxide\w*\.[\w.]+:\w+)"')
_SCHEMA = re.compile(r'^ +"(.+)":\s+\(?\s*"(openai_oxide\w*\.[\w.]+:\w+)"', re.MULTILINE)
SIDES = ("models", "params")


def public_names(package: Path) -> dict[str, str]:
    """The public names below ``types``, ``chat.ChatCompletion``, with their classes."""
    names = {}
    root = package / "types"
    for file in sorted(root.rglob("__init__.py")):
        folder = ".".join(file.parent.relative_to(root).parts)
        for name, target in _ROW.findall(file.read_text("utf-8")):
            names[f"{folder}.{name}".lstrip(".")] = target
    return names


def vanished(before: Path, after: Path) -> list[str]:
    """The public names that the package ``after`` lacks."""
    return sorted(public_names(before).keys() - public_names(after).keys())


def follow(renamed: Iterable[Renamed], spec: Path, package: Path) -> None:
    """Change the tables in ``spec`` after schemas were renamed; ``package`` is the one before."""
    for entry in renamed:
        _rename(entry, spec)
        file = spec / "names.toml"
        names = NamesFile(file.read_text("utf-8"))
        for side in SIDES:
            public = _names_of(entry.before, side, package)
            if public and entry.after not in names.table.get(side, {}):
                names.add(side, entry.after, public)
        file.write_text(names.text, "utf-8", newline="\n")


def _names_of(schema: str, side: str, package: Path) -> list[str]:
    """The public names that the class of a schema has on one side, first that of the class."""
    index = dict(_SCHEMA.findall((package / side / "_index.py").read_text("utf-8")))
    target = index.get(schema, "")
    names = [name for name, own in public_names(package).items() if own == target]
    own_name = target.rpartition(":")[2]
    return sorted(names, key=lambda name: name.rpartition(".")[2] != own_name)


def _rename(entry: Renamed, spec: Path) -> None:
    """Rename a schema wherever the tables name it: references, targets, rows and overrides."""
    old = re.escape(entry.before)
    end = r"(?![\w-])"
    patterns = {
        "overlay/*.yaml": r"(?:(?<=schemas/)|(?<=schemas\.)|(?<=schemas\['))" + old + end,
        "names.toml": rf'(?m)^"{old}(?=["\'.|\[])',
        "features.toml": rf'(?<="){old}(?=")',
        "glossary.yaml": rf"(?m)(?<=^  ){old}(?=\.)",
    }
    for files, pattern in patterns.items():
        for path in spec.glob(files):
            text = path.read_text("utf-8")
            new = re.sub(pattern, lambda m: m[0].replace(entry.before, entry.after), text)
            if new != text:
                path.write_text(new, "utf-8", newline="\n")
