/**
 * What every page needs from the application besides its own content: the frame around it (place, person, navigation,
 * languages, theme), choices of a form field and a message carried over a redirect.
 *
 * <p>The application puts one {@link org.bienban.templates.page.SiteFrame} into the model as {@code site}; the layout in
 * {@code pages/_layout.html} reads nothing else.
 */
@NullMarked
package org.bienban.templates.page;

import org.jspecify.annotations.NullMarked;
