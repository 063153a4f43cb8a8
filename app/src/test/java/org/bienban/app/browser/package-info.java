/** People at their browsers: stories told through the pages, and rules every page keeps. */
@NullMarked
package org.bienban.app.browser;

import org.jspecify.annotations.NullMarked;
