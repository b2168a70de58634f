"""Figures without a subject of their own: intervals, and tests of two samples."""
