/** The engine itself: the only package of the project that knows which engine runs the processes. */
@NullMarked
package org.bienban.workflows.engine;

import org.jspecify.annotations.NullMarked;
