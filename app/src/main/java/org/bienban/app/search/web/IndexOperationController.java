package org.bienban.app.search.web;

import org.bienban.app.access.CurrentActor;
import org.bienban.app.search.IndexOperation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The administrator's page of the index: state, size, lag and a refill; never any content. */
@Controller
@RequestMapping("/admin/search")
class IndexOperationController {

    private final IndexOperation operation;
    private final CurrentActor currentActor;

    IndexOperationController(IndexOperation operation, CurrentActor currentActor) {
        this.operation = operation;
        this.currentActor = currentActor;
    }

    @GetMapping
    String show(Model model) {
        currentActor.requireAdministrator("operate the search index");
        model.addAttribute("report", operation.report());
        return "search/operation";
    }

    @PostMapping("/refill")
    String refill() {
        currentActor.requireAdministrator("operate the search index");
        operation.refill();
        return "redirect:/admin/search";
    }

    @PostMapping("/compare")
    String compare() {
        currentActor.requireAdministrator("operate the search index");
        operation.compare();
        return "redirect:/admin/search#comparison";
    }

    @PostMapping("/repair")
    String repair() {
        currentActor.requireAdministrator("operate the search index");
        operation.repair();
        return "redirect:/admin/search#comparison";
    }
}
