"""The cross-encoder that ships with the package; MODEL_CARD.md says how good it is."""
