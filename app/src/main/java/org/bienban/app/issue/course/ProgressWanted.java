package org.bienban.app.issue.course;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A cell that raised an issue meets soon, and nobody has said how far the issue has come since its meetings before.
 *
 * @param opening first day of the window the cell meets in
 */
public record ProgressWanted(UUID issueId, LocalDate opening) {}
