package org.bienban.app.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bienban.app.access.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An account for every kind of actor; all share one password. */
@Component
class DemoAccounts {

    /** Enough people with an address for the outbox to show something; nothing of it leaves without a mail server. */
    private static final List<String> MAILED = List.of("bithu.chuaha", "giamsat.tam", "vanphong", "ubnd");

    private static final Set<String> MINUTE_TAKERS = Set.of("chuaha", "donggay", "trungthanh");

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final DemoProperties settings;

    DemoAccounts(Accounts accounts, JdbcClient jdbc, DemoProperties settings) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    void make(List<DemoCell> cells, Map<String, UUID> people) {
        owners(cells)
                .forEach((username, name) ->
                        accounts.create(DemoPeople.id(people, name), username, settings.password()));
    }

    /** Gives some of them an address of the domain that is reserved for examples. */
    void giveAddresses() {
        jdbc.sql("""
                        insert into mail_address (person_id, address, since)
                        select person_id, username || '@example.org', now() from account where username = any(:names)""").param("names", MAILED.toArray(String[]::new)).update();
    }

    /** Full names by user name, for every account there will be. */
    static Map<String, String> owners(List<DemoCell> cells) {
        Map<String, String> owners = new LinkedHashMap<>();
        for (DemoCell cell : cells) {
            owners.put("bithu." + cell.slug(), cell.secretary());
            // Hashing a password takes time on purpose: minute-takers of three cells are enough to try things out.
            if (MINUTE_TAKERS.contains(cell.slug())) {
                owners.put("thuky." + cell.slug(), cell.minuteTaker());
            }
        }
        owners.put("dangvien.chuaha", "Đặng Thị Hòe");
        DemoPeople.SUPERVISORS.forEach((key, name) -> owners.put("giamsat." + key, name));
        owners.put("vanphong", DemoPeople.Officer.WARD_OFFICE.fullName);
        owners.put("bithu.phuong", DemoPeople.Officer.WARD_SECRETARY.fullName);
        owners.put("phobithu.phuong", DemoPeople.Officer.WARD_DEPUTY.fullName);
        owners.put("thuongvu", DemoPeople.Officer.WARD_STANDING.fullName);
        owners.put("luutru", DemoPeople.Officer.ARCHIVIST.fullName);
        owners.put("tinhuy", DemoPeople.Officer.PROVINCE_OFFICE.fullName);
        owners.put("so.nnmt", DemoPeople.Officer.PROVINCE_ANSWERING.fullName);
        owners.put("ubnd", DemoPeople.Officer.ANSWERING.fullName);
        owners.put("quantri", DemoPeople.Officer.ADMINISTRATOR.fullName);
        return owners;
    }
}
