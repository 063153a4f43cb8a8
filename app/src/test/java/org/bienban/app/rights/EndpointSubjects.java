package org.bienban.app.rights;

import java.util.Map;
import org.bienban.app.WardFixture.Ward;

/**
 * Gives the table of rights real objects to try on: a module that has endpoints with ids in their paths adds a
 * {@code @TestComponent} of this kind to the imports of {@link EndpointRightsIT}. Ids nobody gives are random: such endpoints are
 * only shown to answer 404.
 */
public interface EndpointSubjects {

    /**
     * Makes what the paths speak of in the ward's first cell: path variable to value, for example {@code minutesId}, or
     * {@code minutes/id} where the name alone does not say whose id it is.
     */
    Map<String, Object> make(Ward ward);
}
