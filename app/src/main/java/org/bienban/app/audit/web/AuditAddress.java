package org.bienban.app.audit.web;

import java.util.Arrays;
import java.util.Map;
import org.bienban.app.audit.AuditList;
import org.bienban.app.audit.AuditQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses that keep the filter. */
final class AuditAddress {

    private AuditAddress() {}

    static String of(AuditQuestion question, @Nullable String after) {
        UriComponentsBuilder address = with("/audit", question);
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode().build().toUriString();
    }

    static String export(AuditQuestion question) {
        return with("/audit/export", question).encode().build().toUriString();
    }

    static AuditList list(AuditQuestion question) {
        return Arrays.stream(AuditList.values())
                .filter(list -> list.name().equalsIgnoreCase(question.list()))
                .findFirst()
                .orElse(AuditList.ALL);
    }

    private static UriComponentsBuilder with(String path, AuditQuestion question) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "list", question.list());
        add(address, "person", question.person());
        add(address, "kind", question.kind());
        add(address, "object", question.object());
        add(address, "action", question.action());
        add(address, "from", question.from());
        add(address, "to", question.to());
        return address;
    }

    /** As a variable, so that whatever was typed is encoded and nothing of it read as address. */
    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
