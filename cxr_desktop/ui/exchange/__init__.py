"""Dialogs for what leaves the program."""
