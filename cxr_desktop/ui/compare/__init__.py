"""Two to four films side by side."""
