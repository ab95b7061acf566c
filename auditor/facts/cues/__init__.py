"""A passage in; the small words that deny, oblige, permit or limit out."""
