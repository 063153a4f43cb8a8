package org.bienban.app.minutes;

import java.util.stream.Stream;

/** One rule that minutes are held to. */
@FunctionalInterface
interface MinutesPolicy {

    Stream<Finding> check(CheckedMinutes minutes);
}
