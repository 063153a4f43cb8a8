package org.bienban.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The browsers of one test, one for each person, strangers to each other. */
final class Browsers {

    private final Browser browser;
    private final String address;
    private final People people;
    private final List<Screen> screens = new ArrayList<>();

    Browsers(Browser browser, String address, People people) {
        this.browser = browser;
        this.address = address;
        this.people = people;
    }

    /** Address of the application, without a slash at the end. */
    String address() {
        return address;
    }

    /** A browser nobody has signed in with; every step is kept in a trace. */
    Screen open(Device device) {
        Screen screen = look(device);
        screen.trace();
        return screen;
    }

    /** The same without a trace, which costs more than the page itself: for looking at many pages, one after the other. */
    Screen look(Device device) {
        Screen screen = new Screen(browser.newContext(device.options().setBaseURL(address)), device);
        screens.add(screen);
        return screen;
    }

    /** A browser without a trace that the person has signed in with. */
    Screen look(Device device, UUID personId) {
        Screen screen = look(device);
        screen.signIn(people.username(personId), People.PASSWORD);
        return screen;
    }

    /** A browser the person has signed in with. */
    Screen open(Device device, UUID personId) {
        Screen screen = open(device);
        screen.signIn(people.username(personId), People.PASSWORD);
        return screen;
    }

    void close(@Nullable Path traces) {
        for (int i = 0; i < screens.size(); i++) {
            if (traces != null) {
                screens.get(i).keepTrace(traces, i + 1);
            }
            screens.get(i).context().close();
        }
        if (traces == null) {
            // Whatever the story was about: no script fell over and none was refused on the way.
            assertThat(screens)
                    .allSatisfy(screen -> assertThat(screen.brokenScripts()).isEmpty());
        }
    }
}
