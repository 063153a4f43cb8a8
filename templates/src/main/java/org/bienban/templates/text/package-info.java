/** Text taken out of files: the result, the limits, and the repair and suspicion of old encodings. */
@NullMarked
package org.bienban.templates.text;

import org.jspecify.annotations.NullMarked;
