package org.bienban.app.register;

import java.time.LocalDate;
import org.bienban.app.rules.IssueCategories;
import org.springframework.stereotype.Component;

/** The trees of categories by their day. */
@Component
public class CategoryTrees {

    private final IssueCategories categories;

    CategoryTrees(IssueCategories categories) {
        this.categories = categories;
    }

    /** The tree of the day. */
    public CategoryTree on(LocalDate day) {
        return new CategoryTree(categories.all(day));
    }
}
