"""The encoders that ship with the package; MODEL_CARD.md and cross/MODEL_CARD.md say how good they are."""
