package org.bienban.workflows;

import java.util.Optional;
import java.util.UUID;

/**
 * The way of an issue beyond a cell's power: registered, classified, answered or handed up level by level, and the
 * answer told to the members, who may send it back.
 *
 * <p>Every method joins the caller's transaction, so the issue and its process change together or not at all. The
 * caller has already decided that the person may act. Commands throw {@link ProcessConflictException} if the issue is
 * not where the caller believes it to be or its task is held by somebody else, and {@link ProcessFailedException} if
 * the engine fails. Who acts on a task nobody holds takes it thereby.
 */
public interface IssueEscalationProcess {

    /** Starts the way up at level 1. Conflicts if a case of this issue is open. */
    void start(IssueCase issueCase);

    /** Enters the issue in the register of the holding unit; it is classified next. */
    void register(UUID issueId, UUID personId);

    /** Decides which way it goes. {@link IssueRoute.HandUp} conflicts at the top. */
    void classify(UUID issueId, UUID personId, IssueRoute route);

    /** Corrects what the issue is about or what it is by law; counts from the next step on. */
    void reclassify(UUID issueId, String category, IssueNature nature);

    /** Says that the cell has added what was asked; it is classified again. */
    void supplement(UUID issueId, UUID personId);

    /** Answers. A full or partial answer is told to the members next; a roadmap waits for its date. */
    void answer(UUID issueId, UUID personId, IssueAnswer answer);

    /**
     * Says that the members of all cells concerned were told and what they say. After a partial answer
     * {@link IssueOutcome#SATISFIED} speaks of the part: the rest comes back to be answered all the same.
     * {@link IssueOutcome#REMAINING} conflicts if no body has answered but the holding unit explained. While a roadmap
     * waits for its date only {@link IssueOutcome#UNSATISFIED} changes anything: the issue is classified again at once.
     */
    void told(UUID issueId, IssueOutcome outcome);

    /**
     * Takes the issue back while it is being registered or classified, which ends the case. Refuses with
     * {@link TaskChange.Reason#CLOSED} otherwise; a refusal leaves the caller's transaction usable.
     */
    TaskChange recall(UUID issueId, UUID personId);

    /**
     * Ends the case from outside: merged into another issue, moved to a restricted way.
     *
     * @param reason kept in the history, a word and not a name
     * @return false if no case was open
     */
    boolean end(UUID issueId, String reason);

    /** Returns how far the newest case of the issue has come, empty if there was none or its history is gone. */
    Optional<IssueProgress> progressOf(UUID issueId);

    /** Tells whether a case of the issue is open. */
    boolean isOpen(UUID issueId);
}
