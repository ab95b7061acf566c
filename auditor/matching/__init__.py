"""A heap of documents goes in; which of them are versions of one text comes out."""
