/** Language: how a text becomes words, and by which forms two words are held to be the same. */
@NullMarked
package org.bienban.search.text;

import org.jspecify.annotations.NullMarked;
