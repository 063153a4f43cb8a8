package org.bienban.app.access.web;

import java.util.List;
import java.util.UUID;
import org.bienban.app.access.AccountAdministration;
import org.bienban.app.access.AdministratedAccount;
import org.bienban.app.access.CurrentActor;
import org.bienban.app.access.NewPassword;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST twin of {@link AccountsController}. */
@RestController
@RequestMapping("/api/v1/admin/accounts")
class AccountsApi {

    private final AccountAdministration administration;
    private final CurrentActor actor;

    AccountsApi(AccountAdministration administration, CurrentActor actor) {
        this.administration = administration;
        this.actor = actor;
    }

    @GetMapping
    List<AdministratedAccount> search(@RequestParam(defaultValue = "") String q) {
        return administration.search(actor.require(), q);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewPassword create(@RequestBody Creation creation) {
        return administration.create(actor.require(), creation.personId(), creation.username());
    }

    @PostMapping("/{accountId}/reset")
    NewPassword reset(@PathVariable UUID accountId) {
        return administration.reset(actor.require(), accountId);
    }

    @PutMapping("/{accountId}/closed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID accountId) {
        administration.close(actor.require(), accountId);
    }

    @DeleteMapping("/{accountId}/closed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable UUID accountId) {
        administration.reopen(actor.require(), accountId);
    }

    @DeleteMapping("/{accountId}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlock(@PathVariable UUID accountId) {
        administration.unlock(actor.require(), accountId);
    }

    /** Whom to give an account, and the name to sign in with. */
    record Creation(UUID personId, String username) {}
}
