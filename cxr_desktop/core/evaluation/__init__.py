"""How good a model is, with n and 95 % intervals, and when not to believe it."""
