"""The physical limits: the least that the same work can cost, without our program."""
