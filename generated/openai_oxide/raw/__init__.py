# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Whole HTTP responses"""
