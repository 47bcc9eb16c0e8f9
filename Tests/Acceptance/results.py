"""Compares `resultats/<campus>.json` with the levels, profiles and figures of an independent computation.

The names are those of the expected file, written `campusLevel` as well as `campus_level`. A figure that the program
does not write is not compared, but the campus level and the overall profile must be there.
"""

REQUIRED = ("campus_level", "overall")


def compare_results(name, actual, expected, tally):
    """One line of the tally for each top-level figure."""
    for key, value in expected.items():
        found = lookup(actual, key)
        if found is MISSING:
            if key in REQUIRED:
                tally.check(False, f"{name}: {key} is written")
            continue
        wrong = list(differences(key, found, value))
        tally.check(not wrong, f"{name}: {key} is right", wrong)


def differences(path, found, expected):
    """Where two values differ; only what both sides name is compared."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key, value in expected.items():
            other = lookup(found, key)
            if other is not MISSING:
                yield from differences(f"{path}.{key}", other, value)
    elif isinstance(expected, list) and isinstance(found, list) and len(found) == len(expected):
        for place, (other, value) in enumerate(zip(found, expected)):
            yield from differences(f"{path}[{place}]", other, value)
    elif not same(found, expected):
        yield f"{path}: {found}, expected {expected}"


def same(found, expected):
    """Equal; a decimal figure is compared to the last decimal that the reference prints."""
    if isinstance(expected, float) and isinstance(found, (int, float)):
        decimals = len(repr(expected).partition(".")[2])
        return abs(expected - found) <= 0.5 * 10**-decimals + 1e-9
    return found == expected


MISSING = object()


def lookup(values, key):
    if not isinstance(values, dict):
        return MISSING
    words = key.split("_")
    camel = words[0] + "".join(word.capitalize() for word in words[1:])
    return values.get(key, values.get(camel, MISSING))
