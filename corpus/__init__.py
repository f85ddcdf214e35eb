"""Articles in: reading, cleaning, language, origin, segmentation, storage, and the records everybody shares."""
