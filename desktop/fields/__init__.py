"""What a field is: one declaration feeds table, form, import, export and error text."""
