package org.bienban.app.register.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.register.SavedView;
import org.bienban.app.register.SavedViews;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own saved views of the register for programs. */
@RestController
@RequestMapping("/api/v1/issues/views")
class ViewsApi {

    private final CurrentActor current;
    private final SavedViews views;

    ViewsApi(CurrentActor current, SavedViews views) {
        this.current = current;
        this.views = views;
    }

    /**
     * A view to keep.
     *
     * @param filters what it asks, by the names of the parameters of {@code /api/v1/issues}
     */
    record Wish(String name, Map<String, String> filters) {

        /** Copies what is asked. */
        Wish {
            filters = new LinkedHashMap<>(filters);
        }
    }

    @GetMapping
    List<SavedView> list() {
        return views.of(current.require());
    }

    @PutMapping
    ResponseEntity<Void> save(@RequestBody Wish wish) {
        views.save(
                current.require(),
                new SavedView(wish.name(), RegisterAddress.of(wish.filters()).query()));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping
    ResponseEntity<Void> delete(@RequestParam String name) {
        views.delete(current.require(), name);
        return ResponseEntity.noContent().build();
    }
}
