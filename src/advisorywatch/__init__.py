"""advisorywatch: what governments tell their nationals about every country, and when it changed."""

__version__ = "0.1.0"
