"""The demonstration campaigns: content to load and play with, and the builder of their documents."""
