"""The film on the light box."""
