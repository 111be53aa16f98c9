"""The commands, one file each, loaded only when called: cli.py finds them by their files."""
