package org.bienban.app.review.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written into a thread: where it goes, and the keys of the words around its field. */
public enum WrittenInThread {
    REPLY("reply", "/remarks/%s/reply", "text", "review.reply.text", null, "review.reply.send"),
    REOPENING("why", "/remarks/%s/reopen", "why", "versions.reopen.why", null, "review.reopen"),
    SETTING_ASIDE(
            "aside",
            "/review/remarks/%s/set-aside",
            "reason",
            "review.setAside.why",
            "review.setAside.hint",
            "review.setAside");

    private final String key;
    private final String way;
    private final String parameter;
    private final String label;
    private final @Nullable String hint;
    private final String send;

    WrittenInThread(String key, String way, String parameter, String label, @Nullable String hint, String send) {
        this.key = key;
        this.way = way;
        this.parameter = parameter;
        this.label = label;
        this.hint = hint;
        this.send = send;
    }

    /** Returns what the id of its field begins with. */
    public String key() {
        return key;
    }

    /** Returns the address it is sent to, from that of the minutes. */
    public String way(String remarkId) {
        return way.formatted(remarkId);
    }

    /** Returns the name of the field. */
    public String parameter() {
        return parameter;
    }

    /** Returns the key of the field's label. */
    public String label() {
        return label;
    }

    /** Returns the key of a sentence below the label, null if there is none. */
    public @Nullable String hint() {
        return hint;
    }

    /** Returns the key of the button's words. */
    public String send() {
        return send;
    }

    /** Returns whether it cannot be left empty. */
    public boolean required() {
        return this != REOPENING;
    }

    /** Returns the id of its field in the thread of a remark. */
    public String field(String remarkId) {
        return key + "-" + remarkId;
    }

    /** Returns what describes the field, null if nothing does. */
    public @Nullable String describedBy(String field, boolean refused) {
        String words = (hint == null ? "" : field + "-hint ") + (refused ? field + "-problem" : "");
        return words.isEmpty() ? null : words.strip();
    }

    /** Tells whether who may do so much with a remark may send it. */
    public boolean isOpenTo(RemarkActions actions) {
        return switch (this) {
            case REPLY -> actions.reply();
            case REOPENING -> actions.reopen();
            case SETTING_ASIDE -> actions.setAside();
        };
    }

    /** Returns the id an answer written now will have, so that sending it twice adds one. */
    public UUID newReplyId() {
        return UUID.randomUUID();
    }
}
