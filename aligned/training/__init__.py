"""The recipe that makes the bundled paraphrase encoder; see `__main__`."""
