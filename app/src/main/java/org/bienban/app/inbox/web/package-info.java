/** Task list, hand-over and incidents: pages and REST. */
@NullMarked
package org.bienban.app.inbox.web;

import org.jspecify.annotations.NullMarked;
