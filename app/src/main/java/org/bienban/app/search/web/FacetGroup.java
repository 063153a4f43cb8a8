package org.bienban.app.search.web;

import java.util.List;

/**
 * A filter with the values it may be narrowed by.
 *
 * @param name of its parameter
 */
record FacetGroup(String name, List<FacetLink> links) {

    FacetGroup {
        links = List.copyOf(links);
    }
}
