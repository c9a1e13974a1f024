"""Slim builds: which resources, models and modules a chosen set of features keeps."""
