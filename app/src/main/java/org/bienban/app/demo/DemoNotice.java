package org.bienban.app.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bienban.app.access.Accounts;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal with which accounts the demonstration ward can be tried. */
@Component
class DemoNotice {

    /** One account for each kind of actor, in the order in which a story would meet them. */
    private static final List<String> SHOWN = List.of(
            "bithu.chuaha",
            "thuky.chuaha",
            "dangvien.chuaha",
            "giamsat.tam",
            "giamsat.hanh",
            "vanphong",
            "bithu.phuong",
            "thuongvu",
            "luutru",
            "tinhuy",
            "ubnd",
            "so.nnmt",
            "quantri");

    private final Accounts accounts;
    private final DemoProperties settings;
    private final PrintStream terminal = System.out;

    DemoNotice(Accounts accounts, DemoProperties settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!Boolean.FALSE.equals(settings.enabled())
                && accounts.named("bithu.chuaha").isPresent()) {
            accounts().forEach(terminal::println);
        }
    }

    /** A line for each account, with the name of the person it belongs to. */
    List<String> accounts() {
        Map<String, String> owners = DemoAccounts.owners(DemoCell.all());
        List<String> lines = new ArrayList<>();
        lines.add("Demonstration accounts (password " + settings.password() + "):");
        SHOWN.forEach(username -> lines.add("  %-16s %s".formatted(username, owners.get(username))));
        return lines;
    }
}
