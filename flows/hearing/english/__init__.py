"""What is English in hearing: the rules for and against a stop, an emergency."""
