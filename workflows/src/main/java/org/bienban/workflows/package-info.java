/**
 * The business processes and the engine behind them, as the rest of the application sees it: one typed interface per
 * process, the open tasks, the incidents, the drawing, the events raised and the ports to be implemented. No type of
 * the engine appears here.
 */
@NullMarked
package org.bienban.workflows;

import org.jspecify.annotations.NullMarked;
