/** The index in memory, for tests and for trying things out. */
@NullMarked
package org.bienban.search.memory;

import org.jspecify.annotations.NullMarked;
