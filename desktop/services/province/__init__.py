"""The province's desk: what the communes send is checked, taken in and added up."""
