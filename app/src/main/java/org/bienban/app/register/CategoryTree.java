package org.bienban.app.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bienban.app.rules.IssueCategory;

/** The categories of a day. What has no category stands under {@link #NONE}. */
public final class CategoryTree {

    /** Word for issues without a category. */
    public static final String NONE = "none";

    private final Map<String, IssueCategory> byCode = new LinkedHashMap<>();

    CategoryTree(List<IssueCategory> all) {
        all.forEach(category -> byCode.put(category.code(), category));
    }

    /** The categories, each after the one above it. */
    public List<IssueCategory> all() {
        return List.copyOf(byCode.values());
    }

    /** How many categories stand above this one. */
    public int depth(IssueCategory category) {
        String parent = category.parentCode();
        return parent == null || !byCode.containsKey(parent) ? 0 : 1 + depth(byCode.get(parent));
    }

    /** The codes of the category and all below it; of one that is no more, itself. */
    Set<String> below(String code) {
        Set<String> found = new LinkedHashSet<>();
        found.add(code.equals(NONE) ? "" : code);
        // Each comes after its parent, so that once through is enough.
        byCode.values().stream()
                .filter(category -> category.parentCode() != null && found.contains(category.parentCode()))
                .forEach(category -> found.add(category.code()));
        return found;
    }

    /** Whether the code is the category asked for or one below it; everything is, if none is asked for. */
    public boolean holds(String asked, String code) {
        return asked.isEmpty() || asked.equals(code) || below(asked).contains(code);
    }

    /** The labels of the categories by their codes. */
    public Map<String, String> labels(Locale locale) {
        Map<String, String> labels = new LinkedHashMap<>();
        byCode.values().forEach(category -> labels.put(category.code(), category.label(locale)));
        return labels;
    }

    /** How many issues there are of each category with those below it, from how many of each itself. */
    public Map<String, Long> whole(Map<String, Long> itself) {
        Map<String, Long> whole = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>(byCode.keySet());
        itself.keySet().stream()
                .map(code -> code.isEmpty() ? NONE : code)
                .filter(code -> !codes.contains(code))
                .sorted()
                .forEach(codes::add);
        for (String code : codes) {
            long issues = sum(itself, code);
            if (issues > 0) {
                whole.put(code, issues);
            }
        }
        return whole;
    }

    /** The sum over the category and all below it. */
    long sum(Map<String, Long> itself, String code) {
        return below(code).stream()
                .mapToLong(each -> itself.getOrDefault(each, 0L))
                .sum();
    }
}
