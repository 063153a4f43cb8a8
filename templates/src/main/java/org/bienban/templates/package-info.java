@NullMarked
package org.bienban.templates;

import org.jspecify.annotations.NullMarked;
