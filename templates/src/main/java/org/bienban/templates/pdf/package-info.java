/** PDF files: writing PDF/A-2u and reading what others wrote, within limits. */
@NullMarked
package org.bienban.templates.pdf;

import org.jspecify.annotations.NullMarked;
