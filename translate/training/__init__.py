"""The recipe that made the bundled model."""
