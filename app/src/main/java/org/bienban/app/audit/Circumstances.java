package org.bienban.app.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is at work and by what way, as far as the thread knows. */
@Component
class Circumstances {

    private static final int LONGEST_ADDRESS = 64;

    private final CurrentActor current;

    Circumstances(CurrentActor current) {
        this.current = current;
    }

    /**
     * What was found.
     *
     * @param personId who is signed in, null for nobody or a machine
     * @param tokenId the token they signed in by, null if by password
     * @param address network address of the request
     */
    record Found(
            @Nullable UUID personId,
            @Nullable UUID accountId,
            @Nullable UUID tokenId,
            Channel channel,
            @Nullable String address) {}

    Found find() {
        UUID person = current.personId().orElse(null);
        UUID account = current.accountId().orElse(null);
        UUID token = current.tokenId().orElse(null);
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return new Found(person, account, token, Channel.PROGRAM, null);
        }
        HttpServletRequest request = attributes.getRequest();
        Channel channel = token == null ? Channel.SESSION : Channel.TOKEN;
        return new Found(person, account, token, channel, bounded(request.getRemoteAddr()));
    }

    private static @Nullable String bounded(@Nullable String address) {
        return address == null || address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
    }
}
