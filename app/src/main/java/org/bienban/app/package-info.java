@NullMarked
package org.bienban.app;

import org.jspecify.annotations.NullMarked;
