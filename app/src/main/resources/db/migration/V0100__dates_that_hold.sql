-- Every dated row holds from valid_from until the day before valid_to (half-open); null means still holding.
create extension if not exists btree_gist;

create function holds_on(valid_from date, valid_to date, day date) returns boolean
    language sql immutable parallel safe
    return valid_from <= day and (valid_to is null or day < valid_to);

create function held_days(valid_from date, valid_to date) returns daterange
    language sql immutable parallel safe
    return daterange(valid_from, valid_to, '[)');
