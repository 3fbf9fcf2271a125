"""The grammar of who consulted whom. How a sentence becomes an event:

words       `vocabulary`, `world`, `echoes` -> `lexicons`: what a word can be; `sentence`: what stands where;
            `text`: what is read
parties     `phrase`, `phrase_words`, `phrase_links`, `phrase_names`, `holders`, `noun_phrases`, `named`, `lookalikes`
            -> `party`, `parties`: who can take part
row         `items`: the sentence as parties, triggers, prepositions, and words between
arguments   `reading`, `particles`, `slots`, `prepositions`, `taking`, `carrying`, `neighbours` -> `arguments`: what
            follows a trigger
unsaid      `topics`, `subjects`, `references`, `belonging`, `aims`, `sides`, `memory`, `clauses` -> `speaking_of`:
            whom what is left out belongs to
actors      `titles` -> `offices`, `groups`, `gender`, `behalf` -> `cast`: which entity (`actor`) a party is
frames      `verbs`, `other_senses`, `nouns`, `invitations` -> `frame`,
            `telling`: each trigger with both its sides
gatherings  `consultations`, `tenses`, `status` -> `gatherings`: whether that is a consultation, and who took which
            part; `circumstances`: when, where; `attendance`: who was there, as told elsewhere
events      `merging`: one gathering told twice is one
"""
