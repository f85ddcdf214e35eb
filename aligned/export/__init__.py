"""A run's shared claims in formats that other programs and people read: CSV, JSON, Markdown, DOCX, TMX, a page for paper."""

from aligned.export.registry import FORMATS, choose_clusters, load_exporter

__all__ = ["FORMATS", "choose_clusters", "load_exporter"]
