# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The client's resources"""
