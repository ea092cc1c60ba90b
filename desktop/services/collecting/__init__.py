"""Collecting money: books and their numbers, who may collect, the basket, recording, voiding."""
