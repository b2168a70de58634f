"""Measurements on a film: what they are, and their figures with units."""
