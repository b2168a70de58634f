"""The window of the heat-map check."""
