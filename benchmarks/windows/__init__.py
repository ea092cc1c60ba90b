"""Measurements that need Qt; each runs in a process of its own and prints its figures as JSON."""
