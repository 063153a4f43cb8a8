package org.bienban.search.ask;

import java.util.ArrayList;
import java.util.List;
import org.bienban.search.EntryLanguage;
import org.bienban.search.Fragment;
import org.bienban.search.SearchQuery;

/** Marks in whole texts what a query asks for, in all its forms, as snippets do. */
public final class TextMarker {
    private final Snippets snippets;

    private TextMarker(Snippets snippets) {
        this.snippets = snippets;
    }

    /** A marker for what the query asks for; fields and what is to be left out mark nothing. */
    public static TextMarker of(SearchQuery query) {
        return new TextMarker(new Snippets(new Marks(QueryReader.read(query), word -> 1)));
    }

    /** The text in pieces; its lines stay lines. */
    public List<Fragment> mark(String text, EntryLanguage language) {
        List<Fragment> pieces = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!pieces.isEmpty()) {
                pieces.add(new Fragment("\n", false));
            }
            List<Fragment> marked = snippets.title(line, language);
            pieces.addAll(marked.isEmpty() && pieces.isEmpty() ? List.of(new Fragment("", false)) : marked);
        }
        return List.copyOf(pieces);
    }
}
