"""Widgets. Panels do not know each other; the main window introduces them."""
