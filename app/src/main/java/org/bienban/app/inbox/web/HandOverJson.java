package org.bienban.app.inbox.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a task goes, and what to say about it. */
record HandOverJson(UUID to, @Nullable String note) {}
