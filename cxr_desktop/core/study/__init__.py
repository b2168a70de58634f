"""Many films at once: batch classification and its export."""
