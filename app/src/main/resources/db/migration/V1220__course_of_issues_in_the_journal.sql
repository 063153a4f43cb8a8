-- The search index tells what is overdue, gone up and answered: it follows the course of an issue, not its sheet alone.
create trigger issue_course_changed after insert or update or delete on issue_course
    for each row execute function record_change('issue', 'issue_id');
create trigger issue_answer_given after insert on issue_answer
    for each row execute function record_change('issue', 'issue_id');
