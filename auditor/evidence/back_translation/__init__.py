"""A and its back-translation, one language, in; what was lost on the way out: scores, words, antonyms."""
