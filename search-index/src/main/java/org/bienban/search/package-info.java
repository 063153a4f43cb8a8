@NullMarked
package org.bienban.search;

import org.jspecify.annotations.NullMarked;
