"""The renewal desk: whose card or instalment is due, what it costs, who was reminded.

`desk` reads it, `rows` makes its lines, `outcomes`, `reminding` and `assigning` write, `messages`
words what is sent.
"""
