"""The recipes of the bundled encoders: `__main__` the paraphrase encoder's, `cross_recipe` the cross-encoder's."""
