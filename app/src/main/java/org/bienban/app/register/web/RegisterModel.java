package org.bienban.app.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bienban.app.access.Actor;
import org.bienban.app.access.Permissions;
import org.bienban.app.issue.IssueRights;
import org.bienban.app.register.CategoryTree;
import org.bienban.app.register.CategoryTrees;
import org.bienban.app.register.IssueRegister;
import org.bienban.app.register.RegisterFilter;
import org.bienban.app.register.RegisterFilter.View;
import org.bienban.app.register.SavedViews;
import org.bienban.app.rules.IssueCategory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands around the rows of the register: views, the counts by category, the form of the filter. */
@Component
class RegisterModel {

    private final IssueRegister register;
    private final IssueRights rights;
    private final CategoryTrees categories;
    private final Permissions permissions;
    private final SavedViews saved;
    private final FilterForms forms;

    RegisterModel(
            IssueRegister register,
            IssueRights rights,
            CategoryTrees categories,
            Permissions permissions,
            SavedViews saved,
            FilterForms forms) {
        this.register = register;
        this.rights = rights;
        this.categories = categories;
        this.permissions = permissions;
        this.saved = saved;
        this.forms = forms;
    }

    /**
     * A category beside the list.
     *
     * @param depth how many stand above it
     */
    record CategoryLink(String code, String label, int depth, long issues) {}

    void fill(ModelAndView model, Actor actor, RegisterAddress address, Map<String, Long> counts, Locale locale) {
        CategoryTree tree = categories.on(actor.on());
        model.addObject("address", address)
                .addObject("view", address.filter().view())
                .addObject("views", views(actor))
                .addObject("labels", tree.labels(locale))
                .addObject("categories", links(tree, tree.whole(counts), locale))
                .addObject("filterForm", forms.of(address, tree, actor, locale))
                .addObject("escalated", permissions.overseesAboveWards(actor) ? FilterForms.ESCALATED.link() : null)
                .addObject("saved", saved.of(actor))
                .addObject("mayEnter", !rights.wards(actor).isEmpty());
    }

    /** Who may see nothing that is kept apart is not told of it. */
    private Map<View, String> views(Actor actor) {
        boolean sees = rights.leadsAny(actor) || register.count(RegisterFilter.of(View.RESTRICTED), actor) > 0;
        Map<View, String> views = new LinkedHashMap<>();
        for (View view : View.values()) {
            if (view != View.RESTRICTED || sees) {
                views.put(
                        view,
                        RegisterAddress.of(Map.of("show", FilterWords.of(view))).link());
            }
        }
        return views;
    }

    private static List<CategoryLink> links(CategoryTree tree, Map<String, Long> whole, Locale locale) {
        List<CategoryLink> links = new ArrayList<>();
        for (IssueCategory category : tree.all()) {
            long issues = whole.getOrDefault(category.code(), 0L);
            if (issues > 0) {
                links.add(new CategoryLink(category.code(), category.label(locale), tree.depth(category), issues));
            }
        }
        whole.forEach((code, issues) -> {
            if (links.stream().noneMatch(link -> link.code().equals(code))) {
                links.add(new CategoryLink(code, "", 0, issues));
            }
        });
        return links;
    }
}
