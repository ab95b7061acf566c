"""Files and surroundings made to harm, each by a few lines of code: ``python -m benchmarks.attacks``."""
