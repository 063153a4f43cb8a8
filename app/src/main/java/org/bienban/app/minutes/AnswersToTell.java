package org.bienban.app.minutes;

import java.util.List;
import java.util.UUID;

/** Port: the answers a cell has yet to tell its members, to be laid before whoever writes its minutes. */
public interface AnswersToTell {

    /** Returns what waits to be told in the cell, longest first, with nothing written yet. */
    List<ToldAnswer> waitingIn(UUID cellId);
}
