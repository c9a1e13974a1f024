"""Annotations in one form, so that those of two packages can be compared.

``Optional[List[Choice]]`` and ``list[ChatCompletionChoice] | None`` differ in every word and say
the same: a list of some class, which may be null.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from .official import Declared, Official

_TRANSPARENT = frozenset(
    (
        "Annotated",
        "ClassVar",
        "Final",
        "NotRequired",
        "Omittable",
        "OpenUnion",
        "ReadOnly",
        "Required",
    )
)
"""Wrappers that leave the type as it is; of what they hold only the first counts."""
_UNIONS = frozenset(("Optional", "Union"))
_LISTS = frozenset(("Iterable", "List", "Sequence", "SequenceNotStr", "list", "tuple"))
WHOLE = frozenset(("FileTypes",))
"""Aliases of private modules that programs name: they are not taken apart."""
_MAPPINGS = frozenset(("Dict", "Mapping", "dict"))
_SAME = {"Any": "object", "Unknown": "object", "StrictInt": "int", "StrictBool": "bool"}


@dataclass(frozen=True, slots=True)
class Form:
    """A type. ``kind`` is a class, or ``list``, ``dict``, ``literal``, ``union``, a plain type."""

    kind: Declared | str
    parts: tuple[Form | str | int | bool | None, ...] = ()

    @property
    def inner(self) -> list[Form]:
        return [part for part in self.parts if isinstance(part, Form)]

    @property
    def variants(self) -> list[Form]:
        """What a value may be: itself where this is no union; null is left out."""
        return self.inner if self.kind == "union" else [self] if self.kind != "None" else []


class Reader:
    """Reads the annotations of one package."""

    def __init__(self, package: Official) -> None:
        self.package = package
        self._aliases: dict[Declared, Form] = {}

    def fields(self, declared: Declared) -> dict[str, Form]:
        """Each field of a class with its type, those of its bases in the package included."""
        fields: dict[str, Form] = {}
        if entries := _typed_dict_fields(declared.node):
            return {name: self.form(declared.module, node) for name, node in entries.items()}
        if not isinstance(declared.node, ast.ClassDef):
            return fields
        for base in declared.node.bases:
            if isinstance(base, ast.Name) and (
                above := self.package.find(declared.module, base.id)
            ):
                fields.update(self.fields(above))
        for node in declared.node.body:
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                fields[node.target.id] = self.form(declared.module, node.annotation)
        return fields

    def alias(self, declared: Declared) -> Form | None:
        """The target of a type alias; None if the name is not one."""
        node = declared.node
        if not isinstance(node, ast.AnnAssign | ast.Assign) or node.value is None:
            return None
        if _typed_dict_fields(node) is not None:
            return None
        if declared not in self._aliases:
            self._aliases[declared] = Form("object")  # where it is met inside itself
            self._aliases[declared] = self.form(declared.module, node.value)
        return self._aliases[declared]

    def form(self, module: str, node: ast.expr) -> Form:
        """The type that an expression in ``module`` means."""
        match node:
            case ast.Constant(value=str(text)):
                return self.form(module, ast.parse(text, mode="eval").body)
            case ast.Constant(value=None):
                return Form("None")
            case ast.BinOp(left=left, right=right):
                return union([self.form(module, left), self.form(module, right)])
            case ast.Subscript(value=head, slice=inside):
                return self._subscript(module, ast.unparse(head).rpartition(".")[2], inside)
            case ast.Name(id=name):
                return self._name(module, name)
            case ast.Attribute(attr=name):
                return Form(_SAME.get(name, name))
            case _:
                return Form("object")

    def _subscript(self, module: str, head: str, inside: ast.expr) -> Form:
        parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
        if head == "Literal":
            return Form("literal", tuple(ast.literal_eval(part) for part in parts))
        if head in _TRANSPARENT:
            return self.form(module, parts[0])
        forms = [self.form(module, part) for part in parts]
        if head in _UNIONS:
            return union(forms)
        kind = "list" if head in _LISTS else "dict" if head in _MAPPINGS else None
        return Form(kind, tuple(forms[-1:])) if kind else self._name(module, head)

    def _name(self, module: str, name: str) -> Form:
        declared = self.package.find(module, name)
        if declared is None:
            return Form(_SAME.get(name, name))
        if isinstance(declared.node, ast.ClassDef) or _typed_dict_fields(declared.node) is not None:
            return Form(declared)
        if declared.name in WHOLE:
            return Form(declared)
        return self.alias(declared) or Form("object")


def _typed_dict_fields(node: ast.stmt) -> dict[str, ast.expr] | None:
    """The fields of a class made by a call, ``X = TypedDict("X", {…})``; None for anything else."""
    match node:
        case ast.Assign(
            value=ast.Call(func=ast.Name(id="TypedDict"), args=[_, ast.Dict() as said])
        ):
            keys = [key.value for key in said.keys if isinstance(key, ast.Constant)]
            return dict(zip(map(str, keys), said.values, strict=True))
    return None


def union(forms: list[Form]) -> Form:
    """One of several; unions inside are opened, literals joined, null is dropped."""
    flat = [variant for form in forms for variant in form.variants]
    values = [value for form in flat if form.kind == "literal" for value in form.parts]
    flat = [form for form in flat if form.kind != "literal"]
    if values:
        flat.append(Form("literal", tuple(dict.fromkeys(values))))
    flat = list(dict.fromkeys(flat))
    return flat[0] if len(flat) == 1 else Form("union", tuple(flat))
