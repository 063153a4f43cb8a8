/** Taking a file apart into documents, and a document into what minutes need. */
@NullMarked
package org.bienban.app.importing.reading;

import org.jspecify.annotations.NullMarked;
