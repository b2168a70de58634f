"""Joins the core to Qt: QtCore and QImage, no widgets, no torch at module level."""
