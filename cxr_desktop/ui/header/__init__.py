"""The header browser."""
