"""What is Spanish in hearing: the rules for and against a stop, an emergency."""
