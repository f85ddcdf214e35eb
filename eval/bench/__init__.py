"""Benchmarks of the whole project, run by `make bench`."""
