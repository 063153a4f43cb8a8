/** Starts a real OpenSearch for tests, in a process and with libraries of its own. */
@NullMarked
package org.bienban.search.node;

import org.jspecify.annotations.NullMarked;
