"""One small reader for each kind of file; they run in the child process only."""
