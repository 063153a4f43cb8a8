package org.bienban.app.access;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions an account has open, on whichever node they were opened. */
@Service
public class AccountSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final ApplicationEventPublisher events;

    AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** Open sessions, last used first. */
    public List<AccountSession> of(UUID accountId, @Nullable String currentId) {
        return sessions.findByPrincipalName(SignedInPerson.sessionName(accountId)).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new AccountSession(
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(currentId)))
                .sorted(Comparator.comparing(AccountSession::lastUsed).reversed())
                .toList();
    }

    /** Ends every session but the given one at its owner's wish; all of them where none is given. */
    @Transactional
    public void endAtWish(UUID accountId, @Nullable String currentId) {
        endOthers(accountId, currentId);
        events.publishEvent(new AccountChanged.SessionsEnded(accountId));
    }

    /** Ends every session but the given one; all of them where none is given. */
    public void endOthers(UUID accountId, @Nullable String currentId) {
        sessions.findByPrincipalName(SignedInPerson.sessionName(accountId)).keySet().stream()
                .filter(id -> !id.equals(currentId))
                .forEach(sessions::deleteById);
    }
}
