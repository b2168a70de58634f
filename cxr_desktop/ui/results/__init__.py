"""The table of results, its filter, its histogram and its counts."""
