package org.bienban.app.issue.paper;

import org.bienban.app.document.FileKind;
import org.springframework.core.io.InputStreamSource;

/**
 * A file found fit to be kept.
 *
 * @param name with an ending that says what it is
 * @param text what of it may be searched, may be empty
 */
record CheckedPaper(String name, FileKind kind, String text, InputStreamSource source) {}
