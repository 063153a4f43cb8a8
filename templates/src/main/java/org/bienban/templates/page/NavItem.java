package org.bienban.templates.page;

/**
 * One entry of the main navigation. Its label is the message {@code common.nav.<key>}.
 *
 * @param key one of the keys known to the layout, see {@link Section}
 * @param href where it leads, from the context root
 * @param current whether the page shown belongs to it
 */
public record NavItem(Section key, String href, boolean current) {

    /** The parts of the product in the order in which they are shown. */
    public enum Section {
        TASKS("list-check"),
        MEETINGS("calendar3"),
        MINUTES("file-text"),
        ISSUES("flag"),
        RATINGS("star"),
        SEARCH("search"),
        ORGANISATION("diagram-3"),
        WORKFLOW("arrow-repeat"),
        PHRASES("chat-left-text"),
        IMPORT("upload"),
        ADMIN("gear");

        private final String icon;

        Section(String icon) {
            this.icon = icon;
        }

        /** Id of the symbol in {@code icons.svg}. */
        public String icon() {
            return icon;
        }

        /** The key of the label. */
        public String message() {
            return "common.nav." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
