"""Work off the main thread: the task runner, the news of changes, the busy indicator."""
