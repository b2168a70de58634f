"""The training window: the data, the recipe and its curves, the runs."""
