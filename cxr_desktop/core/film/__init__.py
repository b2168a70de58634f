"""Radiographs: reading, grey scale, geometry, listing, phantoms."""
