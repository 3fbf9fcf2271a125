"""The grammar of who consulted whom: words, parties, clauses, gatherings."""
