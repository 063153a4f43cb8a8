package org.bienban.app.search.web;

import org.bienban.app.access.CurrentActor;
import org.bienban.app.search.IndexOperation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This node's index over REST, for administrators. */
@RestController
@RequestMapping("/api/v1/admin/search-index")
class IndexOperationApi {

    private final IndexOperation operation;
    private final CurrentActor current;

    IndexOperationApi(IndexOperation operation, CurrentActor current) {
        this.operation = operation;
        this.current = current;
    }

    @GetMapping
    IndexOperation.Report show() {
        current.requireAdministrator("operate the search index");
        return operation.report();
    }

    @PostMapping("/refill")
    IndexOperation.Report refill() {
        current.requireAdministrator("operate the search index");
        operation.refill();
        return operation.report();
    }

    /** Begins to compare; ask for the report again until its comparison has ended. */
    @PostMapping("/compare")
    IndexOperation.Report compare() {
        current.requireAdministrator("operate the search index");
        operation.compare();
        return operation.report();
    }

    @PostMapping("/repair")
    IndexOperation.Report repair() {
        current.requireAdministrator("operate the search index");
        operation.repair();
        return operation.report();
    }
}
