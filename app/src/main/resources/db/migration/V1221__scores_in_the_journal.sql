-- The search index counts by the band of a score: it follows what of a score is no longer private.
create trigger meeting_score_told after insert or update on meeting_score_column
    for each row when (new.version > 0 and (new.side = 'SELF' or new.published_at is not null))
    execute function record_change('minutes', 'minutes_id');
create trigger meeting_rating_changed after insert or update on meeting_rating
    for each row execute function record_change('minutes', 'minutes_id');
