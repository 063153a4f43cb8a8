package org.bienban.app.minutes;

import java.util.List;

/** Marks on the page of minutes what its reader came for. */
public interface SoughtWords {

    /** A marker of what a query asks for, in texts of a language; it counts what it marks. */
    Marker of(String query, String language);

    /** Marks text after text, in the order of the page. */
    interface Marker {

        /** Marks nothing. */
        Marker NONE = new Marker() {
            @Override
            public List<Piece> in(String text) {
                return List.of(new Piece(text, 0));
            }

            @Override
            public int count() {
                return 0;
            }
        };

        /** The text in pieces. */
        List<Piece> in(String text);

        /** How many places were marked so far. */
        int count();
    }

    /**
     * A piece of a text.
     *
     * @param number counts the places marked on the page from 1; 0 for what is not marked
     */
    record Piece(String text, int number) {}
}
