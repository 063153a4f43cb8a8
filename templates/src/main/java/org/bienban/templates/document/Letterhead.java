package org.bienban.templates.document;

import org.jspecify.annotations.Nullable;

/**
 * Left head of the form.
 *
 * @param superior superior Party organisation, any case: {@code Đảng bộ phường Định Trung}
 * @param cell the cell, any case: {@code Chi bộ tổ dân phố Chùa Hà}
 * @param number number with symbols and without the word before it: {@code 47-BB/CB}; null prints a dotted blank
 */
public record Letterhead(
        String superior, String cell, @Nullable String number) {}
