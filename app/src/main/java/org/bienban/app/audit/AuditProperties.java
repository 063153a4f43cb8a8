package org.bienban.app.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the journal.
 *
 * @param seal whether this node seals and checks by itself; tests do it by hand
 */
@ConfigurationProperties("bienban.audit")
record AuditProperties(@DefaultValue("true") boolean seal) {}
