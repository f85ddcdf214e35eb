"""The model that ships with the package, and how to load it."""
