-- The views for people. Each begins with the question it answers.

-- Who met whom? One row per pair of participants and event. A pair is ordered by name, so that each stands once.
CREATE VIEW who_met_whom AS
WITH told AS (
  -- a text that was copied counts once, with the outlet of its original
  SELECT coalesce(s.story_id, e.event_id) AS story,
         list_sort(list(DISTINCT coalesce(o.publisher, a.publisher)) FILTER (coalesce(o.publisher, a.publisher) IS NOT NULL)) AS outlets
  FROM events e
  JOIN articles a USING (article_id)
  LEFT JOIN stories s USING (event_id)
  LEFT JOIN clusters c USING (article_id)
  LEFT JOIN clusters canonical ON canonical.cluster_id = c.cluster_id AND canonical.is_canonical
  LEFT JOIN articles o ON o.article_id = canonical.article_id
  GROUP BY ALL
),
people AS (
  SELECT p.event_id, p.entity_id, n.name, n.name_en, p.name AS said_as, p.role, b.name AS acts_for,
         coalesce(p.on_behalf_of, p.entity_id) AS side,
         bool_or(p.role = 'host') OVER (PARTITION BY p.event_id) AS has_host
  FROM event_participants p
  JOIN entities n USING (entity_id)
  LEFT JOIN entities b ON b.entity_id = p.on_behalf_of
)
SELECT x.name AS party,
       y.name AS other_party,
       x.name_en AS party_en,
       y.name_en AS other_party_en,
       x.acts_for AS party_for,
       y.acts_for AS other_party_for,
       x.role AS party_role,
       y.role AS other_party_role,
       e.mode,
       e.status,
       e.date_start,
       e.date_end,
       a.date_published,
       coalesce(l.name, e.place) AS place,
       told.outlets,
       len(told.outlets) AS outlet_count,
       e.text AS evidence,
       x.said_as AS party_as_said,
       y.said_as AS other_party_as_said,
       a.headline,
       a.publisher,
       s.story_id,
       e.event_id,
       e.article_id
FROM events e
JOIN articles a USING (article_id)
JOIN people x USING (event_id)
JOIN people y ON y.event_id = x.event_id AND (x.name, x.entity_id) < (y.name, y.entity_id)
LEFT JOIN stories s ON s.event_id = e.event_id
LEFT JOIN entities l ON l.entity_id = e.place_entity_id
JOIN told ON told.story = coalesce(s.story_id, e.event_id)
-- several may visit one host: each of them met the host
WHERE (NOT (e.mode = 'visit' AND x.has_host) OR 'host' IN (x.role, y.role))
  -- a delegation and who leads it are one side
  AND NOT ('delegation_head' IN (x.role, y.role) AND x.side = y.side);

COMMENT ON VIEW who_met_whom IS 'Who met whom? One row per pair of participants and event';
COMMENT ON COLUMN who_met_whom.party IS 'one of the two, by the name it is known by';
COMMENT ON COLUMN who_met_whom.other_party IS 'the other of the two';
COMMENT ON COLUMN who_met_whom.party_en IS 'name in English, where known';
COMMENT ON COLUMN who_met_whom.other_party_en IS 'name of the other in English, where known';
COMMENT ON COLUMN who_met_whom.party_for IS 'the body or state that the party acts for';
COMMENT ON COLUMN who_met_whom.other_party_for IS 'the body or state that the other acts for';
COMMENT ON COLUMN who_met_whom.party_role IS 'party, mediator, host or delegation_head';
COMMENT ON COLUMN who_met_whom.other_party_role IS 'role of the other';
COMMENT ON COLUMN who_met_whom.mode IS 'meeting, visit, phone, negotiation, mediation or multilateral';
COMMENT ON COLUMN who_met_whom.status IS 'held, ongoing, planned or denied';
COMMENT ON COLUMN who_met_whom.date_start IS 'first day, as far as the article dates it';
COMMENT ON COLUMN who_met_whom.date_end IS 'last day, as far as the article dates it';
COMMENT ON COLUMN who_met_whom.date_published IS 'when the article was published';
COMMENT ON COLUMN who_met_whom.place IS 'where';
COMMENT ON COLUMN who_met_whom.outlets IS 'outlets that tell the same event, copies counted with their original';
COMMENT ON COLUMN who_met_whom.outlet_count IS 'how many outlets tell it independently';
COMMENT ON COLUMN who_met_whom.evidence IS 'the words that it rests on';
COMMENT ON COLUMN who_met_whom.party_as_said IS 'the party in the words of the article';
COMMENT ON COLUMN who_met_whom.other_party_as_said IS 'the other in the words of the article';
COMMENT ON COLUMN who_met_whom.headline IS 'headline of the article';
COMMENT ON COLUMN who_met_whom.publisher IS 'outlet of the article';
COMMENT ON COLUMN who_met_whom.story_id IS 'the story that the event belongs to, if several outlets tell it';
COMMENT ON COLUMN who_met_whom.event_id IS 'the event';
COMMENT ON COLUMN who_met_whom.article_id IS 'the article';

-- What happened when? Consultations and statements in one row of time.
CREATE VIEW timeline AS
SELECT coalesce(e.date_start, a.date_published::DATE) AS day,
       e.date_start IS NOT NULL AS is_day_stated,
       'event' AS kind,
       list_sort(list(n.name)) AS who,
       e.mode AS what,
       e.status,
       coalesce(any_value(l.name), e.place) AS place,
       e.text,
       a.headline,
       a.publisher,
       e.article_id
FROM events e
JOIN articles a USING (article_id)
JOIN event_participants p USING (event_id)
JOIN entities n USING (entity_id)
LEFT JOIN entities l ON l.entity_id = e.place_entity_id
GROUP BY e.event_id, e.date_start, a.date_published, e.mode, e.status, e.place, e.text, a.headline, a.publisher, e.article_id
UNION ALL
SELECT a.date_published::DATE, false, 'statement', list_filter([coalesce(n.name, s.speaker)], lambda name: name IS NOT NULL),
       s.cue, NULL, NULL, s.content, a.headline, a.publisher, s.article_id
FROM statements s
JOIN articles a USING (article_id)
LEFT JOIN entities n ON n.entity_id = s.speaker_entity_id
ORDER BY day, kind;

COMMENT ON VIEW timeline IS 'What happened when? Consultations and statements, by day';
COMMENT ON COLUMN timeline.day IS 'first day of the event if the article dates it, else the day of publication; null where neither is known';
COMMENT ON COLUMN timeline.is_day_stated IS 'the article dates the event; else the day is that of publication';
COMMENT ON COLUMN timeline.kind IS 'event or statement';
COMMENT ON COLUMN timeline.who IS 'who took part or spoke, by the names they are known by';
COMMENT ON COLUMN timeline.what IS 'mode of the event, or verb of the statement';
COMMENT ON COLUMN timeline.status IS 'of an event: held, ongoing, planned or denied';
COMMENT ON COLUMN timeline.place IS 'of an event: where';
COMMENT ON COLUMN timeline.text IS 'the words that it rests on, or that were said';
COMMENT ON COLUMN timeline.headline IS 'headline of the article';
COMMENT ON COLUMN timeline.publisher IS 'outlet of the article';
COMMENT ON COLUMN timeline.article_id IS 'the article';

-- Who said what, and through whom did it come?
CREATE VIEW said AS
SELECT coalesce(n.name, s.speaker) AS speaker,
       s.speaker_title,
       s.is_anonymous,
       s.cue,
       s.is_direct,
       s.content,
       list_filter([coalesce(n.name, s.speaker)] || s.via || [a.publisher], lambda link: link IS NOT NULL) AS chain,
       a.publisher AS outlet,
       a.date_published,
       a.headline,
       s.statement_id,
       s.article_id
FROM statements s
JOIN articles a USING (article_id)
LEFT JOIN entities n ON n.entity_id = s.speaker_entity_id;

COMMENT ON VIEW said IS 'Who said what, and through whom did it come?';
COMMENT ON COLUMN said.speaker IS 'who says it, by the name known, else as the article says';
COMMENT ON COLUMN said.speaker_title IS 'office or role said with the name';
COMMENT ON COLUMN said.is_anonymous IS 'the speaker is not identified';
COMMENT ON COLUMN said.cue IS 'verb or participle that reports';
COMMENT ON COLUMN said.is_direct IS 'in quotation marks';
COMMENT ON COLUMN said.content IS 'what was said';
COMMENT ON COLUMN said.chain IS 'the way it came: speaker, outlets between, this outlet';
COMMENT ON COLUMN said.outlet IS 'outlet of the article';
COMMENT ON COLUMN said.date_published IS 'when the article was published';
COMMENT ON COLUMN said.headline IS 'headline of the article';
COMMENT ON COLUMN said.statement_id IS 'the statement';
COMMENT ON COLUMN said.article_id IS 'the article';

-- What kind of outlet is it? One row per publisher.
CREATE VIEW outlets AS
WITH talk AS (
  SELECT article_id, count(*) AS statements, count(*) FILTER (is_anonymous) AS anonymous FROM statements GROUP BY ALL
),
met AS (
  SELECT article_id, count(*) AS events FROM events GROUP BY ALL
)
SELECT a.publisher,
       min(a.publisher_domain) AS domain,
       count(*) AS articles,
       count(*) FILTER (coalesce(c.is_canonical OR o.publisher = a.publisher, true)) / count(*) AS original_share,
       coalesce(sum(talk.statements), 0)::BIGINT AS statements,
       sum(talk.anonymous) / nullif(sum(talk.statements), 0) AS anonymous_share,
       coalesce(sum(met.events), 0)::BIGINT AS events,
       avg(a.quality_score) AS quality_score,
       min(a.date_published) AS first_published,
       max(a.date_published) AS last_published
FROM articles a
LEFT JOIN clusters c USING (article_id)
LEFT JOIN clusters canonical ON canonical.cluster_id = c.cluster_id AND canonical.is_canonical
LEFT JOIN articles o ON o.article_id = canonical.article_id
LEFT JOIN talk ON talk.article_id = a.article_id
LEFT JOIN met ON met.article_id = a.article_id
WHERE a.publisher IS NOT NULL
GROUP BY a.publisher;

COMMENT ON VIEW outlets IS 'What kind of outlet is it? One row per publisher';
COMMENT ON COLUMN outlets.publisher IS 'the outlet';
COMMENT ON COLUMN outlets.domain IS 'its registered domain, where a page states it';
COMMENT ON COLUMN outlets.articles IS 'articles of it in the corpus';
COMMENT ON COLUMN outlets.original_share IS 'share of them that copy no other outlet, 0..1';
COMMENT ON COLUMN outlets.statements IS 'statements that it reports';
COMMENT ON COLUMN outlets.anonymous_share IS 'share of them from unnamed sources, 0..1; null where it reports none';
COMMENT ON COLUMN outlets.events IS 'consultations that it tells';
COMMENT ON COLUMN outlets.quality_score IS 'mean quality score of its articles, 0..1';
COMMENT ON COLUMN outlets.first_published IS 'earliest date of publication';
COMMENT ON COLUMN outlets.last_published IS 'latest date of publication';

-- Who copied whom? One row per article that repeats another.
CREATE VIEW copies AS
SELECT o.publisher AS original_publisher,
       o.date_published AS original_published,
       o.headline AS original_headline,
       a.publisher,
       a.date_published,
       a.headline,
       c.relation,
       c.similarity,
       date_diff('minute', o.date_published, a.date_published) AS minutes_later,
       c.cluster_id,
       canonical.article_id AS original_article_id,
       c.article_id
FROM clusters c
JOIN clusters canonical ON canonical.cluster_id = c.cluster_id AND canonical.is_canonical
JOIN articles o ON o.article_id = canonical.article_id
JOIN articles a ON a.article_id = c.article_id
WHERE NOT c.is_canonical;

COMMENT ON VIEW copies IS 'Who copied whom? One row per article that repeats another';
COMMENT ON COLUMN copies.original_publisher IS 'outlet of the earliest article of the same text';
COMMENT ON COLUMN copies.original_published IS 'when that was published';
COMMENT ON COLUMN copies.original_headline IS 'its headline';
COMMENT ON COLUMN copies.publisher IS 'outlet of the copy';
COMMENT ON COLUMN copies.date_published IS 'when the copy was published';
COMMENT ON COLUMN copies.headline IS 'headline of the copy';
COMMENT ON COLUMN copies.relation IS 'what it is to the original: see clusters.relation';
COMMENT ON COLUMN copies.similarity IS 'Jaccard similarity of word 5-grams to the original, 0..1';
COMMENT ON COLUMN copies.minutes_later IS 'minutes from the original to the copy; null where either has no date';
COMMENT ON COLUMN copies.cluster_id IS 'the copies of this text';
COMMENT ON COLUMN copies.original_article_id IS 'the original';
COMMENT ON COLUMN copies.article_id IS 'the copy';

-- Which outlet fell silent, or changed its pages? Its last day beside its own past, by when pages were collected.
CREATE VIEW outlet_health AS
WITH collected AS (
  SELECT a.publisher, d.collected_at, a.headline IS NOT NULL AS has_headline, a.date_published IS NOT NULL AS has_date,
         a.word_count, floor((epoch(newest.at) - epoch(d.collected_at)) / 86400) AS days_ago, days_ago < 1 AS is_recent
  FROM articles a
  JOIN documents d USING (document_id)
  CROSS JOIN (SELECT max(collected_at) AS at FROM documents) newest
  WHERE a.publisher IS NOT NULL AND d.collected_at IS NOT NULL
),
filled AS (
  SELECT publisher,
         count(*) FILTER (is_recent) AS recent_articles,
         count(*) FILTER (NOT is_recent) AS past_articles,
         count(DISTINCT days_ago) FILTER (days_ago BETWEEN 1 AND 7) AS active_days,
         avg(has_headline::INT) FILTER (is_recent) AS recent_headline_share,
         avg(has_headline::INT) FILTER (NOT is_recent) AS past_headline_share,
         avg(has_date::INT) FILTER (is_recent) AS recent_date_share,
         avg(has_date::INT) FILTER (NOT is_recent) AS past_date_share,
         median(word_count) FILTER (is_recent) AS recent_words,
         median(word_count) FILTER (NOT is_recent) AS past_words,
         max(collected_at) AS last_collected_at,
         min(days_ago) AS silent_days
  FROM collected
  GROUP BY publisher
)
SELECT *,
       recent_articles = 0 AND (active_days >= 6 OR (silent_days >= 7 AND past_articles >= 7)) AS is_silent,
       coalesce(
         recent_articles >= 5 AND past_articles >= 20
         AND (abs(recent_headline_share - past_headline_share) > 0.3
              OR abs(recent_date_share - past_date_share) > 0.3
              OR recent_words NOT BETWEEN past_words / 3 AND past_words * 3),
         false
       ) AS is_changed
FROM filled;

COMMENT ON VIEW outlet_health IS 'Which outlet fell silent, or changed its pages? One row per publisher';
COMMENT ON COLUMN outlet_health.publisher IS 'the outlet';
COMMENT ON COLUMN outlet_health.recent_articles IS 'articles collected in the 24 hours before the newest page of all was';
COMMENT ON COLUMN outlet_health.past_articles IS 'articles collected before that';
COMMENT ON COLUMN outlet_health.active_days IS 'on how many of the seven days before that any was collected, 0..7';
COMMENT ON COLUMN outlet_health.recent_headline_share IS 'share of the recent ones with a headline, 0..1';
COMMENT ON COLUMN outlet_health.past_headline_share IS 'share of the past ones with a headline, 0..1';
COMMENT ON COLUMN outlet_health.recent_date_share IS 'share of the recent ones with a date, 0..1';
COMMENT ON COLUMN outlet_health.past_date_share IS 'share of the past ones with a date, 0..1';
COMMENT ON COLUMN outlet_health.recent_words IS 'median words of the recent ones';
COMMENT ON COLUMN outlet_health.past_words IS 'median words of the past ones';
COMMENT ON COLUMN outlet_health.last_collected_at IS 'when its newest article was collected, UTC';
COMMENT ON COLUMN outlet_health.silent_days IS 'whole days since then, up to the newest page of all';
COMMENT ON COLUMN outlet_health.is_silent IS 'no recent article, of an outlet that had some nearly every day, or for a week none of one that had seven';
COMMENT ON COLUMN outlet_health.is_changed IS 'a fill rate moved by more than 0.3, or the length threefold: the site may have been rebuilt';
