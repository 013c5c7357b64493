"""Words that several flows share."""
