"""How good it is: metrics, quality reports, benchmarks."""
