/** The search page, its REST twin and the operator's page of the index. */
@NullMarked
package org.bienban.app.search.web;

import org.jspecify.annotations.NullMarked;
