/** Measurements of the whole application; built, not run, with the tests. */
@NullMarked
package org.bienban.benchmarks;

import org.jspecify.annotations.NullMarked;
