package org.bienban.app.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What each actor does here, in a few sentences. */
@Controller
class HelpController {

    @GetMapping("/help")
    String show() {
        return "site/help";
    }
}
