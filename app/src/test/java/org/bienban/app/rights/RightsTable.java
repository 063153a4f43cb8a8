package org.bienban.app.rights;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads {@code src/test/resources/rights/*.txt}, one file per module, one line per endpoint, {@code #} for remarks. */
final class RightsTable {

    private RightsTable() {}

    static List<EndpointRight> read() {
        List<EndpointRight> rights = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:/rights/*.txt")) {
                file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(EndpointRight::parse)
                        .forEach(rights::add);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rights;
    }
}
