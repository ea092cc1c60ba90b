"""Forms made from field declarations, and their editors."""
