"""Preferences: what the user may choose, on pages made from a table."""
