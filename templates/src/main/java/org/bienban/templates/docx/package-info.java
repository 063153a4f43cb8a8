/** Reading of Word documents, within limits. */
@NullMarked
package org.bienban.templates.docx;

import org.jspecify.annotations.NullMarked;
