"""python -m advisorywatch, and the advisorywatch script."""

from advisorywatch.cli import main

if __name__ == "__main__":
    main()
