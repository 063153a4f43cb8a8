package org.bienban.app.timeline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the timeline.
 *
 * @param unreadAfter after how many working days something not opened by its addressee is too long
 */
@ConfigurationProperties("bienban.timeline")
record TimelineProperties(@DefaultValue("3") int unreadAfter) {}
