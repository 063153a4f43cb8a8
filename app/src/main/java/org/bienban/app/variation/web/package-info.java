/** The ways of review: page and REST. */
@NullMarked
package org.bienban.app.variation.web;

import org.jspecify.annotations.NullMarked;
