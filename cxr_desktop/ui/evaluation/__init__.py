"""How good a model is: the report on screen, and what another operating point would change."""
