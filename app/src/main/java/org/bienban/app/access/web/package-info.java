/** Pages and REST of signing in, the profile and the administration of accounts. */
@NullMarked
package org.bienban.app.access.web;

import org.jspecify.annotations.NullMarked;
