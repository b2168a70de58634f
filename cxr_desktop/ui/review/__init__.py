"""Reading films: who reads, what is decided, and the report of it."""
