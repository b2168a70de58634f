"""What every room speaks of: errors, progress, paths, settings."""
