"""What several articles say: embeddings, claims, clusters, relations, and the reader that shows them."""
