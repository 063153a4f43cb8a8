package org.bienban.workflows;

import java.util.UUID;

/** The way an issue goes after it was classified. A person decides; {@link IssueRouting} proposes. */
public sealed interface IssueRoute {

    /** The body answers it; the holding unit keeps it in hand. */
    record Answer(UUID answeringUnitId) implements IssueRoute {

        /** Returns the id of the group of the body's officers; no task of minutes is ever theirs. */
        public String group() {
            return "answering:" + answeringUnitId;
        }
    }

    /** It goes to the unit above the holding one on this day. Conflicts at the top. */
    record HandUp() implements IssueRoute {}

    /**
     * The cell adds something, then it is classified again.
     *
     * @param question what is asked, not blank; kept by the caller, for the process holds no text
     */
    record Supplement(String question) implements IssueRoute {

        /** Refuses an empty question. */
        public Supplement {
            if (question.isBlank()) {
                throw new IllegalArgumentException("What is the cell to add?");
            }
        }
    }

    /** The holding unit explains; the explanation is the answer and is told to the members. */
    record Explain() implements IssueRoute {}

    /** It leaves for the way of complaints or denunciations: the case ends. */
    record Transfer() implements IssueRoute {}

    /** Returns which kind of way it is. */
    default Kind kind() {
        return switch (this) {
            case Answer answer -> Kind.ANSWER;
            case HandUp up -> Kind.HAND_UP;
            case Supplement supplement -> Kind.SUPPLEMENT;
            case Explain explain -> Kind.EXPLAIN;
            case Transfer transfer -> Kind.TRANSFER;
        };
    }

    /** The ways there are. */
    enum Kind {
        /** See {@link Answer}. */
        ANSWER,
        /** See {@link HandUp}. */
        HAND_UP,
        /** See {@link Supplement}. */
        SUPPLEMENT,
        /** See {@link Explain}. */
        EXPLAIN,
        /** See {@link Transfer}. */
        TRANSFER
    }
}
