"""What to say of a rule that broke on a page."""

import traceback


def broke_off(error: Exception) -> str:
    """One line that says what broke, and where in the code."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"a rule broke: {type(error).__name__}: {error} ({place.filename.rpartition('/')[2]}:{place.lineno}); report it"
    )
