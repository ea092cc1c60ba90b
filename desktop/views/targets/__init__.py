"""The page of targets, of tasks given by a document, and of milestones."""
