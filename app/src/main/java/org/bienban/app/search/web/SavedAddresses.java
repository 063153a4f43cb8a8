package org.bienban.app.search.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bienban.app.search.SavedQuestions;
import org.bienban.app.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.DataBinder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads saved addresses as the search page reads its own, by the same form: a new filter comes along by itself. */
@Component
class SavedAddresses implements SavedQuestions {

    private static final int ANY_SIZE = 20;
    private static final ConversionService CONVERSION = new DefaultFormattingConversionService();

    @Override
    public SearchRequest read(String query) {
        return form(query).request(ANY_SIZE);
    }

    static SearchForm form(String query) {
        DataBinder binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(SearchForm.class));
        binder.setConversionService(CONVERSION);
        binder.construct(new Values(UriComponentsBuilder.newInstance()
                .query(query.replace('+', ' '))
                .build()
                .getQueryParams()));
        return (SearchForm) Objects.requireNonNull(binder.getTarget());
    }

    /** The query as the page itself would write it: without what makes no sense, and from the first page on. */
    static String canonical(String query) {
        return form(query).address().query();
    }

    private record Values(MultiValueMap<String, String> raw) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            List<String> values = raw.getOrDefault(name, List.of()).stream()
                    .map(value -> Objects.requireNonNullElse(value, ""))
                    .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                    .toList();
            if (values.isEmpty()) {
                return null;
            }
            return type == String.class ? values.getFirst() : values.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return raw.keySet();
        }
    }
}
