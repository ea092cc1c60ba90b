"""Excel only: bytes in, typed rows and issues out; figures in, file out. No database."""
