package org.bienban.app.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** What a person sits at: width and height in CSS pixels, colours, language, and whether scripts run. */
record Device(int width, int height, boolean dark, String language, boolean scripts) {

    static final Device DESK = new Device(1280, 900, false, "vi", true);
    static final Device PHONE = new Device(390, 844, false, "vi", true);

    Device inDark() {
        return new Device(width, height, true, language, scripts);
    }

    Device in(String other) {
        return new Device(width, height, dark, other, scripts);
    }

    Device withoutScripts() {
        return new Device(width, height, dark, language, false);
    }

    boolean isPhone() {
        return width < 600;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(isPhone())
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale(language)
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setAcceptDownloads(true)
                .setJavaScriptEnabled(scripts);
    }
}
