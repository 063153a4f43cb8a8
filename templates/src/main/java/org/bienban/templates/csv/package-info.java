/** Tables for spreadsheets. */
@NullMarked
package org.bienban.templates.csv;

import org.jspecify.annotations.NullMarked;
