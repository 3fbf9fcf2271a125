"""For all tests: the same examples at every run, so that a red run means a change; others with HYPOTHESIS_SEARCH=1."""

import os

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", deadline=None)
settings.load_profile("search" if os.environ.get("HYPOTHESIS_SEARCH") else "same")
