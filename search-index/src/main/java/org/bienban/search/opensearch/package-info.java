/** The index on OpenSearch, shared by all nodes of the application; the only package that knows its client. */
@NullMarked
package org.bienban.search.opensearch;

import org.jspecify.annotations.NullMarked;
