package org.bienban.search.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.bienban.search.engine.TermList;

/** Hands ready-made terms to the library, so that a text is split once for all its fields. */
final class TermListStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final TermList terms;
    private int at;

    TermListStream(TermList terms) {
        this.terms = terms;
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.term(at));
        step.setPositionIncrement(terms.step(at));
        at++;
        return true;
    }
}
