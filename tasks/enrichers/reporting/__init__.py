"""The grammar of reporting: cues, speakers, contents, channels. Each room asks only those named before it.

words       cues vocabulary sentence word_classes reading lines: a sentence, and what stands at each of its words
nouns       outlet_words heads quoted marked: what single words tell
phrases     starts joined links phrases: where a noun phrase starts and ends
outlets     outlet_spelling outlet_names channels renamed: who passes words on
speakers    people anonymity names speakers: whom a phrase names
subjects    others hearers objects_behind places subjects antecedents preposed: the phrase behind a verb, and before it
openings    asides governed objects that_clauses bare_clauses next_clauses openings held: where a content starts
frames      lookalikes denials reports claims frames addressees relays: a cue, its subject and its opening
contents    borders contents: where a content ends
sources     attribution source_verbs sources attributed turns: phrases that attribute what stands beside them
sentences   clauses told actors discourse voices telling: the statements of one sentence, given who spoke before
"""
