package org.bienban.app.search.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.search.SynonymGroup;
import org.bienban.app.search.SynonymList;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What means the same to a search, over REST, for administrators. */
@RestController
@RequestMapping("/api/v1/admin/search-synonyms")
class SynonymsApi {

    private final CurrentActor current;
    private final SynonymList list;

    SynonymsApi(CurrentActor current, SynonymList list) {
        this.current = current;
        this.list = list;
    }

    /** Wordings that mean the same, two to eight. */
    record Wordings(List<String> wordings) {
        String line() {
            return String.join("\n", wordings);
        }
    }

    @GetMapping
    List<SynonymGroup> list() {
        current.requireAdministrator(SynonymsController.DEED);
        return list.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SynonymGroup add(@RequestBody Wordings group) {
        current.requireAdministrator(SynonymsController.DEED);
        return list.add(group.line());
    }

    @PutMapping("/{id}")
    SynonymGroup change(@PathVariable UUID id, @RequestBody Wordings group) {
        current.requireAdministrator(SynonymsController.DEED);
        return list.change(id, group.line());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        current.requireAdministrator(SynonymsController.DEED);
        list.delete(id);
    }

    @PostMapping("/{id}/restore")
    SynonymGroup restore(@PathVariable UUID id) {
        current.requireAdministrator(SynonymsController.DEED);
        return list.restore(id);
    }
}
