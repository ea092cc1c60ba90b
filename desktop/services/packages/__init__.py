"""Packages for the province: making one, reading one, and the key that signs them."""
