"""Folder tree and film list."""
