"""Hospital network: query, retrieve and store, through the `network` extra."""
