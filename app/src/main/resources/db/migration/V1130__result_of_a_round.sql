-- What the inspector found of the minutes as a whole. Older verdicts keep none: nobody said it then.
alter table review_round
    add column result text check (result in ('PASS', 'PASS_WITH_ADDITIONS', 'FAIL')),
    add check (result is null or (result = 'FAIL') = (verdict = 'RETURNED'));
