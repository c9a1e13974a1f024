"""Run each package below a folder as far as a package can be run; touching anything else is told.

Run by an interpreter of its own: ``python sandbox.py FOLDER``. Prints one line for each package
that did what it should not, or that is no working code.
"""

from __future__ import annotations

import importlib
import inspect
import sys
import typing
from pathlib import Path
from typing import Any

REFUSED = ("os.system", "os.exec", "os.spawn", "os.posix_spawn", "subprocess.Popen", "shutil.")
touched: list[str] = []


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what generated code has no reason to do."""
    writes = event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+")
    if writes or event.startswith(REFUSED):
        touched.append(f"{event} {arguments}")


def modules(package: Path) -> list[str]:
    files = (path.relative_to(package.parent).with_suffix("") for path in package.rglob("*.py"))
    names = [".".join(path.parts).removesuffix(".__init__") for path in files]
    return sorted(name for name in names if not name.endswith("__main__"))


def use(name: str) -> None:
    """Import a module, and look at everything in it as a program or a tool may."""
    module = importlib.import_module(name)
    for public in getattr(module, "__all__", ()):
        one = getattr(module, public)
        if hasattr(one, "model_json_schema"):
            one.model_rebuild(force=True)
            one()
        elif isinstance(one, type) and ".params." in name:
            typing.get_type_hints(one)


def call(client: Any) -> None:
    for name in ("things", "news"):
        for method in ("create", "retrieve", "list"):
            if attribute := getattr(getattr(client, name, None), method, None):
                str(inspect.signature(attribute))
                str(attribute.__doc__)


def run(folder: Path) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "openai_oxide"]:
        del sys.modules[name]
    sys.path.insert(0, str(folder / "generated"))
    importlib.invalidate_caches()
    try:
        for name in modules(folder / "generated" / "openai_oxide"):
            use(name)
        call(sys.modules["openai_oxide"].OpenAI(api_key="k"))
    except Exception as error:
        touched.append(f"{type(error).__name__}: {error}")
    finally:
        sys.path.pop(0)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    importlib.import_module("openai_oxide_lib.client.clients")
    sys.addaudithook(watch)
    for each in sorted(Path(sys.argv[1]).iterdir()):
        run(each)
        print(*(f"{each.name}: {what}" for what in touched), sep="\n", end="")
        touched.clear()
