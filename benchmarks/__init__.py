"""Our jobs against the physical limit of the same work, in one run: `python -m benchmarks`."""
