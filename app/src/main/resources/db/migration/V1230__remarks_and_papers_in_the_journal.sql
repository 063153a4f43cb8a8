-- Remarks are found as such once they are published; drafts never reach the journal. What is answered to an issue is
-- found, with its papers, by every cell it is told to.
create trigger review_remark_told after insert or update on review_remark
    for each row when (new.published_at is not null) execute function record_change('remark', 'id');
create trigger review_reply_given after insert on review_reply
    for each row execute function record_change('remark', 'remark_id');
create trigger issue_telling_changed after insert or update on issue_telling
    for each row execute function record_change('issue', 'part_id');
create function record_paper_of_answer() returns trigger language plpgsql as $$
begin
    insert into change (kind, id) select 'issue', part_id from issue_telling where answer_id = new.answer_id;
    return null;
end $$;
create trigger issue_answer_paper_changed after insert or update on issue_paper
    for each row when (new.answer_id is not null) execute function record_paper_of_answer();
-- What stands already is read once.
insert into change (kind, id) select 'remark', id from review_remark where published_at is not null order by id;
