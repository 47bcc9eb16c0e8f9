"""Counts what was checked, and says each failure as it comes."""


class Tally:
    def __init__(self, verbose=False):
        self.passed, self.failed, self.skipped, self.verbose = 0, 0, 0, verbose

    def check(self, holds, fact, details=()):
        """Counts one fact; when it does not hold, prints it with at most eight details. Gives the fact back."""
        if holds:
            self.passed += 1
            if self.verbose:
                print(f"  ok    {fact}")
        else:
            self.failed += 1
            print(f"  FAIL  {fact}")
            for detail in list(details)[:8]:
                print(f"          {detail}")
        return holds

    def skip(self, fact):
        """Says what could not be checked, and why."""
        self.skipped += 1
        print(f"  skip  {fact}")

    def conclude(self):
        """The last line, and the exit status."""
        if self.skipped:
            print(f"{self.skipped} not checked (see the lines « skip »)")
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 0 if self.failed == 0 and self.passed > 0 else 1
