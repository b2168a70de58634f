"""Films of another place: how they differ from validation, and what to do about it."""
