package org.bienban.app.search.web;

import java.util.Locale;
import org.bienban.search.Facet;

/** A facet as the address of the page names it; its values are chosen by links and in the form. */
enum SearchFilter {
    KIND(Facet.KIND),
    STATUS(Facet.STATUS),
    LEVEL(Facet.LEVEL),
    UNIT(Facet.UNIT),
    CATEGORY(Facet.CATEGORY),
    WRITTEN(Facet.LANGUAGE),
    BAND(Facet.BAND);

    private final Facet facet;

    SearchFilter(Facet facet) {
        this.facet = facet;
    }

    Facet facet() {
        return facet;
    }

    /** The name of the parameter. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
