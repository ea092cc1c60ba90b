"""The layouts of workbooks that offices exchange, each in a file of its own."""
