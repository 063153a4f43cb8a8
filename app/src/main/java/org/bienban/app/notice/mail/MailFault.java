package org.bienban.app.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail could not be sent.
 *
 * @param isFinal whether trying again will not help: the server refuses the address for good
 * @param isOfServer whether other mails would fare no better now
 * @param reason in the words of whoever refused, one line
 */
record MailFault(boolean isFinal, boolean isOfServer, String reason) {

    private static final int LONGEST = 300;

    static MailFault of(Exception thrown) {
        List<Throwable> chain = chain(thrown);
        boolean isAddress = chain.stream().anyMatch(AddressException.class::isInstance)
                || chain.stream()
                        .filter(SendFailedException.class::isInstance)
                        .map(one -> ((SendFailedException) one).getInvalidAddresses())
                        .anyMatch(refused -> refused != null && refused.length > 0);
        boolean isServer = !isAddress
                && chain.stream()
                        .anyMatch(one -> one instanceof MailAuthenticationException || one instanceof IOException);
        return new MailFault(isAddress, isServer, reason(chain.getLast()));
    }

    /** The exception, what Spring found with each message, and all their causes; the innermost last. */
    private static List<Throwable> chain(Exception thrown) {
        List<Throwable> found = new ArrayList<>();
        add(found, thrown);
        return found;
    }

    private static void add(List<Throwable> found, @Nullable Throwable one) {
        if (one == null || found.contains(one)) {
            return;
        }
        found.add(one);
        if (one instanceof MailSendException several) {
            Arrays.asList(several.getMessageExceptions()).forEach(each -> add(found, each));
        }
        if (one instanceof MessagingException link) {
            add(found, link.getNextException());
        }
        add(found, one.getCause());
    }

    private static String reason(Throwable innermost) {
        String said = innermost.getMessage() == null
                ? innermost.getClass().getSimpleName()
                : innermost.getMessage().replaceAll("\\s+", " ").strip();
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }
}
