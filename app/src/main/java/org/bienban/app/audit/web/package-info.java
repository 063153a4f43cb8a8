/** The audit trail (P12) and its REST twin. */
@NullMarked
package org.bienban.app.audit.web;

import org.jspecify.annotations.NullMarked;
