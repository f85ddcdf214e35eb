"""Segments into the target language: engines, models, memory, protection and checks."""
