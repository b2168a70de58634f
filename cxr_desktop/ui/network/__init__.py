"""The window of the hospital network."""
