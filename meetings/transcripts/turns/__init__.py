"""Whose words are whose, told by the form of the file as a whole."""
