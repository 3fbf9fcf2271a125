"""Names of persons, organisations and places in a text, by lexicon and by grammar."""
