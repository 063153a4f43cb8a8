@NullMarked
package org.bienban.workflows;

import org.jspecify.annotations.NullMarked;
