"""Drawing with the program itself, in the project's environment."""
