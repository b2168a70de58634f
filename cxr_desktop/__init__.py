"""Chest X-ray viewer and classifier for research, not for diagnosis."""

__version__ = "0.1.0"
