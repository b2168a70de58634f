"""When not to believe the model: scope, heat-map tests, uncertainty, shift."""
