"""A run's shared claims as CSV, JSON, Markdown, DOCX, TMX and a page for paper."""

from aligned.export.registry import FORMATS, choose_clusters, load_exporter

__all__ = ["FORMATS", "choose_clusters", "load_exporter"]
