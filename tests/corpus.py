"""Where the real captures lie: `$ADVISORYWATCH_CORPUS`, or ../shared/corpus beside the repo."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORPUS = Path(os.environ.get("ADVISORYWATCH_CORPUS", ROOT.parent / "shared" / "corpus"))
SHARED = CORPUS.parent

needs_corpus = pytest.mark.skipif(
    not CORPUS.is_dir(), reason=f"the corpus of real captures is not at {CORPUS}"
)
