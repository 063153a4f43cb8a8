/** The models of the processes: pages and REST. */
@NullMarked
package org.bienban.app.deployment.web;

import org.jspecify.annotations.NullMarked;
