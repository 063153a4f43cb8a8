package org.bienban.app.deployment;

import java.time.Instant;
import java.util.UUID;

/** A file waiting to be deployed. */
public record UploadedModel(UUID id, String fileName, UUID uploadedBy, Instant at) {}
