"""The generator: from the contract in ``spec/`` to the package in ``generated/``.

    load -> overlay -> normalise -> lower (asking names) -> render -> format -> write, or compare

Run it as ``python -m codegen generate|check|sync``.
"""
